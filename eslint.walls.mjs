// Who may import whom (docs/architecture.md). One table; the lint rules and their test are made from it.
const RESULTS = ["reading", "progress", "checks", "filling", "reporting", "sending", "gathering"];
const NOUNS = ["measures", "workbook"];
const DATA = ["frameworks", "template", "layouts"];

/** folder → folders of ours it may import from; a folder may always import from itself. */
export const MAY_IMPORT = {
  measures: [],
  workbook: [],
  ...Object.fromEntries(DATA.map((folder) => [folder, NOUNS])),
  ...Object.fromEntries(RESULTS.map((folder, i) => [folder, [...NOUNS, ...DATA, ...RESULTS.slice(0, i)]])),
  wording: [...NOUNS, ...DATA, ...RESULTS],
  ooxml: ["workbook"],
  "host/memory": ["workbook"],
  "host/file": ["workbook", "ooxml"],
  "host/excel": ["workbook"],
  panes: [...NOUNS, ...DATA, ...RESULTS, "wording"],
};

/** Packages a folder may import; undefined means any. */
export const PACKAGES = {
  ...Object.fromEntries([...NOUNS, ...DATA, ...RESULTS, "wording", "host/memory", "host/file", "host/excel"].map((folder) => [folder, []])),
  sending: ["@noble/hashes"],
  ooxml: ["fflate"],
  panes: undefined,
};

/** Folders that compose everything and are imported by nobody but themselves. */
export const TOPS = ["taskpane", "desk", "commands", "cli"];

/** wording sees only types of the pure folders. */
const TYPES_ONLY = new Set(["wording"]);

const ALL = [...NOUNS, ...DATA, ...RESULTS, "wording", "ooxml", "host/memory", "host/file", "host/excel", "panes", ...TOPS];

/** From a file `depth` folders below `src/FOLDER`, the way up to `src`. */
const upToSrc = (folder, depth) => "\\.\\./".repeat(depth + folder.split("/").length);

const forbidden = (folder, depth) => {
  const allowed = new Set([folder, ...(MAY_IMPORT[folder] ?? ALL.filter((other) => !TOPS.includes(other)))]);
  const up = upToSrc(folder, depth);
  const wall = (other, message, more = {}) => {
    const [top, own] = other.split("/");
    const sibling = own !== undefined && folder.startsWith(`${top}/`) ? `|^${"\\.\\./".repeat(depth + 1)}${own}(?:/|$)` : "";
    return { regex: `^${up}${other}(?:/|$)${sibling}`, message, ...more };
  };
  const walls = ALL.filter((other) => !allowed.has(other)).map((other) => wall(other, `${folder} may not import ${other} (docs/architecture.md).`));
  if (TYPES_ONLY.has(folder)) for (const other of allowed) if (other !== folder) walls.push(wall(other, `${folder} imports only types from ${other}.`, { allowTypeImports: true }));
  const packages = PACKAGES[folder];
  if (packages !== undefined) walls.push({ regex: `^(?!\\.)${packages.map((name) => `(?!${name}(?:/|$))`).join("")}`, message: `${folder} imports no package but: ${packages.join(", ") || "none"}.` });
  return walls;
};

const DEPTHS = [0, 1, 2, 3];

/** Flat-config blocks, one per folder and depth. */
export const wallConfigs = (tseslint) => ALL.flatMap((folder) => DEPTHS.map((depth) => ({
  files: [`src/${folder}/${"*/".repeat(depth)}*.{ts,tsx}`],
  plugins: { "@typescript-eslint": tseslint.plugin },
  rules: {
    "@typescript-eslint/no-restricted-imports": ["error", { patterns: forbidden(folder, depth) }],
    ...(TOPS.includes(folder) || folder === "panes" ? {} : { "no-restricted-syntax": ["error", { selector: "ImportExpression", message: "The core imports statically, so that the walls hold." }] }),
    ...(folder === "host/excel" || TOPS.includes(folder) ? {} : { "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension"] }),
  },
})));
