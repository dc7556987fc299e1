import type { RefusalCode } from "../../src/workbook/Host";
import { CATALOGUE } from "../../src/checks/catalogue";
import { FINDING_TEXTS } from "../../src/wording/findings/findingWords";
import { QUESTION_TEXTS } from "../../src/wording/questionWords";
import { fillTokens } from "../../src/wording/fillTokens";
import { words, type FileErrorCode } from "../../src/wording";
import type { SkipReason } from "../../src/reading/Report";
import type { ReasonCode } from "../../src/workbook/Patch";
import type { HostFailureCode } from "../../src/workbook/Host";

const THAI = /[\u0E00-\u0E7F]/;
const FILE_ERRORS: FileErrorCode[] = ["not-found", "not-a-workbook", "damaged", "too-large", "unsafe-xml", "encrypted", "legacy-format", "no-measures"];
const HOST_FAILURES: HostFailureCode[] = ["editing", "protected", "too-large", "not-answering", "unsupported", "denied", "gone"];
const REASONS: ReasonCode[] = ["fill", "mark", "fix", "set", "restore", "carry-over", "recalculate", "new"];
const SKIPS: SkipReason[] = ["title", "header", "page-number", "heading", "preamble", "memo", "blank-look", "repeated", "note", "total", "other-table", "hidden", "column-number", "signature", "other-column"];

/** Every sentence in a language, tokens not filled. */
const sentences = (lang: "th" | "en"): [string, string][] => {
  const say = words(lang);
  return [
    ...Object.entries(FINDING_TEXTS).flatMap(([code, texts]) => texts[lang].map((text, i): [string, string] => [`${code} ${i}`, text])),
    ...Object.entries(QUESTION_TEXTS).flatMap(([code, texts]) => texts[lang].map((text, i): [string, string] => [`${code} ${i}`, text])),
    ...FILE_ERRORS.map((code): [string, string] => [code, say.fileError(code)]),
    ...HOST_FAILURES.flatMap((code): [string, string][] => [[`${code} what`, say.hostFailure(code).what], [`${code} mend`, say.hostFailure(code).mend]]),
    ...SKIPS.map((reason): [string, string] => [reason, say.skipReason(reason)]),
    ...REASONS.map((reason): [string, string] => [reason, say.reason(reason)]),
    ["kept", say.kept("เดิม").what], ["skipped", say.skipped({ text: "ก", reason: "note" }).what],
  ];
};

test("every kind of finding has its four texts in both languages, none of them empty", () => {
  expect(Object.keys(FINDING_TEXTS).sort()).toEqual(CATALOGUE.map((entry) => entry.code).sort());
  for (const [code, texts] of Object.entries(FINDING_TEXTS)) for (const lang of ["th", "en"] as const) {
    expect([code, texts[lang].length]).toEqual([code, 4]);
    for (const text of texts[lang]) expect([code, text.trim().length > 0 && text === text.trim()]).toEqual([code, true]);
  }
});

test("both languages use the same facts", () => {
  const tokens = (texts: readonly string[]): string[] => [...new Set(texts.flatMap((text) => text.match(/\{\w+(?::\w+)?\}/g) ?? []))].sort();
  for (const [code, { th, en }] of [...Object.entries(FINDING_TEXTS), ...Object.entries(QUESTION_TEXTS)]) expect([code, tokens(th)]).toEqual([code, tokens(en)]);
});

test("Thai sentences are Thai: no Latin word but names that officers know, English ones end like sentences", () => {
  const known = new Set(["Excel", "Word", "OIT", "ITA", "Enter", "F9", "xlsx", "docx", "xls", "doc", "o10"]);
  for (const [name, text] of sentences("th")) {
    const latin = text.replace(/\{\w+(?::\w+)?\}/g, "").replace(/https?:\S+/g, "").match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
    expect([name, latin.filter((word) => !known.has(word))]).toEqual([name, []]);
    if (!/^\S+ 3$/.test(name)) expect([name, THAI.test(text)]).toEqual([name, true]);
  }
});

test("no sentence blames or shouts", () => {
  for (const lang of ["th", "en"] as const) for (const [name, text] of sentences(lang)) {
    expect([name, /ผิดพลาดของท่าน|ท่านกรอกผิด|ไม่ถูกต้อง!|ห้าม|your (?:error|mistake)|invalid|illegal|failed|!$/i.test(text)]).toEqual([name, false]);
  }
});

describe("facts in words", () => {
  test("days are said in the Buddhist Era, in both languages", () => {
    expect(words("th").finding({ code: "overdue", facts: { days: 20, end: "2026-10-31" } }).what).toBe("เกินกำหนด 20 วัน (ครบกำหนด 31 ต.ค. 2569)");
    expect(words("en").finding({ code: "overdue", facts: { days: 20, end: "2026-10-31" } }).what).toBe("20 day(s) overdue (due 31 Oct 2569 BE).");
  });
  test("a part in brackets stands only when its fact is known", () => {
    expect(words("th").finding({ code: "indicator-unknown", facts: { value: "งบ" } }).mend).toBe("เลือกชื่อตัวชี้วัดจากรายการ");
    expect(words("th").finding({ code: "indicator-unknown", facts: { value: "งบ", suggestion: "การใช้งบประมาณ" } }).mend).toBe("เลือกชื่อตัวชี้วัดจากรายการ น่าจะหมายถึง “การใช้งบประมาณ”");
  });
  test("braces and brackets of a person's text stay as they are", () => {
    expect(fillTokens("“{text}”", { text: "[ก] {days}" }, "th")).toBe("“[ก] {days}”");
  });
  test("a missing fact is a bug and throws", () => {
    expect(() => fillTokens("{days}", {}, "th")).toThrow("no fact");
  });
  test("numbers lose what binary fractions add", () => {
    expect(fillTokens("{n}", { n: 0.1 + 0.2 }, "th")).toBe("0.3");
  });
  test("long texts are cut to one line", () => {
    const said = fillTokens("{text}", { text: `${"ก".repeat(300)}\nข` }, "th");
    expect([...said].length).toBeLessThanOrEqual(90);
    expect(said).toMatch(/…$/);
  });
});

describe("places", () => {
  const measures = { sheet: "มาตรการ", range: "G12", row: 12, column: "สิ้นสุด" };
  test("sheet, row and column by their names", () => {
    expect(words("th").place(measures)).toBe("มาตรการ แถว 12 ช่อง สิ้นสุด");
    expect(words("en").place(measures)).toBe("มาตรการ, row 12, สิ้นสุด");
    expect(words("th").place({ ...measures, lastRow: 15 })).toBe("มาตรการ แถว 12–15 ช่อง สิ้นสุด");
  });
  test("a labelled cell by its label", () => {
    expect(words("th").place({ sheet: "หน่วยงาน", range: "C3", name: "OfficeName" })).toBe("หน่วยงาน ช่อง ชื่อหน่วยงาน");
  });
  test("several places: the sheet once, those beyond three counted", () => {
    const at = (row: number) => ({ ...measures, row });
    expect(words("th").places([at(1), at(2)])).toBe("มาตรการ แถว 1 ช่อง สิ้นสุด และ แถว 2 ช่อง สิ้นสุด");
    expect(words("th").places([1, 2, 3, 4, 5].map(at))).toMatch(/แถว 1 ช่อง สิ้นสุด, แถว 2 ช่อง สิ้นสุด, แถว 3 ช่อง สิ้นสุด และอีก 2 แห่ง$/);
    expect(words("th").places([1, 2, 3].map(at))).toMatch(/แถว 2 ช่อง สิ้นสุด และ แถว 3 ช่อง สิ้นสุด$/);
    expect(words("en").places([1, 2, 3].map(at))).toMatch(/row 1, สิ้นสุด, row 2, สิ้นสุด and row 3, สิ้นสุด$/);
  });
  test("a message says where, what and what to do, in that order", () => {
    expect(words("th").message({ code: "end-missing", facts: {} }, [measures])).toBe("มาตรการ แถว 12 ช่อง สิ้นสุด: ยังไม่ได้ระบุวันสิ้นสุด · กรอกวันที่ครบกำหนด");
  });
});

describe("refusals of a file", () => {
  const REFUSALS: RefusalCode[] = ["no-such-sheet", "no-such-table", "no-such-name", "outside-the-sheet", "inside-a-merge", "inside-an-array-formula", "inside-a-data-table", "table-heading", "text-too-long", "not-a-number", "table-would-be-torn", "array-would-be-torn", "pivot-table-below", "sheet-is-full", "reference-through-sheets", "row-not-blank", "too-few-rows", "reference-would-be-lost", "no-styles", "no-sheet-data"];
  test.each(REFUSALS)("%s says in both languages what it is and what to do", (code) => {
    const th = words("th").refusal(code), en = words("en").refusal(code);
    for (const text of [th.what, th.mend]) expect(text).toMatch(/[ก-๙]/);
    for (const text of [en.what, en.mend]) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});
