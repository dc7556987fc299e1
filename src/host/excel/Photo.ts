import type { Address } from "../../workbook/Address";
import { BLANK, type CellValue } from "../../workbook/CellValue";
import type { Area } from "../../workbook/Snapshot";

/** One cell as it was, or will be. */
export interface PhotoCell { value: CellValue; /** without "=", "" for none */ formula: string; /** "" for General */ format: string }

/** The cells of one sheet that matter to a patch, by row and column; what was not looked at counts as blank. */
export type Photo = Map<number, Map<number, PhotoCell>>;

const NOTHING: PhotoCell = { value: BLANK, formula: "", format: "" };

export const cellOf = (photo: Photo, row: number, column: number): PhotoCell => photo.get(row)?.get(column) ?? NOTHING;

export const setCell = (photo: Photo, row: number, column: number, cell: PhotoCell): void => {
  const cells = photo.get(row) ?? new Map<number, PhotoCell>();
  cells.set(column, cell);
  photo.set(row, cells);
};

/** Takes what an area shows into the photo. */
export const takeArea = (photo: Photo, { at, values, formulas, formats }: Area): void => {
  values.forEach((row, r) => row.forEach((value, c) => setCell(photo, at.row + r, at.column + c, { value, formula: formulas?.[r]?.[c] ?? "", format: formats?.[r]?.[c] ?? "" })));
};

export const copyPhoto = (photo: Photo): Photo => new Map([...photo].map(([row, cells]) => [row, new Map(cells)]));

/** The photo after whole rows were put in (count above 0) or taken out at a line. */
export const movedPhoto = (photo: Photo, line: number, count: number): Photo => {
  const moved: Photo = new Map();
  for (const [row, cells] of photo) if (row < line) moved.set(row, cells); else if (count > 0 || row >= line - count) moved.set(row + count, cells);
  return moved;
};

export const isFilled = ({ value, formula }: PhotoCell): boolean => value !== BLANK || formula !== "";

/** Whether anything from `from` down to before `to` stands inside, or outside, the columns of a table. */
export const standing = (photo: Photo, table: Address, from: number, inside: boolean, to = Infinity): boolean => {
  for (const [row, cells] of photo) {
    if (row < from || row >= to) continue;
    for (const [column, cell] of cells) if ((column >= table.column && column < table.column + table.columns) === inside && isFilled(cell)) return true;
  }
  return false;
};
