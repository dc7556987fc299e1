/** Years that the assessment can be about: it began in 2556, and nobody plans beyond a generation. */
const FIRST = 2550, LAST = 2650;

/** True for a Buddhist fiscal year as the cell must hold it. */
export const isFiscalYear = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= FIRST && value <= LAST;
