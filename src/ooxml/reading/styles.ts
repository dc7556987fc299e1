import { OPEN, type XmlScanner } from "../xml/scanXml";
import { builtInFormat, isDateFormat } from "./numberFormats";
import { isOn, type BaseFont } from "./richText";

/** What the cell formats of a book say about numbers, by the index that cells carry (`s`). */
export interface Styles { /** the format code, "" for General */ code(style: number): string; isDate(style: number): boolean; font(style: number): BaseFont }

const PLAIN: BaseFont = { bold: false, underlined: false };

export const NO_STYLES: Styles = { code: () => "", isDate: () => false, font: () => PLAIN };

/** Reads the styles part. */
export const readStyles = (xml: XmlScanner): Styles => {
  const custom = new Map<number, string>(), ids: number[] = [], fontIds: number[] = [], fonts: BaseFont[] = [];
  let inFormats = false, inFonts = false;
  while (xml.next()) {
    if (xml.local === "cellXfs") inFormats = xml.kind === OPEN;
    if (xml.local === "fonts") inFonts = xml.kind === OPEN;
    if (xml.kind !== OPEN) continue;
    const font = inFonts ? fonts[fonts.length - 1] : undefined;
    if (xml.local === "numFmt") custom.set(Number(xml.attribute("numFmtId")), xml.attribute("formatCode") ?? "");
    else if (xml.local === "dxfs") xml.skip();
    else if (inFonts && xml.local === "font") fonts.push({ ...PLAIN });
    else if (font && xml.local === "b") font.bold = isOn(xml);
    else if (font && xml.local === "u") font.underlined = isOn(xml);
    else if (inFormats && xml.local === "xf") {
      ids.push(Number(xml.attribute("numFmtId") ?? "0"));
      fontIds.push(Number(xml.attribute("fontId") ?? "0"));
    }
  }
  const codes = ids.map((id) => {
    const code = custom.get(id) ?? builtInFormat(id);
    return /^general$/i.test(code) ? "" : code;
  });
  const dates = codes.map(isDateFormat);
  return { code: (style) => codes[style] ?? "", isDate: (style) => dates[style] ?? false, font: (style) => fonts[fontIds[style] ?? -1] ?? PLAIN };
};
