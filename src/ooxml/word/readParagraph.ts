import { tooLarge } from "../FileFault";
import type { Run } from "../Run";
import type { XmlScanner } from "../xml/scanXml";
import type { WordContext } from "./WordContext";
import { symbolOf, symbolText } from "./symbolOf";
import { isOn, NO_STYLE, takeRunProperty, type ListPlace, type WordStyle } from "./wordStyles";

/** A paragraph as a person sees it: its list number first, deleted words and field codes left out. */
export interface Paragraph { runs: Run[]; links: string[] }

interface Field { inCode: boolean; code: string; tick: "☑" | "☐" | undefined }

/** What a content control or old form field is, when it is a tick box. */
const tickOf = (xml: XmlScanner): "☑" | "☐" | undefined => {
  const depth = xml.depth;
  let tick: "☑" | "☐" | undefined, isBox = false;
  while (xml.nextOpen(depth)) {
    if (xml.local === "checkbox" || xml.local === "checkBox") isBox = true;
    else if (xml.local === "checked") tick = isOn(xml) ? "☑" : "☐";
    else if (xml.local === "default" && tick === undefined) tick = isOn(xml) ? "☑" : "☐";
  }
  return isBox ? tick ?? "☐" : undefined;
};

const linkOfCode = (code: string): string | undefined => {
  const found = /^\s*HYPERLINK\s+(?:"([^"]*)"|(?!\\)(\S+))?(?:.*?\\l\s+"([^"]*)")?/i.exec(code);
  if (!found) return undefined;
  const target = (found[1] ?? found[2] ?? "") + (found[3] === undefined ? "" : `#${found[3]}`);
  return target === "" ? undefined : target;
};

/** Takes the properties of a run into `own` and gives its style. */
const readRunProperties = (xml: XmlScanner, own: WordStyle): string | undefined => {
  const depth = xml.depth;
  let style: string | undefined;
  while (xml.nextOpen(depth)) {
    if (xml.local === "rPrChange") xml.skip();
    else if (xml.local === "rStyle") style = xml.attribute("val");
    else takeRunProperty(xml, own);
  }
  return style;
};

const trimmed = (xml: XmlScanner): string => {
  const keeps = xml.attribute("space") === "preserve", text = xml.textInside().replace(/[\r\n]+/g, " ");
  return keeps ? text : text.replace(/^[ \t]+|[ \t]+$/g, "");
};

/** Reads the open `p` up to its close. Text boxes inside give their paragraphs and tables to `context.box`. */
export const readParagraph = (xml: XmlScanner, context: WordContext): Paragraph => {
  const runs: Run[] = [], links: string[] = [], fields: Field[] = [];
  let paragraphStyle: string | undefined, place: ListPlace = { list: undefined, level: undefined };

  const takeOne = (): void => { if (--context.runsLeft < 0) throw tooLarge("document: runs or links"); };

  const add = (text: string, look: WordStyle): void => {
    if (text === "" || look.hidden || fields.some((field) => field.inCode)) return;
    const last = runs[runs.length - 1], bold = look.bold ?? false, underlined = look.underlined ?? false;
    if (last && last.bold === bold && last.underlined === underlined) last.text += text;
    else {
      takeOne();
      runs.push({ text, bold, underlined });
    }
  };

  const addLink = (target: string | undefined): void => {
    if (target === undefined) return;
    takeOne();
    links.push(target);
  };

  const fieldSign = (): void => {
    const kind = xml.attribute("fldCharType"), current = fields[fields.length - 1];
    if (kind === "begin") fields.push({ inCode: true, code: "", tick: tickOf(xml) });
    else if (kind === "separate" && current) {
      current.inCode = false;
      addLink(linkOfCode(current.code));
    } else if (kind === "end" && current) {
      fields.pop();
      if (current.tick !== undefined) add(current.tick, NO_STYLE());
    }
  };

  const readRun = (): void => {
    const depth = xml.depth;
    let look = styled(undefined);
    const own = NO_STYLE();
    while (xml.nextOpen(depth)) {
      switch (xml.local) {
        case "rPr": {
          const style = readRunProperties(xml, own);
          const base = styled(style);
          look = { ...base, bold: own.bold ?? base.bold, underlined: own.underlined ?? base.underlined, hidden: own.hidden ?? base.hidden, font: own.font ?? base.font };
          break;
        }
        case "t": {
          const text = trimmed(xml);
          add(look.font === undefined ? text : symbolText(look.font, text), look);
          break;
        }
        case "tab": case "ptab": add("\t", look); break;
        case "br": case "cr": add("\n", look); break;
        case "noBreakHyphen": add("-", look); break;
        case "sym": {
          const code = parseInt(xml.attribute("char") ?? "", 16);
          if (code > 0 && code <= 0xffff) add(symbolOf(xml.attribute("font") ?? "", code) ?? String.fromCharCode(code), look);
          break;
        }
        case "fldChar": fieldSign(); break;
        case "instrText": {
          const code = xml.textInside(), field = fields[fields.length - 1];
          if (field) field.code += code;
          break;
        }
        case "delText": case "delInstrText": case "rt": xml.skip(); break;
        case "txbxContent": context.box(xml); break;
        case "Fallback": if (context.choice) xml.skip(); break;
        case "Choice": context.choice = true; break;
        case "AlternateContent": context.choice = false; break;
      }
    }
  };

  const styled = (character: string | undefined): WordStyle => {
    const { styles } = context;
    return {
      ...NO_STYLE(), bold: styles(character, "bold") ?? styles(paragraphStyle, "bold"), underlined: styles(character, "underlined") ?? styles(paragraphStyle, "underlined"),
      hidden: styles(character, "hidden") ?? styles(paragraphStyle, "hidden"), font: styles(character, "font") ?? styles(paragraphStyle, "font"),
    };
  };

  const readProperties = (): void => {
    const depth = xml.depth;
    while (xml.nextOpen(depth)) {
      if (xml.local === "pStyle") paragraphStyle = xml.attribute("val");
      else if (xml.local === "numId") place = { ...place, list: xml.attribute("val") };
      else if (xml.local === "ilvl") place = { ...place, level: Number(xml.attribute("val")) };
      else if (xml.local === "rPr" || xml.local === "pPrChange" || xml.local === "numberingChange" || xml.local === "sectPr") xml.skip();
    }
  };

  const linkOf = (): void => {
    const relation = context.relations().get(xml.attribute("id") ?? ""), anchor = xml.attribute("anchor");
    const target = (relation?.external ? relation.target : "") + (anchor === undefined ? "" : `#${anchor}`);
    addLink(target === "" ? undefined : target);
  };

  /** Runs, and everything that may stand around runs. */
  const readInside = (): void => {
    const depth = xml.depth;
    let tick: "☑" | "☐" | undefined;
    while (xml.nextOpen(depth)) {
      switch (xml.local) {
        case "r": readRun(); break;
        case "pPr": readProperties(); break;
        case "del": case "moveFrom": case "rPr": xml.skip(); break;
        case "hyperlink": linkOf(); readInside(); break;
        case "fldSimple": {
          addLink(linkOfCode(xml.attribute("instr") ?? ""));
          readInside();
          break;
        }
        case "sdtPr": tick = tickOf(xml); break;
        case "sdtContent":
          if (tick === undefined) readInside();
          else { add(tick, styled(undefined)); xml.skip(); }
          break;
        case "Fallback": if (context.choice) xml.skip(); else readInside(); break;
        case "AlternateContent": context.choice = false; readInside(); break;
        case "Choice": context.choice = true; readInside(); break;
        case "txbxContent": context.box(xml); break;
        default: readInside();
      }
    }
  };

  readInside();
  const inherited = context.styles(paragraphStyle, "place");
  const list = place.list ?? inherited?.list;
  const number = list === undefined ? "" : context.count(list, place.level ?? inherited?.level ?? 0);
  const first = runs[0];
  if (number !== "" && first) first.text = number + first.text;
  else if (number !== "" && /[\p{L}\p{N}]/u.test(number)) runs.push({ text: number.trim(), bold: false, underlined: false });
  return { runs, links };
};
