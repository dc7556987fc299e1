import type { Look, StylePlan } from "../workbook/BookPlan";
import { DATE_FORMAT } from "./names";

export const COLOURS = { dark: "1F3A5F", line: "C3CAD3", input: "FFFAE8", written: "F1F4F7", soft: "E8EDF3", quiet: "5B6670", bar: "3C6E9F" } as const;

/** The four states, each always beside its word. */
export const STATE_LOOKS = {
  done: { colour: "1E6B2E", fill: "E2F2E4" },
  late: { colour: "A1260D", fill: "FBE0DC" },
  soon: { colour: "7A4F00", fill: "FFEFC2" },
  unknown: { colour: "5B6670", fill: "E9E9E9" },
} as const satisfies Record<string, Look>;

const BORDER: StylePlan["border"] = { colour: COLOURS.line, sides: ["left", "right", "top", "bottom"] };
const topWrap = { vertical: "top", wrap: true } as const;
const middle = { horizontal: "center", vertical: "top" } as const;

const input = (more: StylePlan = {}): StylePlan => ({ fill: COLOURS.input, border: BORDER, align: topWrap, unlocked: true, ...more });
const written = (more: StylePlan = {}): StylePlan => ({ fill: COLOURS.written, border: BORDER, align: topWrap, unlocked: true, ...more });
const shown = (more: StylePlan = {}): StylePlan => ({ border: BORDER, align: topWrap, ...more });
const plain = (more: StylePlan = {}): StylePlan => ({ align: topWrap, ...more });

/** Every look of a cell of the template, by name. Inputs are tinted and stay open; what formulas give is plain. */
export const STYLES = {
  base: { align: { vertical: "top" } },
  title: { font: { size: 22, bold: true, colour: COLOURS.dark }, align: { vertical: "center" } },
  subtitle: { font: { colour: COLOURS.quiet }, align: { vertical: "center" } },
  warning: { font: { bold: true, colour: STATE_LOOKS.late.colour } },
  section: { font: { size: 18, bold: true, colour: COLOURS.dark }, border: { colour: COLOURS.dark, sides: ["bottom"] }, align: { vertical: "center" } },
  header: { font: { bold: true, colour: "FFFFFF" }, fill: COLOURS.dark, border: BORDER, align: { horizontal: "center", vertical: "center", wrap: true } },
  label: { font: { bold: true }, fill: COLOURS.soft, border: BORDER, align: topWrap },
  hint: plain({ font: { size: 14, colour: COLOURS.quiet } }),
  text: plain(),
  boldText: plain({ font: { bold: true } }),
  stepNumber: { font: { size: 18, bold: true, colour: COLOURS.dark }, align: middle },
  link: plain({ font: { colour: "0B5CAD", underline: true } }),
  right: { align: { horizontal: "right", vertical: "center" } },
  plainDate: { align: { horizontal: "left", vertical: "center" }, format: DATE_FORMAT },
  input: input(),
  inputCode: input({ format: "@" }),
  inputDate: input({ align: { ...middle, shrink: true }, format: DATE_FORMAT }),
  inputDay: input({ align: { horizontal: "left", vertical: "top" }, format: DATE_FORMAT }),
  inputWhole: input({ align: { horizontal: "left", vertical: "top" }, format: "0" }),
  inputNumber: input({ align: middle }),
  inputPercent: input({ align: middle, format: "0" }),
  inputScore: input({ align: middle, format: "0.00" }),
  written: written(),
  writtenCode: written({ format: "@" }),
  writtenDate: written({ align: { ...middle, shrink: true }, format: DATE_FORMAT }),
  writtenNumber: written({ align: middle, format: "0" }),
  writtenShare: written({ align: middle, format: "0%" }),
  shown: shown(),
  shownCentre: shown({ align: { ...middle, wrap: true } }),
  shownCode: shown({ format: "@" }),
  shownNumber: shown({ align: middle, format: "0" }),
  shownShare: shown({ align: { ...middle, wrap: true }, format: "0%" }),
  shownScore: shown({ align: { ...middle, wrap: true }, format: "0.00" }),
  shownDate: shown({ align: { ...middle, shrink: true }, format: DATE_FORMAT }),
  /** Rows that look like rows only when there is something in them (their lines come by a condition). */
  quiet: plain(),
  quietSmall: plain({ font: { size: 14 } }),
  /** Row numbers in hidden columns, for other formulas. */
  helper: { align: { shrink: true }, format: ";;;" },
  quietCentre: plain({ align: { ...middle, wrap: true } }),
  quietNumber: plain({ align: middle, format: "0" }),
  quietShare: plain({ align: { ...middle, wrap: true }, format: "0%" }),
  quietDate: plain({ align: { ...middle, shrink: true }, format: DATE_FORMAT }),
  stateDone: { font: { colour: STATE_LOOKS.done.colour }, fill: STATE_LOOKS.done.fill, border: BORDER, align: topWrap },
  stateLate: { font: { colour: STATE_LOOKS.late.colour }, fill: STATE_LOOKS.late.fill, border: BORDER, align: topWrap },
  stateSoon: { font: { colour: STATE_LOOKS.soon.colour }, fill: STATE_LOOKS.soon.fill, border: BORDER, align: topWrap },
  stateUnknown: { font: { colour: STATE_LOOKS.unknown.colour }, fill: STATE_LOOKS.unknown.fill, border: BORDER, align: topWrap },
} as const satisfies Record<string, StylePlan>;
export type StyleName = keyof typeof STYLES;
