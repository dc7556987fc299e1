import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from "react";
import type { RowView, SheetView } from "../../panes/gestures/SheetView";
import { columnName } from "../../workbook/Address";
import { moved, type Place } from "./moves";
import { cellId, Row } from "./Row";
import { rowHeights } from "./rowHeights";
import { NUMBER_WIDTH, tracksOf, type Track } from "./tracks";
import { useRows } from "./useRows";

export interface GridProps {
  sheet: SheetView;
  label: string;
  hint: string;
  /** Changes when the rows on screen are no longer those of the workbook. */
  stamp: string;
  load: (first: number, count: number) => Promise<RowView[]>;
  selected: Place;
  select: (place: Place) => void;
  /** Grows when the selected cell must be brought before the eyes and into focus. */
  called: number;
  /** Grows when the grid gets the focus back from its editor. */
  focused: number;
  edit: (firstLetter?: string) => void;
  editor: ReactNode;
  escape: () => boolean;
}

const OVERSCAN = 400;

/** The sheet as a grid: only the rows on screen are there; heads and first columns stay; arrows move, Enter or F2 edits. */
export const SheetGrid = ({ sheet, label, hint, stamp, load, selected, select, called, focused, edit, editor, escape }: GridProps) => {
  const box = useRef<HTMLDivElement>(null), head = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600, width: 900 });
  const [, remeasure] = useState(0);
  const tracks = useMemo(() => tracksOf(sheet, view.width), [sheet, view.width]);
  const template = useMemo(() => [NUMBER_WIDTH, ...tracks.map((track) => track.width)].map((width) => `${width}px`).join(" "), [tracks]);
  const width = NUMBER_WIDTH + tracks.reduce((sum, track) => sum + track.width, 0);
  const heights = useMemo(() => rowHeights(sheet.lines, sheet.frozenRows), [sheet]);
  const { row, need } = useRows(load, stamp);
  const first = Math.max(sheet.frozenRows, heights.at(view.top - OVERSCAN)), last = Math.min(sheet.rows - 1, heights.at(view.top + view.height + OVERSCAN));
  useEffect(() => { if (sheet.frozenRows > 0) need(0, sheet.frozenRows - 1); need(first, last); });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => { setView((now) => ({ ...now, height: element.clientHeight, width: element.clientWidth })); });
    watcher.observe(element);
    return () => { watcher.disconnect(); };
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const anchor = heights.at(view.top), before = heights.offset(anchor);
    let changed = false;
    for (const one of element.querySelectorAll<HTMLElement>(".grid-body > .grid-row")) {
      const number = Number(one.dataset["row"]);
      if (row(number)) changed = heights.measured(number, one.offsetHeight) || changed;
    }
    if (!changed) return;
    const shift = heights.offset(anchor) - before;
    if (Math.abs(shift) >= 1 && view.top > 0) element.scrollTop += shift;
    remeasure((n) => n + 1);
  });
  const visible = useCallback((place: Place, smooth: boolean) => {
    const element = box.current;
    if (!element) return;
    const headHeight = head.current?.offsetHeight ?? 0, track = tracks.find((one) => one.column >= place.column);
    if (place.row >= sheet.frozenRows) {
      const top = heights.offset(place.row), bottom = top + heights.height(place.row), room = element.clientHeight - headHeight;
      if (top < element.scrollTop || smooth) element.scrollTop = smooth ? Math.max(0, top - room / 3) : top;
      else if (bottom > element.scrollTop + room) element.scrollTop = Math.min(top, bottom - room);
    }
    if (track && track.left === undefined) {
      const left = leftOf(tracks, track), frozen = NUMBER_WIDTH + tracks.filter((one) => one.left !== undefined).reduce((sum, one) => sum + one.width, 0);
      if (left < element.scrollLeft + frozen) element.scrollLeft = left - frozen;
      else if (left + track.width > element.scrollLeft + element.clientWidth) element.scrollLeft = Math.min(left - frozen, left + track.width - element.clientWidth);
    }
  }, [tracks, heights, sheet]);
  useEffect(() => { if (called > 0) { visible(selected, true); box.current?.focus({ preventScroll: true }); box.current?.scrollIntoView({ block: "nearest" }); } }, [called, sheet]);

  useEffect(() => { if (focused > 0) box.current?.focus({ preventScroll: true }); }, [focused]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const isHidden = (number: number): boolean => sheet.lines[number] === 0;
    const to = moved(selected, event.key, event.ctrlKey || event.metaKey, { rows: sheet.rows, isHidden, columns: tracks.map((track) => track.column), page: Math.max(1, last - first - 6) });
    if (to) { event.preventDefault(); select(to); visible(to, false); return; }
    if (event.key === "Enter" || event.key === "F2") { event.preventDefault(); edit(); return; }
    if (event.key === "Escape" && escape()) { event.preventDefault(); event.stopPropagation(); return; }
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); edit(event.key); }
  };
  const placeOf = (event: MouseEvent): Place | undefined => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>(".grid-cell") : null;
    const line = cell?.closest<HTMLElement>(".grid-row");
    return cell && line && !(event.target instanceof Element && event.target.closest(".cell-editor")) ? { row: Number(line.dataset["row"]), column: Number(cell.dataset["column"]) } : undefined;
  };
  const rowOf = (number: number, top: number | undefined) => (
    <Row key={number} row={number} view={row(number)} tracks={tracks} template={template} top={top} selected={number === selected.row ? selected.column : -1} editor={number === selected.row ? editor : null} />
  );
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter((number) => sheet.lines[number] !== 0);
  const shown = selected.row < sheet.frozenRows || (selected.row >= first && selected.row <= last);
  return (
    <div ref={box} role="grid" tabIndex={0} className="grid" aria-label={label} aria-description={hint} aria-rowcount={sheet.rows + 1} aria-colcount={sheet.columns.length + 1}
      aria-activedescendant={shown ? cellId(selected.row, selected.column) : undefined}
      onScroll={(event) => { const { scrollTop } = event.currentTarget; setView((now) => ({ ...now, top: scrollTop })); }} onKeyDown={onKeyDown}
      onMouseDown={(event) => { const place = placeOf(event); if (place) select(place); }} onDoubleClick={(event) => { if (placeOf(event)) edit(); }}>
      <div ref={head} role="rowgroup" className="grid-head" style={{ width }}>
        <div role="row" aria-rowindex={1} className="grid-row grid-letters" style={{ gridTemplateColumns: template }}>
          <div role="columnheader" className="grid-number"><span className="unseen">{label}</span></div>
          {tracks.map((track) => <div key={track.column} role="columnheader" aria-colindex={track.column + 2} className={track.left === undefined ? "grid-letter" : "grid-letter frozen"} style={track.left === undefined ? {} : { left: track.left }}>{columnName(track.column)}</div>)}
        </div>
        {Array.from({ length: sheet.frozenRows }, (_, number) => (sheet.lines[number] === 0 ? null : rowOf(number, undefined)))}
      </div>
      <div role="rowgroup" className="grid-body" style={{ width, height: heights.offset(sheet.rows) }}>{numbers.map((number) => rowOf(number, heights.offset(number)))}</div>
    </div>
  );
};

const leftOf = (tracks: Track[], track: Track): number => NUMBER_WIDTH + tracks.slice(0, tracks.indexOf(track)).reduce((sum, one) => sum + one.width, 0);
