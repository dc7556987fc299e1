import { dayOf, type Day } from "../measures/Day";

/** The day it is on this machine. The only place of the command that asks. */
export const today = (): Day => {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
};
