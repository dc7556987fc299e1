import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { pakchong } from "./books";
import { buildDesk, launch, serve, visit, type Served, type Visit } from "./desk";

export const NAME = "มาตรการ ITA 2567.xlsx";

/** A browser, the desk with nothing open, and the desk with a workbook beside it. */
export interface Stage { browser: Browser; empty: Served; filled: Served; book: Uint8Array }

/** Sets the stage before all tests of a file and clears it after them; its fields are there once a test runs. */
export const stage = (make: () => Promise<Uint8Array> = pakchong): Stage => {
  const here = {} as Stage;
  let folder = "";
  beforeAll(async () => {
    buildDesk();
    folder = mkdtempSync(path.join(os.tmpdir(), "mattrakan-desk-"));
    here.book = await make();
    writeFileSync(path.join(folder, NAME), here.book);
    [here.browser, here.empty, here.filled] = await Promise.all([launch(), serve(), serve(path.join(folder, NAME))]);
  });
  afterAll(async () => {
    const set: Partial<Stage> = here;
    await set.browser?.close();
    set.empty?.stop();
    set.filled?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return here;
};

/** The workbook is on screen: figures and sheet. */
export const opened = async ({ browser, filled }: Stage, options: Parameters<typeof visit>[2] = {}): Promise<Visit> => {
  const one = await visit(browser, filled.url, options);
  await one.page.locator(".whole").waitFor();
  await one.page.locator("[role=gridcell]").first().waitFor();
  return one;
};

/** Nothing left the machine, and the page complained of nothing. */
export const quiet = async ({ context, requests, complaints }: Visit, { url }: Served): Promise<void> => {
  expect(requests.filter((asked) => !asked.startsWith(url) && !asked.startsWith("blob:") && !asked.startsWith("data:"))).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
};

export const tab = (page: Page, name: RegExp) => page.getByRole("tab", { name });
