import { CLOSE, OPEN, scanXml, TEXT, type XmlScanner } from "../xml/scanXml";
import { leadOf, type Run } from "../Run";
import { newlines } from "./textOfBytes";
import { unescapeXstring } from "./unescapeXstring";

/** The text of a string item and its lead. */
export interface RichText {
  text: string;
  lead: string | undefined;
  /** The runs, where some have no style of their own: those look like the font of the cell, and the lead depends on it. */
  bare: BareRun[] | undefined;
}

/** A run that may be without a style of its own. */
export interface BareRun extends Run { bare: boolean }

/** The font of a cell, as far as it matters. */
export interface BaseFont { bold: boolean; underlined: boolean }

/** The lead of runs in a cell of this font. */
export const leadIn = (runs: readonly BareRun[], font: BaseFont): string | undefined => leadOf(runs.map((run) => (run.bare ? { ...run, ...font } : run)));

const newRun = (): BareRun => ({ text: "", bold: false, underlined: false, bare: true });

/** True for `<b/>` and `<b val="1"/>`. */
export const isOn = (xml: XmlScanner): boolean => !["0", "false", "none", "off"].includes(xml.attribute("val") ?? "1");

/** Reads what stands inside the open element (`si`, `is`) up to its close: plain text and runs; phonetic readings are left out. */
export const readRichText = (xml: XmlScanner): RichText => {
  const depth = xml.depth, runs: BareRun[] = [];
  let run = newRun(), inText = false;
  while (xml.next() && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind === TEXT) { if (inText) run.text += xml.text(); continue; }
    if (xml.kind === CLOSE) { if (xml.local === "t") inText = false; continue; }
    if (xml.local === "rPh" || xml.local === "phoneticPr") xml.skip();
    else if (xml.local === "r" || (xml.local === "t" && runs.length === 0)) runs.push((run = newRun()));
    else if (xml.local === "rPr") run.bare = false;
    else if (xml.local === "b") run.bold = isOn(xml);
    else if (xml.local === "u") run.underlined = isOn(xml);
    if (xml.kind === OPEN && xml.local === "t") inText = true;
  }
  for (const one of runs) one.text = newlines(one.text);
  const joined = runs.map((one) => one.text).join("");
  return { text: joined.includes("_x") ? unescapeXstring(joined) : joined, lead: runs.length > 1 ? leadOf(runs) : undefined, bare: runs.length > 1 && runs.some(({ bare }) => bare) ? runs : undefined };
};

/** The same for the source of one element. */
export const richTextOf = (source: string): RichText => {
  const xml = scanXml(source);
  xml.next();
  return readRichText(xml);
};
