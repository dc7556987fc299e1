import type { BookFacts } from "./bookSheets";
import type { Parts } from "./Parts";
import { relationshipsOf } from "./relationships";

/** A part, by what it is for the part that leads to it, and the sheet it hangs on ("" when it hangs on none). */
export interface ReachedPart { part: string; type: string; sheet: string }

/** Every part the workbook leads to, however far, each once. */
export const reachableParts = (parts: Parts, book: BookFacts): ReachedPart[] => {
  const sheets = new Map(book.sheets.filter(({ part }) => part !== "").map(({ part, name }) => [part, name]));
  const found = new Map<string, ReachedPart>([[book.part, { part: book.part, type: "officeDocument", sheet: "" }]]);
  for (const { part, sheet } of found.values()) {
    for (const next of relationshipsOf(parts, part)) {
      if (next.part === "" || found.has(next.part) || !parts.has(next.part)) continue;
      found.set(next.part, { part: next.part, type: next.type, sheet: sheets.get(next.part) ?? sheet });
    }
  }
  return [...found.values()];
};
