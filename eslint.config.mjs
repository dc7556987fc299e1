import js from "@eslint/js";
import tseslint from "typescript-eslint";
import { wallConfigs } from "./eslint.walls.mjs";

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "coverage/", ".cache/", "out/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-irregular-whitespace": ["error", { skipStrings: true, skipRegExps: true, skipTemplates: true }],
      "no-console": "error",
    },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }] } },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  { files: ["scripts/**/*.mjs", "test/**/*.mjs", "*.mjs", "*.js", ".ci/**"], languageOptions: { globals: { process: "readonly", console: "readonly", Buffer: "readonly", URL: "readonly", setTimeout: "readonly", module: "writable", require: "readonly", __dirname: "readonly" } }, rules: { "@typescript-eslint/no-require-imports": "off" } },
  ...wallConfigs(tseslint),
);
