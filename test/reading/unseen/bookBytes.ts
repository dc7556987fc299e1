import { strToU8, zipSync } from "fflate";

/** A cell as an officer leaves it: plain, with a number format, with runs of letters, in another font, or with a formula and its kept result. */
export type Cell = undefined | null | string | number | boolean | { v?: string | number; format?: string; font?: string; runs?: { t: string; u?: boolean; b?: boolean }[]; formula?: string };
export interface Sheet { name: string; rows: Cell[][]; merges?: string[]; hiddenColumns?: number[]; hiddenRows?: number[]; state?: "hidden"; links?: Record<string, string> }

const XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n", ML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", PKG = "http://schemas.openxmlformats.org/package/2006", CT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const esc = (text: string): string => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" })[c] ?? c);
export const letterOf = (column: number): string => (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** The bytes of a workbook, written part by part as Excel does: shared strings, styles, merges, hidden columns, links. */
export const bookBytes = (sheets: Sheet[]): Uint8Array => {
  const strings: string[] = [], formats: string[] = [], fonts = ["TH SarabunPSK"], styles: [number, number][] = [[0, 0]];
  const styleOf = (format: string | undefined, font: string | undefined): number => {
    const f = format === undefined ? 0 : 164 + (formats.includes(format) ? formats.indexOf(format) : formats.push(format) - 1);
    const n = font === undefined ? 0 : fonts.includes(font) ? fonts.indexOf(font) : fonts.push(font) - 1;
    const at = styles.findIndex(([a, b]) => a === f && b === n);
    return at >= 0 ? at : styles.push([f, n]) - 1;
  };
  const text = (xml: string): string => `<v>${strings.push(`<si>${xml}</si>`) - 1}</v>`;
  const cellXml = (cell: Cell, ref: string): string => {
    if (cell === undefined || cell === null || cell === "") return "";
    if (typeof cell === "boolean") return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === "number") return `<c r="${ref}"><v>${cell}</v></c>`;
    if (typeof cell === "string") return `<c r="${ref}" t="s">${text(`<t xml:space="preserve">${esc(cell)}</t>`)}</c>`;
    const s = styleOf(cell.format, cell.font), f = cell.formula === undefined ? "" : `<f>${esc(cell.formula)}</f>`;
    if (cell.runs) return `<c r="${ref}" s="${s}" t="s">${text(cell.runs.map((run) => `<r><rPr>${run.b ? "<b/>" : ""}${run.u ? "<u/>" : ""}<sz val="16"/></rPr><t xml:space="preserve">${esc(run.t)}</t></r>`).join(""))}</c>`;
    if (typeof cell.v === "number") return `<c r="${ref}" s="${s}">${f}<v>${cell.v}</v></c>`;
    if (f) return `<c r="${ref}" s="${s}" t="str">${f}<v>${esc(cell.v ?? "")}</v></c>`;
    return `<c r="${ref}" s="${s}" t="s">${text(`<t xml:space="preserve">${esc(cell.v ?? "")}</t>`)}</c>`;
  };
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, i) => {
    const rows = sheet.rows.map((row, r) => `<row r="${r + 1}"${sheet.hiddenRows?.includes(r + 1) ? " hidden=\"1\"" : ""}>${row.map((cell, c) => cellXml(cell, `${letterOf(c)}${r + 1}`)).join("")}</row>`).join("");
    const hidden = (sheet.hiddenColumns ?? []).map((c) => `<col min="${c}" max="${c}" width="9" hidden="1" customWidth="1"/>`).join("");
    const links = Object.entries(sheet.links ?? {});
    parts[`xl/worksheets/sheet${i + 1}.xml`] = `${XML}<worksheet xmlns="${ML}" xmlns:r="${REL}">${hidden && `<cols>${hidden}</cols>`}<sheetData>${rows}</sheetData>${sheet.merges?.length ? `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((m) => `<mergeCell ref="${m}"/>`).join("")}</mergeCells>` : ""}${links.length ? `<hyperlinks>${links.map(([ref], n) => `<hyperlink ref="${ref}" r:id="rId${n + 1}"/>`).join("")}</hyperlinks>` : ""}</worksheet>`;
    if (links.length) parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = `${XML}<Relationships xmlns="${PKG}/relationships">${links.map(([, target], n) => `<Relationship Id="rId${n + 1}" Type="${REL}/hyperlink" Target="${esc(target)}" TargetMode="External"/>`).join("")}</Relationships>`;
  });
  const all: Record<string, string> = {
    "[Content_Types].xml": `${XML}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CT}.sheet.main+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${CT}.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="${CT}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${CT}.sharedStrings+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${ML}" xmlns:r="${REL}"><sheets>${sheets.map((sheet, i) => `<sheet name="${esc(sheet.name)}" sheetId="${i + 1}"${sheet.state ? " state=\"hidden\"" : ""} r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PKG}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rId90" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `${XML}<styleSheet xmlns="${ML}">${formats.length ? `<numFmts count="${formats.length}">${formats.map((f, i) => `<numFmt numFmtId="${164 + i}" formatCode="${esc(f)}"/>`).join("")}</numFmts>` : ""}<fonts count="${fonts.length}">${fonts.map((f) => `<font><sz val="16"/><name val="${f}"/></font>`).join("")}</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${styles.length}">${styles.map(([f, n]) => `<xf numFmtId="${f}" fontId="${n}" applyNumberFormat="1" applyFont="1"/>`).join("")}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `${XML}<sst xmlns="${ML}">${strings.join("")}</sst>`, ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
};
