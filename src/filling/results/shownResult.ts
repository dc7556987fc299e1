import { sheetText } from "../../progress/sheetText";
import { AS_OF_NO_DAY, UNIT_ROWS } from "../../template/figures";
import type { NameKey } from "../../template/names";
import { MONTHS } from "../../template/sheets/monthsLayout";
import { isBlank, type CellValue } from "../../workbook/CellValue";
import type { Standing } from "./Standing";

const named = ({ book }: Standing, name: NameKey): CellValue => book.named[name]?.value ?? "";

/** The day as its cell shows it: a fixed one as it was typed, else the one that everything is reckoned for. */
const shownDay = ({ book, asOf }: Standing): CellValue => {
  const cell = book.named.AsOf;
  return cell !== undefined && cell.formula === "" && typeof cell.value === "number" ? cell.value : asOf;
};

/** A named cell shown again after some words; "" alone when it is blank. */
export const namedResult = (standing: Standing, name: NameKey, before: string): CellValue => {
  const value = name === "AsOf" ? shownDay(standing) : named(standing, name);
  if (isBlank(value)) return "";
  return before === "" ? value : before + sheetText(value);
};

/** The office and the year under the title of a sheet. */
export const officeAndYearResult = (standing: Standing): CellValue => {
  const office = sheetText(named(standing, "OfficeName"));
  return `${office === "" ? "" : `${office}   `}ปีงบประมาณ พ.ศ. ${sheetText(named(standing, "FiscalYear"))}`;
};

/** "ต.ค. 69" */
export const monthResult = (standing: Standing, index: number): CellValue => {
  const year = named(standing, "FiscalYear"), month = MONTHS[index] ?? "";
  return typeof year === "number" ? `${month} ${String(year - (index < 3 ? 1 : 0)).slice(-2)}` : month;
};

/** What สรุป says when the as-of cell holds no day. */
export const asOfWarningResult = ({ book }: Standing): CellValue => {
  const cell = book.named.AsOf;
  return cell === undefined || cell.formula !== "" || typeof cell.value === "number" ? "" : AS_OF_NO_DAY;
};

/** A cell of Indicators shown again, as text. */
export const indicatorCellResult = ({ book }: Standing, row: number, field: "no" | "name" | "instrument"): CellValue =>
  sheetText(book.indicators?.lines[row]?.values[field] ?? "");

export const unitNameResult = ({ book }: Standing, row: number): CellValue => sheetText(book.units?.lines[row]?.values.name ?? "");

/** "และอีก n ส่วนราชการ" where สรุป has no room for all. */
export const unitsMoreResult = ({ book }: Standing): CellValue => {
  const more = (book.units?.lines ?? []).filter(({ values }) => !isBlank(values.name)).length - UNIT_ROWS;
  return more > 0 ? `และอีก ${more} ส่วนราชการ` : "";
};
