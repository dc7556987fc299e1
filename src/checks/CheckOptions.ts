import type { Day } from "../measures/Day";
import type { PackIndicators } from "./CheckContext";

export interface CheckOptions {
  /** The day it really is. */
  today: Day;
  /** The day to judge on; else the book's own AsOf where a person typed one, else today. */
  asOf?: Day;
  pack?: PackIndicators;
  /** New keys follow from it; else from the book's own content. */
  keySeed?: string;
}
