import { BE_OFFSET } from "../FiscalYear";
import type { PeriodFlag } from "./Period";

/** A year as it was written. */
export interface YearText { value: number; digits: number; era: "be" | "ce" | null }

/** The Christian years it may be; one when it is settled, none when it is no year. */
export interface YearReading { years: number[]; flags: PeriodFlag[] }

/** A two-digit year within so many years of the document's fiscal year is settled by it. */
const NEAR = 12;
/** Without a fiscal year, a two-digit Buddhist year is plain only in these years (BE); elsewhere it could be Christian. */
const PLAIN_FROM = 2540, PLAIN_TO = 2580;

const unique = (years: number[]): number[] => [...new Set(years)];

/**
 * Reads a year. Four digits: 2400–2743 is Buddhist, 1900–2200 Christian, whatever era is written beside (a contradiction is flagged).
 * Two digits: the fiscal year of the document decides; else 40–80 are 2540–2580 and anything else has two readings. Source: ita.md d.2.
 */
export const yearOf = (year: YearText, fiscalYear: number | null | undefined): YearReading => {
  const { value, digits, era } = year;
  if (digits === 4) {
    if (value >= 2400 && value <= 2743) return { years: [value - BE_OFFSET], flags: era === "ce" ? ["era-contradicts"] : [] };
    if (value >= 1900 && value <= 2200) return { years: [value], flags: era === "be" ? ["era-contradicts"] : ["christian-year"] };
    return { years: [], flags: ["not-understood"] };
  }
  if (digits !== 2) return { years: [], flags: ["not-understood"] };
  const buddhist = 2500 + value - BE_OFFSET, christian = value >= 70 ? 1900 + value : 2000 + value;
  if (era === "be") return { years: [buddhist], flags: [] };
  if (era === "ce") return { years: [christian], flags: ["christian-year"] };
  if (fiscalYear !== null && fiscalYear !== undefined) {
    const near = (ce: number): boolean => Math.abs(ce + BE_OFFSET - fiscalYear) <= NEAR;
    if (near(buddhist)) return { years: [buddhist], flags: [] };
    const other = [2000 + value, 1900 + value].find(near);
    if (other !== undefined) return { years: [other], flags: ["christian-year"] };
    return { years: unique([buddhist, christian]), flags: ["two-digit-year"] };
  }
  const plain = 2500 + value >= PLAIN_FROM && 2500 + value <= PLAIN_TO;
  return plain ? { years: [buddhist], flags: [] } : { years: unique([buddhist, christian]), flags: ["two-digit-year"] };
};
