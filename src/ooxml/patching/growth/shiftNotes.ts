import type { RowShift } from "./RowShift";
import { movedRow } from "./RowShift";
import { shiftFormula } from "./shiftFormula";
import { decodeEntities } from "../../xml/decodeEntities";
import { escapeText } from "../book/xmlText";

const number = (text: string): number => Number(text.trim());

/**
 * The old drawing of notes and form controls (VML). It is often no well-formed XML, so only the four elements that
 * name rows and cells are looked for, by their text.
 */
export const shiftNotes = (text: string, shift: RowShift, where: string): string =>
  text.replace(/<x:ClientData\b[\s\S]*?<\/x:ClientData>/g, (data) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(data)?.[1];
    const note = row === undefined ? undefined : movedRow(shift, number(row));
    const by = row === undefined || note === undefined ? undefined : note - number(row);
    return data
      .replace(/(<x:Row>\s*)\d+/, (whole, before: string) => (note === undefined ? whole : before + String(note)))
      .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/, (whole, open: string, anchor: string, close: string) => {
        const numbers = anchor.split(",");
        const [top, bottom] = [numbers[2], numbers[6]];
        if (top === undefined || bottom === undefined) return whole;
        const moveTop = by ?? (movedRow(shift, number(top)) ?? number(top)) - number(top);
        if (moveTop === 0) return whole;
        const moved = numbers.map((one, i) => (i === 2 || i === 6 ? one.replace(/\d+/, (n) => String(Number(n) + moveTop)) : one));
        return open + moved.join(",") + close;
      })
      .replace(/(<x:(FmlaLink|FmlaRange|FmlaTxbx|FmlaPict)>)([^<]*)/g, (_, open: string, __: string, formula: string) =>
        open + escapeText(shiftFormula(decodeEntities(formula), shift, { kind: "place", sheet: shift.sheet, where })));
  });
