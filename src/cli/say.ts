import type { Question, Report } from "../reading/Report";
import { words, type FileErrorCode, type Lang } from "../wording";

/** What a file without measures seems to be: its title, or the heads of its first table. */
const seemsToBe = ({ skipped, questions }: Report, lang: Lang): string => {
  const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(/\s+/g, " ").trim();
  const title = skipped.find(({ reason }) => reason === "title" || reason === "memo" || reason === "heading");
  if (title) return lang === "th" ? `เอกสาร “${short(title.text)}”` : `the document “${short(title.text)}”`;
  const heads = skipped.filter(({ reason }) => reason === "other-table").slice(0, 4).map(({ text }) => short(text));
  if (heads.length > 0) return lang === "th" ? `ตาราง “${heads.join(" · ")}”` : `a table of “${heads.join(" · ")}”`;
  const text = questions.map(({ facts }) => facts["text"]).find((one) => typeof one === "string" && one !== "");
  if (text !== undefined) return lang === "th" ? `ข้อความ “${short(String(text))}”` : `the text “${short(String(text))}”`;
  return lang === "th" ? "แฟ้มว่าง" : "an empty file";
};

/** Why a file could not be used, in words for an officer. */
export const sayFileFault = (code: FileErrorCode, lang: Lang, report?: Report): string =>
  words(lang).fileError(code, report === undefined ? {} : { kind: seemsToBe(report, lang) });

export const sayCannotWrite = (lang: Lang): string => (lang === "th"
  ? "บันทึกแฟ้มไว้ที่นี่ไม่ได้ ตรวจว่ามีโฟลเดอร์นี้ มีสิทธิ์เขียน และปิดแฟ้มเดิมที่เปิดอยู่"
  : "The file cannot be saved there. See that the folder exists, that you may write to it, and that the old file is closed.");

export const sayQuestion = (question: Question, lang: Lang): string => {
  const { what, mend } = words(lang).question(question);
  return `${what} ${mend}`;
};
