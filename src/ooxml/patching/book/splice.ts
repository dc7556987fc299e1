/** A piece of a text to put in place of what stands between two offsets. */
export interface Splice { start: number; end: number; text: string }

/** The text with all pieces put in. Pieces must not overlap; those at one place keep their order. */
export const splice = (text: string, pieces: readonly Splice[]): string => {
  if (pieces.length === 0) return text;
  const ordered = pieces.every((piece, i) => i === 0 || (pieces[i - 1]?.start ?? 0) <= piece.start);
  const sorted = ordered ? pieces : [...pieces].sort((a, b) => a.start - b.start);
  const out: string[] = [];
  let at = 0;
  for (const piece of sorted) {
    if (piece.start < at) throw new Error("pieces overlap");
    out.push(text.slice(at, piece.start), piece.text);
    at = piece.end;
  }
  out.push(text.slice(at));
  return out.join("");
};
