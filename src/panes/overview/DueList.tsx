import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../Pane";
import type { DueRow } from "../gestures/OverviewView";
import { dayText } from "../display/dayText";
import { StateMark } from "../frame/StateMark";

const PAGE = 10;

/** Overdue or due-soon measures, the most pressing first; each leads to its cell. */
export const DueList = ({ title, empty, rows, count, state }: { title: string; empty: string; rows: DueRow[]; count: number; state: "late" | "soon" }) => {
  const { words, language, go } = usePane();
  const [shown, setShown] = useState(PAGE);
  const left = count - Math.min(shown, rows.length);
  return (
    <section className="block">
      <h3>{title}</h3>
      {count === 0 ? <p className="quiet">{empty}</p> : (
        <ul className="rows">
          {rows.slice(0, shown).map((row) => (
            <li key={row.at.row}>
              <button type="button" className="row" onClick={(event) => { go(row.at, event.currentTarget); }}>
                <StateMark state={state}>{state === "late" ? words.states.late(row.days) : words.states.soon(row.days)}</StateMark>
                <span>{row.no} {row.measure}</span>
                <span className="quiet">{[row.unit.replace(/\n/g, ", "), words.overview.due(dayText(row.end, language))].filter((part) => part !== "").join(" · ")}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && <p className="more"><span className="quiet">{words.overview.more(left)}</span>{shown < rows.length && <Button size="small" onClick={() => { setShown(shown + 5 * PAGE); }}>{words.overview.showMore}</Button>}</p>}
    </section>
  );
};
