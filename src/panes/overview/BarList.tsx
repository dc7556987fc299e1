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
  const [open, setOpen] = useState<string>(), [order, setOrder] = useState<Order>("own");
  const { words } = usePane();
  return (
    <section className="block">
      <div className="block-head">
        <h3>{title}</h3>
        {bars.length > 3 && (
          <label className="sort">{words.overview.sortBy}
            <select value={order} onChange={(event) => { setOrder(event.target.value as Order); }}>{ORDERS.map((one) => <option key={one} value={one}>{words.overview.orders[one]}</option>)}</select>
          </label>
        )}
      </div>
      {bars.length === 0 ? <p className="quiet">{empty}</p> : (
        <ul className="bars" onKeyDown={(event) => { if (event.key === "Escape" && open !== undefined) { event.stopPropagation(); setOpen(undefined); } }}>
          {sorted(bars, order).map((bar) => <BarRow key={bar.no + bar.name} bar={bar} scope={scope} open={open === bar.name} toggle={() => { setOpen(open === bar.name ? undefined : bar.name); }} />)}
        </ul>
      )}
    </section>
  );
};

const ORDERS = ["own", "least", "late"] as const;
type Order = (typeof ORDERS)[number];

/** As in the sheet, least complete first, or most overdue first; bars of nothing come last. */
const sorted = (bars: Bar[], order: Order): Bar[] =>
  order === "own" ? bars : [...bars].sort((a, b) => (order === "late" ? b.figures.overdue - a.figures.overdue : (a.figures.completion ?? 2) - (b.figures.completion ?? 2)));

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
