import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

/** Each wall of the house, broken once on purpose: the lint must say so. A line that is allowed must pass. */
const BROKEN: [file: string, code: string][] = [
  ["src/measures/Broken.ts", `import type { Address } from "../workbook/Address"; export type X = Address;`],
  ["src/workbook/Broken.ts", `import { dayOf } from "../measures/Day"; export const x = dayOf;`],
  ["src/frameworks/Broken.ts", `import { SHEETS } from "../template/names"; export const x = SHEETS;`],
  ["src/template/Broken.ts", `import { x } from "../frameworks/packs"; export const y = x;`],
  ["src/layouts/Broken.ts", `import { x } from "../reading/readReport"; export const y = x;`],
  ["src/reading/Broken.ts", `import { x } from "../progress/progress"; export const y = x;`],
  ["src/progress/deep/Broken.ts", `import { x } from "../../checks/check"; export const y = x;`],
  ["src/checks/Broken.ts", `import { x } from "../filling/fill"; export const y = x;`],
  ["src/filling/Broken.ts", `import { x } from "../host/file/fileHost"; export const y = x;`],
  ["src/reporting/Broken.ts", `import { x } from "../sending/seal"; export const y = x;`],
  ["src/sending/Broken.ts", `import { x } from "../gathering/gather"; export const y = x;`],
  ["src/gathering/Broken.ts", `import { x } from "../cli/main"; export const y = x;`],
  ["src/gathering/Broken.ts", `import fs from "node:fs"; export const y = fs;`],
  ["src/checks/Broken.ts", `export const later = () => import("../filling/fill");`],
  ["src/wording/Broken.ts", `import { x } from "../checks/check"; export const y = x;`],
  ["src/ooxml/Broken.ts", `import { dayOf } from "../measures/Day"; export const y = dayOf;`],
  ["src/ooxml/reading/Broken.ts", `import { XMLParser } from "saxes"; export const y = XMLParser;`],
  ["src/host/file/Broken.ts", `import { x } from "../../template/names"; export const y = x;`],
  ["src/ooxml/patching/cells/Broken.ts", `import { x } from "../../../reading/readReport"; export const y = x;`],
  ["src/host/memory/Broken.ts", `import { x } from "../file/fileHost"; export const y = x;`],
  ["src/panes/Broken.ts", `import { x } from "../host/file/fileHost"; export const y = x;`],
  ["src/panes/Broken.ts", `export const run = () => Excel.run;`],
  ["src/cli/Broken.ts", `import { x } from "../desk/main"; export const y = x;`],
];
const WHOLE: [file: string, code: string][] = [
  ["src/filling/Whole.ts", `import { dayOf } from "../measures/Day"; import { SHEETS } from "../template/names"; export const x = [dayOf, SHEETS];`],
  ["src/wording/Whole.ts", `import type { Finding } from "../checks/Finding"; export type X = Finding;`],
  ["src/host/file/Whole.ts", `import { openZip } from "../../ooxml/zip"; export const x = openZip;`],
  ["src/ooxml/patching/Whole.ts", `import { x } from "../reading/readBook"; export const y = x;`],
  ["src/cli/Whole.ts", `import { x } from "../host/file/fileHost"; import fs from "node:fs"; export const y = [x, fs];`],
];

/** Lints all samples in one process of its own: eslint is an ES module that jest does not load. */
const lint = (samples: [string, string][]): { rules: string[] }[] => {
  const root = path.resolve(__dirname, "..");
  const script = `import { ESLint } from "eslint"; const eslint = new ESLint({ cwd: process.argv[1] });
    const out = []; for (const [file, code] of JSON.parse(process.argv[2])) { const [result] = await eslint.lintText(code, { filePath: file }); out.push({ rules: result.messages.map((m) => m.ruleId ?? m.message) }); }
    console.log(JSON.stringify(out));`;
  return JSON.parse(execFileSync("node", ["--input-type=module", "-e", script, root, JSON.stringify(samples)], { cwd: root, encoding: "utf8" })) as { rules: string[] }[];
};

test("every wall, broken once, is reported; what is allowed is not", () => {
  const results = lint([...BROKEN, ...WHOLE]);
  const silent = BROKEN.filter((_, i) => !results[i]?.rules.some((rule) => rule.includes("restricted")));
  expect(silent).toEqual([]);
  expect(results.slice(BROKEN.length).flatMap((result) => result.rules)).toEqual([]);
});

test("the pure folders know neither the DOM nor Node nor Office", () => {
  const root = path.resolve(__dirname, "..");
  const script = `const ts = require("typescript"); const path = require("path");
    const complaints = (project, name, code) => {
      const { options } = ts.getParsedCommandLineOfConfigFile(project, { noEmit: true }, { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} });
      const file = path.resolve("src/" + name), host = ts.createCompilerHost(options);
      const read = host.getSourceFile.bind(host), exists = host.fileExists.bind(host);
      host.getSourceFile = (asked, version) => path.resolve(asked) === file ? ts.createSourceFile(asked, code, version) : read(asked, version);
      host.fileExists = (asked) => path.resolve(asked) === file || exists(asked);
      const program = ts.createProgram([file], options, host);
      return program.getSemanticDiagnostics(program.getSourceFile(file)).map((one) => ts.flattenDiagnosticMessageText(one.messageText, " ")).join("|");
    };
    console.log(JSON.stringify(JSON.parse(process.argv[1]).map((one) => complaints(...one))));`;
  const words = ["document", "window", "process", "Excel", "Office", "setTimeout"];
  const asked = [
    ["tsconfig.pure.json", "checks/Broken.ts", words.map((word, i) => `export const x${i} = ${word};`).join(" ")],
    ["tsconfig.ooxml.json", "ooxml/Broken.ts", "export const x = document;"],
    ["tsconfig.ooxml.json", "ooxml/Whole.ts", "export const x = new TextDecoder();"],
  ];
  const [pure = "", ooxml = "", whole] = JSON.parse(execFileSync("node", ["-e", script, JSON.stringify(asked)], { cwd: root, encoding: "utf8" })) as string[];
  for (const word of words) expect(pure).toContain(`'${word}'`);
  expect(ooxml).toContain("'document'");
  expect(whole).toBe("");
});

const depthOf = (folder: string): number => readdirSync(folder, { withFileTypes: true })
  .reduce((deepest, entry) => Math.max(deepest, entry.isDirectory() ? 1 + depthOf(path.join(folder, entry.name)) : 0), 0);

test("no file lies deeper than the walls reach", () => {
  const src = path.resolve(__dirname, "..", "src");
  const own = readdirSync(src).filter((folder) => folder !== "host").map((folder) => path.join(src, folder)), hosts = readdirSync(path.join(src, "host")).map((host) => path.join(src, "host", host));
  expect([...own, ...hosts].filter((folder) => depthOf(folder) > 3)).toEqual([]);
});
