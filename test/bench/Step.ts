/** `ours` and `peer` are measured each in a process of its own, in turn; `judge` makes figures of their medians. */
export type Step = "prepare" | "ours" | "peer" | "judge";
