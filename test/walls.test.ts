import { execFileSync } from "node:child_process";
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
  ["src/host/memory/Broken.ts", `import { x } from "../file/fileHost"; export const y = x;`],
  ["src/panes/Broken.ts", `import { x } from "../host/file/fileHost"; export const y = x;`],
  ["src/panes/Broken.ts", `export const run = () => Excel.run;`],
  ["src/cli/Broken.ts", `import { x } from "../desk/main"; export const y = x;`],
];
const WHOLE: [file: string, code: string][] = [
  ["src/filling/Whole.ts", `import { dayOf } from "../measures/Day"; import { SHEETS } from "../template/names"; export const x = [dayOf, SHEETS];`],
  ["src/wording/Whole.ts", `import type { Finding } from "../checks/Finding"; export type X = Finding;`],
  ["src/host/file/Whole.ts", `import { openZip } from "../../ooxml/zip"; export const x = openZip;`],
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
  const compile = (project: string, code: string): string => {
    const ts = `const ts = require("typescript"); const path = require("path");
      const config = ts.getParsedCommandLineOfConfigFile(process.argv[1], { noEmit: true }, { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} });
      const file = path.resolve("src/" + process.argv[2]); const host = ts.createCompilerHost(config.options);
      const read = host.getSourceFile.bind(host); host.getSourceFile = (name, v) => path.resolve(name) === file ? ts.createSourceFile(name, process.argv[3], v) : read(name, v);
      const exists = host.fileExists.bind(host); host.fileExists = (name) => path.resolve(name) === file || exists(name);
      const program = ts.createProgram([file], config.options, host);
      console.log(program.getSemanticDiagnostics(program.getSourceFile(file)).map((d) => ts.flattenDiagnosticMessageText(d.messageText, " ")).join("|"));`;
    return execFileSync("node", ["-e", ts, path.join(root, project), project.includes("ooxml") ? "ooxml/Broken.ts" : "checks/Broken.ts", code], { cwd: root, encoding: "utf8" });
  };
  for (const word of ["document", "window", "process", "Excel", "Office", "setTimeout"]) expect(compile("tsconfig.pure.json", `export const x = ${word};`)).toContain(`'${word}'`);
  expect(compile("tsconfig.ooxml.json", `export const x = document;`)).toContain("'document'");
  expect(compile("tsconfig.ooxml.json", `export const x = new TextDecoder();`).trim()).toBe("");
});
