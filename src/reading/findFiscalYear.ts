import { plainDigits } from "../measures/text/digits";
import { foldText } from "../measures/text/fold";
import type { Line } from "./Line";

/** Years as documents write them: "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "ปีงบประมาณ ๖๗", "ประจำปี ๒๕๖๗", "FY2567", "fiscal year 2024". */
const YEAR = /(ประจำปีงบประมาณ|ปีงบประมาณ|ปีงบ|ประจำปี|fiscal year|fy|ปี)\s*(?:พ\.?\s?ศ\.{0,2})?\s*((?:25|26)\d\d|20[1-9]\d|[5-9]\d(?!\d))/gi;
/** Words before a year that make it the year of something else. */
const OF_ANOTHER = /(?:ผลการประเมิน|ผลคะแนน|การประเมิน\s?ITA|ผลการวิเคราะห์|วิเคราะห์|คะแนน)[^.]{0,120}$/i;
const WEIGHT: Record<string, number> = { "ประจำปีงบประมาณ": 4, "ปีงบประมาณ": 3, "ปีงบ": 3, "fiscal year": 4, "fy": 3, "ประจำปี": 2, "ปี": 1 };

const beOf = (digits: string): number => {
  const number = Number(digits);
  return number < 100 ? 2500 + number : number < 2200 ? number + 543 : number;
};

const votesIn = (text: string, weight: number, votes: Map<number, number>): void => {
  const plain = plainDigits(foldText(text));
  for (const found of plain.matchAll(YEAR)) {
    const word = (found[1] ?? "").toLowerCase(), year = beOf(found[2] ?? "");
    if (year < 2550 || year > 2620) continue;
    const other = OF_ANOTHER.test(plain.slice(0, found.index)) ? 0.2 : 1;
    votes.set(year, (votes.get(year) ?? 0) + (WEIGHT[word] ?? 1) * weight * other);
  }
};

/** In the name of a sheet or file a Buddhist year needs no word before it: "แผน2567.xlsx". */
const bareYear = (name: string, weight: number, votes: Map<number, number>): void => {
  const found = /(?<!\d)(25[5-9]\d|26[01]\d)(?!\d)/.exec(plainDigits(name));
  if (found) votes.set(Number(found[1]), (votes.get(Number(found[1])) ?? 0) + weight);
};

/**
 * The fiscal year a document is about, from its titles, the names of its sheets and what stands before its tables; the first title says
 * most, a year named as that of an assessment's result says little. Null when only table cells name years.
 */
export const findFiscalYear = (titles: Line[], names: string[], file: string | undefined): number | null => {
  const votes = new Map<number, number>();
  titles.forEach((line, index) => {
    for (const cell of line.cells) votesIn(cell.text, (cell.text.length <= 160 ? 2 : 0.6) * (index === 0 ? 2 : index < 5 ? 1.3 : 0.7), votes);
    for (const cell of line.cells) if (cell.text.length <= 40) bareYear(cell.text, 0.3, votes);
    const [label, value] = line.cells;
    if (label && value && /ปีงบประมาณ|fiscal year/i.test(label.text)) votesIn(`ปีงบประมาณ ${value.text}`, 4, votes);
  });
  for (const name of names) {
    votesIn(name, 1, votes);
    bareYear(name, 0.5, votes);
  }
  if (file !== undefined && votes.size === 0) bareYear(file, 0.5, votes);
  const best = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best ? best[0] : null;
};
