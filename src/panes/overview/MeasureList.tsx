import { usePane } from "../Pane";
import { useView } from "../useView";
import type { Scope } from "../gestures/measuresOf";
import { StateMark } from "../frame/StateMark";

/** The measures behind a bar; each leads to its cell. */
export const MeasureList = ({ scope }: { scope: Scope }) => {
  const { gestures, ask, words, go } = usePane();
  const view = useView("reckoning", () => gestures.measures(scope, ask), `${scope.kind} ${scope.name}`);
  if (!view) return null;
  return (
    <>
      <ul className="rows">
        {view.rows.map((row) => (
          <li key={row.at.row}>
            <button type="button" className="row" onClick={(event) => { go(row.at, event.currentTarget); }}>
              {row.state === "done" && <StateMark state="done">{words.states.done}</StateMark>}
              {row.state === "late" && <StateMark state="late">{words.states.late(row.days)}</StateMark>}
              {row.state === "soon" && <StateMark state="soon">{words.states.soon(row.days)}</StateMark>}
              {row.state === "unknown" && <StateMark state="unknown">{words.states.unknown}</StateMark>}
              <span>{row.no} {row.measure}</span>
            </button>
          </li>
        ))}
      </ul>
      {view.count > view.rows.length && <p className="quiet">{words.overview.more(view.count - view.rows.length)}</p>}
    </>
  );
};
