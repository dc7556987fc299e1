import { parseRange } from "../../workbook/Address";
import type { CellValue } from "../../workbook/CellValue";
import { damaged } from "../FileFault";
import { CLOSE, scanXml } from "../xml/scanXml";
import { readRichText } from "./richText";
import { serialOfIso } from "./serialOfIso";
import type { SharedStrings } from "./sharedStrings";
import type { WrittenFormula } from "./RowSink";
import { newlines } from "./textOfBytes";
import { unescapeXstring } from "./unescapeXstring";

/** A cell read from its XML. Row and column are -1 where the cell does not say where it stands. */
export interface ReadCell { row: number; column: number; style: number; value: CellValue; lead: string | undefined; formula: WrittenFormula | undefined; cached: boolean }

const numberOf = (text: string): number => {
  const value = /^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$/.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw damaged(`not a number: ${text.slice(0, 30)}`);
  return value === 0 ? 0 : value;
};

const valueOf = (type: string, text: string, style: number, strings: SharedStrings): { value: CellValue; lead?: string | undefined } => {
  switch (type) {
    case "str": case "inlineStr": return { value: unescapeXstring(newlines(text)) };
    case "b": return { value: text === "" ? "" : text === "1" || text === "true" };
    case "e": return { value: text === "" ? "" : { error: text } };
    case "d": return { value: text === "" ? "" : serialOfIso(text) ?? text };
    case "s": {
      if (text === "") return { value: "" };
      if (!/^\s*\d+\s*$/.test(text)) throw damaged("sheet: index of a shared string");
      const value = strings.text(Number(text));
      return { value, lead: strings.lead(Number(text), style) };
    }
    case "n": return { value: text.trim() === "" ? "" : numberOf(text) };
    default: throw damaged(`sheet: cell of type ${type.slice(0, 20)}`);
  }
};

/**
 * Reads the XML of one `c` element; the road for everything that is rare.
 * @throws FileFault `damaged`, `unsafe-xml`
 */
export const cellOfXml = (source: string, strings: SharedStrings): ReadCell => {
  const xml = scanXml(source);
  xml.next();
  const reference = xml.attribute("r"), at = reference === undefined ? undefined : parseRange(reference);
  if (reference !== undefined && (!at || at.rows * at.columns !== 1)) throw damaged("sheet: cell address");
  const type = xml.attribute("t") ?? "n", style = Number(xml.attribute("s") ?? "0");
  let text = "", rich: { text: string; lead: string | undefined } | undefined, formula: WrittenFormula | undefined;
  while (xml.next()) {
    if (xml.kind === CLOSE || xml.depth !== 2) continue;
    if (xml.local === "v") text = xml.textInside();
    else if (xml.local === "is") rich = readRichText(xml);
    else if (xml.local === "f") {
      const shared = xml.attribute("t") === "shared" ? xml.attribute("si") : undefined, kind = xml.attribute("t");
      formula = { text: newlines(xml.textInside()), ...(shared === undefined ? {} : { shared }), ...(kind === undefined ? {} : { kind }) };
    } else xml.skip();
  }
  const found = rich ? { value: rich.text, lead: rich.lead } : valueOf(type, text, style, strings);
  return {
    row: at ? at.row : -1, column: at ? at.column : -1, style: Number.isInteger(style) ? style : 0,
    value: found.value, lead: found.lead, formula, cached: found.value !== "" || type === "str",
  };
};
