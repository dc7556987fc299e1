import type { UnitKey } from "../template/columns";
import type { TableBlock } from "../template/OurBook";
import { looksBlank, textOf } from "../workbook/CellValue";

/** A unit of the office's list with the other names it goes by. */
export interface OfficeUnit { name: string; aliases: string[] }

/** The office's list of units as หน่วยงาน holds it. */
export const officeUnits = (block: TableBlock<UnitKey> | undefined): OfficeUnit[] =>
  (block?.lines ?? [])
    .filter((line) => !looksBlank(line.values.name))
    .map((line) => ({ name: textOf(line.values.name).trim(), aliases: textOf(line.values.aliases).split(/\r?\n/).map((alias) => alias.trim()).filter((alias) => alias !== "") }));
