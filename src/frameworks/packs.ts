import type { FiscalYear } from "../measures/FiscalYear";
import ita2563 from "./ita-2563.json";
import ita2564 from "./ita-2564.json";
import ita2565 from "./ita-2565.json";
import ita2566 from "./ita-2566.json";
import ita2567 from "./ita-2567.json";
import ita2568 from "./ita-2568.json";
import ita2569 from "./ita-2569.json";
import ita2570 from "./ita-2570.json";
import type { Pack } from "./Pack";
import { packProblems } from "./packProblems";

const isPack = (json: unknown): json is Pack => packProblems(json).length === 0;

/** A pack from outside (an office's or a supervising office's own); undefined when it is none, see {@link packProblems}. */
export const readPack = (json: unknown): Pack | undefined => (isPack(json) ? json : undefined);

/** One of ours; that it is no pack would be a bug. */
const ours = (json: unknown): Pack => {
  if (isPack(json)) return json;
  throw new Error(`A pack of ours is broken: ${packProblems(json).join("; ")}`);
};

const PACKS: Pack[] = [ita2563, ita2564, ita2565, ita2566, ita2567, ita2568, ita2569, ita2570].map(ours);

/** The ids of the packs that come with the product, oldest first. */
export const packIds = (): string[] => PACKS.map((pack) => pack.id);

/** The pack of a fiscal year (BE); undefined for a year that has none. */
export const packOf = (year: FiscalYear): Pack | undefined => PACKS.find((pack) => pack.year === year);

/** The pack with an id such as "ita-2566". */
export const packById = (id: string): Pack | undefined => PACKS.find((pack) => pack.id === id.trim());

/** The newest year that has a pack. */
export const newestPackYear = (): FiscalYear => Math.max(...PACKS.map((pack) => pack.year));
