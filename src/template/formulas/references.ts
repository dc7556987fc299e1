/** Structured references as the workbook's file writes them ("[#This Row]" in full: "@" is only what Excel shows). */
const escaped = (title: string): string => title.replace(/['[\]#@]/g, "'$&");

/** The cell of a column in the row of the formula. */
export const thisRow = (table: string, title: string): string => `${table}[[#This Row],[${escaped(title)}]]`;

/** A whole column without header and totals. */
export const columnOf = (table: string, title: string): string => `${table}[${escaped(title)}]`;

/** A text in a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A text to look up, so that MATCH, COUNTIFS and SUMIFS take its *, ? and ~ as signs and not as wildcards. */
export const literal = (text: string): string => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
