import type { Look, StylePlan } from "../../workbook/BookPlan";
import { NS, XML_HEAD, escapeXml, tag } from "./xml";

/** The font of people's texts, and the one that column widths are counted in, which every machine has. */
const FONT = "TH SarabunPSK";
const SIZE = 16;
const WIDTH_FONT = '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>';

/** Keeps each different piece once, in the order they came. */
const pool = (...first: string[]): { list: string[]; add: (piece: string) => number } => {
  const list = [...first], at = new Map(first.map((piece, index) => [piece, index]));
  return {
    list,
    add: (piece) => {
      const known = at.get(piece);
      if (known !== undefined) return known;
      at.set(piece, list.length);
      return list.push(piece) - 1;
    },
  };
};

const font = ({ font: own = {} }: StylePlan): string =>
  `<font>${own.bold ? "<b/>" : ""}${own.underline ? "<u/>" : ""}<sz val="${own.size ?? SIZE}"/><color rgb="FF${own.colour ?? "000000"}"/><name val="${FONT}"/><family val="2"/><charset val="222"/></font>`;

const fill = (colour: string | undefined): string =>
  colour === undefined ? '<fill><patternFill patternType="none"/></fill>' : `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const border = (own: StylePlan["border"]): string => {
  const side = (name: "left" | "right" | "top" | "bottom"): string =>
    (own?.sides.includes(name) ? `<${name} style="thin"><color rgb="FF${own.colour}"/></${name}>` : `<${name}/>`);
  return `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border>`;
};

const alignment = ({ align }: StylePlan): string =>
  align === undefined ? "" : tag("alignment", {
    horizontal: align.horizontal, vertical: align.vertical, wrapText: align.wrap ? 1 : undefined, indent: align.indent, shrinkToFit: align.shrink ? 1 : undefined,
  });

/** Codes that Excel knows by number; they must not be written as custom ones. */
const BUILT_IN: Record<string, number> = { General: 0, "0": 1, "0.00": 2, "0%": 9, "@": 49 };
const FIRST_CUSTOM = 164;

const dxf = ({ colour, bold, fill: back, border: line }: Look): string => {
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF${line ?? ""}"/></${name}>`;
  return "<dxf>"
    + (colour === undefined && bold === undefined ? "" : `<font>${bold === undefined ? "" : `<b val="${bold ? 1 : 0}"/>`}${colour === undefined ? "" : `<color rgb="FF${colour}"/>`}</font>`)
    + (back === undefined ? "" : `<fill><patternFill patternType="solid"><fgColor rgb="FF${back}"/><bgColor rgb="FF${back}"/></patternFill></fill>`)
    + (line === undefined ? "" : `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}</border>`)
    + "</dxf>";
};

export interface MadeStyles { xml: string; /** Number of a named style's cell format. */ format: (style: string) => number; /** Number of a conditional look. */ look: (look: Look) => number }

/** xl/styles.xml for the named styles and the looks of conditional formats; both are numbered in the order given. */
export const makeStyles = (styles: Record<string, StylePlan>, looks: readonly Look[]): MadeStyles => {
  const fonts = pool(WIDTH_FONT), fills = pool(fill(undefined), '<fill><patternFill patternType="gray125"/></fill>'), borders = pool(border(undefined)), codes = pool();
  const numbers = new Map<string, number>();
  const formats = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  for (const [name, style] of Object.entries(styles)) {
    const code = style.format ?? "General";
    const numFmtId = BUILT_IN[code] ?? FIRST_CUSTOM + codes.add(code);
    const fillId = fills.add(fill(style.fill)), borderId = borders.add(border(style.border)), align = alignment(style);
    numbers.set(name, formats.push(tag("xf", {
      numFmtId, fontId: fonts.add(font(style)), fillId, borderId, xfId: 0,
      applyNumberFormat: numFmtId === 0 ? undefined : 1, applyFont: 1, applyFill: fillId === 0 ? undefined : 1, applyBorder: borderId === 0 ? undefined : 1,
      applyAlignment: align === "" ? undefined : 1, applyProtection: style.unlocked ? 1 : undefined,
    }, align + (style.unlocked ? '<protection locked="0"/>' : ""))) - 1);
  }
  const dxfs = pool();
  for (const look of looks) dxfs.add(dxf(look));

  const list = (name: string, pieces: readonly string[]): string => (pieces.length === 0 ? "" : `<${name} count="${pieces.length}">${pieces.join("")}</${name}>`);
  return {
    xml: `${XML_HEAD}<styleSheet xmlns="${NS.main}">`
      + list("numFmts", codes.list.map((code, index) => `<numFmt numFmtId="${FIRST_CUSTOM + index}" formatCode="${escapeXml(code)}"/>`))
      + list("fonts", fonts.list) + list("fills", fills.list) + list("borders", borders.list)
      + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
      + list("cellXfs", formats)
      + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
      + (dxfs.list.length === 0 ? '<dxfs count="0"/>' : list("dxfs", dxfs.list))
      + '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
    format: (style) => {
      const number = numbers.get(style);
      if (number === undefined) throw new Error(`no style "${style}" in the plan`);
      return number;
    },
    look: (look) => dxfs.add(dxf(look)),
  };
};
