import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, zipSync } from "fflate";
import { placeOf } from "./cellName";
import { readBook } from "./readBook";
import type { Results } from "./recalculate";

/** True where `soffice` is installed. */
export const hasLibreOffice = (): boolean => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
};

export interface LibreOfficeResult { results: Results; milliseconds: number }

/** The same workbook without any kept result, a number put into the named cells: whoever shows a result has computed it. */
const withoutResults = (bytes: Uint8Array, named: Record<string, number>): Uint8Array => {
  const book = readBook(bytes);
  const parts = { ...book.parts };
  for (const sheet of book.sheets) {
    let xml = strFromU8(parts[sheet.part] ?? new Uint8Array());
    for (const [name, value] of Object.entries(named)) {
      const { sheet: of, at } = placeOf(book.names.find((defined) => defined.name === name)?.refersTo ?? "");
      if (of !== sheet.name) continue;
      const before = xml;
      xml = xml.replace(new RegExp(`<c r="${at}"([^>]*?)(?:/>|>.*?</c>)`, "s"), (_, attributes: string) => `<c r="${at}"${attributes.replace(/ t="[^"]*"/, "")}><v>${value}</v></c>`);
      if (xml === before) throw new Error(`no cell for ${name}`);
    }
    xml = xml.replace(/<c ([^>]*)>(<f[ >].*?<\/f>)<v>.*?<\/v><\/c>/gs, (_, attributes: string, formula: string) => `<c ${attributes.replace(/ t="[^"]*"/, "")}>${formula}</c>`);
    parts[sheet.part] = strToU8(xml);
  }
  return zipSync(parts);
};

/** Evaluates every formula of the .xlsx with LibreOffice, started without a window and with a profile of its own. */
export const libreOffice = (bytes: Uint8Array, named: Record<string, number> = {}): LibreOfficeResult => {
  const folder = mkdtempSync(join(tmpdir(), "recalculate-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), withoutResults(bytes, named));
    const started = Date.now();
    execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), join(folder, "book.xlsx")], { stdio: "ignore", timeout: 300_000 });
    const milliseconds = Date.now() - started;
    const computed = readBook(readFileSync(join(folder, "out", "book.xlsx")));
    const results: Results = new Map();
    const book = readBook(bytes);
    const given = new Set(book.names.filter(({ name }) => name in named).map(({ refersTo }) => { const { sheet, at } = placeOf(refersTo); return `${sheet}!${at}`; }));
    for (const { name, cells } of book.sheets) {
      const own = computed.sheets.find((sheet) => sheet.name === name)?.cells;
      results.set(name, new Map([...cells].filter(([at, cell]) => cell.formula !== undefined && !given.has(`${name}!${at}`)).map(([at]) => [at, own?.get(at)?.value ?? ""])));
    }
    return { results, milliseconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
