import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, folder, report, ROOT, run } from "./command";

interface Read { files: { file: string; error: { code: string; message: string } | null; report: { office: string; fiscalYear: number; measures: { measure: string; start: string | null; end: string | null; source: string; sources: Record<string, string[]> }[]; questions: { where: string; code: string; message: string }[] } | null }[] }
interface Check { findings: { code: string; severity: string; where: string[]; message: string; fix: { label: string; safe: boolean } | null }[]; counts: Record<string, number>; progress: { overall: Record<string, number | null>; indicators: { no: number; name: string; completion: number | null }[] }; template: { version: string; fiscalYear: number } }

const dir = folder();
const out = (name: string): string => path.join(dir, name);

beforeAll(build, 120_000);

test("read prints one JSON document with ISO days and single source cells", () => {
  const { exit, json } = run("read", report("seed-004.docx"), report("seed-004.xlsx"), "--json");
  const { files } = json() as unknown as Read;
  expect(exit).toBe(0);
  expect(files.map((file) => file.report?.office)).toEqual(["องค์การบริหารส่วนตำบลปากช่อง", "องค์การบริหารส่วนตำบลปากช่อง"]);
  expect(files[1]?.report?.measures.map(({ start, end }) => [start, end])).toEqual(Array(5).fill(["2023-10-01", "2024-09-30"]));
  expect(files[0]?.report?.measures[0]?.source).toMatch(/^ตาราง 1!A\d+:F\d+$/);
  for (const places of Object.values(files[1]?.report?.measures[0]?.sources ?? {})) for (const place of places) expect(place).toMatch(/^[^!]+![A-Z]+\d+$/);
});

test("a file that cannot be read is answered in plain words and exits with 1; the others are still read", () => {
  writeFileSync(out("page.xlsx"), "<!doctype html><html></html>");
  const { exit, json } = run("read", out("page.xlsx"), out("none.xlsx"), report("seed-000.xlsx"), "--json");
  const { files } = json() as unknown as Read;
  expect(exit).toBe(1);
  expect(files.map((file) => file.error?.code ?? file.report?.measures.length)).toEqual(["not-a-workbook", "not-found", 5]);
  for (const file of files) if (file.error) expect(file.error.message).not.toMatch(/zip|xml|undefined|null|\{/i);
  const english = run("read", out("none.xlsx"), "--lang", "en");
  expect(english.exit).toBe(1);
  expect(english.out).toMatch(/not found/);
});

test("new makes a workbook of the office and the year, in which only what an officer has still to fill in is found", () => {
  const made = run("new", "--fiscal-year", "2566", "--office", "เทศบาลตำบลดอนยายหอม", "-o", out("new.xlsx"), "--json");
  expect(made.exit).toBe(0);
  const { json } = run("check", out("new.xlsx"), "--json");
  const found = json() as unknown as Check;
  expect(found.template).toMatchObject({ fiscalYear: 2566 });
  expect([...new Set(found.findings.map(({ code }) => code))].sort()).toEqual(["approver-missing", "no-measures"]);
  expect(found.progress.overall["completion"]).toBeNull();
});

test("fill, check and progress tell the same of one file; a fixed day stays", () => {
  const filled = run("fill", report("seed-003.xlsx"), "--as-of", "2023-06-30", "-o", out("filled.xlsx"), "--json");
  expect(filled).toMatchObject({ exit: 0 });
  expect(filled.json()).toMatchObject({ file: "seed-003.xlsx", out: "filled.xlsx", conflicts: [], error: null, measures: 11 });
  const checked = run("check", out("filled.xlsx"), "--json").json() as unknown as Check;
  const progress = run("progress", out("filled.xlsx"), "--json").json();
  expect(progress).toMatchObject({ ...checked.progress, asOf: "2023-06-30" });
  expect(checked.progress.overall).toMatchObject({ measures: 11, counted: 11, done: 8, overdue: 0, unknownStatus: 3 });
  expect(filled.json()["counts"]).toEqual(checked.counts);
  const later = run("progress", out("filled.xlsx"), "--as-of", "2023-10-20", "--json").json() as unknown as Check["progress"] & { overdue: { daysLate: number; where: string }[] };
  expect(later.overall["overdue"]).toBe(3);
  expect(later.overdue.map(({ daysLate }) => daysLate)).toEqual([20, 20, 20]);
});

test("filling the same report again adds nothing and overwrites nothing", () => {
  run("fill", report("seed-004.xlsx"), "-o", out("once.xlsx"));
  const again = run("fill", report("seed-004.xlsx"), "--into", out("once.xlsx"), "-o", out("twice.xlsx"), "--json");
  expect(again).toMatchObject({ exit: 0 });
  expect(again.json()).toMatchObject({ measures: 0 });
  const figures = (file: string) => (run("progress", out(file), "--json").json() as unknown as Check["progress"]).overall;
  expect(figures("twice.xlsx")).toEqual(figures("once.xlsx"));
});

test("a report of another office or year goes in only with a word about it", () => {
  run("fill", report("seed-004.xlsx"), "-o", out("own.xlsx"));
  const other = run("fill", report("seed-003.xlsx"), report("seed-004.docx"), "--into", out("own.xlsx"), "-o", out("mixed.xlsx"), "--json");
  expect(other.json()).toMatchObject({ error: null, ofAnother: ["seed-003.xlsx"] });
  expect(run("fill", report("seed-003.xlsx"), "--into", out("own.xlsx"), "-o", out("mixed.xlsx")).out).toContain("seed-003.xlsx เป็นของหน่วยงานหรือปีงบประมาณอื่น");
});

test("set writes a cell of any workbook and refuses by name what it cannot", () => {
  const sheet = (run("read", report("seed-002.xlsx"), "--json").json() as unknown as Read).files[0]?.report?.measures[0]?.source.split("!")[0] ?? "";
  expect(run("set", report("seed-002.xlsx"), `${sheet}!A7=๑. ข้อความใหม่`, "-o", out("set.xlsx")).exit).toBe(0);
  expect((run("read", out("set.xlsx"), "--json").json() as unknown as Read).files[0]?.report?.measures[0]?.measure).toBe("ข้อความใหม่");
  const refused = run("set", report("seed-002.xlsx"), `ไม่มีแผ่นนี้!A1=x`, "-o", out("refused.xlsx"), "--json");
  expect(refused.exit).toBe(1);
  expect(refused.json()).toMatchObject({ written: 0, error: { code: "no-such-sheet" } });
  expect(() => readFileSync(out("refused.xlsx"))).toThrow();
});

test("the version is that of the package, and days are told in the language of the call", () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(run("--version").out.trim()).toBe(version);
  expect(run("read", report("seed-004.xlsx")).out).toContain("30 ก.ย. 2567");
  expect(run("read", report("seed-004.xlsx"), "--lang", "en").out).toContain("30 Sep 2567 BE");
});

test("a workbook that is not ours is never treated as ours", () => {
  const { exit, json } = run("check", report("seed-001.xlsx"), "--json");
  expect(exit).toBe(1);
  expect((json() as unknown as Check).findings.map(({ code }) => code)).toEqual(["not-our-workbook"]);
  const into = run("fill", report("seed-000.xlsx"), "--into", report("seed-001.xlsx"), "-o", out("into.xlsx"), "--json");
  expect(into.exit).toBe(1);
  expect(into.json()).toMatchObject({ file: "seed-001.xlsx", out: null, written: 0, skipped: 0, conflicts: [], questions: 0, error: { code: "not-our-workbook" } });
  expect(() => readFileSync(out("into.xlsx"))).toThrow();
});

test.each([[], ["nonsense"], ["read"], ["fill", "x.xlsx"], ["new", "--office", "x", "-o", "y.xlsx"], ["progress", "a", "b"], ["check", "a.xlsx", "--as-of", "20/11/2569"], ["check", "a.xlsx", "--as-of", "2569-11-20"], ["new", "--fiscal-year", "2570", "--office", " ", "-o", "y.xlsx"], ["set", "a.xlsx", "B5", "-o", "b.xlsx"], ["read", "a.xlsx", "--nonsense"]].map((words) => [words]))("a call that is off exits with 2: %j", (words) => {
  const { exit, out: said, err } = run(...words);
  expect(exit).toBe(words.length === 0 ? 0 : 2);
  expect(words.length === 0 ? said : err).toContain("mattrakan read FILE");
});

test("--into keeps the day that --as-of gives, and a Word document cannot be set", () => {
  run("fill", report("seed-004.xlsx"), "-o", out("open.xlsx"));
  expect(run("fill", report("seed-004.xlsx"), "--into", out("open.xlsx"), "--as-of", "2024-10-20", "-o", out("closed.xlsx")).exit).toBe(0);
  expect((run("progress", out("closed.xlsx"), "--json").json())["asOf"]).toBe("2024-10-20");
  expect(run("set", report("seed-004.docx"), "ตาราง 1!A1=x", "-o", out("word.xlsx"), "--json").json()).toMatchObject({ error: { code: "not-a-workbook" } });
});
