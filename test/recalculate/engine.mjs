// Runs outside jest, which cannot load this package's modules: a workbook as JSON in, the result of each formula out.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const path = createRequire(import.meta.url).resolve("@ironcalc/wasm");
const { initSync, Model } = await import(pathToFileURL(path).href);
initSync({ module: readFileSync(path.replace(/wasm\.js$/, "wasm_bg.wasm")) });

const { sheets, names, variants } = JSON.parse(readFileSync(0, "utf8"));
const model = new Model("recalculate", "en", "UTC", "en");
model.pauseEvaluation();
// All sheets first: each new one makes the engine read every formula again. Behind the book's own stand as many for its formulas' texts, and one to try functions on.
for (let sheet = 1; sheet < sheets.length * 2 + 1; sheet++) model.newSheet();
sheets.forEach(({ name }, sheet) => model.renameSheet(sheet, name));
for (const { name, refersTo } of names) model.newDefinedName(name, null, refersTo);

const input = (value) => {
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value.error;
};
const letters = (column) => (column < 1 ? "" : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)));

// A second sheet for each repeats its formula cells as text: the engine shows numbers with ten digits only, a text with all.
const formulas = [];
sheets.forEach(({ cells }, sheet) => {
  for (const { row, column, value, formula } of cells) {
    model.setUserInput(sheet, row, column, formula === undefined ? input(value) : `=${formula}`);
    if (formula !== undefined) formulas.push({ sheet, row, column });
  }
});
sheets.forEach(({ name }, sheet) => {
  for (const { row, column } of formulas.filter((cell) => cell.sheet === sheet)) {
    model.setUserInput(sheets.length + sheet, row, column, `='${name.replace(/'/g, "''")}'!${letters(column)}${row}&""`);
  }
});

// A function the engine does not know comes back from it in small letters.
const scratch = sheets.length * 2;
const used = [...new Set(sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => (formula ?? "").replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""').match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [])))].sort();
const unknown = used.filter((name) => {
  model.setUserInput(scratch, 1, 1, `=${name}(1)`);
  return !model.getCellContent(scratch, 1, 1).startsWith(`=${name}(`);
});
model.setUserInput(scratch, 1, 1, "");

const KINDS = { 1: "number", 2: "text", 4: "boolean", 16: "error" };
const results = variants.map((given) => {
  model.pauseEvaluation();
  for (const { sheet, row, column, value } of given) model.setUserInput(sheet, row, column, input(value));
  model.resumeEvaluation();
  model.evaluate();
  return formulas.map(({ sheet, row, column }) => {
    const kind = KINDS[model.getCellType(sheet, row, column)] ?? "number";
    const text = model.getFormattedCellValue(kind === "number" ? sheets.length + sheet : sheet, row, column);
    return { sheet, row, column, kind, text };
  });
});

// What was put in is what the engine holds: nothing was taken for a date, a number or a formula on the way.
const changed = [];
sheets.forEach(({ name, cells }, sheet) => {
  for (const { row, column, value, formula } of cells) {
    if (formula !== undefined) continue;
    const kind = KINDS[model.getCellType(sheet, row, column)];
    const expected = typeof value === "string" ? "text" : typeof value === "object" ? "error" : typeof value;
    if (kind !== expected || (kind === "text" && model.getFormattedCellValue(sheet, row, column) !== value)) changed.push(`${name}!${letters(column)}${row}`);
  }
});
process.stdout.write(JSON.stringify({ results, unknown, used, changed }));
