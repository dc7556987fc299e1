/** A cell of the sheet on screen. */
export interface Place { row: number; column: number }

/** Where rows and columns go on: next visible one in a direction, or the same at the edge. */
export interface Bounds { rows: number; isHidden: (row: number) => boolean; /** visible columns in order */ columns: number[]; page: number }

const step = (row: number, by: 1 | -1, { rows, isHidden }: Bounds): number => {
  let next = row + by;
  while (next >= 0 && next < rows && isHidden(next)) next += by;
  return next < 0 || next >= rows ? row : next;
};

/** Where a key leads from a cell; undefined when the key does not move. */
export const moved = (from: Place, key: string, withControl: boolean, bounds: Bounds): Place | undefined => {
  const { columns, rows, page } = bounds;
  const index = Math.max(0, columns.findIndex((column) => column >= from.column));
  const first = columns[0] ?? 0, last = columns[columns.length - 1] ?? 0;
  const edge = (row: number, by: 1 | -1): number => (bounds.isHidden(row) ? step(row, by, bounds) : row);
  switch (key) {
    case "ArrowLeft": return { row: from.row, column: withControl ? first : (columns[index - 1] ?? first) };
    case "ArrowRight": return { row: from.row, column: withControl ? last : (columns[index + 1] ?? last) };
    case "ArrowUp": return { row: withControl ? edge(0, 1) : step(from.row, -1, bounds), column: from.column };
    case "ArrowDown": return { row: withControl ? edge(rows - 1, -1) : step(from.row, 1, bounds), column: from.column };
    case "Home": return { row: withControl ? edge(0, 1) : from.row, column: first };
    case "End": return { row: withControl ? edge(rows - 1, -1) : from.row, column: last };
    case "PageUp": return { row: edge(Math.max(0, from.row - page), 1), column: from.column };
    case "PageDown": return { row: edge(Math.min(rows - 1, from.row + page), -1), column: from.column };
    default: return undefined;
  }
};
