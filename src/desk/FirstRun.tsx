import type { PaneWords } from "../wording/pane/th";

/** Nothing is open: three large choices, one sentence each, nothing else. */
export const FirstRun = ({ words, fresh, choose, example }: { words: PaneWords; fresh: () => void; choose: () => void; example: () => void }) => {
  const { first } = words;
  return (
    <main className="first">
      <h2>{first.title}</h2>
      <ul>
        {([[first.fresh, first.freshWhy, fresh], [first.old, first.oldWhy, choose], [first.sample, first.sampleWhy, example]] as const).map(([title, why, act]) => (
          <li key={title}><button type="button" className="choice" onClick={act}><strong>{title}</strong><span>{why}</span></button></li>
        ))}
      </ul>
      <p className="quiet">{words.file.drop} · {first.private}</p>
    </main>
  );
};
