import { DEFAULT_WEIGHT } from "../template/words";
import type { CellValue } from "../workbook/CellValue";

/** What a row weighs beside its like: a number above 0, else (blank, text, zero, below) as a blank cell, 1. */
export const givenWeight = (value: CellValue): number => (typeof value === "number" && value > 0 ? value : DEFAULT_WEIGHT);
