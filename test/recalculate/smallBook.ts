import { strToU8, zipSync } from "fflate";

/** A cell of a hand-made sheet: a value, or a formula with the result kept beside it. */
export type SmallCell = string | number | boolean | { formula: string; value?: string | number } | { error: string };
export interface SmallSheet { name: string; cells: Record<string, SmallCell>; tables?: { name: string; ref: string; columns: string[] }[] }

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const cellXml = (at: string, cell: SmallCell): string => {
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "string") return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  if ("error" in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  const { formula, value } = cell;
  return `<c r="${at}"${typeof value === "string" ? ' t="str"' : ""}><f>${escape(formula)}</f>${value === undefined ? "" : `<v>${escape(String(value))}</v>`}</c>`;
};

/** A small .xlsx written by hand, to try the recalculation itself on. One cell per row name given, rows in order of their number. */
export const smallBook = (sheets: SmallSheet[], names: Record<string, string> = {}): Uint8Array => {
  const parts: Record<string, string> = {};
  let tables = 0;
  const overrides: string[] = [];
  sheets.forEach(({ cells, tables: own = [] }, index) => {
    const rows = new Map<number, string>();
    for (const [at, cell] of Object.entries(cells)) {
      const row = Number(/\d+/.exec(at)?.[0]);
      rows.set(row, (rows.get(row) ?? "") + cellXml(at, cell));
    }
    const data = [...rows].sort(([a], [b]) => a - b).map(([row, xml]) => `<row r="${row}">${xml}</row>`).join("");
    const ids = own.map((table) => {
      const id = ++tables;
      parts[`xl/tables/table${id}.xml`] = `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${table.ref}" totalsRowShown="0"><autoFilter ref="${table.ref}"/><tableColumns count="${table.columns.length}">${table.columns.map((column, at) => `<tableColumn id="${at + 1}" name="${escape(column)}"/>`).join("")}</tableColumns></table>`;
      overrides.push(`<Override PartName="/xl/tables/table${id}.xml" ContentType="${TYPES}.table+xml"/>`);
      return id;
    });
    const tableParts = ids.length ? `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="rId${id}"/>`).join("")}</tableParts>` : "";
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetData>${data}</sheetData>${tableParts}</worksheet>`;
    if (ids.length) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = `${HEAD}<Relationships xmlns="${PACKAGE}">${ids.map((id) => `<Relationship Id="rId${id}" Type="${REL}/table" Target="../tables/table${id}.xml"/>`).join("")}</Relationships>`;
    overrides.push(`<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`);
  });
  parts["xl/workbook.xml"] = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets><definedNames>${Object.entries(names).map(([name, refersTo]) => `<definedName name="${name}">${escape(refersTo)}</definedName>`).join("")}</definedNames></workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = `${HEAD}<Relationships xmlns="${PACKAGE}">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}</Relationships>`;
  parts["_rels/.rels"] = `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  parts["[Content_Types].xml"] = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${overrides.join("")}</Types>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
};
