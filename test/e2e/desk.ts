import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

const ROOT = path.resolve(__dirname, "../..");
/** Pictures go to the guide when they are asked for, else where nobody keeps them. */
const PICTURES = process.env.MATTRAKAN_PICTURES === "1" ? path.join(ROOT, "docs", "guide", "pictures") : path.join(ROOT, "node_modules", ".cache", "mattrakan-pictures");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The built desk on a port of its own, with or without a workbook beside it. */
export interface Served { url: string; stop: () => void }

/** Builds the desk unless `npm test` just did. */
export const buildDesk = (): void => {
  if (existsSync(path.join(ROOT, "dist", "desk", "index.html"))) return;
  execFileSync(process.execPath, [path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js"), "--config-name", "desk", "--mode", "production", "--stats", "errors-only"], { cwd: ROOT, stdio: "inherit" });
};

/** Serves it as `npm start` does: the very script, in a process of its own. */
export const serve = (book?: string): Promise<Served> =>
  new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, [path.join(ROOT, "scripts", "serveDesk.mjs"), ...(book === undefined ? [] : [book]), "--port=3400"], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
    child.once("error", reject);
    child.once("exit", (code) => { reject(new Error(`the server ended (${code ?? "killed"})`)); });
    child.stdout?.once("data", (line: Buffer) => {
      const url = /http:\/\/localhost:\d+\//.exec(line.toString())?.[0];
      if (url === undefined) reject(new Error(line.toString()));
      else resolve({ url, stop: () => { child.removeAllListeners("exit"); child.kill(); } });
    });
  });

/** An installed browser, else the one of the npm registry. */
export const launch = async (): Promise<Browser> => {
  const found = execFileSync(process.execPath, ["--input-type=module", "-e", `import { browserLaunch } from "./scripts/browser.mjs"; console.log(JSON.stringify(await browserLaunch()));`], { cwd: ROOT, encoding: "utf8" });
  const { executablePath, args } = JSON.parse(found) as { executablePath: string; args: string[] };
  return chromium.launch({ executablePath, args });
};

export interface Visit { page: Page; context: BrowserContext; /** everything the page asked for */ requests: string[]; /** what it complained of */ complaints: string[] }

/** A page in a context of its own that remembers what it asks for and complains of. */
export const visit = async (browser: Browser, url: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce", ...options });
  const page = await context.newPage(), requests: string[] = [], complaints: string[] = [];
  context.on("request", (request) => { requests.push(request.url()); });
  page.on("console", (message) => { if (message.type() === "error" || message.type() === "warning") complaints.push(message.text()); });
  page.on("pageerror", (error) => { complaints.push(error.message); });
  await page.goto(url);
  return { page, context, requests, complaints };
};

/** What axe finds against WCAG 2.2 A and AA and its own good practice, in short. */
export const axe = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }> } };
    const { violations } = await checker.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${String(node.target)} ${node.failureSummary ?? ""}`));
  });
  return found;
};

export const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: "disabled", caret: "hide" });
};

/** Drops a file on the page as a person would. */
export const drop = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  const transfer = await page.evaluateHandle(({ name: file, base64 }) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], file));
    return data;
  }, { name, base64: Buffer.from(bytes).toString("base64") });
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
};

/** True when nothing is wider than the window. */
export const fits = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
