import { usePane } from "../Pane";
import type { ImportTable } from "../gestures/ImportView";

/** A source table as it looks, the role of each column over its head. */
export const SourceTable = ({ table }: { table: ImportTable }) => {
  const { importing } = usePane().words;
  return (
    <figure className="source">
      <figcaption><strong>{table.where}</strong> · {importing.kinds[table.kind]} · {importing.rows(table.rowCount)} · {importing.sure(Math.round(table.confidence * 100))}</figcaption>
      <div className="scroll" tabIndex={0} role="region" aria-label={table.where}>
        <table>
          <thead>
            <tr>{table.heads.map((head) => <th key={head.letter} scope="col" className={head.role === "" ? "unused" : "used"}><span className="role">{head.role === "" ? importing.noRole : head.role}</span>{head.text}</th>)}</tr>
          </thead>
          <tbody>{table.rows.map((row, i) => <tr key={i}>{table.heads.map((head, j) => <td key={head.letter}>{row[j] ?? ""}</td>)}</tr>)}</tbody>
        </table>
      </div>
    </figure>
  );
};
