import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { readFile } from "../../src/ooxml/readFile";
import { SHEETS } from "../../src/template/names";
import { textOf } from "../../src/workbook/CellValue";
import { fileBytes, pakchong } from "./books";
import { axe, buildDesk, drop, fits, launch, picture, serve, visit, type Served, type Visit } from "./desk";

jest.setTimeout(120_000);

const NAME = "มาตรการ ITA 2567.xlsx";
let browser: Browser, empty: Served, filled: Served, folder: string, book: Uint8Array;

beforeAll(async () => {
  buildDesk();
  folder = mkdtempSync(path.join(os.tmpdir(), "mattrakan-desk-"));
  book = await pakchong();
  writeFileSync(path.join(folder, NAME), book);
  [browser, empty, filled] = await Promise.all([launch(), serve(), serve(path.join(folder, NAME))]);
});

afterAll(async () => {
  await browser.close();
  empty.stop();
  filled.stop();
  rmSync(folder, { recursive: true });
});

/** The workbook is on screen: figures and sheet. */
const opened = async (options: Parameters<typeof visit>[2] = {}): Promise<Visit> => {
  const one = await visit(browser, filled.url, options);
  await one.page.locator(".whole").waitFor();
  await one.page.locator("[role=gridcell]").first().waitFor();
  return one;
};

/** Nothing left the machine, and the page complained of nothing. */
const quiet = async ({ context, requests, complaints }: Visit, { url }: Served): Promise<void> => {
  expect(requests.filter((asked) => !asked.startsWith(url) && !asked.startsWith("blob:") && !asked.startsWith("data:"))).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
};

const tab = (page: Page, name: RegExp) => page.getByRole("tab", { name });
const sheetTab = (page: Page, name: string) => page.getByRole("navigation", { name: /แผ่นงาน|Sheets/ }).getByRole("button", { name, exact: true });
const selectedCell = (page: Page) => page.locator("[role=gridcell][aria-selected=true]");

test("first run: three choices and nothing else, in both languages, from 320 px up", async () => {
  const one = await visit(browser, empty.url), { page } = one;
  await expect(page.locator(".choice").count()).resolves.toBe(3);
  expect(await page.getAttribute("html", "lang")).toBe("th");
  expect(await axe(page)).toEqual([]);
  await picture(page, "01-first-run");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByText("Begin with a new form").waitFor();
  expect(await page.getAttribute("html", "lang")).toBe("en");
  expect(await axe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await fits(page)).toBe(true);
  expect(await axe(page)).toEqual([]);
  await quiet(one, empty);
});

test("a new form opens empty: no measures is said in words, never 0 %", async () => {
  const one = await visit(browser, empty.url), { page } = one;
  await page.getByText("เริ่มจากแบบฟอร์มใหม่").click();
  await page.locator(".whole").waitFor();
  expect(await page.locator(".whole .big").innerText()).toBe("ไม่มีมาตรการ");
  await page.getByText("ไม่มีเรื่องเกินกำหนด ณ วันที่นี้").waitFor();
  expect(await axe(page)).toEqual([]);
  await quiet(one, empty);
});

test("import: what was understood, skipped and asked adds up; writing it can be put back", async () => {
  const one = await visit(browser, empty.url), { page } = one;
  await drop(page, "รายงาน อบจ.นครปฐม.docx", fileBytes("test", "workbooks", "reports", "seed-000.docx"));
  const sum = await page.locator(".sum").innerText();
  const [understood = 0, skipped = 0, asked = 0, cells = 0] = [...sum.matchAll(/\d+/g)].map(Number);
  expect(understood + skipped + asked).toBe(cells);
  expect(understood).toBeGreaterThan(10);
  await page.getByText(/^เข้าใจ \(/).click();
  const target = await page.locator(".moves", { hasText: "ช่องปลายทาง" }).locator("td.where").nth(1).innerText();
  expect(target).toMatch(/^(มาตรการ|หน่วยงาน|ตัวชี้วัด|OIT)!/);
  expect(await axe(page)).toEqual([]);
  await page.getByText(/^เข้าใจ \(/).click();
  await picture(page, "02-import");
  await page.getByRole("button", { name: /มาตรการลงสมุดงาน/ }).click();
  await page.getByText(/^เขียนแล้ว \d+ ช่อง/).waitFor();
  await page.locator(".whole").waitFor();
  await page.getByText("นับได้ 5 จาก 5 มาตรการ").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "คืนค่าเดิม" }).click();
  await page.getByText(/^คืนค่าเดิมแล้ว/).waitFor();
  await page.locator(".whole .big", { hasText: "ไม่มีมาตรการ" }).waitFor();
  await quiet(one, empty);
});

test("overview, check and every sheet, in Thai and in English", async () => {
  const one = await opened(), { page } = one;
  expect(await page.locator(".whole .big").innerText()).toBe("66%");
  await page.getByText("เกินกำหนด 20 วัน").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, "03-overview");
  await page.locator(".bar", { hasText: "คุณภาพการดำเนินงาน" }).click();
  await page.locator(".bars .rows .row").first().waitFor();
  await picture(page, "04-bars");
  await page.keyboard.press("Escape");
  expect(await page.locator(".bars .rows").count()).toBe(0);
  await tab(page, /ตรวจสอบ/).click();
  await page.locator(".card").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, "05-check");
  for (const name of Object.values(SHEETS).filter((sheet) => sheet !== SHEETS.lists)) {
    await sheetTab(page, name).click();
    await page.getByRole("grid", { name: `แผ่นงาน ${name}` }).waitFor();
    await page.locator("[role=gridcell]").first().waitFor();
  }
  await sheetTab(page, SHEETS.months).click();
  await page.locator(".role-bar-late, .role-bar-done").first().waitFor();
  await page.getByRole("grid").evaluate((grid) => { grid.scrollLeft = 700; });
  await picture(page, "06-months");
  await page.getByRole("button", { name: "English" }).click();
  await tab(page, /Check/).click();
  await page.locator(".card").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, "07-check-english");
  await tab(page, /Overview/).click();
  await page.getByText("20 days overdue").first().waitFor();
  await picture(page, "08-overview-english");
  await tab(page, /Import/).click();
  await page.getByText("No file to import yet").waitFor();
  expect(await axe(page)).toEqual([]);
  await quiet(one, filled);
});

test("another day: figures, lists and the sheet follow, the workbook does not change", async () => {
  const one = await opened(), { page } = one;
  await page.getByLabel("ณ วันที่").fill("๑ ต.ค. ๖๗");
  await page.getByText("= 1 ต.ค. 2567").waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("เกินกำหนด (3)").waitFor();
  await page.getByText("ตัวเลขและตารางแสดง ณ วันที่นี้ สมุดงานไม่เปลี่ยน").waitFor();
  await page.getByRole("grid").evaluate((grid) => { grid.scrollLeft = 900; });
  await page.locator("[role=gridcell].role-late", { hasText: "เกินกำหนด 36 วัน" }).waitFor();
  await page.getByRole("button", { name: "เลือกจากปฏิทิน" }).click();
  await page.getByRole("button", { name: "1 ต.ค. 2567", exact: true }).waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, "09-calendar");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText("เกินกำหนด 43 วัน").first().waitFor();
  expect(await page.getByLabel("ณ วันที่").inputValue()).toBe("8 ต.ค. 2567");
  await page.getByText("บันทึกครบแล้ว").waitFor();
  await quiet(one, filled);
});

test("keyboard only: from the list to the cell and back, edit a day in Thai digits, save; nothing else of the file changed", async () => {
  const one = await opened({ acceptDownloads: true }), { page } = one;
  const onRow = (what: string): Promise<boolean> => page.evaluate((wanted) => (document.activeElement?.matches("button.row") ?? false) && (document.activeElement?.textContent?.includes(wanted) ?? false), what);
  const tabTo = async (what: string): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      if (await onRow(what)) return;
    }
    throw new Error(`no way by Tab to ${what}`);
  };
  await tabTo("เกินกำหนด 20 วัน");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
  expect(await selectedCell(page).getAttribute("data-column")).toBe("0");
  await picture(page, "10-jump");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.matches("button.row"));
  expect(await onRow("เกินกำหนด 20 วัน")).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F2");
  await page.getByRole("textbox", { name: "สิ้นสุด" }).waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("๓๐ ก.ย. ๖๗");
  await page.getByText("= 30 ก.ย. 2567").waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, "11-edit-day");
  await page.keyboard.press("Enter");
  await page.getByText("เขียนแล้ว 1 ช่อง").waitFor();
  await page.getByText("ยังไม่ได้บันทึก").waitFor();
  await page.getByText("ไม่มีเรื่องเกินกำหนด ณ วันที่นี้").waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "สถานะ" }).waitFor();
  await picture(page, "12-edit-status");
  await page.keyboard.press("Escape");
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "บันทึก", exact: true }).press("Enter")]);
  expect(saved.suggestedFilename()).toBe(NAME);
  await page.getByText("บันทึกครบแล้ว").waitFor();
  const after = new Uint8Array(readFileSync(await saved.path()));
  expect(differences(book, after)).toEqual({ typed: ["มาตรการ!F6: 45530 → 45565"], parts: [] });
  await quiet(one, filled);
});

/** Cells that a person fills in and that differ, and parts of the file that may not differ but do. */
const differences = (before: Uint8Array, after: Uint8Array): { typed: string[]; parts: string[] } => {
  const look = { sheets: "all" as const, with: { formulas: true, formats: true } };
  const [a, b] = [readFile(before, look).snapshot, readFile(after, look).snapshot], typed: string[] = [];
  for (const { name } of a.sheets) {
    const one = a.areas[name], other = b.areas[name];
    one?.values.forEach((row, r) => { row.forEach((value, c) => {
      const formula = one.formulas?.[r]?.[c] ?? "";
      expect(other?.formulas?.[r]?.[c] ?? "").toBe(formula);
      const now = other?.values[r]?.[c] ?? "";
      if (typeof now === "number" && typeof value === "number") expect(other?.formats?.[r]?.[c]).toBe(one.formats?.[r]?.[c]);
      if (formula === "" && textOf(now) !== textOf(value)) typed.push(`${name}!${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[c] ?? "?"}${r + 1}: ${textOf(value)} → ${textOf(now)}`);
    }); });
  }
  const [x, y] = [unzipSync(before), unzipSync(after)];
  const parts = [...new Set([...Object.keys(x), ...Object.keys(y)])].filter((part) => !/^xl\/(worksheets\/sheet\d+|workbook)\.xml$/.test(part) && Buffer.compare(x[part] ?? new Uint8Array(), y[part] ?? new Uint8Array()) !== 0);
  return { typed, parts };
};

test("what is typed is judged before it is written: a day that is none, a word that is not in the list, a formula's cell", async () => {
  const one = await opened(), { page } = one;
  await page.getByRole("grid").focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("x");
  await page.getByText("อ่านเป็นวันที่ไม่ได้ เช่น 30 ก.ย. 67").waitFor();
  await page.keyboard.press("Enter");
  expect(await page.getByText(/^เขียนแล้ว/).count()).toBe(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  for (let i = 0; i < 8; i++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.locator(".cell-bar", { hasText: "เสร็จตามกำหนด" }).waitFor();
  expect(await page.locator(".cell-editor").count()).toBe(0);
  await quiet(one, filled);
});

test("unsaved work is not lost by accident: another file asks first, leaving the page warns", async () => {
  const one = await opened(), { page } = one;
  await page.getByRole("grid").focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F2");
  await page.getByRole("textbox", { name: "มาตรการ/แนวทาง" }).fill("จัดทำคู่มือ ปู่ น้ำ กี่ ญู ฎ");
  await page.keyboard.press("Enter");
  await page.getByText("เขียนแล้ว 1 ช่อง").waitFor();
  await drop(page, "อื่น.xlsx", book);
  await page.getByRole("dialog").waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, "13-unsaved");
  await page.keyboard.press("Escape");
  await page.getByText("ยังไม่ได้บันทึก").waitFor();
  const asked = new Promise<string>((resolve) => { page.once("dialog", (dialog) => { resolve(dialog.type()); void dialog.accept(); }); });
  await page.evaluate(() => { location.reload(); });
  expect(await asked).toBe("beforeunload");
  await quiet(one, filled);
});

const BROKEN: [name: string, make: () => Uint8Array, words: RegExp][] = [
  ["บันทึก.txt", () => strToU8("ไม่ใช่สมุดงาน"), /ไม่ใช่แฟ้ม Excel หรือ Word/],
  ["ขาด.xlsx", () => book.slice(0, 20_000), /ชำรุดหรือส่งมาไม่ครบ/],
  ["อันตราย.xlsx", () => zipSync({ ...unzipSync(book), "xl/workbook.xml": strToU8('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">&a;</workbook>') }), /อาจเป็นอันตราย/],
  ["ใหญ่เกิน.xlsx", () => zipSync({ ...unzipSync(book), "xl/sharedStrings.xml": new Uint8Array(300 * 1024 * 1024) }, { level: 9 }), /ใหญ่เกินกว่าที่จะอ่านได้/],
  ["ว่าง.xlsx", () => new Uint8Array(), /ไม่ใช่แฟ้ม Excel หรือ Word|ชำรุด/],
];

test("wrong and hostile files are refused in plain words, and what is open stays", async () => {
  const one = await opened(), { page } = one;
  for (const [name, make, words] of BROKEN) {
    await drop(page, name, make());
    await page.getByRole("alert").getByText(words).waitFor();
    expect(await page.getByRole("alert").innerText()).toContain(name);
    await page.locator(".whole").waitFor();
  }
  expect(await axe(page)).toEqual([]);
  await picture(page, "14-refused");
  await quiet(one, filled);
});

test("a file of ours takes the place of the open one; an earlier report is added to it", async () => {
  const one = await opened(), { page } = one;
  await drop(page, "seed-002.xlsx", fileBytes("test", "workbooks", "reports", "seed-002.xlsx"));
  await page.getByText(`จะเพิ่มลงใน ${NAME}`).waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, "15-import-into");
  await page.getByRole("button", { name: "ไม่นำเข้า" }).click();
  await page.getByText("นับได้ 5 จาก 5 มาตรการ").waitFor();
  await drop(page, "ของเรา.xlsx", book);
  await page.getByText("ของเรา.xlsx").waitFor();
  await quiet(one, filled);
});

test("busy: nothing at once, then what is being done, then a way to stop that leaves everything as it was", async () => {
  const one = await visit(browser, empty.url), { page } = one;
  await page.route("**/session.*.js", async (route) => { await new Promise((resolve) => setTimeout(resolve, 4000)); await route.continue().catch(() => undefined); });
  await drop(page, NAME, book);
  expect(await page.locator(".busy").count()).toBe(0);
  await page.getByText("กำลังเปิดไฟล์").waitFor();
  expect(await page.getByRole("button", { name: "ยกเลิก" }).count()).toBe(0);
  await page.getByRole("button", { name: "ยกเลิก" }).click();
  await page.getByText("ยกเลิกแล้ว ไม่มีอะไรเปลี่ยน").waitFor();
  await expect(page.locator(".choice").count()).resolves.toBe(3);
  await quiet(one, empty);
});

test.each(["th", "en"] as const)("narrow, 320 px, %s: panels under the sheet, nothing wider than the window", async (language) => {
  const one = await opened({ viewport: { width: 320, height: 640 } }), { page } = one;
  if (language === "en") await page.getByRole("button", { name: "English" }).click();
  for (const name of [/ภาพรวม|Overview/, /ตรวจสอบ|Check/, /นำเข้า|Import/]) {
    await tab(page, name).click();
    await page.locator(".panel").waitFor();
    expect(await fits(page)).toBe(true);
    expect(await axe(page)).toEqual([]);
  }
  await tab(page, /ภาพรวม|Overview/).click();
  await page.locator(".whole").waitFor();
  await page.locator(".panels").evaluate((panels) => { panels.scrollIntoView(); });
  await picture(page, `16-narrow-${language}`);
  const [sheet, panels] = await Promise.all([page.locator(".sheet-area").boundingBox(), page.locator(".panels").boundingBox()]);
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual((panels?.y ?? 0) + 1);
  await quiet(one, filled);
});

test.each([["dark", { colorScheme: "dark" }], ["forced-colours", { forcedColors: "active", colorScheme: "dark" }]] as const)("%s: every panel is still told by words and shapes", async (name, options) => {
  const one = await opened(options), { page } = one;
  await picture(page, `17-${name}`);
  expect(await axe(page)).toEqual([]);
  await tab(page, /ตรวจสอบ/).click();
  await page.locator(".card").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await quiet(one, filled);
});

test("no line of Thai is clipped: marks above and below stay inside their boxes", async () => {
  const one = await opened(), { page } = one;
  const clipped = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>(".panels *, .top *, .cell-bar *")]
    .filter((element) => element.childElementCount === 0 && (element.textContent ?? "").trim() !== "" && !element.classList.contains("unseen"))
    .filter((element) => {
      const style = getComputedStyle(element);
      return style.overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
    }).map((element) => element.textContent));
  expect(clipped).toEqual([]);
  const tight = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>(".panels *, .top *, .grid *")]
    .filter((element) => element.childElementCount === 0 && /[฀-๿]/.test(element.textContent ?? ""))
    .filter((element) => { const { lineHeight, fontSize } = getComputedStyle(element); return parseFloat(lineHeight) < 1.28 * parseFloat(fontSize); }).map((element) => element.textContent));
  expect(tight).toEqual([]);
  await quiet(one, filled);
});
