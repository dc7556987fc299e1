import type { NameKey } from "../template/names";
import type { OurBook } from "../template/OurBook";
import { KEEP, isFormula, type Change, type CellWrite } from "../workbook/Patch";

/** Changes that write the labelled cells of หน่วยงาน. A name that the workbook lacks is passed over: a check reports it. */
export const namedWrites = (book: OurBook, values: Partial<Record<NameKey, CellWrite>>): Change[] =>
  (Object.entries(values) as [NameKey, CellWrite][]).flatMap(([name, write]): Change[] => {
    const cell = book.named[name];
    if (!cell) return [];
    return [{ kind: "cells", at: cell.at, expects: [[cell.formula !== "" || isFormula(write) ? KEEP : cell.value]], values: [[write]] }];
  });
