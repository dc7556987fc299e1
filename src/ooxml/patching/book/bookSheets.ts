import { FileFault } from "../../FileFault";
import { OPEN, scanXml } from "../../xml/scanXml";
import type { Parts } from "./Parts";
import { relationshipsOf } from "./relationships";

export interface BookSheet { name: string; /** its place in the book, as localSheetId counts */ index: number; /** "" for a sheet without cells */ part: string }

/** What of the workbook part every change needs to know. */
export interface BookFacts { part: string; sheets: BookSheet[]; date1904: boolean }

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/**
 * The sheets of the book in their order.
 * @throws FileFault `not-a-workbook`, `damaged`
 */
export const bookFacts = (parts: Parts): BookFacts => {
  const part = relationshipsOf(parts, "").find((one) => one.type === "officeDocument")?.part ?? "xl/workbook.xml";
  if (!parts.has(part)) throw new FileFault("not-a-workbook", "no workbook part");
  const targets = new Map(relationshipsOf(parts, part).map((one) => [one.id, one]));
  const sheets: BookSheet[] = [];
  let date1904 = false;
  const xml = scanXml(parts.text(part));
  while (xml.next()) {
    if (xml.kind !== OPEN) continue;
    if (xml.local === "workbookPr") date1904 = isTrue(xml.attribute("date1904"));
    if (xml.local !== "sheet" || xml.depth !== 3) continue;
    const target = targets.get(xml.attribute("id") ?? "");
    const cells = target?.type === "worksheet" && parts.has(target.part) ? target.part : "";
    sheets.push({ name: xml.attribute("name") ?? "", index: sheets.length, part: cells });
  }
  return { part, sheets, date1904 };
};
