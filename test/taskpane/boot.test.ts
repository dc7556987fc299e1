import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "acorn";
import type { Browser, Page, Route } from "playwright-core";
import { axe, launch } from "../e2e/desk";

jest.setTimeout(120_000);

const ROOT = path.resolve(__dirname, "../../src"), PANE = path.join(ROOT, "taskpane");
const read = (file: string): string => readFileSync(file, "utf8");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", SITE = "https://ita.example.go.th/addin/";

/** The page as webpack writes it: names of files in the places of the template. */
const built = (name: string): string => read(path.join(PANE, name))
  .replace(/<%= require\('(?:\.\.?\/)+(?:panes\/)?([\w.]+?)'\) %>/g, "$1")
  .replace("<%= boot %>", "boot.js").replace("<%= help %>", "help.js").replace("<%= pane %>", "vendor.js pane.js");

const FILES: Record<string, string> = {
  "boot.js": read(path.join(PANE, "boot.js")), "help.js": read(path.join(PANE, "help.js")), "taskpane.css": read(path.join(PANE, "taskpane.css")), "panes.css": read(path.join(ROOT, "panes/panes.css")),
  "taskpane.html": built("index.html"), "help.html": built("help.html"),
  "vendor.js": "window.order = ['vendor'];",
  "pane.js": "window.order.push('pane'); document.documentElement.setAttribute('data-pane', 'ready'); document.getElementById('pane').textContent = 'พร้อม';",
};
const TYPES: Record<string, string> = { js: "text/javascript", css: "text/css", html: "text/html; charset=utf-8" };

/** An office.js that answers with a host and a highest ExcelApi, or never. */
const office = (host: string | null, highest: number): string => `window.asked = 0; window.Office = { onReady: (call) => { window.asked++; call({ host: ${JSON.stringify(host)}, platform: null }); }, context: { requirements: { isSetSupported: (name, version) => name === "ExcelApi" && Number(version.split(".")[1]) <= ${highest} } } };`;
const SILENT = "window.Office = { onReady: () => undefined };";

interface Surroundings { /** what the CDN answers; undefined: nothing is let through */ office?: string | undefined; userAgent?: string; files?: Record<string, string>; javaScriptEnabled?: boolean; name?: string; held?: Promise<string> }

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(async () => { await browser.close(); });

const open = async ({ office: answer, userAgent, files = {}, javaScriptEnabled = true, name = "taskpane.html", held }: Surroundings): Promise<{ page: Page; complaints: string[] }> => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, javaScriptEnabled, ...(userAgent !== undefined && { userAgent }) });
  const page = await context.newPage(), complaints: string[] = [], all = { ...FILES, ...files };
  page.on("console", (message) => { if (message.type() === "error" && !message.text().includes("ERR_")) complaints.push(message.text()); });
  page.on("pageerror", (error) => { complaints.push(error.message); });
  await context.route("**/*", async (route: Route) => {
    const url = route.request().url(), file = url.split("?")[0]?.slice(SITE.length) ?? "", text = url === CDN ? (held ? await held : answer) : url.startsWith(SITE) ? all[file] : undefined;
    if (text === undefined) await route.abort();
    else await route.fulfill({ body: text, contentType: TYPES[(url === CDN ? "js" : file.split(".").pop()) ?? ""] ?? "text/plain" });
  });
  if (javaScriptEnabled) await page.clock.install();
  await page.goto(`${SITE}${name}`, { waitUntil: "commit" });
  await page.locator("h1").waitFor();
  return { page, complaints };
};

const reason = (page: Page): Promise<string[]> => page.locator(".why:visible").evaluateAll((all) => all.map((one) => one.id));
const said = async (page: Page, id: string): Promise<void> => {
  await page.locator(`#${id}`).waitFor({ state: "visible" });
  expect(await reason(page)).toEqual([id]);
  expect(await page.locator("#opening").isVisible()).toBe(false);
  expect(await page.locator("#desk-address").innerText()).toBe(`${SITE}desk/`);
  expect(await page.locator("#desk").getAttribute("href")).toBe("desk/");
  expect(await page.locator(`#${id}`).innerText()).toMatch(/[ก-๙]{5}[\s\S]*[a-z]{4}/);
};
/** The page's own policy lets no test wait inside it by a text of code. */
const until = async (page: Page, expression: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    if (await page.evaluate(`Boolean(${expression})`)) return;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Error(`never true: ${expression}`);
};
const opened = (page: Page) => page.locator("html[data-pane=ready]").waitFor();
/** Lets what was started come to its end. */
const settle = (page: Page) => page.clock.runFor(500);

test.each(["boot.js", "help.js"])("%s is ES5: the oldest Excel can read it, and nothing newer slips in unseen", (name) => {
  const text = FILES[name] ?? "";
  expect(() => parse(text, { ecmaVersion: 5, sourceType: "script" })).not.toThrow();
  expect(() => parse(`${text}\nvar late = () => 1;`, { ecmaVersion: 5, sourceType: "script" })).toThrow();
  // What ES5 can parse and Trident does not know; Object.hasOwn is only asked after.
  expect(text.replace('typeof Object.hasOwn !== "function"', "")).not.toMatch(/\b(Promise|fetch|Symbol|Map|Set|WeakMap|URL|URLSearchParams|Object\.(assign|entries|values|hasOwn))\b|\.(includes|startsWith|closest|append|remove|replaceChildren|dataset)\b/);
});

test("the words stand in the page before any script, and without scripts too", async () => {
  const html = FILES["taskpane.html"] ?? "";
  expect(html.indexOf("กำลังเปิด")).toBeGreaterThan(0);
  expect(html.indexOf("<script")).toBeGreaterThan(html.indexOf("กำลังเปิด"));
  expect(html).toContain(`src="${CDN}"`);
  const { page } = await open({ javaScriptEnabled: false });
  expect(await page.locator("#before").innerText()).toMatch(/กำลังเปิด[\s\S]*JavaScript/);
});

test("the policy of the page lets in its own scripts and Microsoft's, and no inline script", async () => {
  const policy = /content="(default-src[^"]*)"/.exec(FILES["taskpane.html"] ?? "")?.[1] ?? "", part = (name: string) => policy.split(";").map((one) => one.trim()).find((one) => one.startsWith(`${name} `));
  expect([part("default-src"), part("script-src"), part("style-src")]).toEqual(["default-src 'none'", "script-src 'self' https://appsforoffice.microsoft.com", "style-src 'self' 'unsafe-inline'"]);
  const html = (FILES["taskpane.html"] ?? "").replace("</main>", "<script>window.inline = 1</script></main>");
  const { page, complaints } = await open({ office: office("Excel", 14), files: { "taskpane.html": html } });
  await opened(page);
  expect(await page.evaluate("window.inline")).toBeUndefined();
  expect(complaints).toEqual([expect.stringContaining("Content Security Policy")]);
});

test("Excel with 1.14: the pane's files run in their order, asked once, nothing complains", async () => {
  const { page, complaints } = await open({ office: office("Excel", 14) });
  await opened(page);
  expect(await page.evaluate("[window.order, window.asked]")).toEqual([["vendor", "pane"], 1]);
  expect(await page.locator("#before").isVisible()).toBe(false);
  await page.clock.fastForward(60_000);
  expect(await reason(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test.each<[string, string, string]>([
  ["Internet Explorer in Office 2016 and 2019", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko", "old-browser"],
  ["the first Edge", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19044", "old-browser"],
])("%s", async (_, userAgent, id) => {
  const { page, complaints } = await open({ userAgent, office: office("Excel", 1) });
  await said(page, id);
  await page.clock.fastForward(60_000);
  await said(page, id);
  expect(await page.evaluate("window.order")).toBeUndefined();
  expect(await axe(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test("today's Edge is not taken for the first one", async () => {
  const { page } = await open({ userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36 Edg/147.0.0.0", office: office("Excel", 21) });
  await opened(page);
});

test.each([[1, "old-excel"], [13, "old-excel"]])("ExcelApi 1.%s is too old", async (highest, id) => {
  const { page } = await open({ office: office("Excel", highest) });
  await said(page, id);
  expect(await page.locator(`#${id}`).innerText()).toContain("Excel 2021");
  expect(await page.evaluate("window.order")).toBeUndefined();
  expect(await axe(page)).toEqual([]);
});

test.each([["a plain browser tab", null], ["Word", "Word"]])("%s is not Excel", async (_, host) => {
  const { page } = await open({ office: office(host, 21) });
  await said(page, "not-excel");
  expect(await axe(page)).toEqual([]);
});

const REMEDIES = ["ลองใหม่", "appsforoffice.microsoft.com", "หน้าเว็บด้านล่าง"];
const threeRemedies = async (page: Page): Promise<void> => {
  const remedies = await page.locator("#no-office li").allInnerTexts();
  expect(remedies.map((remedy, i) => remedy.includes(REMEDIES[i] ?? "-"))).toEqual([true, true, true]);
};

test("office.js is blocked: said at once, with its host and three remedies", async () => {
  const { page } = await open({});
  await said(page, "no-office");
  await threeRemedies(page);
  expect(await axe(page)).toEqual([]);
});

test("office.js is swallowed by the network: said after 15 seconds, not before; when it comes all the same, the pane opens", async () => {
  let come: (text: string) => void = () => undefined;
  const { page } = await open({ held: new Promise<string>((resolve) => { come = resolve; }) });
  await page.locator("#desk-address:not(:empty)").waitFor({ state: "attached" });
  await page.clock.fastForward(14_000);
  expect(await reason(page)).toEqual([]);
  expect(await page.locator("#opening").isVisible()).toBe(true);
  await page.clock.fastForward(2_000);
  await said(page, "no-office");
  come(office("Excel", 17));
  await until(page, "window.Office !== undefined");
  await settle(page);
  await opened(page);
  expect(await reason(page)).toEqual([]);
});

test("Office never answers: the same words after 15 seconds", async () => {
  const { page } = await open({ office: SILENT });
  await until(page, "window.Office !== undefined");
  await settle(page);
  await page.clock.fastForward(16_000);
  await said(page, "no-office");
  await threeRemedies(page);
});

test("a file of the pane is not there, or never opens the pane: said, with a way on", async () => {
  const gone = await open({ office: office("Excel", 14), files: { "pane.js": undefined as unknown as string } });
  await said(gone.page, "no-pane");
  expect(await axe(gone.page)).toEqual([]);
  const mute = await open({ office: office("Excel", 14), files: { "pane.js": "window.order.push('mute');" } });
  await until(mute.page, "window.order && window.order.length === 2");
  await mute.page.clock.fastForward(16_000);
  await said(mute.page, "no-pane");
});

test("“try again” loads the page anew", async () => {
  const { page } = await open({});
  await said(page, "no-office");
  await page.evaluate("window.sameDocument = true");
  await Promise.all([page.waitForEvent("framenavigated"), page.getByRole("button", { name: /ลองใหม่/ }).click()]);
  await said(page, "no-office");
  expect(await page.evaluate("window.sameDocument")).toBeUndefined();
});

test("nothing is cut off at 320 pixels, and the page tells its name", async () => {
  const { page } = await open({});
  await said(page, "no-office");
  expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
  expect(await page.title()).toBe("มาตรการ ITA");
});

test("the help page reads by itself and answers Office", async () => {
  const { page, complaints } = await open({ name: "help.html", office: office("Excel", 1) });
  await until(page, "window.asked === 1");
  expect(await page.locator("li:visible").count()).toBe(12);
  expect(await axe(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
