import type { Snapshot } from "../../src/workbook/Snapshot";
import { SHEETS, TABLES } from "../../src/template/names";
import { columnName } from "../../src/workbook/Address";
import { DISCLOSURE_COLUMNS, INDICATOR_COLUMNS, MEASURE_COLUMNS } from "../../src/template/columns";
import { codesOf, findingsIn, findingsOf, mend, only, snapshotOf, SOUND } from "./book";

const area = (snapshot: Snapshot, name: string) => {
  const found = snapshot.areas[name];
  if (!found) throw new Error(`no area ${name}`);
  return found;
};
const column = (key: string): number => MEASURE_COLUMNS.findIndex((one) => one.key === key);
const header = (snapshot: Snapshot, key: string, title: string): void => { (area(snapshot, TABLES.measures).values[0] ?? [])[column(key)] = title; };
const put = (grid: unknown[][] | undefined, row: number, key: string, value: unknown): void => { (grid?.[row] ?? [])[column(key)] = value; };
/** Takes a column out of มาตรการ, the columns right of it moving left. */
const without = (snapshot: Snapshot, key: string): void => {
  const table = area(snapshot, TABLES.measures), place = column(key);
  for (const grid of [table.values, table.formulas ?? [], table.formats ?? []]) for (const row of grid) row.splice(place, 1);
  table.at.columns--;
  snapshot.validations = snapshot.validations.filter((one) => one.at.sheet !== SHEETS.measures || one.at.column !== table.at.column + place)
    .map((one) => (one.at.sheet === SHEETS.measures && one.at.column > table.at.column + place ? { ...one, at: { ...one.at, column: one.at.column - 1 } } : one));
};

test.each<[string, (snapshot: Snapshot) => void, string[]]>([
  ["not-our-workbook: another maker's", (s) => { s.names = s.names.filter((one) => one.name !== "TemplateVersion"); delete s.areas.TemplateVersion; }, ["not-our-workbook คำชี้แจง!A1"]],
  ["not-our-workbook: the name alone does not make it ours", (s) => { s.names = s.names.filter((one) => one.name === "TemplateVersion"); }, ["not-our-workbook คำชี้แจง!A1"]],
  ["template-older", (s) => { area(s, "TemplateVersion").values = [["0.9.0"]]; }, ["template-older หน่วยงาน!C11"]],
  ["template-older explains what its structure lacks", (s) => { area(s, "TemplateVersion").values = [["0.9"]]; without(s, "followUp"); header(s, "end", "กำหนดเสร็จ"); }, ["template-older หน่วยงาน!C11"]],
  ["template-newer", (s) => { area(s, "TemplateVersion").values = [["1.10.0"]]; }, ["template-newer หน่วยงาน!C11"]],
  ["sheet-missing", (s) => { s.sheets = s.sheets.filter((one) => one.name !== SHEETS.summary); }, ["sheet-missing สรุป!A1"]],
  ["sheet-missing: the measures themselves, and nothing that follows from it", (s) => { s.sheets = s.sheets.filter((one) => one.name !== SHEETS.measures); s.tables = s.tables.filter((one) => one.name !== TABLES.measures); delete s.areas.Measures; }, ["sheet-missing มาตรการ!A1"]],
  ["a renamed sheet is known by its table", (s) => { for (const one of s.sheets) if (one.name === SHEETS.indicators) one.name = "ตัวชี้วัด 2570"; area(s, TABLES.indicators).at.sheet = "ตัวชี้วัด 2570"; for (const one of s.validations) if (one.at.sheet === SHEETS.indicators) one.at.sheet = "ตัวชี้วัด 2570"; }, []],
  ["name-missing", (s) => { delete s.areas.FiscalYear; s.names = s.names.map((one) => (one.name === "FiscalYear" ? { ...one, refersTo: "#REF!" } : one)); }, ["name-missing หน่วยงาน!A1"]],
  ["column-missing: nothing is said of its cells", (s) => without(s, "status"), [`column-missing มาตรการ!B5:${columnName(MEASURE_COLUMNS.length - 1)}5`]],
  ["column-renamed: alike in words", (s) => header(s, "end", "วันที่สิ้นสุด"), ["column-renamed มาตรการ!G5"]],
  ["column-renamed: other words where it stood", (s) => header(s, "end", "กำหนดเสร็จ"), ["column-renamed มาตรการ!G5"]],
  ["spaces and spelling of a header do not matter", (s) => header(s, "start", "เริ่ม ต้น "), []],
  ["column-duplicate: as Excel numbers it", (s) => header(s, "suggestion", "สถานะ2"), [`column-missing มาตรการ!B5:${columnName(MEASURE_COLUMNS.length)}5`, "column-duplicate มาตรการ!H5+มาตรการ!U5"]],
  ["formula-altered: typed over", (s) => { const t = area(s, TABLES.measures); put(t.formulas, 1, "progress", ""); put(t.values, 1, "progress", 100); }, ["formula-altered progress@1"]],
  ["formula-altered: another formula, one finding for the column", (s) => { const t = area(s, TABLES.measures); put(t.formulas, 1, "schedule", "\"อยู่ในกำหนด\""); put(t.formulas, 3, "schedule", "\"อยู่ในกำหนด\""); put(t.formulas, 4, "schedule", "\"อยู่ในกำหนด\""); }, ["formula-altered schedule@1+schedule@3-4"]],
  ["results-stale: once for all cells", (s) => { const t = area(s, TABLES.measures); put(t.values, 1, "progress", 99); put(t.values, 3, "schedule", "อยู่ในกำหนดการ"); }, ["results-stale progress@1+schedule@3"]],
  ["results-stale: the figures of an indicator", (s) => { (area(s, TABLES.indicators).values[2] ?? [])[INDICATOR_COLUMNS.findIndex((one) => one.key === "completion")] = 0.9; }, ["results-stale ตัวชี้วัด!I5"]],
  ["results of a host that computes are never stale", (s) => { put(area(s, TABLES.measures).values, 1, "progress", 99); s.computed = "live"; }, []],
  ["dropdown-lost", (s) => { for (const one of s.validations) if (one.at.sheet === SHEETS.measures && one.at.column === 1 + column("status")) { one.at.row += 2; one.at.rows -= 2; } }, ["dropdown-lost status@1-2"]],
  ["cell-error: an input, without the formulas that follow from it", (s) => { const t = area(s, TABLES.measures); put(t.values, 1, "end", { error: "#REF!" }); put(t.values, 1, "schedule", { error: "#REF!" }); }, ["cell-error end@1"]],
  ["cell-error: a column of formulas", (s) => { const t = area(s, TABLES.measures); for (const row of [1, 2, 3]) put(t.values, row, "schedule", { error: "#NAME?" }); }, ["cell-error schedule@1-3"]],
  ["cell-error: the summary, when nothing else explains it", (s) => { s.areas[SHEETS.summary] = { at: { sheet: SHEETS.summary, row: 1, column: 1, rows: 2, columns: 1 }, values: [[1], [{ error: "#REF!" }]] }; }, ["cell-error สรุป!B3"]],
  ["stray-text", (s) => put(area(s, TABLES.measures).values, 6, "followUp", "ดูหมายเหตุ"), ["stray-text followUp@6"]],
  ["text-outside-table: one finding for all of it", (s) => { const t = area(s, TABLES.measures); s.areas[SHEETS.measures] = { at: { ...t.at, row: 0, rows: 20 }, values: [...Array.from({ length: 4 }, () => []), ...t.values, [], ["9", "", "มาตรการที่ต่อท้าย"], ["10"]] }; }, ["text-outside-table มาตรการ!B13:D13+code@9"]],
])("%s", (_, change, expected) => {
  expect(codesOf({ change })).toEqual(expected);
});

test("an empty book is refused for one reason", () => {
  expect(codesOf({ measures: SOUND.trim().split("\n")[0] ?? "" })).toEqual(["no-measures measure@1"]);
});

test("a book whose table became plain cells is read by its headers and told so", () => {
  const change = (s: Snapshot): void => {
    const t = area(s, TABLES.measures);
    s.tables = s.tables.filter((one) => one.name !== TABLES.measures);
    delete s.areas.Measures;
    const pad = Array.from({ length: t.at.row }, () => []);
    s.areas[SHEETS.measures] = { at: { sheet: SHEETS.measures, row: 0, column: 1, rows: t.at.row + t.at.rows, columns: t.at.columns }, values: [...pad, ...t.values], formulas: [...pad, ...(t.formulas ?? [])], formats: [...pad, ...(t.formats ?? [])] };
  };
  expect(codesOf({ change, set: { "end@1": "" } })).toEqual([`table-missing มาตรการ!B5:${columnName(MEASURE_COLUMNS.length)}11`, "end-missing end@1"]);
});

describe("formulas", () => {
  const change = (edit: (formula: string) => string) => (s: Snapshot): void => {
    for (const row of area(s, TABLES.measures).formulas ?? []) row.forEach((formula, i) => { if (formula !== "") row[i] = edit(formula); });
  };
  test.each<[string, (formula: string) => string]>([
    ["as Excel shows them", (f) => `=${f.replaceAll("Measures[[#This Row],", "[@").replaceAll(/\[@\[([^\]]+)\]\]/g, "[@[$1]]")}`],
    ["as LibreOffice saves them", (f) => f.replaceAll(/(?<![A-Z"])(TRUE|FALSE)(?=[,)])/g, "$1()")],
    ["with spaces after commas", (f) => f.replaceAll(",", ", ")],
    ["in small letters", (f) => f.replace(/\b(IF|IFERROR|TRIM|ISNUMBER)\(/g, (name) => name.toLowerCase())],
  ])("%s are the same", (_, edit) => {
    expect(codesOf({ change: change(edit) })).toEqual([]);
  });
  test("a program that rewrote all of them to plain references is believed, one row that differs is not", () => {
    const plain = (s: Snapshot): void => {
      const t = area(s, TABLES.measures);
      (t.formulas ?? []).forEach((row, r) => { if (r > 0) row.forEach((formula, i) => { if (formula !== "") row[i] = `IF(H${t.at.row + r + 1}="","",A$1)`; }); });
    };
    expect(codesOf({ change: plain })).toEqual([]);
    expect(codesOf({ change: (s) => { plain(s); put(area(s, TABLES.measures).formulas, 2, "progress", "IF(H99=\"\",\"\",A$1)"); } })).toEqual(["formula-altered progress@2"]);
  });
  test("a renamed header takes its formulas along", () => {
    expect(codesOf({ change: (s) => { header(s, "end", "วันที่สิ้นสุด"); change((f) => f.replaceAll("[สิ้นสุด]", "[วันที่สิ้นสุด]"))(s); } })).toEqual(["column-renamed มาตรการ!G5"]);
  });
  test("mending puts the formula and its result back", () => {
    const snapshot = snapshotOf({ change: (s) => { const t = area(s, TABLES.measures); put(t.formulas, 1, "progress", ""); put(t.values, 1, "progress", 100); } });
    const [finding] = findingsIn(snapshot);
    expect(finding?.fix).toMatchObject({ safe: true, edits: [{ expects: 100, value: 50 }] });
    mend(snapshot, finding ? [finding] : []);
    expect(findingsIn(snapshot)).toEqual([]);
  });
});

test("fixes of the structure say what is to be put back", () => {
  const without = (change: (snapshot: Snapshot) => void) => findingsOf({ change })[0]?.fix;
  expect(without((s) => { s.sheets = s.sheets.filter((one) => one.name !== SHEETS.summary); })).toMatchObject({ label: "put-sheet-back", safe: false, repairs: [{ kind: "sheet", sheet: "สรุป" }] });
  expect(only("column-renamed", { change: (s) => header(s, "end", "กำหนดเสร็จ") }).fix).toMatchObject({ label: "rename-column", edits: [{ expects: "กำหนดเสร็จ", value: "สิ้นสุด" }] });
});

test("a book of ours knows the columns of every table", () => {
  // an added column must come with a decision on who fills it
  for (const list of [MEASURE_COLUMNS, INDICATOR_COLUMNS, DISCLOSURE_COLUMNS]) for (const { owner } of list) expect(["officer", "formula", "check", "addin"]).toContain(owner);
});
