import type { MemoryBook } from "../../src/host/memory/MemoryBook";

/** The workbook every host is asked about: a table with a formula column, something below it, something beside another. */
export const CONTRACT_BOOK: MemoryBook = {
  sheets: [
    {
      name: "แผน",
      values: [
        ["แผนปฏิบัติการ"],
        ["รหัส", "เรื่อง", "งบ", "คงเหลือ"],
        ["1", "อบรม", 1000, 900],
        ["2", "เผยแพร่", 0, -100],
        [],
        ["รวม", "", 1000],
        ["วันที่", 46000, true, { error: "#N/A" }],
      ],
      formulas: [[], [], ["", "", "", "C3-100"], ["", "", "", "C4-100"], [], ["", "", "SUM(C3:C4)"]],
      formats: [[], [], ["@", "", "#,##0"], ["@", "", "#,##0"], [], [], ["", "[$-107041E]d mmm yyyy"]],
      merges: [{ sheet: "แผน", row: 0, column: 0, rows: 1, columns: 3 }],
    },
    { name: "O'Neil! =1", values: [["ด้านข้าง", "", "หน่วย"], ["ก", "", "กองคลัง"], ["ข"], ["ค"]], formulas: [], formats: [] },
    { name: "ซ่อน", values: [["x"]], visibility: "hidden" },
  ],
  tables: [
    { name: "Plan", at: { sheet: "แผน", row: 1, column: 0, rows: 3, columns: 4 }, columns: ["รหัส", "เรื่อง", "งบ", "คงเหลือ"], hasTotals: false },
    { name: "Units", at: { sheet: "O'Neil! =1", row: 0, column: 2, rows: 2, columns: 1 }, columns: ["หน่วย"], hasTotals: false },
  ],
  names: [{ name: "Total", refersTo: "แผน!$C$6" }, { name: "Year", refersTo: "2570" }],
};
