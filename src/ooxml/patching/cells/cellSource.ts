import { readRichText } from "../../../ooxml/reading/richText";
import { decodeEntities } from "../../xml/decodeEntities";
import { OPEN, scanXml } from "../../xml/scanXml";

/** A formula as it stands in a cell. */
export interface FormulaSource {
  text: string;
  kind: "normal" | "shared" | "array" | "dataTable";
  /** The cells it covers, "" when not said. */
  ref: string;
  /** The number of the shared formula, "" when none. */
  group: string;
  /** Where the text and the whole element stand, counted from the cell's start. */
  start: number;
  openEnd: number;
  end: number;
  empty: boolean;
}

/** What stands inside one cell element. */
export interface CellSource {
  formula: FormulaSource | undefined;
  /** The text of v; undefined when there is none. */
  value: string | undefined;
  /** The text of an inline string. */
  inline: string | undefined;
}

const NOTHING: CellSource = { formula: undefined, value: undefined, inline: undefined };

/** How nearly every cell is written; anything else takes the long road. */
const USUAL = /^<([\w.-]+:)?c(?:\s[^<>]*)?>(?:<\1f>([^<]*)<\/\1f>)?(?:<\1v>([^<]*)<\/\1v>)?<\/\1c>$/;

const usual = (source: string): CellSource | undefined => {
  if (source.endsWith("/>") && source.lastIndexOf("<") === 0) return NOTHING;
  const found = USUAL.exec(source);
  if (!found) return undefined;
  const [, prefix = "", text, value] = found;
  const start = source.indexOf(">") + 1, openEnd = start + prefix.length + 3;
  return {
    formula: text === undefined ? undefined : { text: decodeEntities(text), kind: "normal", ref: "", group: "", start, openEnd, end: openEnd + text.length + prefix.length + 4, empty: false },
    value: value === undefined ? undefined : decodeEntities(value), inline: undefined,
  };
};

const KINDS = ["shared", "array", "dataTable"] as const;

/** Reads the element of one cell. */
export const cellSource = (source: string): CellSource => usual(source) ?? read(source);

const read = (source: string): CellSource => {
  const cell: CellSource = { formula: undefined, value: undefined, inline: undefined };
  const xml = scanXml(source);
  while (xml.next()) {
    if (xml.kind !== OPEN || xml.depth !== 2) continue;
    if (xml.local === "v") cell.value = xml.textInside();
    else if (xml.local === "is") cell.inline = readRichText(xml).text;
    else if (xml.local === "f") {
      const { start, end: openEnd, empty } = xml;
      const kind = KINDS.find((one) => one === xml.attribute("t")) ?? "normal";
      const ref = xml.attribute("ref") ?? "", group = xml.attribute("si") ?? "";
      cell.formula = { text: xml.textInside(), kind, ref, group, start, openEnd, end: xml.end, empty };
    }
  }
  return cell;
};
