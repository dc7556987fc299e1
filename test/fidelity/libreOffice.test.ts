import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { CellWrite } from "../../src/workbook/Patch";
import { patchBook } from "../../src/ooxml/patching/patchBook";
import { planBook } from "./tooling/planBook";
import { rich } from "./tooling/richBook";

const found = (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, "soffice")).find((file) => fs.existsSync(file));
const check = found === undefined ? test.skip : test;

/** What LibreOffice shows of each sheet of a file, as rows of texts. */
const opened = (files: Record<string, Uint8Array>): Record<string, string[][]> => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "patched-"));
  try {
    for (const [name, bytes] of Object.entries(files)) fs.writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
    execFileSync(found ?? "", ["--headless", `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`, "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", folder, ...Object.keys(files).map((name) => path.join(folder, `${name}.xlsx`))], { stdio: "pipe", timeout: 110_000 });
    return Object.fromEntries(fs.readdirSync(folder).filter((name) => name.endsWith(".csv")).map((name) => [name.slice(0, -4), fs.readFileSync(path.join(folder, name), "utf8").trimEnd().split("\n").map((line) => line.split(","))]));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
};

check("LibreOffice opens patched files and reckons them right", () => {
  const row = (n: number): CellWrite[] => [4 + n, `แถว ${n}`, 100 * n, n];
  const grown = patchBook(planBook(), { reason: "fill", changes: [{ kind: "addRows", table: "Plan", count: 3 }, { kind: "cells", at: { sheet: "Plan", row: 7, column: 0, rows: 3, columns: 4 }, expects: [], values: [row(1), row(2), row(3)] }, { kind: "cells", at: { sheet: "Other", row: 9, column: 0, rows: 1, columns: 3 }, expects: [], values: [["=1+1", { formula: "SUM(Plan!C4:C10)", value: 700 }, "ก\u0001ข"]] }] });
  const set = patchBook(rich(), { reason: "set", changes: [{ kind: "cells", at: { sheet: "ฟอร์ม", row: 4, column: 1, rows: 1, columns: 1 }, expects: [], values: [[35]] }] });
  const sheets = opened({ plan: grown.bytes, rich: set.bytes });
  const plan = sheets["plan-Plan"] ?? [];
  // the new rows' own formulas have no cached result: LibreOffice reckons them
  expect(plan.slice(6, 11)).toEqual([["4", "สี่", "40", "4", "36", "", ""], ["5", "แถว 1", "100", "1", "99", "", ""], ["6", "แถว 2", "200", "2", "198", "", ""], ["7", "แถว 3", "300", "3", "297", "", ""], ["รวม", ...(plan[10] ?? []).slice(1)]]);
  expect(plan[12]?.[0]).toBe("ลงชื่อ");
  expect(plan[15]?.slice(0, 3)).toEqual(["ก", "5", "10"]);
  expect(plan[22]?.[6]).toBe("1");
  expect(plan.flat().join(" ")).not.toMatch(/#REF!|#NAME\?|Err:/);
  expect(sheets["plan-Other"]?.[9]?.[0]).toBe("=1+1");
  expect(sheets["plan-Other"]?.[9]?.[1]).toBe("700");
  expect(sheets["rich-ฟอร์ม"]?.[4]?.[1]).toBe("35");
}, 120_000);
