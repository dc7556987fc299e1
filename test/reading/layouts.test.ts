import { readReport } from "../../src/reading/readReport";
import type { Report } from "../../src/reading/Report";
import { briefMeasures, codesOf } from "./brief";
import { unaccounted } from "./conservation";
import { snapshotOf, type TestSheet } from "./tableSnapshot";

const TITLE = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567";
const FY = { start: "2023-10-01", end: "2024-09-30" };

/** Reads, and holds every reading to conservation. */
const read = (...sheets: TestSheet[]): Report => {
  const snapshot = snapshotOf(...sheets), report = readReport(snapshot, { fiscalYear: 2567 });
  expect(unaccounted(snapshot, report)).toEqual([]);
  return report;
};
const table = (rows: TestSheet["rows"], more: Partial<TestSheet> = {}): TestSheet => ({ rows, ...more });
const paragraphs = (...texts: string[]): TestSheet[] => texts.map((text, i) => ({ name: `ย่อหน้า ${i + 1}`, kind: "paragraph", rows: [[text]] }));

describe("tables of other offices", () => {
  test("the follow-up form บส.๔ with field numbers under its headings", () => {
    const report = read(table([
      ["แบบ บส.๔ รายงานการติดตาม รอบ ๖ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๗"], ["เทศบาลตำบลทดสอบ"], [],
      ["รหัส", "โครงการ", "วิธีจัดการ", "ระยะเวลา", "ผู้รับผิดชอบ", "ผลการดำเนินงาน", "หลักฐานอ้างอิง", "ร้อยละ", "ปัญหา"],
      ["(๑)", "(๒)", "(๓)", "(๔)", "(๕)", "(๖)", "(๗)", "(๘)", "(๙)"],
      ["R1", "จัดซื้อวัสดุสำนักงาน", "สุ่มตรวจราคากลาง", "ต.ค. ๖๖ - มี.ค. ๖๗", "กองคลัง", "สุ่มตรวจแล้ว ๒ ครั้ง", "https://www.test.go.th/a.pdf", "๕๐", "บุคลากรไม่พอ"],
      ["R2", "รับชำระภาษี", "ออกใบเสร็จทุกครั้ง", "ตลอดปีงบประมาณ", "กองคลัง", "", "", "", ""],
    ]));
    expect(report.office).toBe("เทศบาลตำบลทดสอบ");
    expect(briefMeasures(report)).toEqual([
      { no: "R1", measure: "จัดซื้อวัสดุสำนักงาน", steps: ["สุ่มตรวจราคากลาง"], units: ["กองคลัง"], start: "2023-10-01", end: "2024-03-31", progress: 50, results: ["สุ่มตรวจแล้ว ๒ ครั้ง"], suggestion: "บุคลากรไม่พอ", evidence: ["https://www.test.go.th/a.pdf"] },
      { no: "R2", measure: "รับชำระภาษี", steps: ["ออกใบเสร็จทุกครั้ง"], units: ["กองคลัง"], ...FY },
    ]);
    expect(report.questions).toEqual([]);
  });

  test("a faculty plan: results in rows of their own, a Wingdings tick, ยกเลิก in the budget cell", () => {
    const report = read(table([
      ["รายงานผลแผนปฏิบัติการประจำปี 2569"], [],
      ["ตัวชี้วัดความสำเร็จ", "โครงการ/กิจกรรม", "ผู้รับผิดชอบ", "ระยะเวลา", "งบประมาณ", "สถานะ"],
      ["ร้อยละ 80", "1. อบรมคุณธรรม", "งานบุคคล\nและธุรการ", "ต.ค. 68 - มี.ค. 69", 20000, "þ"],
      ["", "ผล: จัดอบรมแล้ว ผู้เข้าร่วม 50 คน", "", "", "", ""],
      ["", "2. ประกาศ No Gift Policy", "สำนักงานเลขา", "ธ.ค. 68", "ยกเลิก", ""],
      ["", "ผล: ซ้ำกับโครงการอื่น"],
    ]));
    expect(briefMeasures(report)).toEqual([
      { no: "1", measure: "อบรมคุณธรรม", units: ["งานบุคคลและธุรการ"], start: "2025-10-01", end: "2026-03-31", status: "done", results: ["จัดอบรมแล้ว ผู้เข้าร่วม 50 คน"] },
      { no: "2", measure: "ประกาศ No Gift Policy", units: ["สำนักงานเลขา"], start: "2025-12-01", end: "2025-12-31", status: "cancelled", results: ["ซ้ำกับโครงการอื่น"] },
    ]);
    expect(report.skipped.filter((one) => one.reason === "other-column").map((one) => one.text)).toEqual(["ร้อยละ 80", "20000"]);
  });

  test("a list with English heads and ISO dates", () => {
    expect(briefMeasures(read(table([
      ["No", "Measure", "Action steps", "Responsible", "Start", "End", "Status", "Progress (%)", "Evidence"],
      [1, "Publish the budget plan", "1. Prepare\n2. Publish", "Finance division", "2023-10-01", "2024-03-31", "Done", 100, "https://x.go.th/1"],
      [2, "Gift policy training", "Train all staff", "Clerk office", "2023-11-01", "2024-09-30", "In progress", 40, ""],
    ])))).toEqual([
      { no: "1", measure: "Publish the budget plan", steps: ["Prepare", "Publish"], units: ["Finance division"], start: "2023-10-01", end: "2024-03-31", status: "done", progress: 100, evidence: ["https://x.go.th/1"] },
      { no: "2", measure: "Gift policy training", steps: ["Train all staff"], units: ["Clerk office"], start: "2023-11-01", end: "2024-09-30", status: "inProgress", progress: 40 },
    ]);
  });

  test("months as ticked columns under the years, and quarters", () => {
    const months = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."];
    const report = read(
      table([[TITLE], ["ที่", "มาตรการ/กิจกรรม", "ผู้รับผิดชอบ", "ปี พ.ศ. 2566", "", "", "ปี พ.ศ. 2567"], ["", "", "", ...months],
        [1, "เผยแพร่แผน", "กองคลัง", "", "", "✓", "✓", "✓"], [2, "อบรมพนักงาน", "สำนักปลัด", "x", ...new Array<string>(10).fill(""), "x"]], { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:O2"] }),
      table([["ที่", "มาตรการ", "วิธีดำเนินการ", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", "ผู้รับผิดชอบ"], [1, "ติดตามผล", "รายงาน", "", "/", "/", "", "กองคลัง"]]),
    );
    expect(briefMeasures(report).map(({ start, end }) => [start, end])).toEqual([["2023-12-01", "2024-02-29"], ["2023-10-01", "2024-09-30"], ["2024-01-01", "2024-06-30"]]);
  });

  test("an indicator column merged over its measures, issues beside it", () => {
    const report = read(table([
      [TITLE], ["ตัวชี้วัด", "ประเด็นที่ต้องแก้ไข", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา"],
      ["1. การปฏิบัติหน้าที่", "ประชาชนไม่รู้ขั้นตอน", "1.1 จัดทำคู่มือ", "สำนักปลัด", "ต.ค. 66"], ["", "", "1.2 อบรมเจ้าหน้าที่", "สำนักปลัด", "เม.ย. 67"],
      ["2. การใช้งบประมาณ", "ไม่ทราบแผน", "2.1 เผยแพร่แผน", "กองคลัง", "ต.ค. 66"],
    ], { merges: ["A3:A4", "B3:B4"] }));
    expect(report.measures.map(({ no, indicator, measure }) => [no, indicator, measure])).toEqual([["1.1", 1, "จัดทำคู่มือ"], ["1.2", 1, "อบรมเจ้าหน้าที่"], ["2.1", 2, "เผยแพร่แผน"]]);
    expect(report.indicators.map(({ no, name, issue }) => [no, name, issue])).toEqual([[1, "การปฏิบัติหน้าที่", "ประชาชนไม่รู้ขั้นตอน"], [2, "การใช้งบประมาณ", "ไม่ทราบแผน"]]);
  });

  test("scores of questions are not taken for an indicator's own", () => {
    const report = read(table([
      [TITLE], ["แบบวัด", "ตัวชี้วัด", "ประเด็นการประเมิน (ข้อคำถาม)", "คะแนน", "แนวทางการแก้ไข", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ"],
      ["IIT", "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "i1 ตามขั้นตอน", 85.5, "1. จัดทำคู่มือ\n2. อบรม", "สำนักปลัด", "ต.ค. 66"], ["", "", "i2 เท่าเทียม", 88, "จัดทำช่องทาง", "สำนักปลัด", "พ.ย. 66"], ["", "ตัวชี้วัดที่ 2 การใช้งบประมาณ", "i7 รู้แผน", 70.1, "เผยแพร่แผน", "กองคลัง", "พ.ย. 66"],
    ], { merges: ["A3:A5", "B3:B4"] }));
    expect(report.indicators.map(({ no, score, issue }) => [no, score, issue])).toEqual([[1, null, "i1 ตามขั้นตอน i2 เท่าเทียม"], [2, 70.1, "i7 รู้แผน"]]);
    expect(report.measures.map(({ indicator, steps }) => [indicator, steps])).toEqual([[1, ["จัดทำคู่มือ", "อบรม"]], [1, ["จัดทำช่องทาง"]], [2, ["เผยแพร่แผน"]]]);
    expect(codesOf(report)).toEqual(["score-not-understood", "score-not-understood"]);
  });

  test("มาตรการที่ n as a heading over its activities is their parent", () => {
    expect(briefMeasures(read(table([
      ["ที่", "กิจกรรม", "วิธีดำเนินการ", "ผู้รับผิดชอบ"], ["มาตรการที่ ๑ การเผยแพร่ข้อมูล"], ["1", "ปรับปรุงเว็บไซต์", "จ้างพัฒนา", "สำนักปลัด"], ["2", "ประกาศแผน", "ปิดประกาศ", "กองคลัง"], ["มาตรการที่ ๒ การใช้ทรัพย์สิน"], ["1", "จัดทำทะเบียน", "สำรวจ", "กองคลัง"],
    ], { merges: ["A2:D2", "A5:D5"] }))).map(({ no, parent, measure }) => [no, parent, measure]))
      .toEqual([["1.1", "การเผยแพร่ข้อมูล", "ปรับปรุงเว็บไซต์"], ["1.2", "การเผยแพร่ข้อมูล", "ประกาศแผน"], ["2.1", "การใช้ทรัพย์สิน", "จัดทำทะเบียน"]]);
  });

  test("headings between the rows name the indicator, an instrument ends it, totals are passed over", () => {
    const report = read(table([
      ["ที่", "มาตรการ", "วิธีการ", "ผู้รับผิดชอบ", "ระยะเวลา"], ["ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่"], ["1", "จัดทำคู่มือ", "ประชุม", "สำนักปลัด", "ต.ค. 66"],
      ["ด้านการใช้งบประมาณ"], ["2", "เผยแพร่แผน", "ลงเว็บ", "กองคลัง", "ต.ค. 66"], ["แบบวัด EIT"], ["3", "สื่อสาร", "ลงเพจ", "กองคลัง", "ต.ค. 66"], ["รวม", "3 มาตรการ"],
    ], { merges: ["A2:E2", "A4:E4", "A6:E6"] }));
    expect(report.measures.map(({ no, indicator }) => [no, indicator])).toEqual([["1", 1], ["2", 2], ["3", null]]);
    expect(report.skipped.filter((one) => one.reason === "heading" || one.reason === "total").map((one) => one.text)).toEqual(["ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", "ด้านการใช้งบประมาณ", "แบบวัด EIT", "รวม", "3 มาตรการ"]);
  });

  test("rows under a merged measure with their own unit and period are tracked by themselves, other rows are its steps", () => {
    const report = read(table([
      ["ที่", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา"],
      [1, "เผยแพร่แผน", "จัดทำแผน", "กองคลัง", "ต.ค. 66"], ["", "", "ลงเว็บไซต์", "สำนักปลัด", "พ.ย. 66"],
      [2, "อบรมพนักงาน", "1. ขออนุมัติ", "สำนักปลัด", "ธ.ค. 66"], ["", "", "2. จัดอบรม", "", ""], ["", "", "3. สรุปผล", "", ""],
    ], { merges: ["A2:A3", "B2:B3", "A4:A6", "B4:B6", "D4:D6", "E4:E6"] }));
    expect(briefMeasures(report)).toEqual([
      { no: "1.1", parent: "เผยแพร่แผน", measure: "จัดทำแผน", steps: ["จัดทำแผน"], units: ["กองคลัง"], start: "2023-10-01", end: "2023-10-31" },
      { no: "1.2", parent: "เผยแพร่แผน", measure: "ลงเว็บไซต์", steps: ["ลงเว็บไซต์"], units: ["สำนักปลัด"], start: "2023-11-01", end: "2023-11-30" },
      { no: "2", measure: "อบรมพนักงาน", steps: ["ขออนุมัติ", "จัดอบรม", "สรุปผล"], units: ["สำนักปลัด"], start: "2023-12-01", end: "2023-12-31" },
    ]);
  });

  test("a measure said again in every row is one measure", () => {
    const report = read(table([
      ["ลำดับ", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา"], [1, "เผยแพร่แผน", "จัดทำแผน", "กองคลัง", "ต.ค. 66"], [1, "เผยแพร่แผน", "ลงเว็บไซต์", "กองคลัง", "ต.ค. 66"], [2, "อบรมพนักงาน", "จัดอบรม", "สำนักปลัด", "ธ.ค. 66"],
    ]));
    expect(report.measures.map(({ no, measure, steps }) => [no, measure, steps])).toEqual([["1", "เผยแพร่แผน", ["จัดทำแผน", "ลงเว็บไซต์"]], ["2", "อบรมพนักงาน", ["จัดอบรม"]]]);
  });

  test("a text that a page break cuts goes on in the next table", () => {
    const head = ["ที่", "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา"];
    const report = read(
      table([head, ["๑", "การเผยแพร่แผนการใช้จ่าย", "๑. จัดทำแผน ๒. เสนอ", "กองคลัง", "ต.ค. ๖๖"]], { name: "ตาราง 1", kind: "table" }),
      table([head, ["", "งบประมาณประจำปี", "ผู้บริหาร ๓. เผยแพร่", "", ""], ["๒", "อบรม", "จัดอบรม", "สำนักปลัด", "พ.ย. ๖๖"]], { name: "ตาราง 2", kind: "table" }),
    );
    expect(report.measures.map(({ measure, steps }) => [measure, steps])).toEqual([["การเผยแพร่แผนการใช้จ่าย งบประมาณประจำปี", ["จัดทำแผน", "เสนอ ผู้บริหาร", "เผยแพร่"]], ["อบรม", ["จัดอบรม"]]]);
  });

  test("cells in each other's columns are put right and asked about", () => {
    const report = read(table([
      ["มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา", "ผลการดำเนินการ"], ["1. เผยแพร่แผน", "กองคลัง", "ต.ค. 66", "ลงเว็บแล้ว"], ["2. อบรมเจ้าหน้าที่", "ม.ค. 67 - มี.ค. 67", "สำนักปลัด", "จัดแล้ว"], ["3. ติดตามงาน", "ออกหนังสือแจ้งทุกสำนัก", "ก.พ. 67", "กองช่าง"],
    ]));
    expect(briefMeasures(report).slice(1)).toEqual([
      { no: "2", measure: "อบรมเจ้าหน้าที่", units: ["สำนักปลัด"], start: "2024-01-01", end: "2024-03-31", results: ["จัดแล้ว"] },
      { no: "3", measure: "ติดตามงาน", units: ["กองช่าง"], start: "2024-02-01", end: "2024-02-29", results: ["ออกหนังสือแจ้งทุกสำนัก"] },
    ]);
    expect(codesOf(report)).toEqual(["columns-swapped", "columns-swapped", "columns-swapped", "columns-swapped"]);
  });

  test("a heading that nobody has written before is asked about, its cells are read or passed over", () => {
    const report = read(table([
      ["สิ่งที่จะลงมือทำในปีนี้", "สีประจำกอง", "ผู้รับผิดชอบ", "ระยะเวลา", "ผลการดำเนินงาน"],
      ["เผยแพร่แผนการใช้จ่ายงบประมาณบนเว็บไซต์", "แดง", "กองคลัง", "ต.ค. 66", "ลงแล้ว"], ["อบรมเจ้าหน้าที่เรื่องการใช้ทรัพย์สินของราชการ", "ฟ้า", "สำนักปลัด", "พ.ย. 66", ""],
    ]));
    expect(report.measures.map((one) => one.measure)).toEqual(["เผยแพร่แผนการใช้จ่ายงบประมาณบนเว็บไซต์", "อบรมเจ้าหน้าที่เรื่องการใช้ทรัพย์สินของราชการ"]);
    expect(codesOf(report)).toEqual(["column-unclear", "column-unclear"]);
  });

  test("two tables side by side: measures and scores", () => {
    const report = read(table([
      ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา", "", "ตัวชี้วัด", "คะแนน"], [1, "เผยแพร่แผน", "กองคลัง", "ต.ค. 66", "", "การปฏิบัติหน้าที่", 98.5], [2, "อบรมพนักงาน", "สำนักปลัด", "ม.ค. 67", "", "การใช้งบประมาณ", 88.25], ["", "", "", "", "", "การใช้อำนาจ", 90],
    ]));
    expect(report.measures.map((one) => one.measure)).toEqual(["เผยแพร่แผน", "อบรมพนักงาน"]);
    expect(report.indicators.map(({ no, score }) => [no, score])).toEqual([[1, 98.5], [2, 88.25], [3, 90]]);
  });

  test("Buddhist years typed as Christian ones, and true dates", () => {
    // 243527 is 1 October 2566 CE, 45200 is 1 October 2023 CE
    expect(briefMeasures(read(table([["มาตรการ", "ผู้รับผิดชอบ", "เริ่ม", "สิ้นสุด"], ["1. เผยแพร่แผนงาน", "กองคลัง", 243527, "30 ก.ย. 67"], ["2. อบรมพนักงาน", "กองคลัง", 45200, 45565]]))).map(({ start, end }) => [start, end]))
      .toEqual([["2023-10-01", "2024-09-30"], ["2023-10-01", "2024-09-30"]]);
  });
});

describe("forms", () => {
  const forms: [string, TestSheet[]][] = [
    ["labels beside values, one below the other", [table([[TITLE], ["หน่วยงาน", "อบต.ทดสอบ"], [], ["มาตรการที่ 1", "เผยแพร่แผน"], ["ตัวชี้วัด", "การใช้งบประมาณ"], ["ขั้นตอน", "1. จัดทำแผน"], ["", "2. ลงเว็บไซต์"], ["ผู้รับผิดชอบ", "กองคลัง"], ["ระยะเวลา", "ต.ค. 66"], [],
      ["มาตรการที่ 2", "อบรมพนักงาน"], ["ตัวชี้วัด", "การใช้อำนาจ"], ["ขั้นตอน", "จัดอบรม"], ["ผู้รับผิดชอบ", "สำนักปลัด"], ["ระยะเวลา", "ม.ค. 67"]])]],
    ["one measure per sheet, label and value in one cell", [table([[TITLE], ["องค์การบริหารส่วนตำบลทดสอบ"], ["มาตรการที่ 1: เผยแพร่แผน"], ["ตัวชี้วัด: การใช้งบประมาณ"], ["ขั้นตอน: 1. จัดทำแผน 2. ลงเว็บไซต์"], ["ผู้รับผิดชอบ: กองคลัง", "ระยะเวลา: ต.ค. 66"]]),
      table([["มาตรการที่ 2: อบรมพนักงาน"], ["ตัวชี้วัด: การใช้อำนาจ"], ["ขั้นตอน: จัดอบรม"], ["ผู้รับผิดชอบ: สำนักปลัด", "ระยะเวลา: ม.ค. 67"]])]],
    ["a transposed table", [table([[TITLE], ["องค์การบริหารส่วนตำบลทดสอบ"], [], ["ลำดับ", 1, 2], ["มาตรการ", "เผยแพร่แผน", "อบรมพนักงาน"], ["ตัวชี้วัด", "การใช้งบประมาณ", "การใช้อำนาจ"], ["ขั้นตอน", "1. จัดทำแผน\n2. ลงเว็บไซต์", "จัดอบรม"], ["ผู้รับผิดชอบ", "กองคลัง", "สำนักปลัด"], ["ระยะเวลา", "ต.ค. 66", "ม.ค. 67"]])]],
    ["paragraphs of a document without tables", paragraphs("รายงานมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "องค์การบริหารส่วนตำบลทดสอบ", "มาตรการที่ ๑ เผยแพร่แผน", "ตัวชี้วัด : การใช้งบประมาณ", "ขั้นตอน", "๑. จัดทำแผน", "๒. ลงเว็บไซต์", "ผู้รับผิดชอบ กองคลัง", "ระยะเวลา ต.ค. ๒๕๖๖",
      "มาตรการที่ ๒ อบรมพนักงาน", "ตัวชี้วัด : การใช้อำนาจ", "ขั้นตอน : จัดอบรม", "ผู้รับผิดชอบ : สำนักปลัด", "ระยะเวลาดำเนินการ : ม.ค. ๒๕๖๗", "จึงเรียนมาเพื่อโปรดทราบ", "(ลงชื่อ)................")],
  ];
  test.each(forms)("%s", (_, sheets) => {
    const report = read(...sheets);
    expect(report.office).toBe("องค์การบริหารส่วนตำบลทดสอบ");
    expect(briefMeasures(report)).toEqual([
      { no: "1", measure: "เผยแพร่แผน", indicator: 2, steps: ["จัดทำแผน", "ลงเว็บไซต์"], units: ["กองคลัง"], start: "2023-10-01", end: "2023-10-31" },
      { no: "2", measure: "อบรมพนักงาน", indicator: 3, steps: ["จัดอบรม"], units: ["สำนักปลัด"], start: "2024-01-01", end: "2024-01-31" },
    ]);
  });
});

describe("items and scores", () => {
  test("an item list with มี / ไม่มี columns, and one with codes before the names", () => {
    const report = read(
      table([["ข้อ", "ประเด็นการเปิดเผย", "ผู้รับผิดชอบ", "มี", "ไม่มี", "URL", "หมายเหตุ"], ["O1", "โครงสร้าง", "สำนักปลัด", "✓", "", "https://a.go.th/1", ""], ["OIT 2", "ข้อมูลผู้บริหาร", "สำนักปลัด", "", "✓", "", "รอปรับปรุง"]]),
      table([["ตัวชี้วัดย่อย", "ข้อมูล", "องค์ประกอบ", "สถานะ", "ลิงก์"], ["9.1 ข้อมูลพื้นฐาน", "o3 อำนาจหน้าที่", "- แสดงข้อมูลหน้าที่\n- แสดงกฎหมาย", "ดำเนินการแล้ว", "https://a.go.th/3"], ["", "๐๔ ข้อมูลการติดต่อ", "- แสดงที่อยู่", "อยู่ระหว่างดำเนินการ", ""]], { merges: ["A2:A3"] }),
    );
    expect(report.disclosure.map(({ code, sub, name, elements, status, evidence, note }) => [code, sub, name, elements, status, evidence, note])).toEqual([
      ["o1", null, "โครงสร้าง", [], "done", ["https://a.go.th/1"], null], ["o2", null, "ข้อมูลผู้บริหาร", [], "notStarted", [], "รอปรับปรุง"],
      ["o3", "9.1", "อำนาจหน้าที่", ["แสดงข้อมูลหน้าที่", "แสดงกฎหมาย"], "done", ["https://a.go.th/3"], null], ["o4", "9.1", "ข้อมูลการติดต่อ", ["แสดงที่อยู่"], "inProgress", [], null],
    ]);
  });

  test("scores by the indicator's name, spelled as a PDF gives it; means are passed over", () => {
    const report = read(table([
      ["ที่", "เครื่องมือ", "ตัวชี้วัด", "คะแนน", "ข้อบกพร่องหรือจุดอ่อน"], [1, "IIT", "การปฏิบัติหน้าที่", 98.89, "ควรเพิ่มช่องทาง"], [2, "IIT", "การใช้อํานาจ", "๙๖.๗๗", ""], [1, "EIT", "คุณภาพการดาเนินงาน", 85, ""], ["", "คะแนนเฉลี่ย", "", 93.55, ""],
    ]));
    expect(report.indicators.map(({ no, instrument, score, issue }) => [no, instrument, score, issue])).toEqual([[1, "IIT", 98.89, "ควรเพิ่มช่องทาง"], [3, "IIT", 96.77, null], [6, "EIT", 85, null]]);
  });
});

describe("what is not there", () => {
  test.each<[string, TestSheet["rows"]]>([
    ["a budget list", [["บัญชีงบประมาณรายจ่าย ปี 2567"], [], ["ลำดับ", "รายการ", "จำนวน", "ราคาต่อหน่วย", "รวมเงิน", "หน่วยงาน"], [1, "กระดาษ A4", 10, 120, 1200, "กองคลัง"], ["", "รวม", "", "", 1200, ""]]],
    ["a list of projects without state", [["ที่", "โครงการ", "วัตถุประสงค์", "งบประมาณ", "หน่วยงานรับผิดชอบ"], [1, "ก่อสร้างถนน คสล.", "เพื่อการสัญจร", 500000, "กองช่าง"]]],
    ["a list of people", [["ที่", "ชื่อ-สกุล", "ตำแหน่ง", "โทรศัพท์"], [1, "นายก ข", "ปลัด", "081"], [2, "นางค ง", "นิติกร", "082"]]],
    ["an empty sheet", []],
  ])("%s holds no measures", (_, rows) => {
    const report = read(table(rows));
    expect([report.measures, report.indicators, report.disclosure, report.questions]).toEqual([[], [], [], []]);
  });

  test("hidden rows are passed over and asked about, hidden sheets too", () => {
    const rows = [["มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา"], ["1. เผยแพร่แผน", "กองคลัง", "ต.ค. 66"], ["2. อบรมพนักงาน", "กองช่าง", "ต.ค. 66"]];
    const report = read(table(rows, { hiddenRows: [{ first: 2, last: 2 }] }), table(rows, { visibility: "hidden" }));
    expect(report.measures.map((one) => one.no)).toEqual(["1"]);
    expect(report.skipped.filter((one) => one.reason === "hidden").length).toBe(12);
    expect(codesOf(report)).toEqual(["hidden-content", "hidden-content"]);
  });

  test("texts that a spreadsheet would run stay as they are, and a cell far away is asked about", () => {
    const far: string[][] = [];
    far[1048] = [...new Array<string>(600).fill(""), "จุดท้าย"];
    const report = read(table([["มาตรการ/แนวทาง", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา", "ผลการดำเนินการ"], ["1. เผยแพร่แผน", "1. จัดทำแผน\n2. เผยแพร่", "กองคลัง", "ต.ค. 66", "=cmd|' /C calc'!A0"], ["2. อบรม", "@SUM(1+1)*cmd", "__proto__", "พ.ย. 66", "+cmd|' /C calc'!A1"], ...Array.from(far, (row) => row ?? [])]));
    expect(report.measures.map(({ results, units }) => [results, units])).toEqual([[["=cmd|' /C calc'!A0"], ["กองคลัง"]], [["+cmd|' /C calc'!A1"], ["__proto__"]]]);
    expect(report.measures[1]?.steps).toEqual(["@SUM(1+1)*cmd"]);
    expect(report.questions.map(({ code, where }) => [code, where.column])).toEqual([["text-unplaced", 600]]);
  });

  test("a year that no title says is asked about, the one given is taken, and a title's own year comes first", () => {
    const rows = [["มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา"], ["1. เผยแพร่แผน", "กองคลัง", "ตลอดปีงบประมาณ"]];
    const silent = readReport(snapshotOf({ rows })), told = readReport(snapshotOf({ rows }), { fiscalYear: 2567 });
    const titled = readReport(snapshotOf({ rows: [["แผนปี พ.ศ. ๒๕๖๖"], ...rows] }), { fiscalYear: 2567 }), named = readReport(snapshotOf({ name: "แผน2568", rows }), { file: "แผน2565.xlsx" });
    expect([silent, told, titled, named].map(({ fiscalYear }) => fiscalYear)).toEqual([null, 2567, 2566, 2568]);
    expect(codesOf(silent)).toContain("year-unclear");
    expect(briefMeasures(told)[0]).toMatchObject(FY);
  });

  test("boxes in a status column decide, and a numbered list without columns is asked about", () => {
    const report = read(table([["มาตรการ", "ผู้รับผิดชอบ", "สถานะ"], ["1. เผยแพร่แผน", "กองคลัง", "☐ ดำเนินการแล้ว ☑ อยู่ระหว่างดำเนินการ ☐ ยังไม่ดำเนินการ"], ["2. อบรมพนักงาน", "กองคลัง", "( / ) ดำเนินการแล้ว (  ) ยังไม่ดำเนินการ"], ["3. ติดตามงาน", "กองคลัง", true], ["4. ประเมินงาน", "กองคลัง", "☑ ดำเนินการแล้ว ☑ ยังไม่ดำเนินการ"]]),
      table([["รายการมาตรการ"], ["1. เผยแพร่แผน"], ["2. อบรมพนักงาน"]]));
    expect(report.measures.map(({ status }) => status)).toEqual(["inProgress", "done", "done", null]);
    expect(codesOf(report)).toEqual(["status-two-marks", "text-unplaced", "text-unplaced"]);
  });

  test("a memo around a table is a memo", () => {
    const report = read(...paragraphs("บันทึกข้อความ", "ส่วนราชการ สำนักปลัด เทศบาลตำบลทดสอบ", "เรื่อง รายงานผล ปีงบประมาณ พ.ศ. ๒๕๖๖"), table([["มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ"], ["๑. เผยแพร่แผน", "ลงเว็บ", "กองคลัง"]], { name: "ตาราง 1", kind: "table" }),
      { name: "ย่อหน้า 8", kind: "paragraph", rows: [["จึงเรียนมาเพื่อโปรดทราบ"]] }, { name: "ย่อหน้า 9", kind: "paragraph", rows: [["(ลงชื่อ)"]] });
    expect([report.office, report.fiscalYear, report.measures.length]).toEqual(["เทศบาลตำบลทดสอบ", 2566, 1]);
    expect(report.skipped.map((one) => one.reason)).toEqual(["header", "header", "header", "memo", "memo", "memo", "memo", "signature"]);
  });

  test("blank and unclear marks are asked about, never guessed", () => {
    const report = read(table([
      ["มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา", "สถานะ", "ร้อยละ"], ["1. เผยแพร่แผน", "กองคลัง", "ต.ค. 66", "", ""], ["2. อบรมพนักงาน", "กองคลัง", "ทุกเดือน", "ดำเนินการ", "มาก"], ["3. ติดตามงาน", "กองคลัง", "-", "ดีมาก", 0.5],
    ]));
    expect(report.measures.map(({ status, progress, start }) => [status, progress, start])).toEqual([[null, null, dayOfOctober(report)], [null, null, null], [null, 50, null]]);
    expect(codesOf(report).sort()).toEqual(["date-not-understood", "progress-not-understood", "progress-not-understood", "status-not-marked", "status-unknown", "status-unknown"]);
  });
});

/** 1 October 2023 as Excel counts days. */
const dayOfOctober = (report: Report): number => { expect(report.measures.length).toBe(3); return 45200; };

test("ten thousand rows are read in linear time", () => {
  const rows = (count: number): TestSheet["rows"] => [["ที่", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "เริ่มต้น", "สิ้นสุด", "สถานะ", "ผลการดำเนินการ"],
    ...Array.from({ length: count }, (_, i) => [i + 1, `มาตรการเผยแพร่แผนการใช้จ่ายงบประมาณ ${i}`, "1. จัดทำแผน\n2. เผยแพร่บนเว็บไซต์", "กองคลัง", 45200, 45500, "ดำเนินการแล้ว", `เผยแพร่แล้ว ${i}`])];
  const time = (count: number): number => {
    const snapshot = snapshotOf(table(rows(count))), before = process.cpuUsage();
    expect(readReport(snapshot).measures.length).toBe(count);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  time(500);
  const small = time(2000), large = time(10000);
  expect(large).toBeLessThan(Math.max(12 * small, 1500));
});
