import { formulaAddress } from "../../workbook/Address";
import type { BookPlan, SheetPlan } from "../../workbook/BookPlan";
import { writeZip } from "../zip/writeZip";
import { chartXml, drawingXml } from "./chartXml";
import { noteShapes, notesXml } from "./notesXml";
import { sheetXml } from "./sheetXml";
import { makeStyles } from "./stylesXml";
import { tableXml } from "./tableXml";
import { NS, XML_HEAD, attribute, escapeCellText, escapeXml, tag } from "./xml";

const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

interface Relation { id: string; type: string; target: string; external?: boolean }
const relations = (list: readonly Relation[]): string =>
  `${XML_HEAD}<Relationships xmlns="${NS.packageRel}">${list.map(({ id, type, target, external }) =>
    tag("Relationship", { Id: id, Type: type.startsWith("http") ? type : `${NS.rel}/${type}`, Target: target, TargetMode: external ? "External" : undefined })).join("")}</Relationships>`;

/** Gives each different text a number, in the order they come. */
const sharedTexts = (): { number: (text: string) => number; xml: () => string } => {
  const at = new Map<string, number>();
  let count = 0;
  return {
    number: (text) => {
      count++;
      const known = at.get(text);
      if (known !== undefined) return known;
      at.set(text, at.size);
      return at.size - 1;
    },
    xml: () => `${XML_HEAD}<sst xmlns="${NS.main}" count="${count}" uniqueCount="${at.size}">${[...at.keys()].map((text) =>
      `<si><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ""}>${escapeCellText(text)}</t></si>`).join("")}</sst>`,
  };
};

const printNames = (sheets: readonly SheetPlan[]): { name: string; localSheetId: number; refersTo: string }[] => sheets.flatMap(({ name, print }, localSheetId) => {
  const sheet = formulaAddress({ sheet: name, row: 0, column: 0, rows: 1, columns: 1 }).replace(/A1$/, "");
  return [
    ...(print.area === undefined ? [] : [{ name: "_xlnm.Print_Area", localSheetId, refersTo: print.area }]),
    ...(print.repeat === undefined ? [] : [{ name: "_xlnm.Print_Titles", localSheetId, refersTo: `${sheet}$${print.repeat.first + 1}:$${print.repeat.last + 1}` }]),
  ];
});

const bookXml = (plan: BookPlan): string => {
  const names = [...printNames(plan.sheets), ...plan.names.map((name) => ({ ...name, localSheetId: undefined }))]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : a.name.toLowerCase() > b.name.toLowerCase() ? 1 : (a.localSheetId ?? -1) - (b.localSheetId ?? -1)));
  return `${XML_HEAD}<workbook xmlns="${NS.main}" xmlns:r="${NS.rel}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="800"/></bookViews>`
    + `<sheets>${plan.sheets.map(({ name, visibility }, index) => tag("sheet", { name, sheetId: index + 1, state: visibility === "visible" ? undefined : visibility, "r:id": `rId${index + 1}` })).join("")}</sheets>`
    + (names.length === 0 ? "" : `<definedNames>${names.map(({ name, localSheetId, refersTo }) => tag("definedName", { name, localSheetId }, escapeXml(refersTo))).join("")}</definedNames>`)
    + '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>';
};

const coreXml = ({ properties: { title, subject, creator, description, created } }: BookPlan): string =>
  `${XML_HEAD}<cp:coreProperties xmlns:cp="${NS.core}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`
  + `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(creator)}</dc:creator><dc:description>${escapeXml(description)}</dc:description>`
  + `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified></cp:coreProperties>`;

/** The bytes of an .xlsx of the plan; the same plan gives the same bytes. It asks for a full recalculation when opened. Throws when the plan contradicts itself. */
export const makeBook = (plan: BookPlan): Uint8Array => {
  const parts: { name: string; xml: string; type?: string }[] = [];
  const styles = makeStyles(plan.styles, plan.sheets.flatMap(({ conditions }) => conditions.map(({ look }) => look)));
  const texts = sharedTexts();
  let tables = 0, charts = 0, drawings = 0, notes = 0;

  plan.sheets.forEach((sheet, index) => {
    const own: Relation[] = [];
    const relate = (type: string, target: string, external = false): string => {
      const id = `rId${own.length + 1}`;
      own.push({ id, type, target, external });
      return id;
    };
    const linkIds = new Map<number, string>();
    sheet.links.forEach(({ target }, link) => { if (!target.startsWith("#")) linkIds.set(link, relate("hyperlink", target, true)); });
    let drawingId: string | undefined, notesId: string | undefined;
    if (sheet.charts.length > 0) {
      const number = ++drawings;
      drawingId = relate("drawing", `../drawings/drawing${number}.xml`);
      const targets = sheet.charts.map((chart, at): Relation => {
        parts.push({ name: `xl/charts/chart${++charts}.xml`, xml: chartXml(chart), type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml" });
        return { id: `rId${at + 1}`, type: "chart", target: `../charts/chart${charts}.xml` };
      });
      parts.push({ name: `xl/drawings/drawing${number}.xml`, xml: drawingXml(sheet.charts), type: "application/vnd.openxmlformats-officedocument.drawing+xml" });
      parts.push({ name: `xl/drawings/_rels/drawing${number}.xml.rels`, xml: relations(targets) });
    }
    if (sheet.notes.length > 0) {
      const number = ++notes;
      notesId = relate("vmlDrawing", `../drawings/vmlDrawing${number}.vml`);
      relate("comments", `../comments${number}.xml`);
      parts.push({ name: `xl/drawings/vmlDrawing${number}.vml`, xml: noteShapes(sheet.notes, index + 1) });
      parts.push({ name: `xl/comments${number}.xml`, xml: notesXml(sheet.notes, plan.properties.creator), type: `${SHEET_TYPES}comments+xml` });
    }
    const tableIds = sheet.tables.map((table) => {
      parts.push({ name: `xl/tables/table${++tables}.xml`, xml: tableXml(table, tables), type: `${SHEET_TYPES}table+xml` });
      return relate("table", `../tables/table${tables}.xml`);
    });
    parts.push({
      name: `xl/worksheets/sheet${index + 1}.xml`, type: `${SHEET_TYPES}worksheet+xml`,
      xml: sheetXml(sheet, { format: styles.format, look: styles.look, text: texts.number, first: index === 0, linkIds, tableIds, drawingId, notesId }),
    });
    if (own.length > 0) parts.push({ name: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, xml: relations(own) });
  });

  const head: typeof parts = [
    { name: "_rels/.rels", xml: relations([
      { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
      { id: "rId2", type: `${NS.packageRel}/metadata/core-properties`, target: "docProps/core.xml" },
      { id: "rId3", type: "extended-properties", target: "docProps/app.xml" }]) },
    { name: "docProps/core.xml", xml: coreXml(plan), type: "application/vnd.openxmlformats-package.core-properties+xml" },
    { name: "docProps/app.xml", type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      xml: `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Mattrakan</Application></Properties>` },
    { name: "xl/workbook.xml", xml: bookXml(plan), type: `${SHEET_TYPES}sheet.main+xml` },
    { name: "xl/_rels/workbook.xml.rels", xml: relations([
      ...plan.sheets.map((_, index) => ({ id: `rId${index + 1}`, type: "worksheet", target: `worksheets/sheet${index + 1}.xml` })),
      { id: `rId${plan.sheets.length + 1}`, type: "styles", target: "styles.xml" },
      { id: `rId${plan.sheets.length + 2}`, type: "sharedStrings", target: "sharedStrings.xml" }]) },
    { name: "xl/styles.xml", xml: styles.xml, type: `${SHEET_TYPES}styles+xml` },
    { name: "xl/sharedStrings.xml", xml: texts.xml(), type: `${SHEET_TYPES}sharedStrings+xml` },
  ];
  const all = [...head, ...parts];
  const contentTypes = `${XML_HEAD}<Types xmlns="${NS.types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
    + (notes > 0 ? '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' : "")
    + all.map(({ name, type }) => (type === undefined ? "" : `<Override PartName="/${attribute(name)}" ContentType="${type}"/>`)).join("") + "</Types>";
  const encoder = new TextEncoder();
  return writeZip([{ name: "[Content_Types].xml", xml: contentTypes }, ...all].map(({ name, xml }) => ({ name, data: encoder.encode(xml) })));
};
