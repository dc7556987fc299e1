import { foldSpace } from "../measures/text/fold";
import type { SourceCell } from "./Line";

/** The texts of several cells as one, line by line. */
export const joinLines = (cells: readonly SourceCell[]): string => cells.map((cell) => cell.text).join("\n");

/** The same with white space folded; null when nothing is there. */
export const joinFolded = (cells: readonly SourceCell[]): string | null => {
  const text = foldSpace(joinLines(cells));
  return text === "" || /^[-–—.]+$/.test(text) ? null : text;
};
