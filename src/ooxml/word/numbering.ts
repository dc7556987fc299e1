import { CLOSE, OPEN, type XmlScanner } from "../xml/scanXml";
import { listNumber } from "./listNumber";
import { symbolText } from "./symbolOf";
import type { StyleLookup } from "./wordStyles";

interface Level { start: number; format: string; text: string; font: string; suffix: string; legal: boolean; restart: number | undefined }
interface List { base: string; starts: Map<number, number>; levels: Map<number, Level> }

/** The number a paragraph of a list shows, counted on with every call; "" where the list shows none. */
export type ListCounter = (list: string, level: number) => string;

const newLevel = (): Level => ({ start: 1, format: "decimal", text: "", font: "", suffix: "tab", legal: false, restart: undefined });

const readLevel = (xml: XmlScanner): Level => {
  const depth = xml.depth, level = newLevel();
  while (xml.next() && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind !== OPEN) continue;
    const value = xml.attribute("val") ?? "";
    switch (xml.local) {
      case "start": level.start = Number(value); break;
      case "numFmt": level.format = xml.attribute("format") === undefined ? value : level.format; break;
      case "lvlText": level.text = value; break;
      case "suff": level.suffix = value; break;
      case "isLgl": level.legal = value !== "0"; break;
      case "lvlRestart": level.restart = Number(value); break;
      case "rFonts": level.font = xml.attribute("ascii") ?? ""; break;
    }
  }
  return level;
};

/** Reads the numbering part of a document and counts its lists. */
export const readNumbering = (xml: XmlScanner | undefined, styles: StyleLookup): ListCounter => {
  const bases = new Map<string, { levels: Map<number, Level>; link: string | undefined }>(), lists = new Map<string, List>();
  let base: { levels: Map<number, Level>; link: string | undefined } | undefined, list: List | undefined, override = 0;
  while (xml?.next()) {
    if (xml.kind !== OPEN) continue;
    if (xml.local === "abstractNum") { bases.set(xml.attribute("abstractNumId") ?? "", (base = { levels: new Map(), link: undefined })); list = undefined; }
    else if (xml.local === "numStyleLink" && base) base.link = xml.attribute("val");
    else if (xml.local === "num") lists.set(xml.attribute("numId") ?? "", (list = { base: "", starts: new Map(), levels: new Map() }));
    else if (xml.local === "abstractNumId" && list) list.base = xml.attribute("val") ?? "";
    else if (xml.local === "lvlOverride") override = Number(xml.attribute("ilvl"));
    else if (xml.local === "startOverride") list?.starts.set(override, Number(xml.attribute("val")));
    else if (xml.local === "lvl") (list ?? base)?.levels.set(Number(xml.attribute("ilvl")), readLevel(xml));
  }

  const baseOf = (name: string): string => {
    const link = bases.get(name)?.link, linked = link === undefined ? undefined : styles(link, "place")?.list;
    return (linked === undefined ? undefined : lists.get(linked)?.base) ?? name;
  };
  const counts = new Map<string, (number | undefined)[]>(), begun = new Set<string>();

  return (id, depth) => {
    const one = lists.get(id);
    if (!one || id === "0" || !(depth >= 0 && depth <= 8)) return "";
    const name = baseOf(one.base);
    const levelAt = (at: number): Level | undefined => one.levels.get(at) ?? bases.get(name)?.levels.get(at);
    const level = levelAt(depth);
    if (!level) return "";
    let now = counts.get(name);
    if (!now) counts.set(name, (now = []));
    const override = one.starts.get(depth);
    if (override !== undefined && !begun.has(`${id} ${depth}`)) now[depth] = undefined;
    begun.add(`${id} ${depth}`);
    now[depth] = (now[depth] ?? (override ?? level.start) - 1) + 1;
    for (let deeper = depth + 1; deeper <= 8; deeper++) {
      const restart = levelAt(deeper)?.restart;
      if (restart === undefined || (restart !== 0 && depth < restart)) now[deeper] = undefined;
    }
    const shown = level.format === "bullet"
      ? symbolText(level.font, level.text).replace(/[\uF000-\uF0FF]/g, "•")
      : level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1, other = levelAt(at);
        return other ? listNumber(now[at] ?? one.starts.get(at) ?? other.start, level.legal && at !== depth ? "decimal" : other.format) : "";
      });
    return shown === "" ? "" : shown + (level.suffix === "nothing" ? "" : " ");
  };
};
