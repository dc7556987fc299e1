import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { PRODUCTION_ID } from "../../manifest/BuildParameters";
import { buildManifest } from "../../manifest/buildManifest";
import { checkManifest } from "../../manifest/checkManifest";
import { below, parseManifest } from "../../manifest/parseManifest";
import { pngSize } from "../../manifest/pngSize";
import { productionParameters } from "../../manifest/productionParameters";
import { devManifest, ROOT, SOURCE, VERSION } from "./manifest";

const GIVEN = { baseUrl: "https://ita.example.go.th/addin/", provider: "กรม A & B <ท้องถิ่น>", supportUrl: "https://ita.example.go.th/help?a=1&b=2" };
const made = (channel: string): string => {
  const result = productionParameters({ ...GIVEN, channel }, "1.2.3");
  if ("faults" in result) throw new Error(result.faults.join());
  return buildManifest(SOURCE, result.parameters);
};
const setsOf = (xml: string): string[] => {
  const root = parseManifest(xml);
  return "fault" in root ? [] : below(root).filter(({ name }) => name === "Set").map(({ attributes, parent }) => `${parent?.parent?.parent?.name ?? ""}: ${attributes["Name"] ?? ""} ${attributes["MinVersion"] ?? ""}`);
};

test("the manifest that is checked in is the one the source makes", () => {
  expect(readFileSync(path.join(ROOT, "manifest.xml"), "utf8")).toBe(devManifest());
});

test("a deployed manifest admits an old Excel to our page but gives the ribbon only from the floor on; the store's admits none below it", () => {
  expect(setsOf(made("deployed"))).toEqual(["OfficeApp: ExcelApi 1.1", "VersionOverrides: AddinCommands 1.1", "VersionOverrides: ExcelApi 1.14"]);
  expect(setsOf(made("marketplace"))).toEqual(["OfficeApp: ExcelApi 1.14", "VersionOverrides: AddinCommands 1.1", "VersionOverrides: ExcelApi 1.14"]);
});

test("production: what was given stands in it, nothing of a developer's machine does, and it has no problem", () => {
  const xml = made("deployed"), root = parseManifest(xml);
  if ("fault" in root) throw new Error(root.fault);
  const text = (name: string): string => root.children.find((one) => one.name === name)?.text ?? "";
  expect([text("ProviderName"), text("Version"), text("Id")]).toEqual([GIVEN.provider, "1.2.3", PRODUCTION_ID]);
  expect(root.children.find(({ name }) => name === "SupportUrl")?.attributes["DefaultValue"]).toBe(GIVEN.supportUrl);
  expect(xml).not.toMatch(/localhost|\(dev\)|\{\{|addin\/\//);
  expect(checkManifest(xml, { image: () => null })).toEqual([]);
});

test.each<[string, Parameters<typeof productionParameters>[0], string[]]>([
  ["nothing", {}, ["--base-url: missing", "--provider: missing", "--support-url: missing"]],
  ["spaces", { ...GIVEN, provider: "  " }, ["--provider: missing"]],
  ["http", { ...GIVEN, baseUrl: "http://ita.example.go.th" }, ['--base-url: must be an https address, not "http://ita.example.go.th"']],
  ["a mail address for help", { ...GIVEN, supportUrl: "a@b.go.th" }, ['--support-url: must be an https address, not "a@b.go.th"']],
  ["this machine", { ...GIVEN, baseUrl: "https://localhost:3001" }, ["--base-url: localhost is only this machine; production needs an address that every office reaches"]],
  ["a query", { ...GIVEN, baseUrl: "https://a.go.th/?x=1" }, ['--base-url: an address without user, query or fragment, not "https://a.go.th/?x=1"']],
  ["an odd id", { ...GIVEN, id: "1" }, ['--id: not a GUID: "1"']],
  ["an odd channel", { ...GIVEN, channel: "store" }, ['--channel: deployed or marketplace, not "store"']],
])("production refuses %s and names it", (_, given, faults) => {
  expect(productionParameters(given, "1.0")).toEqual({ faults });
});

test("the scripts: refused without parameters, written with them, validated, and a broken one fails", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "manifest-")), out = path.join(folder, "m.xml");
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("MATTRAKAN_")));
  const run = (script: string, ...args: string[]) => spawnSync(process.execPath, [path.join(ROOT, "scripts", script), ...args], { encoding: "utf8", env: clean });
  const refused = run("manifest.mjs", "--production", "--provider=A", "-o", out);
  expect([refused.status, refused.stderr.match(/--[a-z-]+(?=: missing)/g)]).toEqual([2, ["--base-url", "--support-url"]]);
  expect(run("manifest.mjs", "--production", `--base-url=${GIVEN.baseUrl}`, "--provider=A", `--support-url=${GIVEN.supportUrl}`, "-o", out).status).toBe(0);
  const good = run("validate.mjs", out);
  expect([good.status, good.stdout]).toEqual([0, expect.stringMatching(/own rules: .*pass · 58 icons[\s\S]*xmllint: .*not checked/)]);
  writeFileSync(out, readFileSync(out, "utf8").replace("<Permissions>ReadWriteDocument", "<Permissions>Everything"));
  const bad = run("validate.mjs", out);
  expect([bad.status, bad.stdout]).toEqual([1, expect.stringMatching(/m\.xml:\d+ {2}permissions/)]);
});

/** The pixels of a PNG without interlacing and with unfiltered rows, as ours are. */
const pixels = (file: string): string => {
  const bytes = readFileSync(file), { width = 0, height = 0 } = pngSize(bytes) ?? {};
  let at = 8;
  const data: Buffer[] = [];
  while (at < bytes.length) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") data.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  expect(raw.length).toBe(height * (width * 4 + 1));
  return `${width}×${height} ${raw.toString("base64")}`;
};

test("the icons that are checked in are those the script draws, and each can be told from the others", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "icons-")), kept = path.join(ROOT, "assets/icons");
  execFileSync(process.execPath, [path.join(ROOT, "scripts/icons.mjs"), folder]);
  const names = readdirSync(folder).sort();
  expect(names).toHaveLength(40);
  expect(readdirSync(kept).sort()).toEqual(names);
  const drawn = names.map((name) => pixels(path.join(folder, name)));
  expect(names.map((name) => pixels(path.join(kept, name)))).toEqual(drawn);
  expect(new Set(drawn).size).toBe(40);
});

test("the version of the manifest is that of the project", () => {
  expect(devManifest()).toContain(`<Version>${VERSION}</Version>`);
});
