import { memo, type CSSProperties, type ReactNode } from "react";
import type { CellView, RowView } from "../../panes/gestures/SheetView";
import type { Track } from "./tracks";

export interface RowProps {
  row: number;
  view: RowView | undefined;
  tracks: Track[];
  template: string;
  top: number | undefined;
  /** Column of the selected cell when it is in this row, else -1. */
  selected: number;
  editor: ReactNode;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** One row of the sheet: its number, then a cell for every column shown. */
export const Row = memo(({ row, view, tracks, template, top, selected, editor }: RowProps) => {
  const cells = new Map(view?.cells.map((cell) => [cell.column, cell]));
  const style: CSSProperties = { gridTemplateColumns: template, ...(top !== undefined && { position: "absolute", transform: `translateY(${top}px)` }) };
  let covered = -1;
  return (
    <div role="row" aria-rowindex={row + 2} className="grid-row" data-row={row} style={style}>
      <div role="rowheader" className="grid-number">{row + 1}</div>
      {tracks.map((track, index) => {
        if (track.column <= covered) return null;
        const cell = cells.get(track.column), here = selected >= track.column && selected < track.column + (cell?.span ?? 1);
        if (cell?.span) covered = track.column + cell.span - 1;
        return <Cell key={track.column} row={row} track={track} index={index} cell={cell} tracks={tracks} selected={here} editor={here ? editor : null} />;
      })}
    </div>
  );
});
Row.displayName = "Row";

const spanOf = (cell: CellView | undefined, tracks: Track[], index: number): number => {
  if (!cell?.span) return 1;
  const last = (tracks[index]?.column ?? 0) + cell.span;
  let count = 1;
  while ((tracks[index + count]?.column ?? last) < last) count++;
  return count;
};

const Cell = ({ row, track, index, cell, tracks, selected, editor }: { row: number; track: Track; index: number; cell: CellView | undefined; tracks: Track[]; selected: boolean; editor: ReactNode }) => {
  const span = spanOf(cell, tracks, index);
  const names = ["grid-cell", cell?.role ? `role-${cell.role}` : "", cell?.align === "end" ? "end" : cell?.align === "center" ? "center" : "", track.left === undefined ? "" : "frozen", selected ? "selected" : ""];
  const style: CSSProperties = { ...(track.left !== undefined && { left: track.left }), ...(span > 1 && { gridColumn: `span ${span}` }) };
  return (
    <div role="gridcell" id={cellId(row, track.column)} aria-colindex={track.column + 2} aria-selected={selected} className={names.filter((name) => name !== "").join(" ")} style={style} data-column={track.column} {...(span > 1 && { "aria-colspan": span })}>
      {editor ?? (span > 1 ? <span className="stay">{cell?.text}</span> : (cell?.text ?? ""))}
    </div>
  );
};
