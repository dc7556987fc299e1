import type { ChartPlan } from "../../workbook/BookPlan";
import { NS, XML_HEAD, attribute, escapeXml } from "./xml";

const FONT = (size: number, bold: boolean): string =>
  `<a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:latin typeface="TH SarabunPSK"/><a:cs typeface="TH SarabunPSK"/></a:defRPr>`;
const textLook = (size: number): string => `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${FONT(size, false)}</a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>`;

const axis = (kind: "cat" | "val", { format, max }: ChartPlan): string => {
  const category = kind === "cat";
  return `<c:${kind}Ax><c:axId val="${category ? 1 : 2}"/><c:scaling><c:orientation val="${category ? "maxMin" : "minMax"}"/>${category ? "" : `<c:max val="${max}"/><c:min val="0"/>`}</c:scaling><c:delete val="0"/>`
    + `<c:axPos val="${category ? "l" : "b"}"/>${category ? "" : '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DEE4"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'}`
    + `<c:numFmt formatCode="${category ? "General" : attribute(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`
    + `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="8A94A0"/></a:solidFill></a:ln></c:spPr>${textLook(1200)}<c:crossAx val="${category ? 2 : 1}"/><c:crosses val="${category ? "autoZero" : "max"}"/>`
    + (category ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/>' : '<c:crossBetween val="between"/>')
    + `</c:${kind}Ax>`;
};

/** xl/charts/chartN.xml: one series of horizontal bars, first category on top. */
export const chartXml = (chart: ChartPlan): string =>
  `${XML_HEAD}<c:chartSpace xmlns:c="${NS.chart}" xmlns:a="${NS.drawing}" xmlns:r="${NS.rel}"><c:roundedCorners val="0"/><c:chart>`
  + `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${FONT(1600, true)}</a:pPr><a:r><a:rPr lang="th-TH" sz="1600" b="1"><a:latin typeface="TH SarabunPSK"/><a:cs typeface="TH SarabunPSK"/></a:rPr><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  + '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
  + `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${escapeXml(chart.title)}</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="${chart.colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`
  + `<c:dLbls><c:numFmt formatCode="${attribute(chart.format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(1200)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  + `<c:cat><c:strRef><c:f>${escapeXml(chart.categories)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${escapeXml(chart.values)}</c:f></c:numRef></c:val></c:ser>`
  + `<c:gapWidth val="50"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${axis("cat", chart)}${axis("val", chart)}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;

/** xl/drawings/drawingN.xml: where the charts of a sheet stand. */
export const drawingXml = (charts: readonly ChartPlan[]): string =>
  `${XML_HEAD}<xdr:wsDr xmlns:xdr="${NS.sheetDrawing}" xmlns:a="${NS.drawing}">${charts.map(({ at, name, description }, index) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>${at.column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`
    + `<xdr:to><xdr:col>${at.column + at.columns}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at.row + at.rows}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`
    + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${attribute(name)}" descr="${attribute(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
    + '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
    + `<a:graphic><a:graphicData uri="${NS.chart}"><c:chart xmlns:c="${NS.chart}" xmlns:r="${NS.rel}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`).join("")}</xdr:wsDr>`;
