import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { PaneWords } from "../../wording/pane/th";
import type { BusyKind } from "../Pane";

export interface Busy { kind: BusyKind; step: number; of: number; cancel: (() => void) | undefined }

const QUIET = 300, PATIENT = 2000;

/** Nothing under 300 ms; then what is being done; above 2 s how far it is and a way to stop. */
export const BusyBar = ({ busy, words }: { busy: Busy | undefined; words: PaneWords }) => {
  const [age, setAge] = useState<"quiet" | "told" | "long">("quiet");
  const isBusy = busy !== undefined;
  useEffect(() => {
    setAge("quiet");
    if (!isBusy) return;
    const told = setTimeout(() => { setAge("told"); }, QUIET), long = setTimeout(() => { setAge("long"); }, PATIENT);
    return () => { clearTimeout(told); clearTimeout(long); };
  }, [isBusy]);
  if (!busy || age === "quiet") return <div className="busy-place" role="status" />;
  const share = busy.of > 0 ? (busy.step - 0.5) / busy.of : undefined;
  return (
    <div className="busy-place" role="status">
      <div className="busy">
        <span>{words.busy[busy.kind]}{age === "long" && busy.of > 0 ? ` · ${words.busy.step(busy.step, busy.of)}` : ""}</span>
        <span className={share === undefined ? "busy-bar unknown" : "busy-bar"} aria-hidden="true"><span style={{ width: `${(share ?? 0.4) * 100}%` }} /></span>
        {age === "long" && busy.cancel && <Button size="small" onClick={busy.cancel}>{words.busy.cancel}</Button>}
      </div>
    </div>
  );
};
