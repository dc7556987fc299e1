import { useCallback, useEffect, useRef, useState } from "react";
import type { RowView } from "../../panes/gestures/SheetView";

const BLOCK = 40;

/** The rows of a sheet, fetched in blocks as they are asked for. Older ones stay on screen until newer ones are here. */
export const useRows = (load: (first: number, count: number) => Promise<RowView[]>, stamp: string): { row: (row: number) => RowView | undefined; need: (first: number, last: number) => void } => {
  const rows = useRef(new Map<number, RowView>());
  const asked = useRef(new Map<number, string>());
  const current = useRef({ stamp, load });
  const [, redraw] = useState(0);
  current.current = { stamp, load };
  useEffect(() => { redraw((n) => n + 1); }, [stamp]);
  const need = useCallback((first: number, last: number) => {
    for (let block = Math.floor(first / BLOCK); block <= Math.floor(last / BLOCK); block++) {
      const { stamp: now, load: ask } = current.current;
      if (asked.current.get(block) === now) continue;
      asked.current.set(block, now);
      void ask(block * BLOCK, BLOCK).then((views) => {
        if (current.current.stamp !== now) return;
        for (let row = block * BLOCK; row < (block + 1) * BLOCK; row++) rows.current.delete(row);
        for (const view of views) rows.current.set(view.row, view);
        redraw((n) => n + 1);
      }, () => { if (asked.current.get(block) === now) asked.current.delete(block); });
    }
  }, []);
  const row = useCallback((index: number) => rows.current.get(index), []);
  return { row, need };
};
