import { readdirSync, readFileSync } from "node:fs";
import { CATALOGUE } from "../../src/checks/catalogue";
import { countBySeverity } from "../../src/checks/countBySeverity";
import { codesOf, findingsIn, findingsOf, mend, snapshotOf } from "./book";

test("a sound book has no findings", () => {
  expect(codesOf()).toEqual([]);
});

const MESSY = `
รหัส | ตัวชี้วัด | มาตรการ/แนวทาง | ผู้รับผิดชอบหลัก | เริ่มต้น | สิ้นสุด | สถานะ | ขั้นตอน/วิธีดำเนินการ | ร้อยละความก้าวหน้า | น้ำหนัก | วันที่แล้วเสร็จ | คีย์
'1 | งบประมาณ | เผยแพร่แผน | คลัง | 2026-10-01 | | ดำเนินการเเล้ว | ทำ | 0.5 | | | k1
'1 | การปฏิบัติหน้าที่ | จัดทำคู่มือ | สป. | 2569-10-01 | ๓๐ ก.ย. ๒๕๗๐ | ยังไม่ดำเนินการ | ทำ | ๘๐% | -1 | | k1
'3.1 | | | กองคลัง | 2026-10-01 | 2026-09-01 | ดำเนินการแล้ว | | 120 | | 2027-01-01 |
 | | หมายเหตุ | | | | | | | | |
 | | | | | | | ก | | | |`;

test("everything that is wrong is found at once, each at its own cell, in the order of the rules", () => {
  expect(codesOf({ measures: MESSY })).toEqual([
    "stray-text steps@5",
    "indicator-unknown indicator@1",
    "measure-missing measure@3",
    "indicator-missing indicator@3", "indicator-missing indicator@4",
    "steps-missing steps@3", "steps-missing steps@4",
    "unit-missing leadUnits@4",
    "unit-unknown leadUnits@1", "unit-unknown leadUnits@2",
    "code-duplicate code@1+code@2",
    "code-missing code@4",
    "parent-missing code@3",
    "key-duplicate key@2",
    "start-missing start@4",
    "end-missing end@1", "end-missing end@4",
    "date-is-text end@2",
    "date-543-years-off start@2",
    "end-before-start end@3+start@3",
    "completed-in-future finished@3",
    "status-missing status@4",
    "status-unknown status@1",
    "progress-not-a-number percent@2",
    "progress-is-fraction percent@1",
    "progress-out-of-range percent@3",
    "weight-invalid weight@2",
    "done-without-result results@1", "done-without-result results@3",
    "done-without-evidence evidence@1", "done-without-evidence evidence@3",
  ]);
});

test("safe fixes of one look never touch a cell twice, and after them none is left", () => {
  const snapshot = snapshotOf({ measures: MESSY });
  const safe = findingsIn(snapshot).filter((finding) => finding.fix?.safe);
  expect(safe.map((finding) => finding.code)).toEqual(["code-missing", "key-duplicate", "date-is-text", "date-543-years-off", "status-unknown", "progress-not-a-number"]);
  mend(snapshot, safe);
  const after = findingsIn(snapshot);
  expect(after.filter((finding) => finding.fix?.safe)).toEqual([]);
  expect(after.map((finding) => finding.code)).not.toContain("key-duplicate");
});

test("severities are those of the catalogue, and a refusal always has a finding that says why", () => {
  const findings = findingsOf({ measures: MESSY });
  for (const { code, severity } of findings) expect(CATALOGUE.find((entry) => entry.code === code)?.severity).toBe(severity);
  const counts = countBySeverity(findings);
  expect(counts.stop + counts.warn + counts.note).toBe(findings.length);
  expect(counts.stop).toBe(findings.filter((finding) => finding.severity === "stop").length);
  expect(countBySeverity([])).toEqual({ stop: 0, warn: 0, note: 0 });
});

test("the same book gives the same new keys, another seed others", () => {
  const keyOf = (seed?: string): unknown => findingsOf({ measures: MESSY }, seed === undefined ? {} : { keySeed: seed }).find((finding) => finding.code === "key-duplicate")?.fix?.edits[0]?.value;
  expect(keyOf()).toBe(keyOf());
  expect(keyOf("a")).toBe(keyOf("a"));
  expect(keyOf("a")).not.toBe(keyOf("b"));
});

test("every kind of finding is shown at work in these tests", () => {
  const sources = readdirSync(__dirname).filter((name) => name.endsWith(".test.ts")).map((name) => readFileSync(`${__dirname}/${name}`, "utf8")).join("\n");
  expect(CATALOGUE.map((entry) => entry.code).filter((code) => !new RegExp(`[\\["\`, ]${code}[ "]`).test(sources))).toEqual([]);
});
