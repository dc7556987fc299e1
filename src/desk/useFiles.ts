import { useEffect, useRef, useState } from "react";
import type { NamedBytes } from "../panes/gestures/DeskGestures";

/** Files a person picks or drops anywhere on the page; `over` while one is held above it. */
export const useFiles = (take: (file: NamedBytes) => void): { choose: () => void; over: boolean } => {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  const read = async (file: File | undefined) => { if (file) latest.current({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }); };
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent) => { if (holdsFiles(event)) { event.preventDefault(); setOver(true); } };
    const onLeave = (event: DragEvent) => { if (event.relatedTarget === null) setOver(false); };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void read(event.dataTransfer?.files[0]);
    };
    addEventListener("dragover", onOver);
    addEventListener("dragleave", onLeave);
    addEventListener("drop", onDrop);
    return () => { removeEventListener("dragover", onOver); removeEventListener("dragleave", onLeave); removeEventListener("drop", onDrop); };
  }, []);
  const choose = () => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".xlsx,.xlsm,.docx";
    input.onchange = () => { void read(input.files?.[0]); };
    input.click();
  };
  return { choose, over };
};
