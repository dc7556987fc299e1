import { cellIn, codesOf } from "./book";

test("a sound book has no findings", () => {
  expect(codesOf()).toEqual([]);
});

test("everything that is wrong is found at once, each at its own cell, and in the order of the rules", () => {
  const measures = `
รหัส | ตัวชี้วัด | มาตรการ/แนวทาง | ผู้รับผิดชอบหลัก | เริ่มต้น | สิ้นสุด | สถานะ | ขั้นตอน/วิธีดำเนินการ | ร้อยละความก้าวหน้า | น้ำหนัก | วันที่แล้วเสร็จ | คีย์
'1 | งบประมาณ | เผยแพร่แผน | คลัง | 2026-10-01 | | ดำเนินการเเล้ว | ทำ | 0.5 | | | k1
'1 | การปฏิบัติหน้าที่ | จัดทำคู่มือ | สป. | 2569-10-01 | ๓๐ ก.ย. ๒๕๗๐ | ยังไม่ดำเนินการ | ทำ | ๘๐% | -1 | | k1
'3.1 | | | กองคลัง | 2026-10-01 | 2026-09-01 | ดำเนินการแล้ว | | 120 | | 2027-01-01 |
 | | หมายเหตุ | | | | | | | | |
 | | | | | | | ก | | | |`;
  expect(codesOf({ measures })).toEqual([
    "stray-text มาตรการ!K10",
    "indicator-unknown มาตรการ!C6",
    "measure-missing มาตรการ!D8",
    "indicator-missing มาตรการ!C8", "indicator-missing มาตรการ!C9",
    "steps-missing มาตรการ!K8", "steps-missing มาตรการ!K9",
    "unit-missing มาตรการ!E9",
    "unit-unknown มาตรการ!E6", "unit-unknown มาตรการ!E7",
    "code-duplicate มาตรการ!B6+มาตรการ!B7",
    "code-missing มาตรการ!B9",
    "parent-missing มาตรการ!B8",
    `key-duplicate ${cellIn("key", 2)}`,
    "start-missing มาตรการ!F9",
    "end-missing มาตรการ!G6", "end-missing มาตรการ!G9",
    "date-is-text มาตรการ!G7",
    "date-543-years-off มาตรการ!F7",
    "end-before-start มาตรการ!G8+มาตรการ!F8",
    "completed-in-future มาตรการ!R8",
    "status-missing มาตรการ!H9",
    "status-unknown มาตรการ!H6",
    "progress-not-a-number มาตรการ!P7",
    "progress-is-fraction มาตรการ!P6",
    "progress-out-of-range มาตรการ!P8",
    "weight-invalid มาตรการ!Q7",
    "done-without-result มาตรการ!L6", "done-without-result มาตรการ!L8",
    "done-without-evidence มาตรการ!N6", "done-without-evidence มาตรการ!N8",
  ]);
});
