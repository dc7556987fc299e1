import { session } from "../../../src/desk/worker/session";
import { fileHost } from "../../../src/host/file/fileHost";
import type { DeskGestures } from "../../../src/panes/gestures/DeskGestures";
import { WHOLE_LOOK } from "../../../src/panes/gestures/bookNow";
import { dayOf } from "../../../src/measures/Day";
import { SHEETS } from "../../../src/template/names";
import { cellAt } from "../../../src/workbook/Address";
import { ASK, pakchong, template } from "../../e2e/books";

let book: Uint8Array;
beforeAll(async () => { book = await pakchong(); });

const desk = async (): Promise<DeskGestures> => {
  const one = session(() => undefined);
  expect(await one.open({ name: "book.xlsx", bytes: book }, undefined, undefined, ASK)).toMatchObject({ kind: "book", book: { file: "book.xlsx", fiscalYear: "2567", start: SHEETS.measures } });
  return one;
};

test("figures of the workbook's own day, by office, indicator and unit, never 0 % for nothing", async () => {
  const view = await (await desk()).overview(ASK);
  expect(view).toMatchObject({ asOf: dayOf(2024, 9, 15), fixedAsOf: dayOf(2024, 9, 15), overdueCount: 1, dueSoonCount: 2, overall: { measures: 5, counted: 5, done: 2, overdue: 1, dueSoon: 2 } });
  // 100 + 50 + 100 + 80 + 0 over five equal weights
  expect(view.overall.completion).toBeCloseTo(0.66, 10);
  expect(view.indicators.find(({ no }) => no === "1")?.figures.completion).toBeNull();
  expect(view.overdue[0]).toMatchObject({ no: "2", days: 20, at: { sheet: SHEETS.measures, row: 5, column: 0 } });
});

test("another day: the sheet's computed words follow, the file does not", async () => {
  const one = await desk(), later = { ...ASK, asOf: dayOf(2024, 10, 1) };
  const schedule = async (ask: typeof ASK) => (await one.rows(SHEETS.measures, 5, 1, ask))[0]?.cells.find(({ column }) => column === 8);
  expect(await schedule(ASK)).toMatchObject({ text: "เกินกำหนด 20 วัน", role: "late" });
  expect(await schedule(later)).toMatchObject({ text: "เกินกำหนด 36 วัน", role: "late" });
  expect(await one.save()).toEqual(book);
});

test("an edit writes the cell and the results that follow from it; putting it back restores every value", async () => {
  const one = await desk(), before = await fileHost(book).look(WHOLE_LOOK);
  const at = cellAt(SHEETS.measures, 5, 5);
  expect(await one.edit(at, "๓๐ ก.ย. ๖๗", ASK)).toMatchObject({ written: 1, undo: true });
  const edited = await fileHost(await one.save()).look(WHOLE_LOOK);
  expect(edited.areas[SHEETS.measures]?.values[5]?.[5]).toBe(dayOf(2024, 9, 30));
  expect(edited.areas[SHEETS.measures]?.values[5]?.[8]).toBe("ใกล้ครบกำหนด");
  expect(edited.areas[SHEETS.measures]?.formulas?.[5]?.[8]).toBe(before.areas[SHEETS.measures]?.formulas?.[5]?.[8]);
  expect(await one.undo(ASK)).toMatchObject({ written: 1 });
  const back = await fileHost(await one.save()).look(WHOLE_LOOK);
  for (const { name } of before.sheets) expect(back.areas[name]?.values).toEqual(before.areas[name]?.values);
});

test("what may not be typed is not written: a formula's cell, a header, a word that is not in the list", async () => {
  const one = await desk();
  for (const [at, text] of [[cellAt(SHEETS.measures, 5, 8), "x"], [cellAt(SHEETS.measures, 3, 2), "x"], [cellAt(SHEETS.measures, 5, 6), "ทำอยู่"], [cellAt(SHEETS.guide, 4, 1), "x"]] as const) expect(await one.edit(at, text, ASK)).toMatchObject({ written: 0 });
  expect(await one.save()).toEqual(book);
});

test("safe fixes are written together and are gone from the next check", async () => {
  const one = await desk();
  await one.edit(cellAt(SHEETS.measures, 5, 2), "น้ํา\u200Bประปา", ASK);
  const found = await one.findings(ASK);
  expect(found.safeFixes).toBeGreaterThan(0);
  expect((await one.mend(ASK)).written).toBeGreaterThan(0);
  expect((await one.findings(ASK)).safeFixes).toBe(0);
  expect((await one.rows(SHEETS.measures, 5, 1, ASK))[0]?.cells.find(({ column }) => column === 2)?.text).toBe("น้ำประปา");
});

test("a new form is this fiscal year's, and a row that is first typed into gets a key", async () => {
  const one = session(() => undefined);
  expect(await one.fresh(template(), ASK)).toMatchObject({ kind: "book", book: { fiscalYear: "2570", file: "มาตรการ ITA 2570.xlsx" } });
  await one.edit(cellAt(SHEETS.measures, 4, 2), "จัดทำคู่มือ", ASK);
  const key = (await fileHost(await one.save()).look(WHOLE_LOOK)).areas[SHEETS.measures]?.values[4]?.at(-1);
  expect(key).toMatch(/^[0-9a-f]{12}$/);
});
