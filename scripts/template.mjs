// npm run template: writes the workbooks people receive from src/template. The same sources give the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const { transformSync } = require("@swc/core");

// TypeScript is loaded as it stands, as the tests load it.
require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), { filename, module: { type: "commonjs" }, jsc: { target: "es2022", parser: { syntax: "typescript" } } });
  module._compile(code, filename);
};

const { templateAssets } = require("./templateAssets.ts");
mkdirSync(path.join(root, "assets"), { recursive: true });
for (const [name, bytes] of Object.entries(templateAssets())) {
  writeFileSync(path.join(root, "assets", name), bytes);
  console.log(`assets/${name}  ${bytes.length} bytes`);
}
