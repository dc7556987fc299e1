import { formulaAddress } from "../../workbook/Address";
import type { NamePlan, SheetPlan, ValidationPlan } from "../../workbook/BookPlan";
import { UNIT_COLUMNS } from "../columns";
import { UNIT_ROWS, type Figure } from "../figures";
import { SHEETS, TABLES, TEMPLATE_VERSION, type NameKey } from "../names";
import { COLOURS, type StyleName } from "../styles";
import { DEFAULT_DUE_SOON_DAYS, FIRST_USABLE_DAY, LAST_USABLE_DAY, PACK_VERIFIED_WORDS } from "../words";
import { listRule, newDraft } from "./Draft";
import { tableOf } from "./tableOf";
import type { TemplateContext } from "./TemplateContext";

interface Field { name: NameKey; label: string; style: StyleName; hint?: string; rule?: ValidationPlan["rule"] }
type Line = { section: string } | Field;

const LINES: readonly Line[] = [
  { section: "หน่วยงาน" },
  { name: "OfficeName", label: "ชื่อหน่วยงาน", style: "input", hint: "ชื่อเต็ม เช่น องค์การบริหารส่วนตำบลปากช่อง" },
  { name: "OfficeKind", label: "ประเภท", style: "input", rule: listRule("OfficeKindList") },
  { name: "District", label: "อำเภอ", style: "input" },
  { name: "Province", label: "จังหวัด", style: "input" },
  { section: "รอบการรายงาน" },
  { name: "FiscalYear", label: "ปีงบประมาณ (พ.ศ.)", style: "inputWhole", hint: "1 ตุลาคมของปีก่อน ถึง 30 กันยายนของปีนี้", rule: { kind: "whole", from: 2550, to: 2650 } },
  { name: "Round", label: "รอบ", style: "input", rule: listRule("RoundList") },
  { name: "AsOf", label: "ณ วันที่", style: "inputDay", hint: "เป็นวันนี้เสมอจนกว่าจะปิดรอบ ถ้าต้องการยึดวันใดวันหนึ่ง ให้พิมพ์วันที่ทับ", rule: { kind: "date", from: FIRST_USABLE_DAY, to: LAST_USABLE_DAY } },
  { name: "DueSoonDays", label: "เตือนว่าใกล้ครบกำหนดเมื่อเหลือ (วัน)", style: "inputWhole", rule: { kind: "whole", from: 0, to: 365 } },
  { section: "ผู้จัดทำและผู้ให้ความเห็น" },
  { name: "Preparer", label: "ผู้จัดทำ", style: "input" },
  { name: "PreparerPosition", label: "ตำแหน่ง", style: "input" },
  { name: "Approver1", label: "หัวหน้าสำนักปลัด", style: "input" },
  { name: "Approver1Position", label: "ตำแหน่ง", style: "input" },
  { name: "Approver2", label: "ปลัด", style: "input" },
  { name: "Approver2Position", label: "ตำแหน่ง", style: "input" },
  { name: "Approver3", label: "นายก", style: "input" },
  { name: "Approver3Position", label: "ตำแหน่ง", style: "input" },
  { section: "แบบฟอร์ม" },
  { name: "TemplateVersion", label: "รุ่นของแบบฟอร์ม", style: "writtenCode" },
  { name: "PackId", label: "ชุดตัวชี้วัดและรายการ OIT", style: "writtenCode" },
  { name: "PackVerified", label: "ชุดนี้ตรวจสอบกับประกาศแล้วหรือไม่", style: "written" },
];

const FIRST = 3;
const LABEL = 1, VALUE = 2, HINT = 3;
const UNITS_ROW = FIRST + LINES.length + 2;

/** Where the cell of a name stands on หน่วยงาน. */
export const nameCell = (name: NameKey): { row: number; column: number } =>
  ({ row: FIRST + LINES.findIndex((line) => "name" in line && line.name === name), column: VALUE });

/** The defined names of the labelled cells. */
export const officeNames = (): NamePlan[] => LINES.flatMap((line) => ("name" in line
  ? [{ name: line.name, refersTo: formulaAddress({ sheet: SHEETS.office, ...nameCell(line.name), rows: 1, columns: 1 }).replace(/([A-Z]+)(\d+)$/, "$$$1$$$2") }] : []));

/** หน่วยงาน: whose workbook it is, for which year and day, and the office's units. */
export const officeSheet = ({ cached, fiscalYear, officeName, asOf, pack }: TemplateContext): SheetPlan<Figure> => {
  const [name, aliases] = UNIT_COLUMNS;
  const draft = newDraft(SHEETS.office, [{ width: 3 }, { width: name?.width ?? 34 }, { width: aliases?.width ?? 44 }, { width: 56 }], cached), { plan } = draft;
  draft.put(0, LABEL, "หน่วยงาน", "title");
  draft.put(1, LABEL, "กรอกช่องสีครีมครั้งเดียวเมื่อเริ่มปีงบประมาณ ทุกแผ่นงานใช้ข้อมูลจากที่นี่", "subtitle");
  const values: Partial<Record<NameKey, string | number>> = {
    OfficeName: officeName, FiscalYear: fiscalYear, DueSoonDays: DEFAULT_DUE_SOON_DAYS, TemplateVersion: TEMPLATE_VERSION,
    PackId: pack.id, PackVerified: pack.verified ? PACK_VERIFIED_WORDS.yes : PACK_VERIFIED_WORDS.no,
  };
  LINES.forEach((line, index) => {
    const row = FIRST + index;
    if ("section" in line) {
      for (const column of [LABEL, VALUE, HINT]) draft.put(row, column, column === LABEL ? line.section : "", "section");
      plan.heights[row] = 33;
      return;
    }
    draft.put(row, LABEL, line.label, "label");
    if (line.name === "AsOf" && asOf === undefined) draft.formula(row, VALUE, "TODAY()", { of: "asOf" }, line.style);
    else draft.put(row, VALUE, line.name === "AsOf" ? asOf ?? "" : values[line.name] ?? "", line.style);
    if (line.hint !== undefined) draft.put(row, HINT, line.hint, "hint");
    if (line.rule) {
      plan.validations.push({
        at: { row, column: VALUE, rows: 1, columns: 1 }, rule: line.rule,
        alert: { style: line.rule.kind === "date" ? "warning" : "stop", title: "ค่าไม่ถูกต้อง", message: line.rule.kind === "list" ? "โปรดเลือกจากรายการที่เลื่อนลงมา" : line.hint ?? "โปรดตรวจค่าที่พิมพ์" },
      });
    }
  });
  draft.put(UNITS_ROW - 1, LABEL, "ส่วนราชการ", "section");
  draft.put(UNITS_ROW - 1, VALUE, "", "section");
  draft.put(UNITS_ROW - 1, HINT, "", "section");
  plan.heights[UNITS_ROW - 1] = 33;
  draft.put(UNITS_ROW, HINT, "หนึ่งแถวต่อหนึ่งส่วนราชการ เลือกได้ในแผ่นมาตรการ", "hint");
  tableOf(draft, { name: TABLES.units, columns: UNIT_COLUMNS, row: UNITS_ROW, column: LABEL, rows: UNIT_ROWS });
  plan.heights[0] = 33;
  plan.tabColour = COLOURS.dark;
  plan.selected = nameCell("OfficeName");
  plan.freeze = { rows: 2, columns: 0 };
  plan.print = { ...plan.print, scale: 60, area: `'${SHEETS.office}'!$A$1:$D$${UNITS_ROW + 1 + UNIT_ROWS}`, rowBreaks: [UNITS_ROW - 1] };
  return plan;
};
