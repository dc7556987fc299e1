import { usePane } from "../Pane";
import type { OverviewView } from "../gestures/OverviewView";
import { StateMark } from "../frame/StateMark";
import { AsOfField } from "./AsOfField";
import { BarList } from "./BarList";
import { DueList } from "./DueList";
import { Percent, percentText } from "./Percent";
import { Track } from "./Track";

/** ภาพรวม: how far the office is on a day, and what presses. */
export const Overview = ({ view }: { view: OverviewView }) => {
  const { overview } = usePane().words;
  return (
    <div className="panel">
      <AsOfField view={view} />
      {view.packUnverified && <p className="note">{overview.unverified}</p>}
      <Whole view={view} />
      <DueList title={overview.overdue(view.overdueCount)} empty={overview.noOverdue} rows={view.overdue} count={view.overdueCount} state="late" />
      <DueList title={overview.dueSoon(view.dueSoonCount)} empty={overview.noDueSoon} rows={view.dueSoon} count={view.dueSoonCount} state="soon" />
      <BarList title={overview.instruments} bars={view.instruments} scope="instruments" empty={overview.noIndicators} />
      <BarList title={overview.indicators} bars={view.indicators} scope="indicators" empty={overview.noIndicators} />
      <BarList title={overview.units} bars={view.units} scope="units" empty={overview.noUnits} />
      {view.disclosure.items > 0 && (
        <section className="block">
          <h3>{overview.disclosure}</h3>
          <p className="line"><Track share={view.disclosure.completion} /><span className="percent">{percentText(view.disclosure.completion ?? 0)}</span><span className="of">{overview.items(view.disclosure.done, view.disclosure.items)}</span></p>
        </section>
      )}
    </div>
  );
};

/** The big number, its n of m under it. */
const Whole = ({ view: { overall, round } }: { view: OverviewView }) => {
  const { overview } = usePane().words;
  return (
    <section className="block whole">
      <h2>{overview.completion}{round !== "" && <span className="quiet"> · {round}</span>}</h2>
      <p className="big"><Percent share={overall.completion} /></p>
      <p>{overview.counted(overall.counted, overall.measures)}</p>
      <Track share={overall.completion} />
      <p className="marks">
        {overall.done > 0 && <StateMark state="done">{overview.done(overall.done)}</StateMark>}
        {overall.overdue > 0 && <StateMark state="late">{overview.late(overall.overdue)}</StateMark>}
        {overall.dueSoon > 0 && <StateMark state="soon">{overview.soon(overall.dueSoon)}</StateMark>}
        {overall.unknownStatus > 0 && <StateMark state="unknown">{overview.unknownStatus(overall.unknownStatus)}</StateMark>}
        {overall.undated > 0 && <StateMark state="unknown">{overview.undated(overall.undated)}</StateMark>}
      </p>
    </section>
  );
};
