import { readFile } from "../../ooxml/readFile";
import type { Look } from "../../workbook/Host";
import type { Snapshot } from "../../workbook/Snapshot";

/** What a file shows of what is asked; a Word document always shows all of it. @throws FileFault */
export const lookAtFile = (bytes: Uint8Array, look: Look): Snapshot => readFile(bytes, look).snapshot;
