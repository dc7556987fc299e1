import type { Role } from "../layouts/Role";
import { isTick } from "../measures/readStatus";
import type { Line, SourceCell } from "./Line";
import type { NamedIndicator } from "./namedIndicator";
import type { RoleColumn } from "./assignRoles";
import type { TableKind } from "./Report";

/** What headings above a row say about it. */
export interface Context { indicator: NamedIndicator | undefined; sub: string | null; /** "มาตรการที่ ๑ …" above the rows of its activities */ parent?: { no: string; text: string; cell: SourceCell } | undefined }

/** The cells of one record, by role, in reading order; continuation rows are appended cell by cell. */
export interface Draft {
  kind: TableKind;
  columns: RoleColumn[];
  lines: Line[];
  cells: Map<Role, SourceCell[]>;
  /** Cells merged over this row from above: they speak for it too. */
  inherited: Map<Role, SourceCell[]>;
  context: Context;
  /** The draft whose measure cell speaks for this row, when this row is tracked by itself. */
  under: Draft | undefined;
  subs: Draft[];
  /** The progress column of the table holds fractions (0.45 under a percentage format). */
  fraction: boolean;
  /** "ผล: …" rows. */
  resultRows: SourceCell[];
}

export const cellsOf = (draft: Draft, role: Role): SourceCell[] => draft.cells.get(role) ?? [];
export const cellsFor = (draft: Draft, role: Role): SourceCell[] => {
  const own = cellsOf(draft, role);
  return own.length > 0 ? own : draft.inherited.get(role) ?? [];
};
export const hasColumn = (draft: Draft, ...roles: Role[]): boolean => draft.columns.some((column) => column.role !== undefined && roles.includes(column.role));

export const addCell = (cells: Map<Role, SourceCell[]>, role: Role, cell: SourceCell): void => {
  const before = cells.get(role);
  if (before) before.push(cell);
  else cells.set(role, [cell]);
};

/** A tick under a unit's name stands for that name. */
export const unitTicked = (cell: SourceCell, column: RoleColumn): SourceCell => (column.unit !== undefined && isTick(cell.value) ? { ...cell, text: column.unit, value: column.unit } : cell);
