import type { Draft } from "./Draft";

/** Row of the header of the sheets that are one large table. */
export const HEADER_ROW = 3;

/** Title, the office and year below it, and a line of help; the table begins in HEADER_ROW. */
export const frame = (draft: Draft, title: string, help: string): void => {
  draft.put(0, 0, title, "title");
  draft.formula(1, 0, 'IF(OfficeName="","",OfficeName&"   ")&"ปีงบประมาณ พ.ศ. "&FiscalYear', { of: "officeAndYear" }, "subtitle");
  draft.put(2, 0, help, "subtitle");
  draft.plan.heights[0] = 33;
  draft.plan.heights[1] = 24;
  draft.plan.heights[2] = 24;
};
