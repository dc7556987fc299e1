import { isCellError, type CellValue } from "../../../workbook/CellValue";
import { isFormula, type Formula } from "../../../workbook/Patch";
import { cellText, escapeText, needsPreserve } from "../book/xmlText";
import { PatchRefusal } from "../PatchRefusal";

/** What Excel lets one cell hold. */
const MAX_TEXT = 32_767;

const numberText = (value: number, where: string): string => {
  if (!Number.isFinite(value)) throw new PatchRefusal("not-a-number", where);
  return value === 0 ? "0" : String(value).replace("e", "E");
};

/** The type and the value of a cell: what goes into t="…" and what stands after the formula. */
const valueXml = (value: CellValue, prefix: string, where: string, computed: boolean): { type: string; inside: string } => {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (isCellError(value)) return { type: "e", inside: v(escapeText(value.error)) };
  if (typeof value === "number") return { type: "", inside: v(numberText(value, where)) };
  if (typeof value === "boolean") return { type: "b", inside: v(value ? "1" : "0") };
  if (value.length > MAX_TEXT) throw new PatchRefusal("text-too-long", where);
  if (computed) return { type: "str", inside: v(cellText(value)) };
  const space = needsPreserve(value) ? ' xml:space="preserve"' : "";
  return { type: "inlineStr", inside: `<${prefix}is><${prefix}t${space}>${cellText(value)}</${prefix}t></${prefix}is>` };
};

/**
 * One cell as it goes into the file. Texts are inline strings: the table of shared strings stays as it is, a text is
 * written once where it belongs, and Excel, LibreOffice and phones read them alike. Text is never a formula, whatever it starts with.
 */
export const cellXml = (prefix: string, ref: string, style: number, write: CellValue | Formula): string => {
  const open = `<${prefix}c r="${ref}"${style === 0 ? "" : ` s="${style}"`}`;
  if (write === "") return `${open}/>`;
  const { type, inside } = valueXml(isFormula(write) ? write.value : write, prefix, ref, isFormula(write));
  const formula = isFormula(write) ? `<${prefix}f>${escapeText(write.formula)}</${prefix}f>` : "";
  return `${open}${type === "" ? "" : ` t="${type}"`}>${formula}${inside}</${prefix}c>`;
};
