import { zipSync } from "fflate";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", PKG = "http://schemas.openxmlformats.org/package/2006";
export const ML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A zip of texts. */
export const zipOf = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, typeof text === "string" ? utf8(text) : text])));

export const relationships = (...list: [id: string, type: string, target: string, mode?: string | undefined][]): string =>
  `<Relationships xmlns="${PKG}/relationships">${list.map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`).join("")}</Relationships>`;

/** A sheet part: rows, and what stands before and after them. */
export const sheet = (rows: string, after = "", before = ""): string =>
  `<?xml version="1.0"?><worksheet xmlns="${ML}" xmlns:r="${REL}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

interface BookOptions { sheets?: Record<string, string>; strings?: string; styles?: string; before?: string; after?: string; states?: Record<string, string>; parts?: Record<string, string | Uint8Array>; type?: string }

/** A workbook from the XML of its sheets; `strings` and `styles` are the inner XML of those parts. */
export const workbook = ({ sheets = {}, strings = "", styles = "", before = "", after = "", states = {}, parts = {}, type = "sheet" }: BookOptions): Uint8Array => {
  const names = Object.keys(sheets);
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${PKG}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.${type === "sheet" ? "openxmlformats-officedocument.spreadsheetml.sheet" : type}.main+xml"/></Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${ML}" xmlns:r="${REL}">${before}<sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 7}" r:id="rId${i + 1}"${states[name] ? ` state="${states[name]}"` : ""}/>`).join("")}</sheets>${after}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(...names.map((_, i): [string, string, string] => [`rId${i + 1}`, "worksheet", `worksheets/s${names.length - i}.xml`]), ["rIdS", "styles", "/xl/styles.xml"], ["rIdT", "sharedStrings", "sharedStrings.xml"]),
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/s${names.length - i}.xml`, sheets[name] ?? ""])),
    "xl/styles.xml": `<styleSheet xmlns="${ML}">${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${ML}">${strings}</sst>`,
    ...parts,
  });
};

/** A document from the inner XML of its body; `related` are further parts of word/ with the type of their relationship. */
export const wordFile = (body: string, related: { type: string; target: string; xml?: string; mode?: string }[] = []): Uint8Array => zipOf({
  "[Content_Types].xml": `<Types xmlns="${PKG}/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": relationships(["rId1", "officeDocument", "word/document.xml"]),
  "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="${W}" xmlns:r="${REL}" xmlns:w14="w14" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v"><w:body>${body}</w:body></w:document>`,
  "word/_rels/document.xml.rels": relationships(...related.map(({ type, target, mode }, i): [string, string, string, string | undefined] => [`rId${i + 1}`, type, target, mode])),
  ...Object.fromEntries(related.flatMap(({ target, xml }) => (xml === undefined ? [] : [[`word/${target}`, xml]]))),
});
