import type { Host, Look } from "../workbook/Host";
import type { Snapshot } from "../workbook/Snapshot";

/** What a host showed, by what was asked. */
export type Seen = Map<string, Promise<Snapshot>>;

/** Where a look stands in {@link Seen}. */
export const seenKey = (what: Look): string => JSON.stringify(what);

/** Asks the host once for each look; a look that failed is asked anew. */
export const lookOnce = (host: Host, seen: Seen): Host["look"] => (what) => {
  const key = seenKey(what), known = seen.get(key);
  if (known) return known;
  const fresh = host.look(what);
  seen.set(key, fresh);
  fresh.catch(() => { if (seen.get(key) === fresh) seen.delete(key); });
  return fresh;
};
