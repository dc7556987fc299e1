import type { Address } from "../../workbook/Address";

export type Put = string | number | boolean | null;

/** One thing to do in Excel, in the order of the list. Written so that the parts of a failed list can be told and taken back. */
export type Op =
  | { kind: "insert"; sheet: string; row: number; count: number }
  | { kind: "delete"; sheet: string; row: number; count: number }
  | { kind: "resize"; table: string; at: Address }
  | { kind: "looks"; from: Address; to: Address }
  /** Formats come before the values, formats `after` behind them: a formula or number put into a text cell would be text. */
  | { kind: "write"; at: Address; values: Put[][]; formats?: (string | null)[][]; after?: (string | null)[][] }
  | { kind: "name"; name: string; refersTo: string | undefined; isNew: boolean }
  | { kind: "link"; at: Address; target: string; content: Put }
  | { kind: "fit"; sheet: string; rows: number[] };
