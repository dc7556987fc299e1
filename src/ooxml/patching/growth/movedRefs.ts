import { parseRange } from "../../../workbook/Address";
import { refText } from "../cells/sheetFacts";
import { movedArea, type AreaPolicy, type RowShift } from "./RowShift";

/** A list of areas as a file writes it ("B3:B6 D3"), moved; "" when none is left, the same text when it is none we know. */
export const movedRefs = (shift: RowShift, refs: string, policy: AreaPolicy): string => {
  const areas = refs.trim().split(/\s+/).map((ref) => ({ ref, at: parseRange(ref) }));
  let changed = false;
  const moved = areas.flatMap(({ ref, at }) => {
    if (!at) return [ref];
    const after = movedArea(shift, at, policy);
    const same = after.length === 1 && after[0]?.row === at.row && after[0].rows === at.rows;
    changed ||= !same;
    return same ? [ref] : after.map(refText);
  });
  return changed ? moved.join(" ") : refs;
};
