import { STATUS_WORDS, type Status } from "../measures/Status";
import type { CellValue } from "../workbook/CellValue";
import { sheetTrim } from "./sheetText";

const OF_WORD: ReadonlyMap<string, Status> = new Map((Object.keys(STATUS_WORDS) as Status[]).map((status) => [STATUS_WORDS[status], status]));

/** The status a cell holds, as a formula sees it: one of the five words, blanks around it ignored; undefined for anything else. */
export const statusOfCell = (value: CellValue): Status | undefined => OF_WORD.get(sheetTrim(value));
