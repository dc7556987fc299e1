import { words, type Lang } from "../../wording";
import type { Outcome } from "../Outcome";
import type { Unopened } from "./openBook";

/** The outcome of a file that could not be opened. */
export const unopened = ({ file, error }: Unopened): Outcome => ({ json: { file, error }, text: `${file}: ${error.message}`, exit: 1 });

/** The outcome of a workbook that is not ours where ours is needed. */
export const notOurs = ({ file }: { file: string }, lang: Lang): Outcome => {
  const { what, mend } = words(lang).finding({ code: "not-our-workbook", facts: {} });
  return unopened({ file, error: { code: "not-our-workbook", message: `${what} ${mend}` } });
};
