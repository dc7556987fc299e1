import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { FileFault } from "../../src/ooxml/FileFault";
import { readFile } from "../../src/ooxml/readFile";

interface Hostile { file: string; what: string; expect: string; contains?: string[]; absent?: string[]; noFile?: string[] }
interface Outcome { outcome: string; texts: string[]; milliseconds: number; megabytes: number }

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mattrakan-hostile-"));
execFileSync("node", [path.join(__dirname, "make.mjs"), folder]);
const files = JSON.parse(fs.readFileSync(path.join(folder, "index.json"), "utf8")) as Hostile[];
afterAll(() => { fs.rmSync(folder, { recursive: true }); });

/** Words of the table that stands in every file that is expected to read. */
const TABLE_WORDS = ["มาตรการ/แนวทาง", "1. เผยแพร่แผนการใช้จ่ายงบประมาณ", "1. จัดทำแผน\n2. เผยแพร่บนเว็บไซต์", "กองช่าง", "ม.ค. 2567 - มิ.ย. 2567"];

const here = (file: string): Outcome => {
  const started = performance.now();
  let outcome = "reads", texts: string[] = [];
  try {
    const { areas } = readFile(fs.readFileSync(path.join(folder, file))).snapshot;
    texts = Object.values(areas).flatMap(({ values }) => values.flat()).filter((value) => value !== "").map((value) => (typeof value === "object" ? value.error : String(value)));
  } catch (thrown) {
    if (!(thrown instanceof FileFault)) throw thrown;
    outcome = thrown.code;
  }
  return { outcome, texts, milliseconds: performance.now() - started, megabytes: 0 };
};

/** In a process of its own, with the limits that are promised. */
const inChild = (file: string): Outcome =>
  JSON.parse(execFileSync("node", [path.join(__dirname, "readInChild.mjs"), path.join(folder, file)], { encoding: "utf8", timeout: 20_000, maxBuffer: 1 << 26 })) as Outcome;

const judge = (one: Hostile, got: Outcome): void => {
  expect(one.expect.split("|")).toContain(got.outcome);
  expect(got.milliseconds).toBeLessThan(5000);
  expect(got.megabytes).toBeLessThan(400);
  if (got.outcome === "reads") {
    for (const words of one.contains ?? TABLE_WORDS) expect(got.texts.some((text) => text.includes(words))).toBe(true);
  }
  for (const words of one.absent ?? []) expect(got.texts.join()).not.toContain(words);
  for (const name of one.noFile ?? []) for (const place of [folder, path.dirname(folder), process.cwd(), "/"]) expect(fs.existsSync(path.join(place, name))).toBe(false);
};

test("twenty kinds are made", () => { expect(files.length).toBe(20); });

const all = process.env.MATTRAKAN_ALL === "1";
const heavy = new Set(["zip-bomb-lying.xlsx", "styled-blank-rows.xlsx", "merged-100k.xlsx"]);

test.each(files.filter(({ file }) => all || !heavy.has(file)).map((one) => [one.file, one.what, one] as const))("%s: %s", (file, _, one) => { judge(one, here(file)); });

(all ? test.each(files.map((one) => [one.file, one] as const)) : test.each(files.filter(({ file }) => file === "zip-bomb.xlsx").map((one) => [one.file, one] as const)))(
  "%s within 5 s and 400 MB", (file, one) => { judge(one, inChild(file)); });
