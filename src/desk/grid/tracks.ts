import type { SheetView } from "../../panes/gestures/SheetView";

/** A column on screen; `left` when it stays there while the others move. */
export interface Track { column: number; width: number; left: number | undefined }

/** Width of the row numbers. */
export const NUMBER_WIDTH = 44;
const CHARACTER = 7, PADDING = 9;

/** The columns of a sheet in pixels. Frozen ones stay only while they leave a good part of the view to the rest. */
export const tracksOf = (sheet: SheetView, viewWidth: number): Track[] => {
  let left = NUMBER_WIDTH, frozen = true;
  return sheet.columns.map(({ column, width }) => {
    const pixels = Math.round(width * CHARACTER + PADDING);
    frozen = frozen && column < sheet.frozenColumns && left + pixels <= viewWidth * 0.6;
    const track: Track = { column, width: pixels, left: frozen ? left : undefined };
    left += pixels;
    return track;
  });
};
