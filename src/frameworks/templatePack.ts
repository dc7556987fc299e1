import type { Instrument, Pack, PackIndicator, PackItem } from "./Pack";

/** What the workbook's template takes from a pack. `levels` is empty for a year whose levels were not found. */
export interface TemplatePart {
  id: string;
  verified: boolean;
  instruments: readonly Instrument[];
  indicators: readonly PackIndicator[];
  items: readonly PackItem[];
  levels: readonly { name: string; min: number; minEach?: number }[];
}

export const templatePack = ({ id, verified, instruments, indicators, items, levels }: Pack): TemplatePart => ({
  id, verified, instruments, indicators, items,
  levels: (levels?.levels ?? []).map(({ level, min, eachMin }) => (eachMin === null ? { name: level, min } : { name: level, min, minEach: eachMin })),
});
