import type { Day } from "../Day";

/** `sure`: one reading, taken. `guess`: taken, but a person should look. `ask`: several readings or none, nothing taken. */
export type Certainty = "sure" | "guess" | "ask";

export type PeriodFlag =
  /** an abbreviation or name that is a slip for this month (จ.ค. for ธ.ค.) */
  | "month-slip"
  /** the year was taken from the other end of the range, or one less or one more of it */
  | "year-shared" | "year-inferred"
  /** no year: the document's fiscal year was assumed, or there is none to assume */
  | "year-assumed" | "year-missing"
  /** the whole fiscal year (quarter, half) of the document, which the text does not name */
  | "fiscal-year-of-document"
  /** two digits that may be a Buddhist or a Christian year */
  | "two-digit-year"
  /** read as a Christian year · the era written contradicts the year */
  | "christian-year" | "era-contradicts"
  /** "ปี ๒๕๖๖" may be the calendar year or the fiscal year */
  | "calendar-or-fiscal"
  /** day and month are the other way round, or there is no such day */
  | "month-first" | "no-such-day"
  | "end-before-start"
  /** two periods in one text: the envelope */
  | "two-periods"
  /** a frequency (ทุกเดือน), a length or a report round (รอบ ๖ เดือน): no period */
  | "recurrence" | "label"
  | "start-only" | "end-only" | "single-day"
  /** "ก่อน…": the day itself may be in or out · "ต้นเดือน", "ปลายปี" */
  | "before" | "vague"
  /** an abbreviation alone that may be an office (ก.พ.) */
  | "look-alike"
  /** words beside the dates that were not used */
  | "other-text"
  /** only a month or a year where a day is wanted */
  | "not-a-day"
  | "not-understood";

export interface Reading { start: Day | null; end: Day | null }

/** What a duration cell says. */
export interface Period extends Reading { certainty: Certainty; flags: PeriodFlag[]; /** what it may mean, when it must be asked */ readings: Reading[] }

/** What the reader is told about the document. */
export interface DateContext { /** Buddhist Era; undefined or null when the document does not say */ fiscalYear?: number | null | undefined }
