import { columnName } from "../../workbook/Address";
import type { NamePlan, SheetPlan } from "../../workbook/BookPlan";
import type { CellValue } from "../../workbook/CellValue";
import { STATUS_WORDS } from "../../measures/Status";
import { PLAN_ROWS, UNIT_ROWS, type Figure } from "../figures";
import { STATUS_ORDER } from "../formulas/measureFormulas";
import { ALL_UNITS, OFFICE_KINDS, ROUNDS, SHEETS } from "../names";
import { newDraft } from "./Draft";
import { HEADER_ROW } from "./frame";
import { MONTHS_FIRST_ROW } from "./monthsLayout";
import { SUMMARY } from "./summaryLayout";
import type { TemplateContext } from "./TemplateContext";

const COLUMNS = [
  "สถานะ", "สถานะ OIT", "แบบวัด", "น้ำหนัก", "ชื่อแบบวัด", "ประเภทหน่วยงาน", "รอบ", "ส่วนราชการ",
  "ระดับผลการประเมิน", "คะแนนรวมตั้งแต่", "ทุกแบบวัดตั้งแต่", "ถึงระดับ", "แถวสุดท้ายที่พิมพ์",
] as const;
type ListColumn = (typeof COLUMNS)[number];
const at = (column: ListColumn): number => COLUMNS.indexOf(column);
const letter = (column: ListColumn): string => `$${columnName(at(column))}`;

/** Rows kept for the levels of a year, highest first. */
export const LEVEL_ROWS = 8;
const range = (column: ListColumn, rows: number): string => `'${SHEETS.lists}'!${letter(column)}$2:${letter(column)}$${rows + 1}`;

export const LEVEL_NAMES = range("ระดับผลการประเมิน", LEVEL_ROWS);
export const LEVELS_REACHED = range("ถึงระดับ", LEVEL_ROWS);

/** Fewest sheet rows of มาตรการ that are printed: the header and a page of blank rows to write on. */
export const FEWEST_PRINTED = HEADER_ROW + 1 + 15;

/** The defined names behind the drop-downs and the print areas. */
export const listNames = (instruments: number): NamePlan[] => [
  { name: "StatusList", refersTo: range("สถานะ", STATUS_ORDER.length) },
  { name: "DisclosureStatusList", refersTo: range("สถานะ OIT", 3) },
  { name: "InstrumentList", refersTo: range("แบบวัด", instruments) },
  { name: "OfficeKindList", refersTo: range("ประเภทหน่วยงาน", OFFICE_KINDS.length) },
  { name: "RoundList", refersTo: range("รอบ", ROUNDS.length) },
  { name: "IndicatorList", refersTo: "Indicators[ตัวชี้วัด]" },
  { name: "UnitList", refersTo: `'${SHEETS.lists}'!${letter("ส่วนราชการ")}$2:INDEX('${SHEETS.lists}'!${letter("ส่วนราชการ")}$2:${letter("ส่วนราชการ")}$${UNIT_ROWS + 2},1+COUNTA(Units[ชื่อส่วนราชการ]))` },
  { name: "MeasuresLastRow", refersTo: `'${SHEETS.lists}'!${letter("แถวสุดท้ายที่พิมพ์")}$2` },
  { name: "MonthsLastRow", refersTo: `'${SHEETS.lists}'!${letter("แถวสุดท้ายที่พิมพ์")}$3` },
];

/** รายการ: hidden lists behind the drop-downs, the levels of the year, and where printing ends. */
export const listsSheet = ({ cached, pack }: TemplateContext): SheetPlan<Figure> => {
  const draft = newDraft(SHEETS.lists, COLUMNS.map(() => ({ width: 22 })), cached), { plan } = draft;
  plan.visibility = "hidden";
  COLUMNS.forEach((title, column) => draft.put(0, column, title, "header"));
  const list = (column: ListColumn, values: readonly CellValue[]): void => values.forEach((value, index) => draft.put(1 + index, at(column), value, "text"));
  list("สถานะ", STATUS_ORDER.map((status) => STATUS_WORDS[status]));
  list("สถานะ OIT", STATUS_ORDER.slice(0, 3).map((status) => STATUS_WORDS[status]));
  list("แบบวัด", pack.instruments.map(({ code }) => code));
  list("น้ำหนัก", pack.instruments.map(({ weight }) => weight));
  list("ชื่อแบบวัด", pack.instruments.map(({ name }) => name));
  list("ประเภทหน่วยงาน", OFFICE_KINDS);
  list("รอบ", ROUNDS);
  list("ส่วนราชการ", [ALL_UNITS]);
  for (let row = 0; row < UNIT_ROWS; row++) {
    draft.formula(2 + row, at("ส่วนราชการ"), `IFERROR(INDEX(Units[ชื่อส่วนราชการ],${row + 1})&"","")`, { of: "unitName", row }, "text");
  }
  for (let row = 0; row < LEVEL_ROWS; row++) {
    const level = pack.levels[row], line = row + 2;
    draft.put(1 + row, at("ระดับผลการประเมิน"), level?.name ?? "", "text");
    draft.put(1 + row, at("คะแนนรวมตั้งแต่"), level?.min ?? "", "text");
    draft.put(1 + row, at("ทุกแบบวัดตั้งแต่"), level?.minEach ?? "", "text");
    const total = `'${SHEETS.summary}'!${SUMMARY.totalScore}`, means = `'${SHEETS.summary}'!${SUMMARY.means(pack.instruments.length)}`;
    draft.formula(1 + row, at("ถึงระดับ"),
      `IF(OR(${letter("ระดับผลการประเมิน")}${line}="",NOT(ISNUMBER(${total}))),"",IF(AND(ROUND(${total},2)>=${letter("คะแนนรวมตั้งแต่")}${line},ROUND(MIN(${means}),2)>=${letter("ทุกแบบวัดตั้งแต่")}${line}),1,0))`,
      { of: "levelReached", row }, "text");
  }
  draft.formula(1, at("แถวสุดท้ายที่พิมพ์"), `MAX(${FEWEST_PRINTED},ROW(Measures[[#Headers],[รหัส]])+MAX(Measures[แถวที่กรอก]))`, { of: "lastPrinted", sheet: "measures" }, "text");
  draft.formula(2, at("แถวสุดท้ายที่พิมพ์"), `${MONTHS_FIRST_ROW}+MIN(${PLAN_ROWS},MAX(1,COUNT(Measures[แถวที่กรอก])))`, { of: "lastPrinted", sheet: "months" }, "text");
  return plan;
};
