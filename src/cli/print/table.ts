/** Columns of a printed table: numbers stand right. */
export interface PrintedColumn { title: string; right?: boolean; /** longest width in characters; longer texts end in … */ most?: number }

/** How many places a text takes in a terminal: marks above and below Thai letters take none. */
export const printedWidth = (text: string): number => text.replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, "").length;

const shorten = (text: string, most: number | undefined): string => {
  const line = text.replace(/\s+/g, " ");
  if (most === undefined || printedWidth(line) <= most) return line;
  let out = "";
  for (const { segment } of new Intl.Segmenter("th", { granularity: "grapheme" }).segment(line)) {
    if (printedWidth(out + segment) >= most) break;
    out += segment;
  }
  return `${out}…`;
};

const pad = (text: string, width: number, right: boolean): string => {
  const space = " ".repeat(Math.max(0, width - printedWidth(text)));
  return right ? space + text : text + space;
};

/** A table for a terminal, lines joined by line feeds. */
export const printTable = (columns: PrintedColumn[], rows: string[][]): string => {
  const cells = rows.map((row) => columns.map((column, i) => shorten(row[i] ?? "", column.most)));
  const widths = columns.map((column, i) => Math.max(printedWidth(column.title), ...cells.map((row) => printedWidth(row[i] ?? ""))));
  const line = (row: string[]): string => columns.map((column, i) => pad(row[i] ?? "", widths[i] ?? 0, column.right ?? false)).join("  ").trimEnd();
  return [line(columns.map((column) => column.title)), widths.map((width) => "─".repeat(width)).join("  "), ...cells.map(line)].join("\n");
};
