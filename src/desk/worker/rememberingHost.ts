import { lookOnce, seenKey, type Seen } from "../../panes/lookOnce";
import { applyPatch } from "../../workbook/applyPatch";
import type { Host, Look } from "../../workbook/Host";
import type { Snapshot } from "../../workbook/Snapshot";

/**
 * A host that looks once: panels ask often, a file is read anew each time. After a change of cells only, what was seen is
 * carried forward; after any other change it is looked at again. `first`: what was seen already when the file was opened.
 */
export const rememberingHost = (host: Host, first?: { look: Look; snapshot: Snapshot }): Host => {
  const seen: Seen = new Map();
  if (first) seen.set(seenKey(first.look), Promise.resolve(first.snapshot));
  return {
    ...host,
    look: lookOnce(host, seen),
    change: async (patch) => {
      const receipt = await host.change(patch);
      if (receipt.conflicts.length > 0) return receipt;
      const carried = patch.changes.every((change) => change.kind === "cells") ? [...seen] : [];
      seen.clear();
      for (const [key, snapshot] of carried) seen.set(key, snapshot.then((before) => applyPatch(before, patch)));
      return receipt;
    },
  };
};
