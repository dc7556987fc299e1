import { createContext, useContext } from "react";
import type { Day } from "../measures/Day";
import type { PaneWords } from "../wording/pane/th";
import type { Address } from "../workbook/Address";
import type { Ask, Gestures, Written } from "./gestures/Gestures";
import type { Lang } from "../wording";

/** What is being done, told after 300 ms; how far, and a way to stop, after 2 s. */
export type BusyKind = "opening" | "reading" | "planning" | "reckoning" | "checking" | "writing" | "saving";

/** What every panel is given by the page around it. */
export interface Pane {
  gestures: Gestures;
  words: PaneWords;
  language: Lang;
  ask: Ask;
  /** Grows with every change of the workbook: views of an older one are stale. */
  version: number;
  setAsOf: (day: Day | undefined) => void;
  /** Brings a cell before the person's eyes; `from` is where they may come back to. */
  go: (at: Address, from: HTMLElement) => void;
  /** Waits for a gesture: tells that it is busy and shows what went wrong; undefined when it did. */
  wait: <T>(kind: BusyKind, work: () => Promise<T>) => Promise<T | undefined>;
  /** The same for a gesture that writes; tells what was written and offers to put it back. */
  write: (work: () => Promise<Written>) => Promise<Written | undefined>;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane around a panel; a panel outside of one is a bug. */
export const usePane = (): Pane => {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("a panel stands outside its pane");
  return pane;
};
