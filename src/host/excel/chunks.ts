import { bytesOf } from "./bytesOf";
import type { Op } from "./Op";

const OVERHEAD = 600;

const halves = (op: Op): Op[] => {
  if (op.kind !== "write" || op.at.rows < 2) return [op];
  const half = Math.floor(op.at.rows / 2), { at, values, formats, after } = op;
  return [
    { ...op, at: { ...at, rows: half }, values: values.slice(0, half), ...(formats && { formats: formats.slice(0, half) }), ...(after && { after: after.slice(0, half) }) },
    { ...op, at: { ...at, row: at.row + half, rows: at.rows - half }, values: values.slice(half), ...(formats && { formats: formats.slice(half) }), ...(after && { after: after.slice(half) }) },
  ];
};

const small = (op: Op, budget: number): Op[] => {
  if (bytesOf(op) <= budget) return [op];
  const parts = halves(op);
  return parts.length === 1 ? parts : parts.flatMap((part) => small(part, budget));
};

/** The things to do in requests of about `budget` bytes each, in their order; long writes are cut between rows. */
export const chunks = (ops: readonly Op[], budget: number): Op[][] => {
  const requests: Op[][] = [];
  let room = 0;
  for (const op of ops.flatMap((one) => small(one, budget))) {
    const bytes = bytesOf(op) + OVERHEAD;
    const belongs = op.kind === "resize" || op.kind === "looks"; // a table never stays apart from the rows that were put in for it
    if (requests.length === 0 || (bytes > room && !belongs)) { requests.push([]); room = budget; }
    requests.at(-1)?.push(op);
    room -= bytes;
  }
  return requests;
};
