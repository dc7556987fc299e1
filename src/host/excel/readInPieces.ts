import type { Address } from "../../workbook/Address";
import { HostFailure } from "../../workbook/Host";
import type { Area } from "../../workbook/Snapshot";
import { bytesOf } from "./bytesOf";
import type { Gate } from "./gate";
import { areaOf, joined, loadCells, rangeAt, slices, type Asked } from "./rangeReading";

const FIRST_CELLS = 8_000;

/** Reads what is too much for one answer: one sync for each `budget` bytes or so, smaller pieces when Excel still refuses. */
export const readInPieces = async (gate: Gate, wanted: ReadonlyMap<string, Address>, asked: Asked, budget: number): Promise<Record<string, Area>> => {
  const areas: Record<string, Area> = {};
  let cells = FIRST_CELLS;
  for (const [key, at] of wanted) {
    const parts: Area[] = [];
    for (let row = at.row; row < at.row + at.rows;) {
      const [piece] = slices({ ...at, row, rows: at.row + at.rows - row }, cells);
      if (!piece) break;
      try {
        const part = await gate("look", async ({ context, sync }) => {
          const range = rangeAt(context, piece);
          loadCells(range, asked);
          await sync();
          return areaOf(range, asked);
        });
        parts.push(part);
        row += piece.rows;
        cells = Math.max(1, Math.floor(piece.rows * piece.columns * Math.min(8, budget / Math.max(1, bytesOf(part)))));
      } catch (thrown) {
        if (!(thrown instanceof HostFailure) || thrown.code !== "too-large" || piece.rows === 1) throw thrown;
        cells = Math.max(1, Math.floor((piece.rows * piece.columns) / 2));
      }
    }
    areas[key] = joined(at, parts);
  }
  return areas;
};
