/** Marks above and below Thai letters take no width. */
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;
/** 16 points on the screen, in a font somewhat wider and higher than TH SarabunPSK: pixels of a letter, points of a line; and pixels of a column's character. */
const LETTER = 10.2, LINE = 27, CHARACTER = 7;
/** Words do not break just where the line ends. */
const FILL = 0.94;

/** Excel has no higher row. */
const HIGHEST = 409;

/** Points of a row of one line. */
export const ONE_LINE = 25;

/** Lines that a text takes in a column of that width (in characters). */
const lines = (text: string, width: number, size: number): number => {
  const perLine = Math.max(1, Math.floor(((width * CHARACTER - 8) / (LETTER * (size / 16))) * FILL));
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.replace(MARKS, "").length / perLine)), 0);
};

/** About how high, in points, a row must be for its wrapped texts: programs that do not measure on opening need it. */
export const rowHeight = (texts: readonly { text: string; width: number; size?: number }[]): number =>
  texts.reduce((height, { text, width, size = 16 }) => Math.min(HIGHEST, Math.max(height, ONE_LINE + (lines(text, width, size) - 1) * LINE * (size / 16))), ONE_LINE);
