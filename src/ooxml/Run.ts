/** A stretch of text in one style. */
export interface Run { text: string; bold: boolean; underlined: boolean }

const opening = (runs: readonly Run[], marked: (run: Run) => boolean): string | undefined => {
  const seen = runs.filter((run) => run.text.trim() !== "");
  const first = seen[0];
  if (!first || !marked(first) || seen.every(marked)) return undefined;
  let text = "";
  for (const run of runs) {
    if (run.text.trim() !== "" && !marked(run)) break;
    text += run.text;
  }
  return text.trim();
};

/** The opening words that are underlined, else those that are bold, while what follows is not; undefined when there are none. */
export const leadOf = (runs: readonly Run[]): string | undefined => opening(runs, (run) => run.underlined) ?? opening(runs, (run) => run.bold);
