import { FROM_0_9 } from "./from0_9";
import type { TableColumnKeys, VersionStep } from "./VersionStep";

/** Every change of version, oldest first; each begins where the one before it ends. */
export const VERSION_STEPS: readonly VersionStep[] = [FROM_0_9];

const numbers = (version: string): number[] => version.split(".").map(Number);

/** Below 0 when version a is older than b; "1.0" is "1.0.0". */
export const compareVersions = (a: string, b: string): number => {
  const one = numbers(a), other = numbers(b);
  for (let place = 0; place < 3; place++) {
    const difference = (one[place] ?? 0) - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** The steps that bring a workbook of that version up to date, oldest first; empty when it is up to date, undefined when no step begins so early. */
export const stepsFrom = (version: string): VersionStep[] | undefined => {
  const first = VERSION_STEPS[0];
  if (first && compareVersions(version, first.from) < 0) return undefined;
  return VERSION_STEPS.filter(({ to }) => compareVersions(version, to) < 0);
};

/** What the columns of a table were called in any earlier version, by column. */
export const olderTitles = <T extends keyof TableColumnKeys>(table: T): Partial<Record<TableColumnKeys[T], string[]>> => {
  const titles: Partial<Record<TableColumnKeys[T], string[]>> = {};
  for (const { tables } of VERSION_STEPS) {
    const renamed: Partial<Record<TableColumnKeys[T], string>> = tables[table]?.renamed ?? {};
    for (const key of Object.keys(renamed) as TableColumnKeys[T][]) {
      const title = renamed[key];
      if (title !== undefined) titles[key] = [...(titles[key] ?? []), title];
    }
  }
  return titles;
};
