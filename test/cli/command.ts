import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");
const COMMAND = path.join(ROOT, "dist", "mattrakan.js");

const newest = (folder: string): number => readdirSync(folder, { withFileTypes: true }).reduce((most, entry) => {
  const file = path.join(folder, entry.name);
  return Math.max(most, entry.isDirectory() ? newest(file) : statSync(file).mtimeMs);
}, 0);

/** Builds the command unless the built one is newer than every source. */
export const build = (): void => {
  if (existsSync(COMMAND) && statSync(COMMAND).mtimeMs > newest(path.join(ROOT, "src"))) return;
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js"), "--mode", "production", "--config-name", "command", "--stats", "errors-only"], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
};

export const folder = (): string => mkdtempSync(path.join(tmpdir(), "mattrakan-"));
export const report = (name: string): string => path.join(ROOT, "test", "workbooks", "reports", name);

export interface Run { exit: number | null; out: string; err: string; json: () => Record<string, unknown> }

/** Runs the built command as a person would, in a folder that is not the project's. */
export const run = (...words: string[]): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], { cwd: tmpdir(), encoding: "utf8", maxBuffer: 1 << 28 });
  return { exit: status, out: stdout, err: stderr, json: () => JSON.parse(stdout) as Record<string, unknown> };
};
