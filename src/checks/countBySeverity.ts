import type { Finding, Severity } from "./Finding";

/** How many findings there are of each severity. A workbook is refused exactly when `stop` is above 0. */
export const countBySeverity = (findings: readonly Finding[]): Record<Severity, number> => {
  const counts = { stop: 0, warn: 0, note: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
};
