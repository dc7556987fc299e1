import type { UnitKey } from "../template/columns";
import type { Line } from "../template/OurBook";
import { sheetBlank } from "./sheetText";
import { sheetKey } from "./sheetKey";
import { isEveryUnit } from "./unitLines";

/** Finds the rows of the office's list of units (from 0) for which a measure counts: its lines equal the whole name. */
export const unitsOf = (lines: readonly Line<UnitKey>[]): ((unitLines: string) => ReadonlySet<number>) => {
  const ofName = new Map<string, number[]>(), all = new Set<number>(), piped: [number, string][] = [];
  lines.forEach(({ values }, at) => {
    if (sheetBlank(values.name)) return;
    const key = sheetKey(values.name);
    all.add(at);
    if (key.includes("|")) piped.push([at, `|${key}|`]);
    else ofName.set(key, [...(ofName.get(key) ?? []), at]);
  });
  const known = new Map<string, ReadonlySet<number>>();
  return (unitLines) => {
    if (isEveryUnit(unitLines)) return all;
    const before = known.get(unitLines);
    if (before) return before;
    const text = unitLines.toLowerCase(), found = new Set<number>();
    for (const line of text.split("|")) for (const at of ofName.get(line) ?? []) found.add(at);
    for (const [at, name] of piped) if (text.includes(name)) found.add(at);
    known.set(unitLines, found);
    return found;
  };
};
