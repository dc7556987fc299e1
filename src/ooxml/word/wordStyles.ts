import { CLOSE, OPEN, type XmlScanner } from "../xml/scanXml";

/** A place in a list, as a paragraph or a style gives it; parts that are not said are undefined. */
export interface ListPlace { list: string | undefined; level: number | undefined }

/** What a style says of the things that matter to us. */
export interface WordStyle { basedOn: string | undefined; bold: boolean | undefined; underlined: boolean | undefined; hidden: boolean | undefined; font: string | undefined; place: ListPlace }

/** Looks up one property along the chain of styles a style is based on. */
export type StyleLookup = <K extends keyof WordStyle>(style: string | undefined, key: K) => WordStyle[K] | undefined;

/** True for `<w:b/>` and `<w:b w:val="1"/>`. */
export const isOn = (xml: XmlScanner): boolean => !["0", "false", "off", "none"].includes(xml.attribute("val") ?? "1");

/** Takes what an open run property says into the style. Thai is complex script: its bold is `bCs`. */
export const takeRunProperty = (xml: XmlScanner, into: Pick<WordStyle, "bold" | "underlined" | "hidden" | "font">): void => {
  switch (xml.local) {
    case "b": case "bCs": into.bold = (into.bold ?? false) || isOn(xml); break;
    case "u": into.underlined = isOn(xml); break;
    case "vanish": into.hidden = isOn(xml); break;
    case "rFonts": into.font = xml.attribute("ascii") ?? xml.attribute("hAnsi") ?? into.font; break;
  }
};

export const NO_STYLE = (): WordStyle => ({ basedOn: undefined, bold: undefined, underlined: undefined, hidden: undefined, font: undefined, place: { list: undefined, level: undefined } });

/** Reads the styles part of a document. */
export const readWordStyles = (xml: XmlScanner | undefined): StyleLookup => {
  const styles = new Map<string, WordStyle>();
  let style = NO_STYLE();
  while (xml?.next()) {
    if (xml.kind === CLOSE && xml.local === "style") style = NO_STYLE();
    if (xml.kind !== OPEN) continue;
    if (xml.local === "style") styles.set(xml.attribute("styleId") ?? "", (style = NO_STYLE()));
    else if (xml.local === "tblStylePr" || xml.local === "docDefaults" || xml.local === "latentStyles") xml.skip();
    else if (xml.local === "basedOn") style.basedOn = xml.attribute("val");
    else if (xml.local === "numId") style.place.list = xml.attribute("val");
    else if (xml.local === "ilvl") style.place.level = Number(xml.attribute("val"));
    else takeRunProperty(xml, style);
  }
  return (name, key) => {
    const seen = new Set<string>();
    for (let at = name; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
      seen.add(at);
      const value = styles.get(at)?.[key];
      if (key === "place" ? (value as ListPlace | undefined)?.list !== undefined : value !== undefined) return value;
    }
    return undefined;
  };
};
