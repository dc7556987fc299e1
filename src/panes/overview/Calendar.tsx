import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { calendarOf, dayOf, daysInMonth, type Day } from "../../measures/Day";
import { BE_OFFSET } from "../../measures/FiscalYear";
import { MONTH_NAMES } from "../../measures/dates/months";
import { FIRST_USABLE_DAY, LAST_USABLE_DAY } from "../../template/words";
import { dayText } from "../display/dayText";
import type { Lang } from "../../wording";

const WEEK = { th: ["อา", "จ", "อ", "พ", "พฤ", "ศ", "ส"], en: ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"] };
const ENGLISH = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A month of the Buddhist calendar; arrows move by day and week, PageUp and PageDown by month, Enter chooses. */
export const Calendar = ({ day, language, choose }: { day: Day; language: Lang; choose: (day: Day) => void }) => {
  const [at, setAt] = useState(day);
  const grid = useRef<HTMLTableElement>(null);
  const follow = useRef(true);
  useEffect(() => { if (follow.current) grid.current?.querySelector<HTMLButtonElement>("button[tabindex='0']")?.focus(); }, [at]);
  const { year, month } = calendarOf(at);
  const first = dayOf(year, month, 1) ?? at, length = daysInMonth(year, month);
  const lead = (first - 1) % 7; // serial 1 was a Sunday in Excel's count from March 1900 on
  const move = (to: Day) => { setAt(Math.max(FIRST_USABLE_DAY, Math.min(LAST_USABLE_DAY, to))); };
  const byMonths = (n: number) => {
    const then = calendarOf((dayOf(year, month, 1) ?? at) + (n > 0 ? 32 : -1));
    move(dayOf(then.year, then.month, Math.min(calendarOf(at).day, daysInMonth(then.year, then.month))) ?? at);
  };
  const turn = (n: number) => { follow.current = false; byMonths(n); };
  const keys: Record<string, () => void> = {
    ArrowLeft: () => { move(at - 1); }, ArrowRight: () => { move(at + 1); }, ArrowUp: () => { move(at - 7); }, ArrowDown: () => { move(at + 7); },
    PageUp: () => { byMonths(-1); }, PageDown: () => { byMonths(1); }, Home: () => { move(first); }, End: () => { move(first + length - 1); },
  };
  const weeks = Math.ceil((lead + length) / 7);
  const title = `${language === "th" ? (MONTH_NAMES[month - 1] ?? "") : (ENGLISH[month - 1] ?? "")} ${year + BE_OFFSET}`;
  return (
    <div className="calendar">
      <div className="calendar-head">
        <Button size="small" appearance="subtle" aria-label={language === "th" ? "เดือนก่อน" : "Previous month"} onClick={() => { turn(-1); }}>‹</Button>
        <span aria-live="polite">{title}</span>
        <Button size="small" appearance="subtle" aria-label={language === "th" ? "เดือนถัดไป" : "Next month"} onClick={() => { turn(1); }}>›</Button>
      </div>
      <table ref={grid} onKeyDown={(event) => { const act = keys[event.key]; if (act) { event.preventDefault(); follow.current = true; act(); } }}>
        <thead><tr>{WEEK[language].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          {Array.from({ length: weeks }, (_, week) => (
            <tr key={week}>
              {Array.from({ length: 7 }, (_day, i) => {
                const one = first + week * 7 + i - lead;
                return <td key={i}>{one >= first && one < first + length && <button type="button" tabIndex={one === at ? 0 : -1} aria-label={dayText(one, language)} aria-current={one === day ? "date" : undefined} onClick={() => { choose(one); }}>{one - first + 1}</button>}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
