import type { Host } from "../workbook/Host";
import type { Snapshot } from "../workbook/Snapshot";

/** A host that looks once for all panels: what was seen holds until something is written or `forget` is called because someone typed. */
export const seenHost = (host: Host): { host: Host; forget: () => void } => {
  const seen = new Map<string, Promise<Snapshot>>(), forget = (): void => { seen.clear(); };
  return {
    forget,
    host: {
      ...host,
      look: (what) => {
        const key = JSON.stringify(what), known = seen.get(key);
        if (known) return known;
        const fresh = host.look(what);
        seen.set(key, fresh);
        fresh.catch(() => { if (seen.get(key) === fresh) seen.delete(key); });
        return fresh;
      },
      change: async (patch) => {
        forget();
        try { return await host.change(patch); } finally { forget(); }
      },
    },
  };
};
