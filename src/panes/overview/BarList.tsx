import { useState } from "react";
import { usePane } from "../Pane";
import type { Bar } from "../gestures/OverviewView";
import type { Scope } from "../gestures/measuresOf";
import { StateMark } from "../frame/StateMark";
import { MeasureList } from "./MeasureList";
import { Percent } from "./Percent";
import { Track } from "./Track";

/** Bars with n of m; a row opens its measures. */
export const BarList = ({ title, bars, scope, empty }: { title: string; bars: Bar[]; scope: Scope["kind"]; empty: string }) => {
  const [open, setOpen] = useState<string>();
  return (
    <section className="block">
      <h3>{title}</h3>
      {bars.length === 0 ? <p className="quiet">{empty}</p> : (
        <ul className="bars" onKeyDown={(event) => { if (event.key === "Escape" && open !== undefined) { event.stopPropagation(); setOpen(undefined); } }}>
          {bars.map((bar) => <BarRow key={bar.no + bar.name} bar={bar} scope={scope} open={open === bar.name} toggle={() => { setOpen(open === bar.name ? undefined : bar.name); }} />)}
        </ul>
      )}
    </section>
  );
};

const BarRow = ({ bar, scope, open, toggle }: { bar: Bar; scope: Scope["kind"]; open: boolean; toggle: () => void }) => {
  const { words } = usePane();
  const { figures } = bar;
  return (
    <li>
      <button type="button" className="bar" aria-expanded={open} onClick={toggle} disabled={figures.measures === 0}>
        <span className="bar-name">{bar.no !== "" && <span className="bar-no">{bar.no}</span>}{bar.name}</span>
        <Track share={figures.completion} />
        <span className="bar-figures">
          <Percent share={figures.completion} />
          {figures.counted > 0 && <><span className="of" aria-hidden="true">{words.overview.doneOf(figures.done, figures.counted)}</span><span className="unseen">{words.overview.doneOfLong(figures.done, figures.counted)}</span></>}
          {figures.overdue > 0 && <StateMark state="late">{words.overview.late(figures.overdue)}</StateMark>}
          {figures.dueSoon > 0 && <StateMark state="soon">{words.overview.soon(figures.dueSoon)}</StateMark>}
          {figures.unknownStatus > 0 && <StateMark state="unknown">{words.overview.unknownStatus(figures.unknownStatus)}</StateMark>}
        </span>
      </button>
      {open && <MeasureList scope={{ kind: scope, name: bar.name }} />}
    </li>
  );
};
