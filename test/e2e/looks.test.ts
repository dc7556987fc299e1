import { axe, drop, fits, picture, serve, visit } from "./desk";
import { NAME, opened, quiet, stage, tab } from "./stage";

jest.setTimeout(120_000);

const here = stage();

test("first run: three choices and nothing else, in both languages, from 320 px up", async () => {
  const one = await visit(here.browser, here.empty.url), { page } = one;
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
  await quiet(one, here.empty);
});

test("busy: nothing at once, then what is being done, then a way to stop that leaves everything as it was", async () => {
  const one = await visit(here.browser, here.empty.url), { page } = one;
  await page.route("**/session.*.js", async (route) => { await new Promise((resolve) => setTimeout(resolve, 4000)); await route.continue().catch(() => undefined); });
  await drop(page, NAME, here.book);
  expect(await page.locator(".busy").count()).toBe(0);
  await page.getByText("กำลังเปิดไฟล์").waitFor();
  expect(await page.getByRole("button", { name: "ยกเลิก" }).count()).toBe(0);
  await page.getByRole("button", { name: "ยกเลิก" }).click();
  await page.getByText("ยกเลิกแล้ว ไม่มีอะไรเปลี่ยน").waitFor();
  await expect(page.locator(".choice").count()).resolves.toBe(3);
  await quiet(one, here.empty);
});

test.each(["th", "en"] as const)("narrow, 320 px, %s: panels under the sheet, nothing wider than the window", async (language) => {
  const one = await opened(here, { viewport: { width: 320, height: 640 } }), { page } = one;
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
  await quiet(one, here.filled);
});

test.each([["dark", { colorScheme: "dark" }], ["forced-colours", { forcedColors: "active", colorScheme: "dark" }]] as const)("%s: every panel is still told by words and shapes", async (name, options) => {
  const one = await opened(here, options), { page } = one;
  await picture(page, `17-${name}`);
  expect(await axe(page)).toEqual([]);
  await tab(page, /ตรวจสอบ/).click();
  await page.locator(".card").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await quiet(one, here.filled);
});

test("no line of Thai is clipped: marks above and below stay inside their boxes", async () => {
  const one = await opened(here), { page } = one;
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
  await quiet(one, here.filled);
});

test("the server may end: what is open can still be checked, edited and saved", async () => {
  const served = await serve();
  const { page, context } = await visit(here.browser, served.url, { acceptDownloads: true });
  await drop(page, NAME, here.book);
  await page.locator(".whole").waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
  served.stop();
  await tab(page, /ตรวจสอบ/).click();
  await page.locator(".card").first().waitFor();
  await page.locator(".card .link").first().click();
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
  await page.keyboard.press("F2");
  await page.getByRole("textbox").last().fill("30 ก.ย. 67");
  await page.getByText("= 30 ก.ย. 2567").waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("เขียนแล้ว 1 ช่อง").waitFor();
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "บันทึก", exact: true }).click()]);
  expect(saved.suggestedFilename()).toBe(NAME);
  await context.close();
});
