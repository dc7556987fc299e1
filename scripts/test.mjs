// `npm test`: sets up, then types, lint and jest; ends with "N passed, N failed". `--all` runs every sweep in full.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ROOT, setUp, tool } from "./setup.mjs";

setUp();
const run = (name, args, env = {}) => spawnSync(process.execPath, tool(name, ...args), { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
const all = process.argv.includes("--all");
const results = path.join(ROOT, "node_modules", ".cache", "mattrakan-jest.json");
mkdirSync(path.dirname(results), { recursive: true });
rmSync(results, { force: true });

let passed = 0, failed = 0;
const count = (ok, what) => { if (ok) passed++; else { failed++; console.error(`✕ ${what}`); } };

for (const project of ["tsconfig.pure.json", "tsconfig.ooxml.json", "tsconfig.json"]) count(run("tsc", ["-p", project]), `types (${project})`);
count(run("eslint", [".", "--max-warnings", "0"]), "lint");
count(run("webpack", ["--mode", "production", "--stats", "errors-warnings"]), "build");
const green = run("jest", ["--json", `--outputFile=${results}`, "--maxWorkers=2"], all ? { MATTRAKAN_ALL: "1" } : {});
if (existsSync(results)) {
  const report = JSON.parse(readFileSync(results, "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (!green && failed === 0) failed++;
} else failed++;

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
