import { HostFailure } from "../../workbook/Host";

/** Why a patch cannot be written into a file; nothing has been written when it is thrown. */
export type RefusalCode =
  | "no-such-sheet" | "no-such-table" | "no-such-name"
  | "outside-the-sheet" | "inside-a-merge" | "inside-an-array-formula" | "inside-a-data-table" | "table-heading"
  | "text-too-long" | "not-a-number"
  | "table-would-be-torn" | "array-would-be-torn" | "pivot-table-below" | "sheet-is-full" | "reference-through-sheets"
  | "row-not-blank" | "too-few-rows" | "reference-would-be-lost"
  | "no-styles" | "no-sheet-data";

/**
 * A patch that a file cannot take. To those who know only hosts it is a {@link HostFailure} "unsupported";
 * `what` names the reason and `where` the sheet, cell, table or name it is about.
 */
export class PatchRefusal extends HostFailure {
  constructor(readonly what: RefusalCode, readonly where: string) {
    super("unsupported", `${what}: ${where}`);
    this.name = "PatchRefusal";
  }
}
