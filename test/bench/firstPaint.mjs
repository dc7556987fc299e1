/* global document, performance, requestAnimationFrame */
// First paint of the desk beside the least that a Fluent page costs: gzipped JavaScript, and time from navigation to a button that can be pressed.
// `node test/bench/firstPaint.mjs [--json] [--runs N] [--built]`: builds both pages with the same webpack, loads them in turn in one browser, prints medians.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { browserLaunch } from "../../scripts/browser.mjs";
import { serveDesk } from "../../scripts/serveDesk.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const PAGES = { floor: ".fui-Button", desk: ".choice" };

const build = () => {
  const webpack = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  for (const args of [["--config", "webpack.floor.js"], ["--config-name", "desk"]]) execFileSync(process.execPath, [webpack, ...args, "--mode", "production", "--stats", "errors-only"], { cwd: ROOT, stdio: "inherit" });
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** One cold load: a context of its own, nothing cached. */
const load = async (browser, url, selector) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const scripts = [];
  page.on("response", (response) => { if (response.request().resourceType() === "script") scripts.push(response); });
  await page.addInitScript((wanted) => {
    const look = () => { if (document.querySelector(wanted)) globalThis.usableAt = performance.now(); else requestAnimationFrame(look); };
    requestAnimationFrame(look);
  }, selector);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(() => globalThis.usableAt !== undefined);
  const usable = await page.evaluate(() => globalThis.usableAt);
  const bytes = (await Promise.all(scripts.map(async (response) => gzipSync(await response.body(), { level: 9 }).length))).reduce((a, b) => a + b, 0);
  await context.close();
  return { usable, bytes };
};

export const measureFirstPaint = async ({ runs = 15, built = false } = {}) => {
  if (!built) build();
  const { executablePath, args } = await browserLaunch();
  const browser = await chromium.launch({ executablePath, args });
  const servers = {}, times = { floor: [], desk: [] }, bytes = {};
  try {
    for (const name of Object.keys(PAGES)) servers[name] = await serveDesk({ port: 3200, folder: path.join(ROOT, "dist", name), show: false });
    for (let run = -2; run < runs; run++) {
      for (const [name, selector] of Object.entries(PAGES)) {
        const one = await load(browser, servers[name].url, selector);
        bytes[name] = one.bytes;
        if (run >= 0) times[name].push(one.usable);
      }
    }
  } finally {
    await browser.close();
    for (const server of Object.values(servers)) await server.close();
  }
  const floor = median(times.floor), desk = median(times.desk);
  return { runs, floor: { gzippedBytes: bytes.floor, usableMs: floor }, desk: { gzippedBytes: bytes.desk, usableMs: desk }, ratio: desk / floor, limits: { gzippedBytes: 169_000, ratio: 1.5 } };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf("--runs");
  const result = await measureFirstPaint({ ...(at > 0 && { runs: Number(process.argv[at + 1]) }), built: process.argv.includes("--built") });
  if (process.argv.includes("--json")) console.log(JSON.stringify(result));
  else {
    for (const name of ["floor", "desk"]) console.log(`${name.padEnd(6)} ${(result[name].gzippedBytes / 1000).toFixed(1).padStart(7)} kB gzipped JavaScript   usable after ${result[name].usableMs.toFixed(0)} ms (median of ${result.runs})`);
    console.log(`ratio  ${result.ratio.toFixed(2)} (limit ${result.limits.ratio})`);
  }
}
