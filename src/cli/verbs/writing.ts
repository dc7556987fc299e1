import path from "node:path";
import { FileFault } from "../../ooxml/FileFault";
import { PatchRefusal } from "../../ooxml/patching/PatchRefusal";
import { placeOf } from "../../filling/sourceName";
import { textOf } from "../../workbook/CellValue";
import { HostFailure, type Receipt } from "../../workbook/Host";
import { words } from "../../wording";
import type { Call } from "../arguments";
import { OutFault, writeBytes } from "../files";
import type { Outcome } from "../Outcome";
import { sayCannotWrite, sayFileFault } from "../say";

/** What every verb that writes prints (commands.md). */
export interface Writing { file: string; out: string; receipt: Receipt; questions: number; bytes: Uint8Array; more?: Record<string, unknown>; text?: string }

/** Writes the file, unless a cell no longer held what was expected, and says what happened. */
export const written = ({ file, out, receipt, questions, bytes, more, text }: Writing, call: Pick<Call, "lang">): Outcome => {
  const stopped = receipt.conflicts.length > 0;
  if (!stopped) writeBytes(out, bytes);
  const conflicts = receipt.conflicts.map(({ at, expected, found }) => ({ where: placeOf(at), expected: textOf(expected), found: textOf(found) }));
  const said = stopped ? conflicts.map(({ where, expected, found }) => `${where}: ${expected} ≠ ${found}`).join("\n") : `${text === undefined ? "" : `${text}\n\n`}${words(call.lang).summary("filledFile")}: ${out}`;
  return { json: { file, out: stopped ? null : path.basename(out), written: receipt.written, skipped: receipt.skipped, conflicts, questions, error: null, ...more }, text: said, exit: stopped ? 1 : 0 };
};

/** The outcome of a verb that writes when it could not: nothing was written. */
export const notWritten = (file: string, code: string, message: string): Outcome => ({
  json: { file, out: null, written: 0, skipped: 0, conflicts: [], questions: 0, error: { code, message } },
  text: `${file}: ${message}`, exit: 1,
});

/** Runs what writes; a file or a patch at fault becomes an answer, a bug is thrown on. */
export const attempt = async (given: string, call: Pick<Call, "lang">, run: () => Promise<Outcome>): Promise<Outcome> => {
  try {
    return await run();
  } catch (fault) {
    const file = path.basename(given);
    if (fault instanceof FileFault) return notWritten(file, fault.code, sayFileFault(fault.code, call.lang));
    if (fault instanceof OutFault) return notWritten(file, "cannot-write", sayCannotWrite(call.lang));
    if (!(fault instanceof HostFailure)) throw fault;
    const said = fault instanceof PatchRefusal ? words(call.lang).refusal(fault.what) : words(call.lang).hostFailure(fault.code);
    return notWritten(file, fault instanceof PatchRefusal ? fault.what : fault.code, `${said.what} ${said.mend} (${fault instanceof PatchRefusal ? fault.where : fault.detail})`);
  }
};
