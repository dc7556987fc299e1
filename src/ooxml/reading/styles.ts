import { OPEN, type XmlScanner } from "../xml/scanXml";
import { builtInFormat, isDateFormat } from "./numberFormats";

/** What the cell formats of a book say about numbers, by the index that cells carry (`s`). */
export interface Styles { /** the format code, "" for General */ code(style: number): string; isDate(style: number): boolean }

export const NO_STYLES: Styles = { code: () => "", isDate: () => false };

/** Reads the styles part. */
export const readStyles = (xml: XmlScanner): Styles => {
  const custom = new Map<number, string>(), ids: number[] = [];
  let inFormats = false;
  while (xml.next()) {
    if (xml.local === "cellXfs") inFormats = xml.kind === OPEN;
    if (xml.kind !== OPEN) continue;
    if (xml.local === "numFmt") custom.set(Number(xml.attribute("numFmtId")), xml.attribute("formatCode") ?? "");
    else if (xml.local === "dxfs") xml.skip();
    else if (inFormats && xml.local === "xf") ids.push(Number(xml.attribute("numFmtId") ?? "0"));
  }
  const codes = ids.map((id) => {
    const code = custom.get(id) ?? builtInFormat(id);
    return /^general$/i.test(code) ? "" : code;
  });
  const dates = codes.map(isDateFormat);
  return { code: (style) => codes[style] ?? "", isDate: (style) => dates[style] ?? false };
};
