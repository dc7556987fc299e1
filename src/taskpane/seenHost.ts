import { lookOnce, type Seen } from "../panes/lookOnce";
import type { Host } from "../workbook/Host";

/** A host that looks once for all panels: what was seen holds until something is written or `forget` is called because someone typed. */
export const seenHost = (host: Host): { host: Host; forget: () => void } => {
  const seen: Seen = new Map(), forget = (): void => { seen.clear(); };
  return {
    forget,
    host: {
      ...host,
      look: lookOnce(host, seen),
      change: async (patch) => {
        forget();
        try { return await host.change(patch); } finally { forget(); }
      },
    },
  };
};
