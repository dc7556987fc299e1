// node scripts/manifest.mjs                         writes manifest.xml for this machine (https://localhost:3001)
// node scripts/manifest.mjs --production --base-url=https://… --provider=NAME --support-url=https://… [--channel=marketplace] [--id=GUID] [-o FILE]
// The same may be given as MATTRAKAN_BASE_URL, MATTRAKAN_PROVIDER, MATTRAKAN_SUPPORT_URL, MATTRAKAN_CHANNEL, MATTRAKAN_ADDIN_ID.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./setup.mjs";
import { loadTypeScript } from "./typescript.mjs";

const load = (name) => loadTypeScript(path.join(ROOT, "manifest", name));
const { buildManifest } = load("buildManifest.ts"), { DEVELOPMENT } = load("BuildParameters.ts"), { productionParameters } = load("productionParameters.ts");
const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
const text = { type: "string" };

const read = () => {
  try {
    return parseArgs({ options: { production: { type: "boolean" }, "base-url": text, provider: text, "support-url": text, channel: text, id: text, output: { ...text, short: "o" } } }).values;
  } catch (fault) {
    console.error(fault.message);
    process.exit(2);
  }
};

const given = read(), { env } = process;
const made = given.production
  ? productionParameters({
      baseUrl: given["base-url"] ?? env.MATTRAKAN_BASE_URL, provider: given.provider ?? env.MATTRAKAN_PROVIDER, supportUrl: given["support-url"] ?? env.MATTRAKAN_SUPPORT_URL,
      channel: given.channel ?? env.MATTRAKAN_CHANNEL, id: given.id ?? env.MATTRAKAN_ADDIN_ID,
    }, version)
  : { parameters: { ...DEVELOPMENT, version } };
if (made.faults) {
  console.error(`ยังสร้าง manifest สำหรับใช้งานจริงไม่ได้ · A production manifest needs what is named here:\n${made.faults.map((fault) => `  ${fault}`).join("\n")}`);
  process.exit(2);
}
const output = path.resolve(given.output ?? (given.production ? path.join(ROOT, "dist", `manifest.${made.parameters.channel}.xml`) : path.join(ROOT, "manifest.xml")));
mkdirSync(path.dirname(output), { recursive: true });
writeFileSync(output, buildManifest(readFileSync(path.join(ROOT, "manifest", "manifest.source.xml"), "utf8"), made.parameters));
console.log(path.relative(process.cwd(), output));
