import { LINE_LENGTH, type ListField, type ListName, type PlanField } from "../figures";
import { measures } from "./scopeFormulas";

const short = (text: string): string => `IF(LEN(${text})>${LINE_LENGTH},LEFT(${text},${LINE_LENGTH - 1})&"…",${text})`;
const measure = (row: string): string => short(`SUBSTITUTE(INDEX(${measures("measure")},${row})&"",CHAR(10)," ")`);
/** The first line, and how many more there are. */
const unit = (row: string): string => {
  const text = `INDEX(${measures("leadUnits")},${row})&""`, more = `(LEN(${text})-LEN(SUBSTITUTE(${text},CHAR(10),"")))`;
  return `${short(`LEFT(${text},FIND(CHAR(10),${text}&CHAR(10))-1)`)}&IF(${more}>0," +"&${more},"")`;
};

/** Number in Measures of row `index` (from 0) of a list; "" beyond its end. */
export const listRow = (list: ListName, index: number): string => (list === "overdue"
  ? `IFERROR(999999-MOD(LARGE(${measures("overdueOrder")},${index + 1}),1000000),"")`
  : `IFERROR(MOD(SMALL(${measures("dueSoonOrder")},${index + 1}),1000000),"")`);

/** A field of the row whose number stands in the cell `row`. */
export const listField = (list: ListName, field: Exclude<ListField, "row">, row: string): string => {
  const value = {
    code: `INDEX(${measures("usedCode")},${row})`,
    measure: measure(row),
    unit: unit(row),
    end: `INT(INDEX(${measures("end")},${row}))`,
    days: `${list === "dueSoon" ? "-" : ""}INDEX(${measures("daysLate")},${row})`,
  }[field];
  return `IF(${row}="","",IFERROR(${value},""))`;
};

/** A field of a filled row in แผนรายเดือน; a blank day stays blank. */
export const planField = (field: Exclude<PlanField, "row">, row: string): string => {
  const day = (key: "start" | "end"): string => `IF(INDEX(${measures(key)},${row})="","",INDEX(${measures(key)},${row}))`;
  const value = {
    code: `INDEX(${measures("usedCode")},${row})`,
    measure: measure(row),
    unit: unit(row),
    start: day("start"), end: day("end"),
    status: `INDEX(${measures("status")},${row})&""`,
  }[field];
  return `IF(${row}="","",IFERROR(${value},""))`;
};
