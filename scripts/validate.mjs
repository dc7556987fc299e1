// npm run validate [-- MANIFEST.xml] [--schemas=FOLDER]: what is wrong with a manifest, offline. Default: manifest.xml.
// Where xmllint and Microsoft's schemas are (FOLDER or MATTRAKAN_MANIFEST_SCHEMAS), they look at it too; what ran is printed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./setup.mjs";
import { loadTypeScript } from "./typescript.mjs";

const { values: { schemas = process.env.MATTRAKAN_MANIFEST_SCHEMAS, icons = ROOT }, positionals: [given = path.join(ROOT, "manifest.xml")] } = parseArgs({ allowPositionals: true, options: { schemas: { type: "string" }, icons: { type: "string" } } });
const { checkManifest } = loadTypeScript(path.join(ROOT, "manifest", "checkManifest.ts"));

const file = path.resolve(given);
if (!existsSync(file)) { console.error(`${given}: ไม่พบไฟล์ · no such file`); process.exit(2); }
const xml = readFileSync(file, "utf8");

// Addresses below the pane's own folder are files of this project.
const base = /<SourceLocation DefaultValue="([^"]*\/)[^"/]*"/.exec(xml)?.[1] ?? "";
let looked = 0;
const image = (url) => {
  if (base === "" || !url.startsWith(base)) return null;
  looked++;
  const place = path.join(path.resolve(icons), decodeURIComponent(url.slice(base.length).split("?")[0]));
  return existsSync(place) ? readFileSync(place) : undefined;
};

let wrong = 0;
const problems = checkManifest(xml, { image });
for (const { line, code, detail } of problems) console.log(`${path.relative(process.cwd(), file)}:${line}  ${code}  ${detail}`);
console.log(`กฎของโครงการ · own rules: ${problems.length === 0 ? "ผ่าน · pass" : `${problems.length} ข้อ · ${problems.length} problems`} · ${looked} icons`);
wrong += problems.length;

const SCHEMA = "OfficeAppManifestV1_1.xsd";
const schema = schemas === undefined ? undefined : path.join(path.resolve(schemas), SCHEMA);
if (schema === undefined) console.log("xmllint: ไม่ได้ตรวจ (ไม่ได้บอกโฟลเดอร์ของ schema) · not checked (no schema folder given)");
else if (!existsSync(schema)) { console.log(`xmllint: ไม่พบ · not found: ${schema}`); wrong++; }
else {
  const run = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, file], { encoding: "utf8" });
  if (run.error) console.log("xmllint: ไม่ได้ตรวจ (ไม่มีโปรแกรม xmllint) · not checked (xmllint is not installed)");
  else {
    console.log(`xmllint (${SCHEMA}): ${run.status === 0 ? "ผ่าน · pass" : "ไม่ผ่าน · fail"}`);
    if (run.status !== 0) { console.log(run.stderr.trim()); wrong++; }
  }
}
process.exit(wrong === 0 ? 0 : 1);
