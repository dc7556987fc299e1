import type { Notice } from "../panes/notice";
import { words, type Lang } from "../wording";
import { EN } from "../wording/pane/en";
import { TH } from "../wording/pane/th";
import { HostFailure } from "../workbook/Host";
import type { Outcome } from "./Outcome";

type Words = Omit<Notice, "at">;

const both = ({ what, mend }: { what: string; mend: string }): string => `${what} ${mend}`.trim();

/** What the sheet itself does not show of how a command ended; undefined when it shows all. */
export const noticeOf = (outcome: Outcome, language: Lang): Words | undefined => {
  const pane = language === "th" ? TH : EN;
  switch (outcome.kind) {
    case "cannot": return { tone: "trouble", text: both(words(language).finding(outcome.finding)), detail: outcome.finding.code };
    case "conflicts": return { tone: "trouble", text: pane.done.conflicts(outcome.cells) };
    case "checked": return outcome.counts.stop + outcome.counts.warn + outcome.counts.note === 0 ? { tone: "done", text: pane.findings.none } : undefined;
    case "shown": return undefined;
  }
};

/** Why a command could not end. */
export const noticeOfFailure = (thrown: unknown, language: Lang): Words => {
  if (thrown instanceof HostFailure) return { tone: "trouble", text: both(words(language).hostFailure(thrown.code)), detail: thrown.message };
  return { tone: "trouble", text: (language === "th" ? TH : EN).trouble.bug, detail: thrown instanceof Error ? thrown.message : String(thrown) };
};
