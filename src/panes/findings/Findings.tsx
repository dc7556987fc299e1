import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Severity } from "../../checks/Finding";
import { usePane } from "../Pane";
import { useView } from "../useView";
import type { FindingCard, FindingGroup } from "../gestures/FindingsView";
import { SeverityMark } from "./SeverityMark";

const SEVERITIES: Severity[] = ["stop", "warn", "note"];

/** ตรวจสอบ: one card per finding, worst first, grouped by sheet: where, what, how to mend. */
export const Findings = () => {
  const { gestures, ask, words, write } = usePane();
  const view = useView("checking", () => gestures.findings(ask));
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set()), [shown, setShown] = useState(PAGE);
  if (!view) return null;
  const { findings } = words;
  const total = SEVERITIES.reduce((sum, severity) => sum + view.counts[severity], 0);
  if (total === 0) return <div className="panel"><p className="quiet">{findings.none}</p></div>;
  const wanted = view.groups.map((group) => ({ ...group, cards: group.cards.filter((card) => !hidden.has(card.severity)) })).filter((group) => group.cards.length > 0);
  const groups = firstCards(wanted, shown), left = wanted.reduce((sum, group) => sum + group.cards.length, 0) - shown;
  const toggle = (severity: Severity) => {
    const next = new Set(hidden);
    if (!next.delete(severity)) next.add(severity);
    setHidden(next);
  };
  return (
    <div className="panel">
      <h2 className="unseen">{words.tabs.findings}</h2>
      <div className="filters" role="group" aria-label={findings.filter}>
        {SEVERITIES.map((severity) => (
          <button key={severity} type="button" className="filter" aria-pressed={!hidden.has(severity)} onClick={() => { toggle(severity); }}>
            <SeverityMark severity={severity}>{`${findings[severity]} ${view.counts[severity]}`}</SeverityMark>
          </button>
        ))}
      </div>
      {view.safeFixes > 0 && <Button onClick={() => { void write(() => gestures.mend(ask)); }}>{findings.mendAll(view.safeFixes)}</Button>}
      {groups.length === 0 && <p className="quiet">{findings.noneHere}</p>}
      {groups.map((group) => (
        <section key={group.sheet} className="block">
          <h3>{group.sheet === "" ? findings.book : group.sheet} <span className="quiet">{findings.count(wanted.find(({ sheet }) => sheet === group.sheet)?.cards.length ?? 0)}</span></h3>
          <ul className="cards">{group.cards.map((card) => <Card key={card.number} card={card} />)}</ul>
        </section>
      ))}
      {left > 0 && <p className="more"><span className="quiet">{words.overview.more(left)}</span><Button size="small" onClick={() => { setShown(shown + PAGE); }}>{words.overview.showMore}</Button></p>}
      {left <= 0 && view.left > 0 && <p className="quiet">{findings.left(view.left)}</p>}
    </div>
  );
};

/** As many cards as are read at once; more come when asked for. */
const PAGE = 40;

const firstCards = (groups: FindingGroup[], count: number): FindingGroup[] => {
  let room = count;
  return groups.flatMap((group) => {
    const cards = group.cards.slice(0, Math.max(0, room));
    room -= cards.length;
    return cards.length > 0 ? [{ ...group, cards }] : [];
  });
};

const Card = ({ card }: { card: FindingCard }) => {
  const { gestures, ask, words, go, write } = usePane();
  const { at } = card;
  return (
    <li className="card">
      <div className="card-where">
        <SeverityMark severity={card.severity}><span className="unseen">{words.findings[card.severity]}</span></SeverityMark>
        {at ? <button type="button" className="link" onClick={(event) => { go(at, event.currentTarget); }}>{card.where}</button> : <span>{card.where}</span>}
        {card.more > 0 && <span className="quiet">{words.findings.more(card.more)}</span>}
      </div>
      <p>{card.what}</p>
      {card.how !== "" && <p className="quiet">{card.how}</p>}
      {card.why !== "" && <details><summary>{words.findings.why}</summary>{card.why}</details>}
      {card.fix && <Button size="small" onClick={() => { void write(() => gestures.mend(ask, card.number)); }}>{card.fix.label}</Button>}
    </li>
  );
};
