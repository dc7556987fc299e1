// An officer's workbook, written part by part by hand, so that no library's idea of a workbook is in it.
// Sheets: ฟอร์ม (almost everything; B5 = 30 is a plain number to edit), ข้อมูล (a table), รายการ (very hidden lists).
import { entry, zip } from "./zipKit";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ML = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
type Relation = readonly [id: string, type: string, target: string, mode?: string];
const rels = (list: readonly Relation[]): string => `${XML}<Relationships xmlns="${PKG}/relationships">${list.map(([id, type, target, mode = '']) => `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`).join('')}</Relationships>`;

const contentTypes = (macro: boolean): string => {
  const sml = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
  const defaults = { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml', png: 'image/png', vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing', ...(macro && { bin: 'application/vnd.ms-office.vbaProject' }) };
  const overrides = {
    '/xl/workbook.xml': macro ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : `${sml}sheet.main+xml`,
    '/xl/worksheets/sheet1.xml': `${sml}worksheet+xml`, '/xl/worksheets/sheet2.xml': `${sml}worksheet+xml`, '/xl/worksheets/sheet3.xml': `${sml}worksheet+xml`,
    '/xl/styles.xml': `${sml}styles+xml`, '/xl/sharedStrings.xml': `${sml}sharedStrings+xml`, '/xl/tables/table1.xml': `${sml}table+xml`, '/xl/comments1.xml': `${sml}comments+xml`,
    '/xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml', '/xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml', '/docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    '/docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml', '/customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  };
  return `${XML}<Types xmlns="${PKG}/content-types">${Object.entries(defaults).map(([k, v]) => `<Default Extension="${k}" ContentType="${v}"/>`).join('')}${Object.entries(overrides).map(([k, v]) => `<Override PartName="${k}" ContentType="${v}"/>`).join('')}</Types>`;
};

const STRINGS = [
  '<r><rPr><b/><sz val="20"/><rFont val="TH Sarabun New"/></rPr><t xml:space="preserve">แบบติดตาม </t></r><r><rPr><i/><color rgb="FFFF0000"/><sz val="20"/><rFont val="TH Sarabun New"/></rPr><t>มาตรการ</t></r>',
  ...['เว็บไซต์', 'ลำดับ', 'จำนวน', 'สถานะ', 'ยังไม่เริ่ม', 'กำลังดำเนินการ', 'แล้วเสร็จ'].map((t) => `<t>${t}</t>`),
];

const FORM = `${XML}<worksheet xmlns="${ML}" xmlns:r="${R}" ${X14} ${XM}>
<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>
<dimension ref="A1:H20"/>
<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="21" outlineLevelRow="1"/>
<cols><col min="1" max="1" width="30" customWidth="1"/><col min="8" max="8" width="10" hidden="1" customWidth="1"/></cols>
<sheetData>
<row r="1" ht="36" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row>
<row r="2"><c r="A2" s="2" t="s"><v>1</v></c><c r="B2" t="s"><v>3</v></c></row>
<row r="3"><c r="A3" s="3"><v>46000</v></c><c r="B3"><v>10</v></c><c r="C3"><f>SUM(B3:B6)*TaxRate</f><v>7</v></c><c r="D3"><f t="shared" ref="D3:D6" si="0">B3*2</f><v>20</v></c><c r="E3" s="4" t="s"><v>5</v></c><c r="F3" t="str"><f>IF(B3&gt;5,"ผ่าน","ไม่ผ่าน")</f><v>ผ่าน</v></c><c r="G3" t="b"><v>1</v></c></row>
<row r="4" outlineLevel="1"><c r="B4"><v>20</v></c><c r="D4"><f t="shared" si="0"/><v>40</v></c><c r="E4" s="4"/><c r="F4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
<row r="5" outlineLevel="1"><c r="B5"><v>30</v></c><c r="D5"><f t="shared" si="0"/><v>60</v></c></row>
<row r="6" hidden="1"><c r="B6"><v>40</v></c><c r="D6"><f t="shared" si="0"/><v>80</v></c></row>
</sheetData>
<sheetProtection algorithmName="SHA-512" hashValue="Q0hBTkdF" saltValue="U0FMVA==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatColumns="0"/>
<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>
<conditionalFormatting sqref="B3:B6"><cfRule type="expression" dxfId="0" priority="1"><formula>$B3&gt;25</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="C3:C6"><cfRule type="iconSet" priority="2"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>
<conditionalFormatting sqref="D3:D6"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${X14}><x14:id>{AAAAAAAA-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="ผิดพลาด" error="เลือกจากรายการ" sqref="E3:E20"><formula1>สถานะทั้งหมด</formula1></dataValidation><dataValidation type="list" allowBlank="1" sqref="G3:G20"><formula1>"ใช่,ไม่ใช่"</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="เปิดเว็บ"/><hyperlink ref="B2" location="ข้อมูล!A1" display="ไปข้อมูล"/></hyperlinks>
<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>
<headerFooter><oddFooter>&amp;Cหน้า &amp;P / &amp;N</oddFooter></headerFooter>
<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>
<extLst>
<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="{AAAAAAAA-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100" border="1"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/></x14:dataBar></x14:cfRule><xm:sqref>D3:D6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${X14}><x14:dataValidations count="1" ${XM}><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>รายการ!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>H3:H20</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${X14}><x14:sparklineGroups ${XM}><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>ฟอร์ม!B3:B6</xm:f><xm:sqref>C5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>
</extLst></worksheet>`;

const CHART_XML = `${XML}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>ฟอร์ม!$B$3:$B$6</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>${[['cat', 1, 'b', 2], ['val', 2, 'l', 1]].map(([k, id, at, other]) => `<c:${k}Ax><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${at}"/><c:crossAx val="${other}"/></c:${k}Ax>`).join('')}</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
const anchor = (c1: number, r1: number, c2: number, r2: number, inner: string): string => `<xdr:twoCellAnchor><xdr:from><xdr:col>${c1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${r1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${c2}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${r2}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
const DRAWING = `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${A}" xmlns:r="${R}">${anchor(1, 8, 6, 18, `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="แผนภูมิ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}${anchor(6, 0, 7, 2, '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="ตรา" descr="ตราหน่วยงาน"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>')}</xdr:wsDr>`;
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEElEQVR4nGNowAsYRqWxAQDYfJYB5ojkMQAAAABJRU5ErkJggg==', 'base64');
const NOTE = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>2,15,2,2,4,15,6,1</x:Anchor><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

/** The parts of the officer's workbook, by name. */
export const richParts = ({ macro = false, date1904 = false } = {}): Record<string, string | Uint8Array> => ({
    '[Content_Types].xml': contentTypes(macro),
    '_rels/.rels': rels([['rId1', `${R}/officeDocument`, 'xl/workbook.xml'], ['rId2', `${PKG}/relationships/metadata/core-properties`, 'docProps/core.xml'], ['rId3', `${R}/extended-properties`, 'docProps/app.xml'], ['rId4', `${R}/custom-properties`, 'docProps/custom.xml']]),
    'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="${PKG}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>แบบติดตามมาตรการ</dc:title><dc:creator>กองยุทธศาสตร์</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`,
    'docProps/app.xml': `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Company>อบต.ทดสอบ</Company></Properties>`,
    'docProps/custom.xml': `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="TemplateVersion"><vt:lpwstr>แม่แบบ-2569.1</vt:lpwstr></property></Properties>`,
    'customXml/item1.xml': `${XML}<tpl xmlns="urn:example:template"><office id="10101">อบต.กิ่งก้าน</office></tpl>`,
    'customXml/itemProps1.xml': `${XML}<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:template"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': rels([['rId1', `${R}/customXmlProps`, 'itemProps1.xml']]),
    'xl/workbook.xml': `${XML}<workbook xmlns="${ML}" xmlns:r="${R}"><workbookPr${date1904 ? ' date1904="1"' : ""} codeName="ThisWorkbook"/><workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="AAAA" workbookSaltValue="BBBB" workbookSpinCount="100000" lockStructure="1"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="ฟอร์ม" sheetId="1" r:id="rId1"/><sheet name="ข้อมูล" sheetId="2" r:id="rId2"/><sheet name="รายการ" sheetId="3" state="veryHidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">ฟอร์ม!$A$1:$H$20</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">ฟอร์ม!$1:$2</definedName><definedName name="TaxRate">0.07</definedName><definedName name="สถานะทั้งหมด">รายการ!$A$1:$A$3</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': rels([1, 2, 3].map((i): Relation => [`rId${i}`, `${R}/worksheet`, `worksheets/sheet${i}.xml`]).concat([['rId4', `${R}/styles`, 'styles.xml'], ['rId5', `${R}/sharedStrings`, 'sharedStrings.xml'], ['rId6', `${R}/customXml`, '../customXml/item1.xml']], macro ? [['rId7', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin']] : [])),
    'xl/styles.xml': `${XML}<styleSheet xmlns="${ML}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-D07041E]d mmm yyyy"/></numFmts><fonts count="3"><font><sz val="16"/><name val="TH Sarabun New"/></font><font><b/><sz val="20"/><name val="TH Sarabun New"/></font><font><u/><sz val="16"/><color rgb="FF0563C1"/><name val="TH Sarabun New"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1"><alignment horizontal="center"/></xf><xf fontId="2" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf borderId="1" applyProtection="1"><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`,
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${ML}" count="13" uniqueCount="${STRINGS.length}">${STRINGS.map((s) => `<si>${s}</si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': FORM.replace(/>\n</g, '><'),
    'xl/worksheets/_rels/sheet1.xml.rels': rels([['rId1', `${R}/hyperlink`, 'https://www.dla.go.th/?q=%E0%B8%81', ' TargetMode="External"'], ['rId2', `${R}/drawing`, '../drawings/drawing1.xml'], ['rId3', `${R}/vmlDrawing`, '../drawings/vmlDrawing1.vml'], ['rId4', `${R}/comments`, '../comments1.xml']]),
    'xl/worksheets/sheet2.xml': `${XML}<worksheet xmlns="${ML}" xmlns:r="${R}"><sheetData><row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>3</v></c><c r="C1" t="s"><v>4</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>10</v></c><c r="C2" t="s"><v>7</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>20</v></c><c r="C3" t="s"><v>6</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    'xl/worksheets/_rels/sheet2.xml.rels': rels([['rId1', `${R}/table`, '../tables/table1.xml']]),
    'xl/worksheets/sheet3.xml': `${XML}<worksheet xmlns="${ML}"><sheetData>${[5, 6, 7].map((s, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${s}</v></c></row>`).join('')}</sheetData></worksheet>`,
    'xl/tables/table1.xml': `${XML}<table xmlns="${ML}" id="1" name="tblData" displayName="tblData" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="ลำดับ"/><tableColumn id="2" name="จำนวน"/><tableColumn id="3" name="สถานะ"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    'xl/comments1.xml': `${XML}<comments xmlns="${ML}"><authors><author>ผู้ตรวจ</author></authors><commentList><comment ref="B3" authorId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>โปรดตรวจสอบจำนวน</t></r></text></comment></commentList></comments>`,
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': rels([['rId1', `${R}/chart`, '../charts/chart1.xml'], ['rId2', `${R}/image`, '../media/image1.png']]),
    'xl/drawings/vmlDrawing1.vml': NOTE,
    'xl/charts/chart1.xml': CHART_XML,
    'xl/media/image1.png': PNG,
    // not a macro that runs: an OLE header and filler, to see whether the bytes survive
    ...(macro && { 'xl/vbaProject.bin': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1528, 7)]) }),
});

/** An officer's workbook that uses 48 features of the format; with a macro project when asked. */
export const rich = (asked: { macro?: boolean; date1904?: boolean } = {}): Uint8Array => zip(Object.entries(richParts(asked)).map(([name, data]) => entry(name, data)));
