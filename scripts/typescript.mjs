// Loads TypeScript as it stands, as the tests load it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
let ready = false;

/** What a TypeScript file exports; `file` is an absolute path. */
export const loadTypeScript = (file) => {
  if (!ready) {
    const { transformSync } = require("@swc/core");
    require.extensions[".ts"] = (module, filename) => {
      const { code } = transformSync(readFileSync(filename, "utf8"), { filename, module: { type: "commonjs" }, jsc: { target: "es2022", parser: { syntax: "typescript" } } });
      module._compile(code, filename);
    };
    ready = true;
  }
  return require(file);
};
