import type { Pack } from "../frameworks/Pack";
import type { TemplatePack } from "../template/TemplatePack";

/** What the template takes from a pack. */
export const templatePack = ({ id, verified, instruments, indicators, items, levels }: Pack): TemplatePack => ({
  id, verified, instruments, indicators, items,
  levels: (levels?.levels ?? []).map(({ level, min, eachMin }) => ({ name: level, min, ...(eachMin !== null && { minEach: eachMin }) })),
});
