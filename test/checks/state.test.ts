import { codesOf, findingsIn, mend, only, snapshotOf } from "./book";

const DONE = { "status@1": "ดำเนินการแล้ว", "percent@1": "100", "results@1": "เผยแพร่แล้ว", "evidence@1": "https://www.example.go.th" };

test.each<[string, Record<string, string>, string[]]>([
  ["status-missing", { "status@3": "" }, ["status-missing status@3"]],
  ["status-unknown: a synonym", { "status@3": "ยังไม่ได้เริ่มดำเนินการ" }, ["status-unknown status@3"]],
  ["status-unknown: says neither begun nor done", { "status@3": "ดำเนินการ" }, ["status-unknown status@3"]],
  ["status-unknown: two เ for แ", { ...DONE, "status@1": "ดำเนินการเเล้ว" }, ["status-unknown status@1"]],
  ["progress-not-a-number: Thai digits", { "percent@1": "๘๐" }, ["progress-not-a-number percent@1"]],
  ["progress-not-a-number: words", { "percent@1": "ประมาณครึ่งหนึ่ง" }, ["progress-not-a-number percent@1"]],
  ["progress-is-fraction", { "percent@1": "0.5" }, ["progress-is-fraction percent@1"]],
  ["progress-out-of-range: above", { "percent@1": "120" }, ["progress-out-of-range percent@1"]],
  ["progress-out-of-range: below", { "percent@1": "-1" }, ["progress-out-of-range percent@1"]],
  ["progress-contradicts-status: done at 80", { ...DONE, "percent@1": "80" }, ["progress-contradicts-status percent@1+status@1"]],
  ["progress-contradicts-status: not started at 10", { "percent@3": "10" }, ["progress-contradicts-status percent@3+status@3"]],
  ["progress-contradicts-status: in progress at 100", { "percent@1": "100" }, ["progress-contradicts-status percent@1+status@1"]],
  ["progress-contradicts-status: done, but a step is not ticked", { ...DONE, "percent@1": "" }, ["progress-contradicts-status steps@1+status@1"]],
  ["weight-invalid: below zero", { "weight@1": "-1" }, ["weight-invalid weight@1"]],
  ["weight-invalid: zero weighs as one, which nobody would see", { "weight@1": "0" }, ["weight-invalid weight@1"]],
  ["weight-invalid: words", { "weight@1": "มาก" }, ["weight-invalid weight@1"]],
  ["done-without-result", { ...DONE, "results@1": "" }, ["done-without-result results@1"]],
  ["done-without-result: a dash is no result", { ...DONE, "results@1": "-", "outcome@1": "–" }, ["done-without-result results@1"]],
  ["status-missing: a dash is no status", { "status@3": "-" }, ["status-missing status@3"]],
  ["done-without-evidence", { ...DONE, "evidence@1": "" }, ["done-without-evidence evidence@1"]],
  ["result-but-not-done: not started", { "results@3": "ประชุมแล้ว" }, ["result-but-not-done status@3"]],
  ["result-but-not-done: an outcome", { "outcome@1": "ประชาชนทราบแผน" }, ["result-but-not-done status@1"]],
  ["result-but-not-done: a day of completion", { "finished@1": "2026-11-15" }, ["result-but-not-done status@1"]],
])("%s", (_, set, expected) => {
  expect(codesOf({ set })).toEqual(expected);
});

test.each<[string, Record<string, string>]>([
  ["done with all that belongs to it", DONE],
  ["done, its result told as an outcome", { ...DONE, "results@1": "", "outcome@1": "ประชาชนทราบแผน" }],
  ["results while it is in progress", { "results@1": "จัดทำแผนแล้ว" }],
  ["blanks around a status", { "status@3": " ยังไม่ดำเนินการ " }],
  ["0 and 1 per cent", { "percent@3": "0", "percent@1": "1" }],
  ["a weight of a half", { "weight@1": "0.5" }],
  ["a parent without a status", { "status@2": "" }],
  ["postponed", { "status@3": "ขอเลื่อน" }],
])("quiet: %s", (_, set) => {
  expect(codesOf({ set })).toEqual([]);
});

describe("1 as a percentage", () => {
  test("shown as 100% it is a fraction, and there is no doubt", () => {
    const text = { set: { ...DONE, "percent@1": "1" }, formats: { "percent@1": "0%" } };
    expect(codesOf(text)).toContain("progress-is-fraction percent@1");
    expect(only("progress-is-fraction", text).fix).toMatchObject({ safe: true, edits: [{ expects: 1, value: 100, format: "0" }] });
  });
  test("0.5 without a percent sign is only offered", () => {
    expect(only("progress-is-fraction", { set: { "percent@1": "0.5" } }).fix).toMatchObject({ safe: false, edits: [{ value: 50 }] });
  });
});

test.each<[string, string, unknown]>([["๘๐", "a Thai number", 80], ["80%", "a sign", 80], ["ร้อยละ ๘๐", "a word", 80], ["๐.๕", "a fraction is not taken", undefined], ["๑๒๐", "too much is not taken", undefined]])("%s (%s) becomes %s", (text, _, value) => {
  expect(only("progress-not-a-number", { set: { "percent@1": text } }).fix?.edits[0]?.value).toBe(value);
});

test.each<[string, Record<string, string>]>([["status-unknown", { "status@3": "ยังไม่ได้เริ่มดำเนินการ" }], ["progress-not-a-number", { "percent@1": "๘๐" }], ["weight-invalid", { "weight@1": "๒" }]])("mending %s leaves a sound book", (code, set) => {
  const snapshot = snapshotOf({ set }), findings = findingsIn(snapshot).filter((finding) => finding.code === code);
  expect(findings.map((finding) => finding.fix?.safe)).toEqual([true]);
  mend(snapshot, findings);
  expect(findingsIn(snapshot)).toEqual([]);
});

test("a synonym that cannot be known has no fix", () => {
  expect(only("status-unknown", { set: { "status@3": "ดำเนินการ" } }).fix).toBeNull();
});
