import { entry, zip } from "./zipKit";

// A plan with a table that has everything growing must take along: Plan!A3:E8 is table Plan (header row 3, data 4-7,
// totals row 8); below it stand a second table, a note, a link, a merge, formulas, a chart, page breaks and marks.
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PKG = "http://schemas.openxmlformats.org/package/2006";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"', XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

const rels = (list: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string =>
  `${XML}<Relationships xmlns="${PKG}/relationships">${list.map(([id, type, target, mode = ""]) => `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${R}/${type}`}" Target="${target}"${mode}/>`).join("")}</Relationships>`;
const t = (ref: string, text: string, more = ""): string => `<c r="${ref}"${more} t="inlineStr"><is><t>${text}</t></is></c>`;
const n = (ref: string, value: number, more = ""): string => `<c r="${ref}"${more}><v>${value}</v></c>`;
const f = (ref: string, formula: string, value: number, more = ""): string => `<c r="${ref}"${more}><f>${formula}</f><v>${value}</v></c>`;

const PLAN = `${XML}<worksheet xmlns="${ML}" xmlns:r="${R}" ${X14} ${XM}><dimension ref="A1:G20"/>
<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B12" sqref="B12"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="21"/>
<sheetData>
<row r="1">${t("A1", "แผน")}${f("C1", "SUM(C4:C7)", 100)}${f("D1", "C8+$C$14", 107)}</row>
<row r="3">${t("A3", "ลำดับ")}${t("B3", "เรื่อง")}${t("C3", "งบ")}${t("D3", "ใช้ไป")}${t("E3", "เหลือ")}</row>
<row r="4" ht="40" customHeight="1">${n("A4", 1)}${t("B4", "หนึ่ง", ' s="1"')}${n("C4", 10)}${n("D4", 1)}<c r="E4"><f t="shared" ref="E4:E7" si="0">C4-D4</f><v>9</v></c></row>
<row r="5">${n("A5", 2)}${t("B5", "สอง", ' s="1"')}${n("C5", 20)}${n("D5", 2)}<c r="E5"><f t="shared" si="0"/><v>18</v></c></row>
<row r="6">${n("A6", 3)}${t("B6", "สาม", ' s="1"')}${n("C6", 30)}${n("D6", 3)}<c r="E6"><f t="shared" si="0"/><v>27</v></c></row>
<row r="7">${n("A7", 4)}${t("B7", "สี่", ' s="1"')}${n("C7", 40)}${n("D7", 4)}<c r="E7"><f t="shared" si="0"/><v>36</v></c></row>
<row r="8">${t("A8", "รวม")}${f("C8", "SUBTOTAL(109,Plan[งบ])", 100)}${f("D8", "SUM(D4:D7)", 10)}${f("E8", "SUBTOTAL(109,Plan[เหลือ])", 90)}</row>
<row r="10">${t("A10", "ลงชื่อ")}</row>
<row r="12">${t("A12", "ด้าน")}${t("B12", "จำนวน")}</row>
<row r="13">${t("A13", "ก")}${n("B13", 5)}${f("C13", "B13*2", 10)}</row>
<row r="14">${t("A14", "ข")}${n("B14", 6)}${n("C14", 7)}<c r="D14"><f t="array" ref="D14">SUM(C4:C7*D4:D7)</f><v>300</v></c></row>
<row r="16"><c r="B16"><f t="shared" ref="B16:B17" si="1">B13+C$8</f><v>105</v></c><c r="D16"><f t="array" ref="D16:D17">B13:B14</f><v>5</v></c></row>
<row r="17"><c r="B17"><f t="shared" si="1"/><v>106</v></c><c r="D17"><v>6</v></c></row>
<row r="20" hidden="1">${n("G20", 1)}</row>
</sheetData>
<protectedRanges><protectedRange name="กรอก" sqref="C4:D7 B13:B14"/></protectedRanges>
<scenarios><scenario name="ดี" count="1" locked="1"><inputCells r="C14" val="9"/></scenario></scenarios>
<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A10:C10"/></mergeCells>
<conditionalFormatting sqref="C4:C7"><cfRule type="expression" dxfId="0" priority="1"><formula>$D4&gt;$C$14</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B13:B14"><cfRule type="expression" dxfId="0" priority="2"><formula>B13=MAX($C$4:$C$7)</formula></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="list" sqref="B4:B7"><formula1>$A$13:$A$14</formula1></dataValidation><dataValidation type="whole" operator="lessThan" sqref="D4:D7 C14"><formula1>C4</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A10" r:id="rId9"/><hyperlink ref="B14" location="Plan!C14"/></hyperlinks>
<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>
<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="11" max="16383" man="1"/></rowBreaks>
<ignoredErrors><ignoredError sqref="A4:A7" numberStoredAsText="1"/></ignoredErrors>
<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="2"><tablePart r:id="rId3"/><tablePart r:id="rId4"/></tableParts>
<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1" ${XM}><x14:dataValidation type="list"><x14:formula1><xm:f>Other!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A4:A7</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="expression" priority="5" id="{A}"><xm:f>E4&gt;$C$14</xm:f></x14:cfRule><xm:sqref>E4:E7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups ${XM}><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Plan!C4:C7</xm:f><xm:sqref>C10</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const OTHER = `${XML}<worksheet xmlns="${ML}"><sheetData><row r="1">${f("A1", "SUM(Plan!C4:C7)", 100)}${f("B1", "Plan!C14*2", 14)}${f("C1", "SUM(Plan!$C$5:$C$6)", 50)}</row><row r="2">${f("A2", "COUNTA(Plan[เรื่อง])", 4)}${f("B2", "[1]Plan!C14", 1)}${f("C2", "SUM(Plan!13:14)", 28)}</row><row r="3">${t("A3", "C14")}${f("B3", "SUM(Plan!C:C)", 217)}</row></sheetData></worksheet>`;
const corner = (name: string, column: number, row: number): string => `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const shape = (name: string, from: number, to: number, more = "", inner = ""): string =>
  `<xdr:twoCellAnchor${more}>${corner("from", 1, from)}${corner("to", 4, to)}${inner === "" ? `<xdr:sp macro="" textlink="Plan!$C$8"><xdr:nvSpPr><xdr:cNvPr id="3" name="${name}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp>` : inner}<xdr:clientData/></xdr:twoCellAnchor>`;
const DRAWING = `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${A}" xmlns:r="${R}">${shape("แผนภูมิ", 21, 30, "", `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="แผนภูมิ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}${shape("ยืด", 4, 10)}${shape("ไม่ยืด", 4, 10, ' editAs="oneCell"')}</xdr:wsDr>`;
const CHART = `${XML}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Plan!$C$3</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>Plan!$B$4:$B$7</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Plan!$C$4:$C$7</c:f></c:numRef></c:val></c:ser><c:ser><c:idx val="1"/><c:order val="1"/><c:val><c:numRef><c:f>Plan!$B$13:$B$14</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const NOTE = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${[[4, 1], [13, 2]].map(([row = 0, id]) => `<v:shape id="_x0000_s${1024 + (id ?? 0)}" type="#_x0000_t202" style="position:absolute;visibility:hidden"><v:textbox><div style='text-align:left'><br></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>2, 15, ${row}, 2, 4, 15, ${row + 4}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`).join("")}</xml>`;

const table = (id: number, name: string, ref: string, columns: string, more = ""): string => `${XML}<table xmlns="${ML}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"${more}>${columns}<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
const PLAN_COLUMNS = `<autoFilter ref="A3:E7"/><tableColumns count="5"><tableColumn id="1" name="ลำดับ" totalsRowLabel="รวม"/><tableColumn id="2" name="เรื่อง"/><tableColumn id="3" name="งบ" totalsRowFunction="sum"/><tableColumn id="4" name="ใช้ไป" totalsRowFunction="custom"><totalsRowFormula>SUM(D4:D7)</totalsRowFormula></tableColumn><tableColumn id="5" name="เหลือ" totalsRowFunction="sum"><calculatedColumnFormula>C4-D4</calculatedColumnFormula></tableColumn></tableColumns>`;
const SIDE_COLUMNS = '<autoFilter ref="A12:B14"/><tableColumns count="2"><tableColumn id="1" name="ด้าน"/><tableColumn id="2" name="จำนวน"/></tableColumns>';

const NAMES: readonly (readonly [attributes: string, refersTo: string])[] = [
  ['name="_xlnm._FilterDatabase" localSheetId="0" hidden="1"', "Plan!$A$3:$E$7"], ['name="_xlnm.Print_Area" localSheetId="0"', "Plan!$A$1:$G$20"], ['name="_xlnm.Print_Titles" localSheetId="0"', "Plan!$1:$3"],
  ['name="Below"', "Plan!$B$14"], ['name="Budget"', "Plan!$C$4:$C$7"], ['name="Outside"', "[1]Plan!$B$14"], ['name="Previous"', "Plan!A9"],
];

export const planParts = (): Record<string, string> => {
  const sml = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  const overrides = [["/xl/workbook.xml", `${sml}sheet.main+xml`], ...[1, 2].map((i) => [`/xl/worksheets/sheet${i}.xml`, `${sml}worksheet+xml`]), ...[1, 2].map((i) => [`/xl/tables/table${i}.xml`, `${sml}table+xml`]), ["/xl/styles.xml", `${sml}styles+xml`], ["/xl/calcChain.xml", `${sml}calcChain+xml`], ["/xl/comments1.xml", `${sml}comments+xml`], ["/xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"], ["/xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"], ["/xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"], ["/xl/pivotCache/pivotCacheDefinition1.xml", `${sml}pivotCacheDefinition+xml`], ["/xl/externalLinks/externalLink1.xml", `${sml}externalLink+xml`]];
  return {
    "[Content_Types].xml": `${XML}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.map(([name, type]) => `<Override PartName="${name ?? ""}" ContentType="${type ?? ""}"/>`).join("")}</Types>`,
    "_rels/.rels": rels([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${XML}<workbook xmlns="${ML}" xmlns:r="${R}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="2" r:id="rId2"/></sheets><externalReferences><externalReference r:id="rId6"/></externalReferences><definedNames>${NAMES.map(([attributes, refersTo]) => `<definedName ${attributes}>${refersTo}</definedName>`).join("")}</definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId5"/></pivotCaches></workbook>`,
    "xl/_rels/workbook.xml.rels": rels([["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "worksheet", "worksheets/sheet2.xml"], ["rId3", "styles", "styles.xml"], ["rId4", "calcChain", "calcChain.xml"], ["rId5", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"], ["rId6", "externalLink", "externalLinks/externalLink1.xml"]]),
    "xl/styles.xml": `${XML}<styleSheet xmlns="${ML}"><fonts count="1"><font><sz val="16"/><name val="TH Sarabun New"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
    "xl/calcChain.xml": `${XML}<calcChain xmlns="${ML}"><c r="C1" i="1"/><c r="D1"/><c r="E4"/></calcChain>`,
    "xl/worksheets/sheet1.xml": PLAN,
    "xl/worksheets/sheet2.xml": OTHER,
    "xl/worksheets/_rels/sheet1.xml.rels": rels([["rId1", "drawing", "../drawings/drawing1.xml"], ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ["rId3", "table", "../tables/table1.xml"], ["rId4", "table", "../tables/table2.xml"], ["rId5", "comments", "../comments1.xml"], ["rId6", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml"], ["rId9", "hyperlink", "https://example.go.th/", ' TargetMode="External"']]),
    "xl/tables/table1.xml": table(1, "Plan", "A3:E8", PLAN_COLUMNS, ' totalsRowCount="1"'),
    "xl/tables/table2.xml": table(2, "Side", "A12:B14", SIDE_COLUMNS, ' totalsRowShown="0"'),
    "xl/comments1.xml": `${XML}<comments xmlns="${ML}"><authors><author>ผู้ตรวจ</author></authors><commentList>${["B5", "B14"].map((ref) => `<comment ref="${ref}" authorId="0"><text><t>ตรวจ</t></text></comment>`).join("")}</commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${XML}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B14" dT="2026-01-01T00:00:00.00" personId="{1}" id="{2}"><text>ตรวจ</text></threadedComment></ThreadedComments>`,
    "xl/drawings/drawing1.xml": DRAWING,
    "xl/drawings/_rels/drawing1.xml.rels": rels([["rId1", "chart", "../charts/chart1.xml"]]),
    "xl/drawings/vmlDrawing1.vml": NOTE,
    "xl/charts/chart1.xml": CHART,
    "xl/pivotCache/pivotCacheDefinition1.xml": `${XML}<pivotCacheDefinition xmlns="${ML}" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A3:E7" sheet="Plan"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
    "xl/externalLinks/externalLink1.xml": `${XML}<externalLink xmlns="${ML}"><externalBook xmlns:r="${R}" r:id="rId1"/></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": rels([["rId1", "externalLinkPath", "C:/other.xlsx", ' TargetMode="External"']]),
  };
};

/** The plan as a file; `change` may alter its parts first. */
export const planBook = (change: (parts: Record<string, string>) => Record<string, string> = (parts) => parts): Uint8Array =>
  zip(Object.entries(change(planParts())).map(([name, data]) => entry(name, data)));
