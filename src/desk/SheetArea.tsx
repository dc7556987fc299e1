import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { Ask, Written } from "../panes/gestures/Gestures";
import type { EditorView } from "../panes/gestures/meaningOf";
import type { SheetView } from "../panes/gestures/SheetView";
import { useView } from "../panes/useView";
import type { PaneWords } from "../wording/pane/th";
import { cellAt, rangeName, type Address } from "../workbook/Address";
import type { Place } from "./grid/moves";
import { SheetGrid } from "./grid/SheetGrid";
import type { Open } from "./useDesk";

const CellEditor = lazy(() => import("./grid/CellEditor").then(({ CellEditor: component }) => ({ default: component })));

export interface SheetAreaProps {
  open: Open;
  ask: Ask;
  words: PaneWords;
  /** The cell a panel leads to, and how often panels did. */
  shown: { at: Address; times: number } | undefined;
  back: () => boolean;
  canGoBack: boolean;
  write: (work: () => Promise<Written>) => Promise<Written | undefined>;
}

/** The sheets of the workbook: their tabs, the cell that is selected, and the grid. */
export const SheetArea = ({ open, ask, words, shown, back, canGoBack, write }: SheetAreaProps) => {
  const { worker: { gestures }, book, version } = open;
  const [name, setName] = useState(book.start);
  const [places, setPlaces] = useState<Record<string, Place>>({});
  const [editing, setEditing] = useState<{ view: EditorView; first: string | undefined }>();
  const [called, setCalled] = useState(0), [focused, setFocused] = useState(0);
  useEffect(() => {
    if (!shown) return;
    const { sheet, row, column } = shown.at;
    setEditing(undefined);
    if (book.sheets.includes(sheet)) setName(sheet);
    setPlaces((now) => ({ ...now, [sheet]: { row, column } }));
    setCalled((n) => n + 1);
  }, [shown?.times]);
  const wanted = book.sheets.includes(name) ? name : book.start;
  const view = useView<SheetView>("reading", () => gestures.sheet(wanted, ask), wanted);
  const sheet = view?.name === wanted ? view : undefined;
  const place = places[wanted] ?? sheet?.selected ?? { row: 0, column: 0 };
  const at = cellAt(wanted, place.row, place.column);
  const text = useView("reading", () => gestures.editor(at, ask), `${wanted} ${place.row} ${place.column}`);
  const load = useCallback((first: number, count: number) => gestures.rows(wanted, first, count, ask), [gestures, wanted, ask]);
  const edit = (first?: string) => { void gestures.editor(at, ask).then((editor) => { if (editor.kind !== "none") setEditing({ view: editor, first: editor.kind === "list" ? undefined : first }); }); };
  const leave = () => { setEditing(undefined); setFocused((n) => n + 1); };
  const done = async (typed: string) => {
    const before = editing?.view.text;
    leave();
    if (typed !== before) await write(() => gestures.edit(at, typed, ask));
  };
  const editor = editing && <Suspense fallback={null}><CellEditor at={at} view={editing.view} first={editing.first} done={(typed) => { void done(typed); }} leave={leave} /></Suspense>;
  return (
    <section className="sheet-area" aria-label={words.sheet.label(wanted)}>
      <div className="cell-bar">
        <span className="cell-name">{rangeName(at)}</span>
        <span className="cell-text">{text?.text === "" ? <span className="quiet">{words.sheet.empty}</span> : text?.text}</span>
        {text && text.kind !== "none" && !editing && <Button size="small" onClick={() => { edit(); }}>{words.sheet.edit}</Button>}
        {canGoBack && <Button size="small" appearance="subtle" onClick={() => { back(); }}>{words.sheet.back}</Button>}
      </div>
      {sheet && (
        <SheetGrid sheet={sheet} label={words.sheet.label(wanted)} hint={words.sheet.keys} stamp={`${wanted} ${version} ${ask.asOf ?? ""} ${ask.language}`} load={load}
          selected={place} select={(to) => { if (editing) setEditing(undefined); setPlaces({ ...places, [wanted]: to }); }} called={called} focused={focused} edit={edit} editor={editor ?? null} escape={back} />
      )}
      {sheet && sheet.columnsLeft > 0 && <p className="quiet">{words.sheet.columnsLeft(sheet.columnsLeft)}</p>}
      <nav className="sheet-tabs" aria-label={words.sheet.tabs}>
        <ul>{book.sheets.map((one) => <li key={one}><button type="button" aria-current={one === wanted ? "page" : undefined} onClick={() => { setEditing(undefined); setName(one); }}>{one}</button></li>)}</ul>
      </nav>
    </section>
  );
};
