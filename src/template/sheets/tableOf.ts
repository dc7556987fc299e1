import { columnName } from "../../workbook/Address";
import type { ValidationPlan } from "../../workbook/BookPlan";
import type { CellValue } from "../../workbook/CellValue";
import type { Column } from "../columns";
import type { Figure } from "../figures";
import type { StyleName } from "../styles";
import { FIRST_USABLE_DAY, LAST_USABLE_DAY } from "../words";
import type { Draft } from "./Draft";

/** The defined names behind the drop-downs, by the list that a column names. */
export const LIST_NAMES: Record<NonNullable<Column["list"]>, string> = {
  statuses: "StatusList", disclosureStatuses: "DisclosureStatusList", indicators: "IndicatorList", units: "UnitList", instruments: "InstrumentList", severities: "SeverityList",
};

/** The look of a column's cells: who fills it, then what it holds. */
export const styleOf = ({ owner, type, format }: Column): StyleName => {
  if (owner === "officer") {
    if (type === "date") return "inputDate";
    if (type === "code") return "inputCode";
    if (type === "percent") return "inputPercent";
    if (type === "number") return format === "0.00" ? "inputScore" : "inputNumber";
    return "input";
  }
  if (owner === "formula") {
    if (type === "share") return "shownShare";
    return type === "number" ? "shownNumber" : type === "text" ? "shownCentre" : "shown";
  }
  if (type === "date") return "writtenDate";
  if (type === "share") return "writtenShare";
  return type === "code" ? "writtenCode" : type === "number" ? "writtenNumber" : "written";
};

const DAY_ALERT: ValidationPlan["alert"] = {
  style: "warning", title: "วันที่ไม่น่าจะถูก",
  message: "พิมพ์วันที่ให้ Excel รู้จัก เช่น 30/9/2027 แล้วช่องจะแสดงเป็น 30 ก.ย. 2570 ถ้าพิมพ์ปี พ.ศ. ตรง ๆ Excel อาจเก็บเป็นปี ค.ศ. 2570",
};

const ruleOf = (column: Column): Omit<ValidationPlan, "at"> | undefined => {
  if (column.owner !== "officer") return undefined;
  if (column.list === "units") return { rule: { kind: "list", source: LIST_NAMES.units }, prompt: { title: "ส่วนราชการ", message: "เลือกจากรายชื่อในแผ่นหน่วยงาน ถ้ามีหลายส่วนราชการ ให้ขึ้นบรรทัดใหม่ด้วย Alt+Enter" } };
  if (column.list) return { rule: { kind: "list", source: LIST_NAMES[column.list] }, alert: { style: column.list === "indicators" ? "warning" : "stop", title: "ไม่อยู่ในรายการ", message: "โปรดเลือกจากรายการที่เลื่อนลงมา" } };
  if (column.type === "date") return { rule: { kind: "date", from: FIRST_USABLE_DAY, to: LAST_USABLE_DAY }, alert: DAY_ALERT };
  if (column.type === "percent") {
    return {
      rule: { kind: "decimal", from: 0, to: 100 }, alert: { style: "stop", title: "ร้อยละไม่ถูกต้อง", message: "พิมพ์ตัวเลข 0 ถึง 100 เช่น 50 ไม่ต้องใส่เครื่องหมาย %" },
      prompt: { title: "ร้อยละ", message: "พิมพ์ 50 ไม่ใช่ 50% ถ้าเว้นว่าง จะนับจากขั้นตอนหรือสถานะ" },
    };
  }
  if (column.key === "weight") return { rule: { kind: "decimal", from: 0.01, to: 1000 }, alert: { style: "stop", title: "น้ำหนักไม่ถูกต้อง", message: "พิมพ์ตัวเลขที่มากกว่า 0 หรือเว้นว่างไว้ซึ่งเท่ากับ 1" } };
  if (column.format === "0.00") return { rule: { kind: "decimal", from: 0, to: 100 }, alert: { style: "stop", title: "คะแนนไม่ถูกต้อง", message: "พิมพ์คะแนน 0 ถึง 100" } };
  return undefined;
};

export interface TableDraft<K extends string> {
  name: string;
  columns: readonly Column<K>[];
  /** Sheet row of the header, and sheet column of the first column. */
  row: number;
  column: number;
  /** Rows below the header. */
  rows: number;
  lines?: readonly Partial<Record<K, CellValue>>[];
  formulas?: Partial<Record<K, string>>;
  figure?: (key: K, row: number) => Figure;
}

/** Puts a table with its header, rows, formulas, drop-downs and limits on a sheet. */
export const tableOf = <K extends string>(draft: Draft, { name, columns, row, column, rows, lines = [], formulas = {}, figure }: TableDraft<K>): void => {
  columns.forEach((own, index) => {
    draft.put(row, column + index, own.title, "header");
    const formula = formulas[own.key], style = styleOf(own);
    for (let line = 0; line < rows; line++) {
      if (formula !== undefined && figure) draft.formula(row + 1 + line, column + index, formula, figure(own.key, line), style);
      else draft.put(row + 1 + line, column + index, lines[line]?.[own.key] ?? "", style);
    }
    if (own.type === "code") draft.plan.codes.push({ row: row + 1, column: column + index, rows, columns: 1 });
    const rule = ruleOf(own);
    if (rule) draft.plan.validations.push({ at: { row: row + 1, column: column + index, rows, columns: 1 }, ...rule });
  });
  draft.plan.tables.push({
    name, at: { row, column, rows: rows + 1, columns: columns.length }, filterButtons: true,
    columns: columns.map((own) => { const formula = formulas[own.key]; return { title: own.title, ...(formula !== undefined && { formula }) }; }),
  });
};

/** The letter of a column of a table that begins in sheet column `first`. */
export const letterOf = <K extends string>(columns: readonly Column<K>[], key: K, first = 0): string => columnName(first + columns.findIndex((own) => own.key === key));
