import { useEffect, useState } from "react";
import { usePane, type BusyKind } from "./Pane";

/** The view a gesture gives, asked anew when the workbook, the day, the language or `key` changes. The older view stays until the new one is here. */
export const useView = <T>(kind: BusyKind, load: () => Promise<T>, key = ""): T | undefined => {
  const { version, ask, wait } = usePane();
  const [view, setView] = useState<T>();
  useEffect(() => {
    let wanted = true;
    void wait(kind, load).then((loaded) => { if (wanted && loaded !== undefined) setView(loaded); });
    return () => { wanted = false; };
    // `load` and `wait` are new at every render; what they load follows from these.
  }, [version, ask.asOf, ask.today, ask.language, key]);
  return view;
};
