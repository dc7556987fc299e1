import { Button } from "@fluentui/react-components";
import { usePane } from "../Pane";
import type { ImportView } from "../gestures/ImportView";
import { MoveList } from "./MoveList";
import { SourceTable } from "./SourceTable";

export interface ImportingProps { plan: ImportView | undefined; choose: () => void; /** make a workbook of its own of it instead */ separately: () => void; discard: () => void; applied: () => void }

/** นำเข้า: what was recognised, where every cell would go, what is skipped and asked; nothing is written before the button is pressed. */
export const Importing = ({ plan, choose, separately, discard, applied }: ImportingProps) => {
  const { words } = usePane();
  if (!plan) {
    return (
      <div className="panel">
        <h2>{words.importing.none}</h2>
        <p>{words.importing.noneHow}</p>
        <Button appearance="primary" onClick={choose}>{words.importing.choose}</Button>
      </div>
    );
  }
  return <Planned plan={plan} separately={separately} discard={discard} applied={applied} />;
};

const Planned = ({ plan, separately, discard, applied }: { plan: ImportView; separately: () => void; discard: () => void; applied: () => void }) => {
  const { gestures, ask, words, write } = usePane();
  const { importing } = words;
  const { cells } = plan, questions = plan.lists.find((list) => list.kind === "asked")?.count ?? 0;
  const apply = async () => { if (await write(() => gestures.applyImport(ask))) applied(); };
  return (
    <div className="panel">
      <h2>{importing.title(plan.file)}</h2>
      <p>{plan.into === "" ? importing.intoNew : importing.into(plan.into)}</p>
      {plan.differs && <p className="note">{importing.differs} <Button size="small" onClick={separately}>{importing.separately}</Button></p>}
      <dl className="facts">
        <dt>{importing.office}</dt><dd>{plan.office === "" ? <span className="quiet">{importing.notSaid}</span> : plan.office}</dd>
        <dt>{importing.year}</dt><dd>{plan.fiscalYear === "" ? <span className="quiet">{importing.notSaid}</span> : plan.fiscalYear}</dd>
      </dl>
      {plan.tables.length === 0 && <p>{importing.nothing}</p>}
      <p className="sum">{importing.sum(cells.understood, cells.skipped, cells.asked, cells.all)}</p>
      {questions > 0 && <p>{importing.questions(questions)}</p>}
      {plan.alreadyThere > 0 && <p className="quiet">{importing.already(plan.alreadyThere)}</p>}
      <p className="apply">
        <Button appearance="primary" disabled={plan.writes === 0} onClick={() => { void apply(); }}>{plan.writes === 0 ? importing.applyNothing : importing.apply(plan.measures)}</Button>
        <Button onClick={discard}>{importing.discard}</Button>
      </p>
      <h3>{importing.tables(plan.tables.length)}</h3>
      {plan.tables.map((table) => <SourceTable key={table.where} table={table} />)}
      {plan.lists.map((list) => <MoveList key={list.kind} list={list} />)}
      <p className="quiet">{importing.keptOpen}</p>
    </div>
  );
};
