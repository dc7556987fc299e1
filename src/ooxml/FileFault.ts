/** Why a file cannot be read or written, as the command names it. */
export type FileFaultCode = "not-found" | "not-a-workbook" | "damaged" | "too-large" | "unsafe-xml" | "encrypted" | "legacy-format";

/** The file is at fault, not the program. `detail` is for a log: people get words chosen by the code. */
export class FileFault extends Error {
  constructor(readonly code: FileFaultCode, readonly detail = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "FileFault";
  }
}

export const damaged = (detail: string): FileFault => new FileFault("damaged", detail);
export const tooLarge = (detail: string): FileFault => new FileFault("too-large", detail);
