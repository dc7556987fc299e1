import { isoOf } from "../../measures/Day";
import { DATE_FORMAT } from "../../template/names";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perDate } from "../perDate";

/** A day of the years 2400–2700 CE: a Buddhist year typed where Excel takes Christian ones. Source: ita.md d.11. */
export const date543YearsOff: Rule = (context) => perDate(context, (cell, at, value) =>
  cell.kind === "yearsOff" && typeof value === "number"
    ? found("date-543-years-off", at, { found: isoOf(value), day: isoOf(cell.meant) }, { label: "subtract-543", safe: true, edits: [{ at, expects: value, value: cell.meant, format: DATE_FORMAT }] })
    : undefined);
