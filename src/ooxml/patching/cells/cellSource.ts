import { readRichText } from "../../../ooxml/reading/richText";
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

const KINDS = ["shared", "array", "dataTable"] as const;

/** Reads the element of one cell. */
export const cellSource = (source: string): CellSource => {
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
