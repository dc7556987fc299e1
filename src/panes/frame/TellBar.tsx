import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneWords } from "../../wording/pane/th";

/** What a person is told above the panels: what was written, or what could not be done. It stays until the next gesture. */
export interface Tell { tone: "done" | "trouble"; text: string; act?: { label: string; run: () => void }; detail?: string }

export const TellBar = ({ tell, words, close }: { tell: Tell | undefined; words: PaneWords; close: () => void }) => (
  <div role={tell?.tone === "trouble" ? "alert" : "status"}>
    {tell && (
      <div className={`tell ${tell.tone}`}>
        <span>{tell.text}</span>
        {tell.act && <Button size="small" onClick={tell.act.run}>{tell.act.label}</Button>}
        {tell.detail !== undefined && <Detail detail={tell.detail} words={words} />}
        <Button size="small" appearance="subtle" onClick={close}>{words.trouble.close}</Button>
      </div>
    )}
  </div>
);

/** The code for support: not what a person reads first. */
const Detail = ({ detail, words }: { detail: string; words: PaneWords }) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => { setOpen(!open); }}>{words.trouble.details}</Button>
      {open && <code>{detail}</code>}
    </>
  );
};
