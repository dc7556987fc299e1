/** One end of an A1 reference; rows and columns count from 0. A whole column has row -1, a whole row has column -1. */
export interface Corner { row: number; column: number; rowFixed: boolean; columnFixed: boolean }

/** An A1 reference inside the text of a formula. */
export interface Reference {
  /** Where the reference starts, its sheet included, and where it ends. */
  start: number;
  end: number;
  /** Where the part after the sheet's "!" starts. */
  at: number;
  /** The sheet it names, without quotes; undefined for the formula's own sheet. */
  sheet: string | undefined;
  /** The last sheet of a reference through several sheets ("Jan:Dec!A1"). */
  lastSheet: string | undefined;
  /** True when it refers to another workbook ("[1]Sheet1!A1"). */
  external: boolean;
  kind: "cell" | "range" | "columns" | "rows";
  from: Corner;
  to: Corner;
}
