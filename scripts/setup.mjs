// Sets up what is missing, from the lock file; does nothing when all is there. Run by `npm start`, `npm test` and `npm run build`.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const STAMP = path.join(ROOT, "node_modules", ".mattrakan-lock");

/** The arguments with which Node runs a tool of node_modules, on every platform. */
export const tool = (name, ...args) => [path.join(ROOT, "node_modules", ...{ tsc: ["typescript", "bin", "tsc"], eslint: ["eslint", "bin", "eslint.js"], webpack: ["webpack", "bin", "webpack.js"], jest: ["jest", "bin", "jest.js"] }[name]), ...args];

const lockDigest = () => createHash("sha256").update(readFileSync(path.join(ROOT, "package-lock.json"))).digest("hex");

/** Installs the packages of the lock file unless exactly these are there already. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 15)) {
    console.error(`ต้องใช้ Node.js 20.15 ขึ้นไป (เครื่องนี้มี ${process.versions.node}) · Mattrakan needs Node.js 20.15 or later.`);
    process.exit(2);
  }
  const digest = lockDigest();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === digest) return;
  console.error("ติดตั้งส่วนประกอบครั้งแรก (ใช้เวลาราว 1–2 นาที) · Setting up, once …");
  execSync("npm ci --no-audit --no-fund --loglevel=error", { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
  writeFileSync(STAMP, digest);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
