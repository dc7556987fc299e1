import { strToU8, zipSync } from "fflate";

/** A cell of a Word table: lines are paragraphs; `numbered` ones carry a number that only Word shows; `xml` is put in as it stands. */
export type WordCell = string | { t?: string; span?: number; down?: "first" | "on"; numbered?: boolean; bullets?: boolean; xml?: string };
export type Block = string | { numbered: string[] } | { rows: WordCell[][]; heads?: number } | { xml: string } | { pageBreak: true };

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", W14 = "http://schemas.microsoft.com/office/word/2010/wordml", PKG = "http://schemas.openxmlformats.org/package/2006";
const XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n", TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const esc = (text: string): string => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" })[c] ?? c);

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${esc(text)}</w:t></w:r>`;
export const paragraph = (inner: string, list?: number): string => `<w:p>${list === undefined ? "" : `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`}${inner}</w:p>`;
/** A box as Word 2010 and later keep it, and a tick as a letter of Wingdings. */
export const box = (checked: boolean): string => `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>${checked ? "☒" : "☐"}</w:t></w:r></w:sdtContent></w:sdt>`;
export const symbol = (code: string): string => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`;

const cellXml = (cell: WordCell): string => {
  const { t = "", span, down, numbered, bullets, xml } = typeof cell === "string" ? { t: cell } : cell;
  const props = `${span ? `<w:gridSpan w:val="${span}"/>` : ""}${down === "first" ? "<w:vMerge w:val=\"restart\"/>" : down === "on" ? "<w:vMerge/>" : ""}`;
  return `<w:tc>${props && `<w:tcPr>${props}</w:tcPr>`}${xml ?? t.split("\n").map((line) => paragraph(line === "" ? "" : run(line), line === "" ? undefined : numbered ? 1 : bullets ? 2 : undefined)).join("")}</w:tc>`;
};
const blockXml = (block: Block): string => {
  if (typeof block === "string") return paragraph(block === "" ? "" : run(block));
  if ("numbered" in block) return block.numbered.map((line) => paragraph(run(line), 1)).join("");
  if ("pageBreak" in block) return paragraph("<w:r><w:br w:type=\"page\"/></w:r>");
  if ("xml" in block) return block.xml;
  return `<w:tbl><w:tblPr/>${block.rows.map((row, i) => `<w:tr>${i < (block.heads ?? 0) ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${row.map(cellXml).join("")}</w:tr>`).join("")}</w:tbl>`;
};

const NUMBERING = `${XML}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="thaiNumbers"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

/** The bytes of a Word document with a list definition for automatic numbers and dashes. */
export const documentBytes = (blocks: Block[]): Uint8Array => {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${XML}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${XML}<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    "word/numbering.xml": NUMBERING,
    "word/document.xml": `${XML}<w:document xmlns:w="${W}" xmlns:w14="${W14}"><w:body>${blocks.map(blockXml).join("")}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
};
