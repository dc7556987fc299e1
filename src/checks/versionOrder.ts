/** Below 0 when version a is older than b, above when newer, 0 when the same ("1.0" = "1.0.0"). */
export const versionOrder = (a: string, b: string): number => {
  const left = a.split(".").map(Number), right = b.split(".").map(Number);
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
