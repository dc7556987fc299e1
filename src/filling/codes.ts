/** A row to be numbered: its own number in the source, what it is known by to its sub-measures, and what its parent is known by. */
export interface Numbered { no: string | null; name: string; parent: string | null }

/**
 * Codes for imported rows that no other row has: the source's own number where it is free, else the next free whole number;
 * a sub-measure keeps its last part under its parent's code. `taken` are the codes already in the workbook. Parents come before their children.
 */
export const giveCodes = (rows: Numbered[], taken: Iterable<string>): string[] => {
  const used = new Set(taken);
  const parents = new Map<string, string>();
  let next = 1;
  const take = (wanted: string | null): string => {
    while (used.has(String(next))) next++;
    const code = wanted !== null && wanted !== "" && !used.has(wanted) ? wanted : String(next);
    used.add(code);
    return code;
  };
  return rows.map(({ no, name, parent }) => {
    const parentCode = parent === null ? undefined : (parents.get(parent) ?? take(parentNumber(no)));
    if (parent !== null && parentCode !== undefined) parents.set(parent, parentCode);
    if (parentCode !== undefined) return takeChild(parentCode, no, used);
    const code = take(no);
    if (!parents.has(name)) parents.set(name, code);
    return code;
  });
};

const parentNumber = (no: string | null): string | null => (no?.includes(".") ? no.slice(0, no.lastIndexOf(".")) : null);

const takeChild = (parentCode: string, no: string | null, used: Set<string>): string => {
  const last = no === null ? "" : no.slice(no.lastIndexOf(".") + 1);
  let code = `${parentCode}.${last}`;
  for (let n = 1; last === "" || used.has(code); n++) {
    code = `${parentCode}.${n}`;
    if (!used.has(code)) break;
  }
  used.add(code);
  return code;
};
