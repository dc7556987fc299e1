// node readInChild.mjs FILE : reads one file in a process of its own and prints what came of it, how long it took and how much memory.
import { transformSync } from "@swc/core";
import fs from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(fs.readFileSync(filename, "utf8"), { filename, module: { type: "commonjs" }, jsc: { target: "es2022", parser: { syntax: "typescript" } } });
  module._compile(code, filename);
};
const { readFile } = require("../../src/ooxml/readFile.ts");
const bytes = fs.readFileSync(process.argv[2]);
const started = process.hrtime.bigint();
const texts = [];
let outcome = "reads";
try {
  const { areas } = readFile(bytes).snapshot;
  for (const name of Object.keys(areas)) for (const row of areas[name].values) for (const value of row) if (value !== "" && texts.length < 10000) texts.push(typeof value === "object" ? value.error : String(value));
} catch (thrown) {
  outcome = thrown.name === "FileFault" ? thrown.code : String(thrown.stack);
}
console.log(JSON.stringify({ outcome, texts, milliseconds: Number(process.hrtime.bigint() - started) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));
