import { words, type Lang } from "../../wording";
import type { Outcome } from "../Outcome";
import type { Unopened } from "./openBook";

/** The outcome of a file that could not be opened. */
export const unopened = ({ file, error }: Unopened): Outcome => ({ json: { file, error }, text: `${file}: ${error.message}`, exit: 1 });

/** The outcome of a workbook that is not ours where ours is needed. */
export const notOurs = ({ file }: { file: string }, lang: Lang): Outcome => unopened({ file, error: notOursError(lang) });

/** Why a workbook that is not ours was refused. */
export const notOursError = (lang: Lang): Unopened["error"] => {
  const { what, mend } = words(lang).finding({ code: "not-our-workbook", facts: {} });
  return { code: "not-our-workbook", message: `${what} ${mend}` };
};
