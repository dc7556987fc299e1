import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { SHEETS } from "../../src/template/names";
import { fileBytes } from "./books";
import { axe, drop, picture, visit } from "./desk";
import { differences } from "./differences";
import { NAME, opened, quiet, stage, tab } from "./stage";

jest.setTimeout(120_000);

const here = stage();
const sheetTab = (page: Page, name: string) => page.getByRole("navigation", { name: /แผ่นงาน|Sheets/ }).getByRole("button", { name, exact: true });
const selectedCell = (page: Page) => page.locator("[role=gridcell][aria-selected=true]");

test("a new form opens empty: no measures is said in words, never 0 %", async () => {
  const one = await visit(here.browser, here.empty.url), { page } = one;
  await page.getByText("เริ่มจากแบบฟอร์มใหม่").click();
  await page.locator(".whole").waitFor();
  expect(await page.locator(".whole .big").innerText()).toBe("ไม่มีมาตรการ");
  await page.getByText("ไม่มีเรื่องเกินกำหนด ณ วันที่นี้").waitFor();
  expect(await axe(page)).toEqual([]);
  await quiet(one, here.empty);
});

test("import: what was understood, skipped and asked adds up; writing it can be put back", async () => {
  const one = await visit(here.browser, here.empty.url), { page } = one;
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
  await page.locator(".panel-place").evaluate((place) => { place.scrollTop = 0; });
  await picture(page, "02-import");
  await page.getByRole("button", { name: /มาตรการลงสมุดงาน/ }).click();
  await page.getByText(/^เขียนแล้ว \d+ ช่อง/).waitFor();
  await page.locator(".whole").waitFor();
  await page.getByText("นับได้ 5 จาก 5 มาตรการ").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "คืนค่าเดิม" }).click();
  await page.getByText(/^คืนค่าเดิมแล้ว/).waitFor();
  await page.locator(".whole .big", { hasText: "ไม่มีมาตรการ" }).waitFor();
  await quiet(one, here.empty);
});

test("overview, check and every sheet, in Thai and in English", async () => {
  const one = await opened(here), { page } = one;
  expect(await page.locator(".whole .big").innerText()).toBe("66%");
  await page.getByText("เกินกำหนด 20 วัน").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, "03-overview");
  await page.locator(".bar", { hasText: "คุณภาพการดำเนินงาน" }).click();
  await page.locator(".bars .rows .row").first().waitFor();
  await picture(page, "04-bars");
  await page.keyboard.press("Escape");
  expect(await page.locator(".bars .rows").count()).toBe(0);
  const indicators = page.locator(".block", { has: page.getByRole("heading", { name: "ตามตัวชี้วัด" }) });
  await indicators.getByLabel("เรียงตาม").selectOption("least");
  expect(await indicators.locator(".bar-name").first().innerText()).toContain("การปรับปรุงการทำงาน");
  await indicators.getByLabel("เรียงตาม").selectOption("late");
  expect(await indicators.locator(".bar-name").first().innerText()).toContain("คุณภาพการดำเนินงาน");
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
  await tab(page, /ภาพรวม/).click();
  await page.getByRole("grid").evaluate((grid) => { grid.scrollLeft = 620; });
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
  await quiet(one, here.filled);
});

test("another day: figures, lists and the sheet follow, the workbook does not change", async () => {
  const one = await opened(here), { page } = one;
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
  await quiet(one, here.filled);
});

test("keyboard only: from the list to the cell and back, edit a day in Thai digits, save; nothing else of the file changed", async () => {
  const one = await opened(here, { acceptDownloads: true }), { page } = one;
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
  expect(differences(here.book, after)).toEqual({ typed: ["มาตรการ!F6: 45530 → 45565"], parts: [] });
  await quiet(one, here.filled);
});

test("what is typed is judged before it is written: a day that is none, a word that is not in the list, a formula's cell", async () => {
  const one = await opened(here), { page } = one;
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
  await quiet(one, here.filled);
});

test("unsaved work is not lost by accident: another file asks first, leaving the page warns", async () => {
  const one = await opened(here), { page } = one;
  await page.getByRole("grid").focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F2");
  await page.getByRole("textbox", { name: "มาตรการ/แนวทาง" }).fill("จัดทำคู่มือ ปู่ น้ำ กี่ ญู ฎ");
  await page.keyboard.press("Enter");
  await page.getByText("เขียนแล้ว 1 ช่อง").waitFor();
  await drop(page, "อื่น.xlsx", here.book);
  await page.getByRole("dialog").waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, "13-unsaved");
  await page.keyboard.press("Escape");
  await page.getByText("ยังไม่ได้บันทึก").waitFor();
  const asked = new Promise<string>((resolve) => { page.once("dialog", (dialog) => { void dialog.accept().then(() => { resolve(dialog.type()); }); }); });
  await page.evaluate(() => { setTimeout(() => { location.reload(); }, 0); });
  expect(await asked).toBe("beforeunload");
  await page.locator(".whole").waitFor();
  await quiet(one, here.filled);
});

test("a file of ours takes the place of the open one; an earlier report is added to it", async () => {
  const one = await opened(here), { page } = one;
  await drop(page, "seed-002.xlsx", fileBytes("test", "workbooks", "reports", "seed-002.xlsx"));
  await page.getByText(`จะเพิ่มลงใน ${NAME}`).waitFor();
  expect(await axe(page)).toEqual([]);
  await picture(page, "15-import-into");
  await page.getByRole("button", { name: "ทำเป็นสมุดงานใหม่แทน" }).click();
  await page.getByText("จะทำเป็นสมุดงานใหม่").waitFor();
  await page.getByRole("button", { name: "ไม่นำเข้า" }).click();
  await page.getByText("นับได้ 5 จาก 5 มาตรการ").waitFor();
  await drop(page, "ของเรา.xlsx", here.book);
  await page.locator(".file-name", { hasText: "ของเรา.xlsx" }).waitFor();
  await drop(page, "แบบฟอร์ม.xlsx", fileBytes("assets", "mattrakan-template.xlsx"));
  await page.locator(".file-name", { hasText: "แบบฟอร์ม.xlsx" }).waitFor();
  await page.locator(".whole .big", { hasText: "ไม่มีมาตรการ" }).waitFor();
  await page.locator(".cell-bar", { hasText: "ว่าง" }).waitFor();
  await quiet(one, here.filled);
});

