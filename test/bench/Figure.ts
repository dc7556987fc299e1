/** One line of the table: what was asked, what was measured, and the times it was taken from. */
export interface Figure { what: string; measured: string; limit: string; met: boolean; more: string; values: Record<string, number> }

/** A ratio that must reach, or stay below, a limit. */
export const ratioFigure = (what: string, ratio: number, bound: "atLeast" | "atMost", limit: number, more: string, values: Record<string, number>): Figure => ({
  what, measured: `${ratio.toFixed(2)} ×`, limit: `${bound === "atLeast" ? "≥" : "≤"} ${limit} ×`, met: bound === "atLeast" ? ratio >= limit : ratio <= limit, more, values: { ...values, ratio },
});
