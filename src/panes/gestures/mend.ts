import { fixPatch, safelyMendable } from "../../filling/fixPatch";
import type { Host } from "../../workbook/Host";
import { bookNow } from "./bookNow";
import { checkNow } from "./findingsOf";
import type { Ask, Written } from "./Gestures";
import type { Writer } from "./writing";

/** Writes what findings offer: one by its number, or all whose fix is safe. */
export const mend = async (host: Pick<Host, "look">, { write }: Writer, ask: Ask, only?: number): Promise<Written> => {
  const found = checkNow(await bookNow(host, ask), ask);
  const wanted = only === undefined ? safelyMendable(found) : found.slice(only, only + 1);
  return write(fixPatch(wanted.filter(({ fix }) => fix !== null && !fix.repairs?.length)).patch, ask);
};
