import { codesOf, day, findingsIn, mend, only, snapshotOf } from "./book";

test.each<[string, Record<string, string>, string[]]>([
  ["start-missing", { "start@3": "" }, ["start-missing start@3"]],
  ["end-missing", { "end@3": "" }, ["end-missing end@3"]],
  ["date-is-text: Thai digits", { "end@3": "๓๐ ก.ย. ๒๕๗๐" }, ["date-is-text end@3"]],
  ["date-is-text: two digits of the year", { "end@3": "30 ก.ย. 70" }, ["date-is-text end@3"]],
  ["date-is-text: a month has an end", { "end@3": "กันยายน 2570" }, ["date-is-text end@3"]],
  ["date-is-text: a whole period in one cell is not also a missing beginning", { "start@3": "", "end@3": "ธ.ค. 69 - ก.ย. 70" }, ["date-is-text end@3"]],
  ["date-ambiguous: a month is no day of completion", { "status@3": "ดำเนินการแล้ว", "results@3": "แล้ว", "evidence@3": "ล", "finished@3": "พฤศจิกายน 2569" }, ["date-ambiguous finished@3"]],
  ["date-not-understood", { "end@3": "ตามความเหมาะสม" }, ["date-not-understood end@3"]],
  ["date-not-understood: how often is no day", { "end@3": "ทุกเดือน" }, ["date-not-understood end@3"]],
  ["date-543-years-off", { "end@3": "2570-09-30" }, ["date-543-years-off end@3"]],
  ["date-out-of-range: a year alone", { "end@3": "2570" }, ["date-out-of-range end@3"]],
  ["date-out-of-range: before 2000", { "start@3": "1999-12-31" }, ["date-out-of-range start@3"]],
  ["end-missing: a dash is nothing", { "end@3": "-" }, ["end-missing end@3"]],
  ["date-not-understood: TRUE", { "end@3": "TRUE" }, ["date-not-understood end@3"]],
  ["end-before-start: neither overdue nor outside the year as well", { "end@3": "2026-01-31" }, ["end-before-start end@3+start@3"]],
  ["period-outside-fiscal-year: after its last day", { "end@3": "2027-10-01" }, ["period-outside-fiscal-year end@3"]],
  ["period-outside-fiscal-year: before its first day", { "start@1": "2026-09-30" }, ["period-outside-fiscal-year start@1"]],
  ["completed-in-future", { "status@1": "ดำเนินการแล้ว", "percent@1": "100", "results@1": "แล้ว", "evidence@1": "ล", "finished@1": "2026-11-21" }, ["completed-in-future finished@1"]],
  ["completed-before-start", { "status@1": "ดำเนินการแล้ว", "percent@1": "100", "results@1": "แล้ว", "evidence@1": "ล", "finished@1": "2026-09-30" }, ["completed-before-start finished@1+start@1"]],
  ["overdue", { "end@1": "2026-11-19" }, ["overdue end@1"]],
  ["overdue: postponed without a new end", { "end@1": "2026-11-19", "status@1": "ขอเลื่อน" }, ["overdue end@1"]],
  ["overdue says enough: not also a late start", { "start@3": "2026-10-01", "end@3": "2026-11-19" }, ["overdue end@3"]],
  ["due-soon: today", { "end@1": "2026-11-20" }, ["due-soon end@1"]],
  ["due-soon: the last of the days", { "end@1": "2026-12-20" }, ["due-soon end@1"]],
  ["late-start", { "start@3": "2026-11-19" }, ["late-start start@3"]],
  ["finished-late", { "status@1": "ดำเนินการแล้ว", "percent@1": "100", "results@1": "แล้ว", "evidence@1": "ล", "end@1": "2026-11-01", "finished@1": "2026-11-15" }, ["finished-late finished@1"]],
])("%s", (_, set, expected) => {
  expect(codesOf({ set })).toEqual(expected);
});

test.each<[string, Record<string, string>]>([
  ["one day: it begins and ends on it", { "start@3": "2026-12-01", "end@3": "2027-01-31" }],
  ["the first and the last day of the year", { "start@3": "2026-12-01", "end@3": "2027-09-30", "start@1": "2026-10-01" }],
  ["a time of day does not matter", { "end@3": "46660.75" }],
  ["done on its last day", { "status@1": "ดำเนินการแล้ว", "percent@1": "100", "results@1": "แล้ว", "evidence@1": "ล", "end@1": "2026-11-20", "finished@1": "2026-11-20" }],
  ["one day after the days that count as soon", { "end@1": "2026-12-21" }],
  ["begins today", { "start@3": "2026-11-20" }],
  ["cancelled, though its end has passed", { "end@1": "2026-11-19", "status@1": "ยกเลิก" }],
  ["a parent needs no days and its days are not judged", { "end@2": "2026-11-19" }],
])("quiet: %s", (_, set) => {
  expect(codesOf({ set }).filter((code) => !code.startsWith("weak"))).toEqual([]);
});

describe("what the fixes would write", () => {
  const edits = (code: Parameters<typeof only>[0], set: Record<string, string>) => only(code, { set }).fix?.edits.map((edit) => edit.value);
  test("days as numbers with the Buddhist format", () => {
    expect(only("date-is-text", { set: { "end@3": "๓๐ ก.ย. ๒๕๗๐" } }).fix).toMatchObject({ label: "use-date", safe: true, edits: [{ value: day("2027-09-30"), format: "[$-107041E]d mmm yyyy" }] });
    expect(edits("date-is-text", { "end@3": "กันยายน 2570" })).toEqual([day("2027-09-30")]);
    expect(edits("date-is-text", { "start@3": "ธันวาคม 2569" })).toEqual([day("2026-12-01")]);
    expect(edits("date-543-years-off", { "end@3": "2570-09-30" })).toEqual([day("2027-09-30")]);
    expect(edits("date-543-years-off", { "end@3": "2571-02-28" })).toEqual([day("2028-02-28")]);
  });
  test("a period into both cells when the other is blank", () => {
    expect(only("date-is-text", { set: { "start@3": "", "end@3": "ธ.ค. 69 - ก.ย. 70" } }).fix).toMatchObject({ label: "use-period", edits: [{ value: day("2027-09-30") }, { value: day("2026-12-01") }] });
    expect(only("date-is-text", { set: { "end@3": "ธ.ค. 69 - ก.ย. 70" } }).fix).toMatchObject({ label: "use-date", edits: [{ value: day("2027-09-30") }] });
  });
  test("a misspelt month is a guess: offered, not safe", () => {
    expect(only("date-is-text", { set: { "end@3": "จ.ค. 69" } }).fix).toMatchObject({ safe: false, edits: [{ value: day("2026-12-31") }] });
  });
  test("what only a person knows has no fix, and both days are named", () => {
    const finding = only("date-ambiguous", { set: { "finished@3": "พฤศจิกายน 2569", "status@3": "ดำเนินการแล้ว" } });
    expect(finding.fix).toBeNull();
    expect(finding.facts.days).toBe("2026-11-01 / 2026-11-30");
  });
});

test("the day judged on decides, not the day in the file", () => {
  expect(codesOf({ set: { "end@1": "2027-03-31" } }, { asOf: day("2027-04-20") })).toContain("overdue end@1");
  expect(only("overdue", {}, { asOf: day("2027-04-20") }).facts).toMatchObject({ days: 20, end: "2027-03-31" });
});

test.each<[string, Record<string, string>]>([["date-is-text", { "end@3": "๓๐ ก.ย. ๒๕๗๐" }], ["date-543-years-off", { "end@3": "2570-09-30" }]])("mending %s leaves a sound book", (code, set) => {
  const snapshot = snapshotOf({ set });
  mend(snapshot, findingsIn(snapshot).filter((finding) => finding.code === code));
  expect(findingsIn(snapshot)).toEqual([]);
});
