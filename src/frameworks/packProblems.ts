type Shape = Record<string, unknown>;

const isObject = (value: unknown): value is Shape => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
const isYear = (value: unknown): boolean => typeof value === "number" && Number.isInteger(value) && value >= 2500 && value <= 2700;
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isPercent = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 100;
const isItemCode = (value: unknown): boolean => typeof value === "string" && /^o[1-9]\d?$/.test(value);

type Rule = [key: string, good: (value: unknown) => boolean, says: string];
const RULES: Record<string, Rule[]> = {
  pack: [
    ["id", isText, "text"], ["year", isYear, "a Buddhist year"], ["verified", (v) => typeof v === "boolean", "true or false"],
    ["verifiedNote", (v) => isObject(v) && isText(v["th"]) && isText(v["en"]), "a note in th and en"],
    ["measuresItem", isItemCode, "an item code"], ["implementationItem", isItemCode, "an item code"], ["implementationYear", isYear, "a Buddhist year"], ["sources", isTexts, "texts"],
  ],
  instruments: [["code", isText, "text"], ["name", isText, "text"], ["weight", isPercent, "0–100"]],
  indicators: [["no", (v) => typeof v === "number" && Number.isInteger(v) && v > 0, "a number"], ["name", isText, "text"], ["instrument", isText, "text"], ["aliases", isTexts, "texts"]],
  subIndicators: [["code", isText, "text"], ["name", isText, "text"], ["indicator", (v) => typeof v === "number", "a number"]],
  items: [
    ["code", isItemCode, "an item code (o1 …)"], ["sub", isText, "text"], ["group", (v) => v === null || isText(v), "text or null"], ["name", isText, "text"],
    ["elements", isTexts, "texts"], ["verified", (v) => typeof v === "boolean", "true or false"],
  ],
  levels: [["level", isText, "text"], ["min", isPercent, "0–100"], ["eachMin", (v) => v === null || isPercent(v), "0–100 or null"]],
};

const shapeProblems = (value: Shape, rules: Rule[], where: string): string[] => [
  ...rules.filter(([key, good]) => !good(value[key])).map(([key, , says]) => `${where}${key}: must be ${says}`),
];

const rowsOf = (value: unknown): Shape[] => (Array.isArray(value) ? value.filter(isObject) : []);

const listProblems = (value: unknown, name: string, least: number): string[] => {
  if (!Array.isArray(value) || value.length < least) return [`${name}: must be a list`];
  return value.flatMap((row: unknown, i) => (isObject(row) ? shapeProblems(row, RULES[name] ?? [], `${name}[${i}].`) : [`${name}[${i}]: must be an object`]));
};

const twice = (rows: Shape[], key: string, name: string): string[] =>
  rows.filter((row, i) => rows.findIndex((other) => other[key] === row[key]) !== i).map((row) => `${name}: ${String(row[key])} stands twice`);

const referenceProblems = (pack: Shape): string[] => {
  const instruments = rowsOf(pack["instruments"]), indicators = rowsOf(pack["indicators"]), subs = rowsOf(pack["subIndicators"]), items = rowsOf(pack["items"]);
  const has = (rows: Shape[], key: string, value: unknown): boolean => rows.some((row) => row[key] === value);
  const weight = instruments.reduce((sum, row) => sum + Number(row["weight"]), 0);
  return [
    ...(Math.abs(weight - 100) > 1e-9 ? [`instruments: weights make ${weight}, not 100`] : []),
    ...twice(instruments, "code", "instruments"), ...twice(indicators, "no", "indicators"), ...twice(subs, "code", "subIndicators"), ...twice(items, "code", "items"),
    ...indicators.filter((row) => !has(instruments, "code", row["instrument"])).map((row) => `indicators: ${String(row["no"])} names no instrument`),
    ...subs.filter((row) => !has(indicators, "no", row["indicator"])).map((row) => `subIndicators: ${String(row["code"])} names no indicator`),
    ...items.filter((row) => !has(subs, "code", row["sub"])).map((row) => `items: ${String(row["code"])} names no sub-indicator`),
    ...["measuresItem", "implementationItem"].filter((key) => !has(items, "code", pack[key])).map((key) => `${key}: is not among the items`),
    ...(pack["verified"] === true && items.some((row) => row["verified"] !== true) ? ["verified: is true, but not of every item"] : []),
  ];
};

const levelProblems = (levels: unknown): string[] => {
  if (levels === null) return [];
  if (!isObject(levels) || (levels["scale"] !== "letters" && levels["scale"] !== "pass")) return ["levels: must be null or have a scale"];
  const rows = rowsOf(levels["levels"]);
  const falling = rows.every((row, i) => i === 0 || Number(row["min"]) <= Number(rows[i - 1]?.["min"]));
  return [...listProblems(levels["levels"], "levels", 1), ...(falling ? [] : ["levels: must fall"]), ...(rows[rows.length - 1]?.["min"] === 0 ? [] : ["levels: the last must begin at 0"])];
};

/** What keeps a JSON value from being a {@link Pack}; empty when it is one. The same as `pack.schema.json`, and that names refer to what exists. */
export const packProblems = (json: unknown): string[] => {
  if (!isObject(json)) return ["must be an object"];
  const shape = [
    ...shapeProblems(json, RULES["pack"] ?? [], ""), ...listProblems(json["instruments"], "instruments", 1), ...listProblems(json["indicators"], "indicators", 1),
    ...listProblems(json["subIndicators"], "subIndicators", 1), ...listProblems(json["items"], "items", 1), ...levelProblems(json["levels"]),
  ];
  return shape.length > 0 ? shape : referenceProblems(json);
};
