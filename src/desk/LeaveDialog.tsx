import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PaneWords } from "../wording/pane/th";

/** Asked before unsaved work would be lost. Esc stays. */
export const LeaveDialog = ({ words, save, go, stay }: { words: PaneWords; save: () => void; go: () => void; stay: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => { dialog.current?.showModal(); }, []);
  return (
    <dialog ref={dialog} className="leave" aria-labelledby="leave-words" onCancel={(event) => { event.preventDefault(); stay(); }}>
      <p id="leave-words">{words.file.leave}</p>
      <div className="leave-buttons">
        <Button appearance="primary" onClick={save}>{words.file.leaveSave}</Button>
        <Button onClick={go}>{words.file.leaveGo}</Button>
        <Button appearance="subtle" onClick={stay}>{words.file.stay}</Button>
      </div>
    </dialog>
  );
};
