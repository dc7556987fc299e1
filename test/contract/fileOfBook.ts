import { columnName, rangeName } from "../../src/workbook/Address";
import type { CellValue } from "../../src/workbook/CellValue";
import type { MemoryBook, MemorySheet } from "../../src/host/memory/MemoryBook";
import { entry, zip } from "../fidelity/tooling/zipKit";

const ML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PKG = "http://schemas.openxmlformats.org/package/2006";
const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
const rels = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${PKG}/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

/** The plain book as a file, written by hand for the tests: texts are shared strings where nothing computes them. */
export const fileOfBook = ({ sheets, tables = [], names = [] }: MemoryBook): Uint8Array => {
  const strings: string[] = [], formats: string[] = [];
  const cell = (sheet: MemorySheet, row: number, column: number): string => {
    const value: CellValue = sheet.values[row]?.[column] ?? "", formula = sheet.formulas?.[row]?.[column] ?? "", format = sheet.formats?.[row]?.[column] ?? "";
    if (value === "" && formula === "" && format === "") return "";
    if (format !== "" && !formats.includes(format)) formats.push(format);
    const style = format === "" ? "" : ` s="${formats.indexOf(format) + 1}"`;
    const type = typeof value === "string" ? (value === "" ? "" : formula === "" ? ' t="s"' : ' t="str"') : typeof value === "boolean" ? ' t="b"' : typeof value === "object" ? ' t="e"' : "";
    const inside = typeof value === "string" ? (formula === "" ? String(strings.push(value) - 1) : escape(value)) : typeof value === "boolean" ? String(Number(value)) : typeof value === "object" ? value.error : String(value);
    return `<c r="${columnName(column)}${row + 1}"${style}${type}>${formula === "" ? "" : `<f>${escape(formula)}</f>`}${value === "" ? "" : `<v>${inside}</v>`}</c>`;
  };
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, s) => {
    const own = tables.map((table, i) => ({ table, id: i + 1 })).filter(({ table }) => table.at.sheet === sheet.name);
    const merges = (sheet.merges ?? []).map((at) => `<mergeCell ref="${rangeName(at)}"/>`).join("");
    parts[`xl/worksheets/sheet${s + 1}.xml`] = `<worksheet xmlns="${ML}" xmlns:r="${R}"><sheetData>${sheet.values.map((cells, row) => `<row r="${row + 1}">${cells.map((_, column) => cell(sheet, row, column)).join("")}</row>`).join("")}</sheetData>${merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`}<tableParts>${own.map(({ id }) => `<tablePart r:id="rId${id}"/>`).join("")}</tableParts></worksheet>`;
    parts[`xl/worksheets/_rels/sheet${s + 1}.xml.rels`] = rels(own.map(({ id }) => [`rId${id}`, "table", `../tables/table${id}.xml`]));
  });
  tables.forEach((table, i) => {
    parts[`xl/tables/table${i + 1}.xml`] = `<table xmlns="${ML}" id="${i + 1}" name="${table.name}" displayName="${table.name}" ref="${rangeName(table.at)}"><autoFilter ref="${rangeName(table.at)}"/><tableColumns count="${table.columns.length}">${table.columns.map((name, c) => `<tableColumn id="${c + 1}" name="${name}"/>`).join("")}</tableColumns></table>`;
  });
  parts["xl/styles.xml"] = `<styleSheet xmlns="${ML}"><numFmts count="${formats.length}">${formats.map((format, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(format)}"/>`).join("")}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${formats.length + 1}"><xf/>${formats.map((_, i) => `<xf numFmtId="${164 + i}" applyNumberFormat="1"/>`).join("")}</cellXfs></styleSheet>`;
  parts["xl/sharedStrings.xml"] = `<sst xmlns="${ML}">${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join("")}</sst>`;
  parts["xl/workbook.xml"] = `<workbook xmlns="${ML}" xmlns:r="${R}"><sheets>${sheets.map((sheet, s) => `<sheet name="${escape(sheet.name)}" sheetId="${s + 1}"${sheet.visibility === undefined ? "" : ` state="${sheet.visibility}"`} r:id="rId${s + 1}"/>`).join("")}</sheets><definedNames>${names.map(({ name, refersTo }) => `<definedName name="${name}">${escape(refersTo)}</definedName>`).join("")}</definedNames></workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = rels([...sheets.map((_, s) => [`rId${s + 1}`, "worksheet", `worksheets/sheet${s + 1}.xml`] as const), ["rId90", "styles", "styles.xml"], ["rId91", "sharedStrings", "sharedStrings.xml"]]);
  parts["_rels/.rels"] = rels([["rId1", "officeDocument", "xl/workbook.xml"]]);
  parts["[Content_Types].xml"] = `<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
  return zip(Object.entries(parts).map(([name, text]) => entry(name, text)));
};
