import { HostFailure, type RefusalCode } from "../../workbook/Host";

export type { RefusalCode } from "../../workbook/Host";

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
