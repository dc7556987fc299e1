import type { Severity } from "../../checks/Finding";
import type { Address } from "../../workbook/Address";

/** One card: where, what, how. `number` names it when its fix is asked for. */
export interface FindingCard {
  number: number;
  severity: Severity;
  at: Address | null;
  /** "มาตรการ แถว 12 ช่อง สิ้นสุด" */
  where: string;
  /** How many more cells the same finding names. */
  more: number;
  what: string;
  how: string;
  why: string;
  /** Words of the button when the fix can be made here. */
  fix: { label: string; safe: boolean } | null;
}

export interface FindingGroup { sheet: string; cards: FindingCard[] }

/** The check panel: worst first, by sheet. */
export interface FindingsView { groups: FindingGroup[]; counts: Record<Severity, number>; safeFixes: number; /** cards left out because there are too many */ left: number }
