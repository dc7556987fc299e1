/** What the template takes from a year's pack of indicators and items; `src/frameworks` has the packs. */
export interface TemplatePack {
  id: string;
  verified: boolean;
  /** Weights in per cent. */
  instruments: readonly { code: string; name: string; weight: number }[];
  indicators: readonly { no: number; name: string; instrument: string }[];
  items: readonly { code: string; sub: string | null; name: string; elements: readonly string[] }[];
  /** Highest first; `minEach` is asked of every instrument. */
  levels: readonly { name: string; min: number; minEach?: number }[];
}
