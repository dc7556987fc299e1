import { patchBook } from "../../ooxml/patching/patchBook";
import type { Host } from "../../workbook/Host";
import { lookAtFile } from "./lookAtFile";

export interface FileHostOptions {
  /** Ask Excel to reckon every formula anew when it opens what is exported. */
  recalculateOnLoad?: boolean;
  /** Packs a part (deflate without a header); ours where there is none faster. */
  deflate?: (bytes: Uint8Array) => Uint8Array;
}

/**
 * The bytes of an .xlsx or .xlsm as a host. What is exported is the file with every accepted patch in it and
 * everything else byte for byte as it was. Nobody looks at a file and nobody else changes it, so it can neither show nor watch.
 */
export const fileHost = (bytes: Uint8Array, options: FileHostOptions = {}): Host => {
  let now = bytes;
  return {
    abilities: { change: true, show: false, watch: false, export: true },
    look: async (what) => lookAtFile(now, what),
    change: async (patch) => {
      const { bytes: patched, ...receipt } = patchBook(now, patch, { ...options, compare: true });
      now = patched;
      return receipt;
    },
    show: async () => undefined,
    watch: async () => async () => undefined,
    export: async () => now,
  };
};
