import { isCellError, textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perMeasure } from "../perRow";
import { shortText } from "../shortText";
import { saysNothing } from "../saysNothing";

/** A line names a unit that is not exactly one of the office's list, so the measure is counted under none. */
export const unitUnknown: Rule = (context) => {
  const { units } = context;
  if (units.isEmpty) return [];
  return (["leadUnits", "coUnits"] as const).flatMap((key) => perMeasure(context, key, (_, at, value) => {
    if (saysNothing(value) || isCellError(value)) return undefined;
    const lines = textOf(value).split("\n"), strange = lines.filter((line) => line !== "" && !units.has(line));
    if (strange.length === 0) return undefined;
    const meant = lines.flatMap((line) => (line === "" ? [] : strange.includes(line) ? units.meant(line) ?? [line] : [line]));
    const mended = [...new Set(meant)].join("\n"), helps = strange.some((line) => units.meant(line) !== undefined);
    return found("unit-unknown", at, { unit: shortText(strange.join(", ")), ...(helps && { suggestion: mended.split("\n").join(", ") }) },
      helps ? { label: "use-unit", safe: false, edits: [{ at, expects: value, value: mended }] } : null);
  }));
};
