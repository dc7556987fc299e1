import { columnName } from "../../workbook/Address";
import type { NotePlan } from "../../workbook/BookPlan";
import { NS, XML_HEAD, escapeCellText } from "./xml";

/** xl/commentsN.xml: what the notes say. */
export const notesXml = (notes: readonly NotePlan[], author: string): string =>
  `${XML_HEAD}<comments xmlns="${NS.main}"><authors><author>${escapeCellText(author)}</author></authors><commentList>${notes.map(({ at, text }) =>
    `<comment ref="${columnName(at.column)}${at.row + 1}" authorId="0"><text><r><rPr><sz val="14"/><color indexed="81"/><rFont val="TH SarabunPSK"/><charset val="222"/><family val="2"/></rPr>`
    + `<t xml:space="preserve">${escapeCellText(text)}</t></r></text></comment>`).join("")}</commentList></comments>`;

/** xl/drawings/vmlDrawingN.vml: the boxes of the notes, hidden until pointed at. */
export const noteShapes = (notes: readonly NotePlan[], sheet: number): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
  + `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>`
  + '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  + notes.map(({ at }, index) =>
    `<v:shape id="_x0000_s${sheet * 1024 + index + 1}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:1.5pt;width:240pt;height:110pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`
    + '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    + `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${at.column + 1}, 15, ${at.row}, 10, ${at.column + 4}, 15, ${at.row + 4}, 4</x:Anchor>`
    + `<x:AutoFill>False</x:AutoFill><x:Row>${at.row}</x:Row><x:Column>${at.column}</x:Column></x:ClientData></v:shape>`).join("")
  + "</xml>";
