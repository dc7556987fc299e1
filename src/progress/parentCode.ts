/** The code of the parent: up to the last dot ("3.10" → "3"); "" for a measure of its own. */
export const parentCode = (code: string): string => code.slice(0, Math.max(0, code.lastIndexOf(".")));
