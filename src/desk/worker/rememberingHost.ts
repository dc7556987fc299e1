import type { Host } from "../../workbook/Host";
import type { Snapshot } from "../../workbook/Snapshot";

/** A host that looks once between two changes: panels ask often, a file is read anew each time. */
export const rememberingHost = (host: Host): Host => {
  const seen = new Map<string, Promise<Snapshot>>();
  return {
    ...host,
    look: (what) => {
      const key = JSON.stringify(what), known = seen.get(key);
      if (known) return known;
      const fresh = host.look(what);
      seen.set(key, fresh);
      fresh.catch(() => { seen.delete(key); });
      return fresh;
    },
    change: async (patch) => {
      const receipt = await host.change(patch);
      if (receipt.conflicts.length === 0) seen.clear();
      return receipt;
    },
  };
};
