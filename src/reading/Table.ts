import type { Role } from "../layouts/Role";
import type { TableKind } from "./Report";
import type { Head } from "./Head";
import type { Line } from "./Line";
import type { RoleColumn } from "./assignRoles";

/** What a line below a heading is. */
export type RowKind = "data" | "heading" | "total" | "result";

/** A recognised table, or one that is about something else (`kind` undefined). */
export interface Table {
  head: Head;
  kind: TableKind | undefined;
  columns: RoleColumn[];
  confidence: number;
  /** The column taken for the measures though its heading does not say so. */
  unsure: RoleColumn | undefined;
  rows: { line: Line; what: RowKind }[];
}

export const columnsOf = (table: Table, role: Role): RoleColumn[] => table.columns.filter((column) => column.role === role);
