import { foldSpace, foldSpelling, mendTorn } from "../measures/text/fold";
import { readItems } from "../measures/steps/readItems";
import type { SourceCell } from "./Line";

/** The texts of several cells as one, line by line; a list number that a page break left behind keeps its item. */
export const joinLines = (cells: readonly SourceCell[]): string => {
  let text = "";
  for (const cell of cells) text += (text === "" ? "" : /[\d๐-๙][.)]\s*$/.test(text) ? " " : "\n") + cell.text;
  return text;
};

/** The same in the spelling in which words are recognised: ํา as ำ, เเ as แ. */
export const spelledLines = (cells: readonly SourceCell[]): string => mendTorn(foldSpelling(joinLines(cells)));

/** The same with white space folded; null when nothing is there. */
export const joinFolded = (cells: readonly SourceCell[]): string | null => {
  const text = foldSpace(joinLines(cells));
  return text === "" || /^[-–—.]+$/.test(text) ? null : text;
};

/** "-", "–", "…": a person wrote that there is nothing. */
export const saysNothing = (cell: SourceCell): boolean => /^[\s\-–—.…_]*$/.test(cell.text);

/** Cells of several rows of which none carries a list mark: each row is an item of its own. */
export const isRowList = (cells: readonly SourceCell[]): boolean =>
  cells.length > 1 && cells.every((cell) => cell.at.sheet === cells[0]?.at.sheet && foldSpace(cell.text).length >= 3 && readItems(cell.text).items.join("") === foldSpace(cell.text));
