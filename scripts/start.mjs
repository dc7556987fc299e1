// `npm start [FILE] [--port=3000]`: sets up, builds, takes FILE or a bundled real report through the whole road, prints the result,
// and serves the desk with the filled workbook open. `--no-desk` ends after the result.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { ROOT, setUp, tool } from "./setup.mjs";
import { serveDesk } from "./serveDesk.mjs";

const EXAMPLE = path.join(ROOT, "assets", "examples", "report-2566-nasom.xlsx");

const words = process.argv.slice(2);
const given = words.find((word) => !word.startsWith("--"));
const port = Number(words.find((word) => word.startsWith("--port="))?.slice(7) ?? 3000);
const withDesk = !words.includes("--no-desk");

setUp();
console.error("กำลังสร้างโปรแกรม (ราวครึ่งนาที) · Building …");
const configs = withDesk ? ["--config-name", "command", "--config-name", "desk"] : ["--config-name", "command"];
const built = spawnSync(process.execPath, tool("webpack", "--mode", "production", ...configs, "--stats", "errors-warnings"), { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
if (built.status !== 0) process.exit(built.status ?? 1);

const source = given === undefined ? EXAMPLE : path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
if (!existsSync(source)) {
  console.error(`ไม่พบแฟ้ม ${given} · no such file`);
  process.exit(1);
}
const out = path.join(ROOT, "out", `${path.parse(source).name}-mattrakan.xlsx`);
mkdirSync(path.dirname(out), { recursive: true });
const { status } = spawnSync(process.execPath, [path.join(ROOT, "dist", "mattrakan.js"), "fill", source, "-o", out], { stdio: "inherit" });
if (status !== 0 || !withDesk) process.exit(status ?? 1);

const { url, taken } = await serveDesk({ book: { name: path.basename(out), path: out }, port });
console.log(`\nเปิดสมุดงานในเบราว์เซอร์ · the workbook in a browser: ${url}${taken ? ` (พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ · port ${port} is taken)` : ""}\nกด Ctrl+C เพื่อหยุด · Ctrl+C stops it`);
