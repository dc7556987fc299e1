import type { TableBlock } from "../template/OurBook";
import type { Address } from "../workbook/Address";

/** The number format of a cell of a table; "" for General or where formats were not looked at. */
export const formatAt = (block: TableBlock<string>, at: Address): string => block.area.formats?.[at.row - block.at.row]?.[at.column - block.at.column] ?? "";
