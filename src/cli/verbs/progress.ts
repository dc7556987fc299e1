import { templatePack } from "../../frameworks/templatePack";
import { progressOf } from "../../progress/progressOf";
import { CallFault, type Call } from "../arguments";
import type { Outcome } from "../Outcome";
import { printProgress } from "../print/progress";
import { openBook, type OpenBook } from "./openBook";
import { notOurs, unopened } from "./refusals";

export const progressOfOpen = ({ book, pack, days }: OpenBook) => progressOf(book, { ...days, levels: pack ? templatePack(pack).levels : [] }).progress;

/** `mattrakan progress BOOK.xlsx` */
export const progress = async (call: Call): Promise<Outcome> => {
  const [file, ...more] = call.files;
  if (file === undefined || more.length > 0) throw new CallFault("progress BOOK.xlsx");
  const open = await openBook(file, call);
  if (open.error !== null) return unopened(open);
  if (open.book.version === "") return notOurs(open, call.lang);
  const document = progressOfOpen(open);
  return { json: { file: open.file, ...document }, text: printProgress(document, call.lang), exit: 0 };
};
