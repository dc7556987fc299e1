/** Columns and widths of the measure and its unit in the lists of สรุป and in แผนรายเดือน. */
export const LIST_WIDTHS = {
  summary: [{ column: 1, width: 60 }, { column: 2, width: 34 }],
  months: [{ column: 1, width: 56 }, { column: 2, width: 30 }],
} as const;
