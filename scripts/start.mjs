// `npm start [FILE]`: sets up, builds, takes FILE or a bundled real report through the whole road, prints the result.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { ROOT, setUp } from "./setup.mjs";

const EXAMPLE = path.join(ROOT, "assets", "examples", "report-2566-nasom.xlsx");

setUp();
const built = spawnSync(path.join(ROOT, "node_modules", ".bin", "webpack"), ["--mode", "production", "--config-name", "command", "--stats", "errors-warnings"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
if (built.status !== 0) process.exit(built.status ?? 1);

const [given] = process.argv.slice(2);
const source = given === undefined ? EXAMPLE : path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
if (!existsSync(source)) {
  console.error(`ไม่พบแฟ้ม ${given} · no such file`);
  process.exit(1);
}
const out = path.join(ROOT, "out", `${path.parse(source).name}-mattrakan.xlsx`);
mkdirSync(path.dirname(out), { recursive: true });
const { status } = spawnSync(process.execPath, [path.join(ROOT, "dist", "mattrakan.js"), "fill", source, "-o", out], { stdio: "inherit" });
process.exit(status ?? 1);
