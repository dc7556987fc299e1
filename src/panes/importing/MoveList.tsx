import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../Pane";
import type { ImportList } from "../gestures/ImportView";

/** Source cells with their targets, reasons or questions; opened when asked for, a page at a time. */
export const MoveList = ({ list }: { list: ImportList }) => {
  const { gestures, words, wait } = usePane();
  const { importing } = words;
  const [more, setMore] = useState<ImportList["rows"]>([]);
  const rows = [...list.rows, ...more];
  const next = async () => {
    const page = await wait("reading", () => gestures.importPage(list.kind, rows.length));
    if (page) setMore([...more, ...page]);
  };
  const last = list.kind === "understood" ? importing.to : list.kind === "skipped" ? importing.why : importing.question;
  return (
    <details className="moves" open={list.kind === "asked" && list.count > 0}>
      <summary>{importing[list.kind](list.count)}</summary>
      {list.count === 0 ? <p className="quiet">{importing.noRows}</p> : (
        <div className="scroll" tabIndex={0} role="region" aria-label={importing[list.kind](list.count)}>
          <table>
            <thead><tr><th scope="col">{importing.from}</th><th scope="col">{importing.text}</th><th scope="col">{last}</th></tr></thead>
            <tbody>{rows.map((row, i) => <tr key={i}><td className="where">{row.from}</td><td>{row.text}</td><td className={list.kind === "understood" ? "where" : ""}>{row.to}</td></tr>)}</tbody>
          </table>
        </div>
      )}
      {rows.length < list.count && <p className="more"><span className="quiet">{words.overview.more(list.count - rows.length)}</span><Button size="small" onClick={() => { void next(); }}>{words.overview.showMore}</Button></p>}
    </details>
  );
};
