import { memoryHost } from "../../src/host/memory/memoryHost";
import type { MemoryBook } from "../../src/host/memory/MemoryBook";
import type { Address } from "../../src/workbook/Address";
import type { Host } from "../../src/workbook/Host";
import type { Patch } from "../../src/workbook/Patch";

/** Everything that a host shows, as plain arrays. */
export const memoryOf = async (host: Host): Promise<MemoryBook> => {
  const { sheets, areas, tables, names, validations } = await host.look({ sheets: "all", with: { formulas: true, formats: true, validations: true } });
  return {
    tables, names, validations,
    sheets: sheets.map(({ name, visibility, merges, links }) => {
      const area = areas[name], above = <T>(rows: T[][] | undefined): T[][] => [...Array.from({ length: area?.at.row ?? 0 }, (): T[] => []), ...(rows ?? [])];
      if (area && area.at.column !== 0) throw new Error("a sheet of ours begins in its first column");
      return { name, visibility, merges, links, values: above(area?.values), formulas: above(area?.formulas), formats: above(area?.formats) };
    }),
  };
};

/** A host that keeps what it was asked to show, and what it was asked at all. */
export const watched = (host: Host): { host: Host; shown: Address[]; calls: string[]; patches: Patch[] } => {
  const shown: Address[] = [], calls: string[] = [], patches: Patch[] = [];
  return {
    shown, calls, patches,
    host: {
      ...host,
      look: (what) => { calls.push("look"); return host.look(what); },
      change: (patch) => { calls.push("change"); patches.push(patch); return host.change(patch); },
      show: async (at) => { calls.push("show"); shown.push(at); await host.show(at); },
    },
  };
};

export { memoryHost };
