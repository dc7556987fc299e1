import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const all = process.env.MATTRAKAN_ALL === "1";
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mattrakan-edges-"));
const run = (script: string, ...words: string[]): unknown => JSON.parse(execFileSync("node", [path.join(__dirname, script), ...words], { encoding: "utf8", timeout: 60_000, maxBuffer: 1 << 26 }));
const files = run("makeEdges.mjs", folder, ...(all ? ["all"] : [])) as { file: string; what: string }[];
afterAll(() => { fs.rmSync(folder, { recursive: true }); });

test.each(files.map(({ file, what }) => [file, what] as const))("%s: %s, within 5 s and 400 MB", (file) => {
  const got = run("readInChild.mjs", path.join(folder, file)) as { outcome: string; milliseconds: number; megabytes: number };
  expect(["reads", "too-large"]).toContain(got.outcome);
  expect(got.milliseconds).toBeLessThan(5000);
  expect(got.megabytes).toBeLessThan(400);
});
