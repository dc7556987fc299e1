import { calendarOf, dayOf } from "../../measures/Day";
import { BE_OFFSET } from "../../measures/FiscalYear";
import { STATUS_WORDS } from "../../measures/Status";
import { SHEETS } from "../../template/names";
import { MONTHS, MONTHS_FIRST_ROW } from "../../template/sheets/monthsLayout";
import { valueAt, type Area } from "../../workbook/Snapshot";
import type { CellRole } from "./SheetView";
import type { SheetNow } from "./sheetOf";

const START = 3, END = 4, STATUS = 5, FIRST_MONTH = 6;

/** The bar of a measure in a month of แผนรายเดือน, which the sheet itself draws by conditional formatting. */
export const monthBar = (now: SheetNow, area: Area, row: number, column: number): CellRole => {
  const month = column - FIRST_MONTH, year = now.book.named.FiscalYear?.value;
  if (now.name !== SHEETS.months || row < MONTHS_FIRST_ROW || month < 0 || month >= MONTHS.length || typeof year !== "number") return "";
  const at = (place: number) => now.result(row, place) ?? valueAt(area, row - area.at.row, place - area.at.column);
  const end = at(END), start = at(START), status = at(STATUS);
  if (typeof end !== "number") return "";
  const first = dayOf(year - BE_OFFSET - (month < 3 ? 1 : 0), ((month + 9) % 12) + 1, 1) ?? 0, next = nextMonth(first);
  if (!((typeof start === "number" ? start : end) < next && end >= first)) return "";
  if (status === STATUS_WORDS.done) return "bar-done";
  if (status === STATUS_WORDS.cancelled) return "bar-off";
  return end < now.asOf ? "bar-late" : "bar";
};

const nextMonth = (first: number): number => {
  const { year, month } = calendarOf(first + 31);
  return dayOf(year, month, 1) ?? first + 31;
};
