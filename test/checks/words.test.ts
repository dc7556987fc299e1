import { codesOf, findingsIn, mend, only, SOUND, snapshotOf } from "./book";

/** One cell of the sound book changed, and all that is then found. */
test.each<[string, Record<string, string>, string[]]>([
  ["measure-missing", { "measure@1": "" }, ["measure-missing measure@1"]],
  ["measure-missing: a bare code is counted by the sheet; nothing more is said of it", { "code@5": "'7" }, ["measure-missing measure@5"]],
  ["measure-missing: white space is nothing", { "measure@1": "   " }, ["measure-missing measure@1"]],
  ["indicator-missing", { "indicator@1": "" }, ["weak-indicator-without-measure ตัวชี้วัด!C5", "indicator-missing indicator@1"]],
  ["steps-missing", { "steps@3": "" }, ["steps-missing steps@3"]],
  ["unit-missing: a dash is no unit", { "leadUnits@3": " - " }, ["unit-missing leadUnits@3"]],
  ["steps-missing: a dash is no step", { "steps@3": "-" }, ["steps-missing steps@3"]],
  ["unit-missing", { "leadUnits@3": "" }, ["unit-missing leadUnits@3"]],
  ["unit-unknown: another name of it", { "leadUnits@3": "สป." }, ["unit-unknown leadUnits@3"]],
  ["unit-unknown: a slip", { "leadUnits@3": "กองคลงั" }, ["unit-unknown leadUnits@3"]],
  ["unit-unknown: none of ours", { "leadUnits@3": "กองการประปา" }, ["unit-unknown leadUnits@3"]],
  ["unit-unknown: two in one line", { "leadUnits@3": "สำนักปลัด, กองคลัง" }, ["unit-unknown leadUnits@3"]],
  ["unit-unknown: among the co-responsible", { "coUnits@3": "กองช่าง⏎กองคลง" }, ["unit-unknown coUnits@3"]],
  ["code-duplicate", { "code@1": "'2.2" }, ["code-duplicate code@1+code@4"]],
  ["code-missing", { "code@1": "" }, ["code-missing code@1"]],
  ["code-odd: Thai digits", { "code@1": "'๓" }, ["code-odd code@1"]],
  ["code-odd: Thai digits of a sub-measure, whose parent is therefore not found, told once", { "code@4": "'๒.๒" }, ["code-odd code@4"]],
  ["code-odd: a dot behind", { "code@1": "'3." }, ["code-odd code@1"]],
  ["code-odd: kept as a decimal", { "code@4": "2.2" }, ["code-odd code@4"]],
  ["parent-missing: one finding for all sub-measures", { "code@2": "'9", "status@2": "ยังไม่ดำเนินการ", "leadUnits@2": "กองคลัง", "start@2": "2026-12-01", "end@2": "2027-09-30", "steps@2": "ก" }, ["parent-missing code@3+code@4"]],
  ["parent-contradicts-children: done, they are not", { "status@2": "ดำเนินการแล้ว" }, ["parent-contradicts-children status@2"]],
  ["parent-contradicts-children: cancelled, they are not", { "status@2": "ยกเลิก" }, ["parent-contradicts-children status@2"]],
  ["parent-contradicts-children: not started, one is in progress", { "status@2": "ยังไม่ดำเนินการ", "status@3": "อยู่ระหว่างดำเนินการ" }, ["parent-contradicts-children status@2"]],
  ["key-duplicate", { "key@3": "k1" }, ["key-duplicate key@3"]],
  ["duplicate-measure", { "measure@4": "จัดทำคู่มือ การให้บริการ" }, ["duplicate-measure measure@3+measure@4"]],
  ["near-duplicate-measure", { "measure@4": "จัดทำคู่มือการให้บริการฉบับ", "measure@3": "จัดทำคู่มือการให้บริการฉบับใหม่" }, ["near-duplicate-measure measure@4+measure@3"]],
  ["odd-characters: two เ for แ", { "steps@3": "เเก้ไขคู่มือ" }, ["odd-characters steps@3"]],
  ["odd-characters: sara am in two parts", { "measure@1": "การใช้อํานาจ" }, ["odd-characters measure@1"]],
  ["odd-characters: not seen at all", { "results@1": "ประชุม\u200Bแล้ว" }, ["odd-characters results@1"]],
  ["odd-characters: a space that does not break", { "followUp@3": "รายงาน\u00A0ทุกเดือน" }, ["odd-characters followUp@3"]],
  ["odd-characters: shapes of old fonts", { "suggestion@3": "ที\uF70Aดี" }, ["odd-characters suggestion@3"]],
  ["text-looks-like-formula", { "results@1": "=1+1" }, ["text-looks-like-formula results@1"]],
  ["text-looks-like-formula: a command", { "results@1": "+cmd|' /C calc'!A0" }, ["text-looks-like-formula results@1"]],
])("%s", (_, set, expected) => {
  expect(codesOf({ set })).toEqual(expected);
});

test.each<[string, Record<string, string>]>([
  ["all units of the list", { "leadUnits@3": "ทุกส่วนราชการ" }],
  ["several units, one per line", { "coUnits@3": "สำนักปลัด⏎กองช่าง" }],
  ["numbers without a dot may be numbers", { "code@1": "1" }],
  ["a sub-measure needs no unit of its parent, the parent none at all", { "leadUnits@2": "" }],
  ["a cancelled measure needs nothing", { "status@3": "ยกเลิก", "leadUnits@3": "", "start@3": "", "end@3": "", "steps@3": "", "indicator@3": "" }],
  ["a parent that agrees", { "status@2": "ยังไม่ดำเนินการ" }],
  ["the same words for another indicator", { "measure@4": "เผยแพร่แผนการใช้จ่ายงบประมาณประจำปี" }],
  ["rounds that differ by their number only", { "measure@3": "รายงานผลการดำเนินงานรอบที่ 1", "measure@4": "รายงานผลการดำเนินงานรอบที่ 2" }],
  ["list marks are no formulas", { "steps@3": "- จัดทำแผน", "results@1": "+ เพิ่มช่องทาง 2 แห่ง", "outcome@3": "" }],
  ["percentages and sums in words", { "results@1": "-5% จากปีก่อน" }],
  ["tone marks, ฯ and ๆ as they should be", { "steps@3": "เจ้าหน้าที่ฯ ต่าง ๆ น้ำ กี่ ปู่ ญู ฎ" }],
  ["line breaks in a text", { "steps@3": "ก⏎ข" }],
  ["blank ready rows and rows of spaces", { "measure@5": "  ", "code@5": " " }],
])("quiet: %s", (_, set) => {
  expect(codesOf({ set })).toEqual([]);
});

describe("what the fixes would write", () => {
  const value = (code: Parameters<typeof only>[0], set: Record<string, string>) => only(code, { set }).fix?.edits.map((edit) => edit.value);
  test("units: the listed name, each on its line, what cannot be told kept", () => {
    expect(value("unit-unknown", { "leadUnits@3": "สป." })).toEqual(["สำนักปลัด"]);
    expect(value("unit-unknown", { "leadUnits@3": "สำนักปลัด, กองคลัง" })).toEqual(["สำนักปลัด\nกองคลัง"]);
    expect(value("unit-unknown", { "coUnits@3": "กองช่าง⏎กองคลง⏎กองการประปา" })).toEqual(["กองช่าง\nกองคลัง\nกองการประปา"]);
    expect(value("unit-unknown", { "leadUnits@3": "ทุกกอง" })).toEqual(["ทุกส่วนราชการ"]);
    expect(only("unit-unknown", { set: { "leadUnits@3": "กองการประปา" } }).fix).toBeNull();
  });
  test("indicators: of the parent row, else named in the measure's own words", () => {
    expect(value("indicator-missing", { "indicator@3": "" })).toEqual(["การปฏิบัติหน้าที่"]);
    expect(value("indicator-missing", { "indicator@1": "", "measure@1": "แก้ไขตามตัวชี้วัดที่ ๗" })).toEqual(["ประสิทธิภาพการสื่อสาร"]);
    expect(only("indicator-missing", { set: { "indicator@1": "", "measure@1": "พัฒนางาน", "steps@1": "☑ ก⏎☐ ข" } }).fix).toBeNull();
  });
  test("codes: the next free number of the same parent", () => {
    expect(value("code-missing", { "code@1": "" })).toEqual(["3"]);
    expect(value("code-duplicate", { "code@4": "'2.1" })).toEqual(["2.2"]);
    expect(value("code-odd", { "code@1": "'๓." })).toEqual(["3"]);
    expect(only("code-odd", { set: { "code@1": "'๒" } }).fix).toBeNull();
  });
  test("characters: the same words, clean", () => {
    expect(value("odd-characters", { "steps@3": "เเก้ไข การใช้อํานาจ\u200B\u00A0ที\uF70Aดี" })).toEqual(["แก้ไข การใช้อำนาจ ที่ดี"]);
    expect(value("odd-characters", { "steps@3": "ก\r⏎ข" })).toEqual(["ก\nข"]);
  });
  test("text stays text", () => {
    expect(only("text-looks-like-formula", { set: { "results@1": "=1+1" } }).fix).toMatchObject({ safe: true, edits: [{ value: "=1+1", format: "@" }] });
    expect(codesOf({ set: { "results@1": "=1+1" }, formats: { "results@1": "@" } })).toEqual([]);
  });
});

test.each<[string, Record<string, string>]>([
  ["code-missing", { "code@1": "" }], ["code-odd", { "code@1": "'๓" }], ["key-duplicate", { "key@3": "k1" }], ["odd-characters", { "steps@3": "เเก้ไข" }], ["text-looks-like-formula", { "results@1": "=1+1" }],
  ["unit-unknown", { "leadUnits@3": "สป." }], ["code-duplicate", { "code@1": "'2.2" }], ["indicator-missing", { "indicator@1": "", "measure@1": "ตัวชี้วัดที่ 2" }],
])("mending %s leaves a sound book", (code, set) => {
  const snapshot = snapshotOf({ set });
  mend(snapshot, findingsIn(snapshot).filter((finding) => finding.code === code));
  expect(findingsIn(snapshot)).toEqual([]);
});

test("an office without a list of units is told so once, not at every measure", () => {
  expect(codesOf({ units: "ชื่อส่วนราชการ" })).toEqual(["unit-list-empty หน่วยงาน!B32"]);
});

test("ten thousand measures are looked through for doubles in time that grows with their number", () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `'${i + 1} | การใช้งบประมาณ | มาตรการลำดับ ${i} ${"กขคงจฉชซฌญ".slice(i % 9)} เพื่อยกระดับ${(i * 7919) % 10_007}การทำงาน${(i * 104_729) % 99_991} | สำนักปลัด | 2026-10-01 | 2027-03-31 | อยู่ระหว่างดำเนินการ | ทำ | k${i}`);
  const text = { measures: [SOUND.trim().split("\n")[0] ?? "", ...lines, lines[17] ?? ""].join("\n") };
  const snapshot = snapshotOf(text), started = Date.now();
  const codes = findingsIn(snapshot).map((finding) => finding.code);
  expect(codes).toContain("duplicate-measure");
  // twice looked and said in words: generous on a busy machine, far below what comparing every pair would take
  expect(Date.now() - started).toBeLessThan(10_000);
});
