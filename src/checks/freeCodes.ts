import { parentCode } from "../progress/parentCode";
import type { MeasureRow } from "./measureRows";

/** Gives the next code that no row has, under a parent ("" for a measure of its own): one above the highest in use. */
export const freeCodes = (rows: readonly MeasureRow[]): ((parent: string) => string) => {
  const highest = new Map<string, number>();
  for (const { progress: { code } } of rows) {
    const parent = parentCode(code), own = Number(code.slice(parent === "" ? 0 : parent.length + 1));
    if (Number.isInteger(own)) highest.set(parent, Math.max(highest.get(parent) ?? 0, own));
  }
  return (parent) => {
    const next = (highest.get(parent) ?? 0) + 1;
    highest.set(parent, next);
    return parent === "" ? String(next) : `${parent}.${next}`;
  };
};
