import type { Day } from "../measures/Day";
import type { Notice } from "../panes/notice";
import { languageOf } from "../wording/languageOf";
import type { Host } from "../workbook/Host";
import { checkBook } from "./checkBook";
import { goToSummary } from "./goToSummary";
import { noticeOf, noticeOfFailure } from "./noticeOf";
import type { Outcome } from "./Outcome";

/** What Office hands a ribbon command; until it is told that the command ended, the button stays pressed. */
export interface CommandEvent { completed: () => void }

/** As much of Office as commands touch. */
export interface OfficeForCommands { actions: { associate: (name: string, run: (event: CommandEvent) => void) => void }; context: { displayLanguage?: string } }

export interface CommandSurroundings {
  /** Called at the first command, not before: opening a workbook does nothing. */
  host: () => Host;
  today: () => Day;
  now: () => number;
  /** Keeps what the sheet does not show, for the pane; it may fail, the command has ended then all the same. */
  tell: (notice: Notice) => void;
}

/** Names in the manifest, and what they do. */
export const COMMANDS: Record<string, (host: Host, today: Day) => Promise<Outcome>> = {
  mattrakanCheck: checkBook,
  mattrakanSummary: goToSummary,
};

/** Gives the ribbon's buttons what they do. One command at a time: a second press while one runs does nothing. */
export const registerCommands = (office: OfficeForCommands, { host, today, now, tell }: CommandSurroundings): void => {
  let running = false, opened: Host | undefined;
  const run = async (act: (host: Host, today: Day) => Promise<Outcome>, event: CommandEvent): Promise<void> => {
    if (running) { event.completed(); return; }
    running = true;
    try {
      const language = languageOf(office.context.displayLanguage);
      let words: Omit<Notice, "at"> | undefined;
      try {
        opened ??= host();
        words = noticeOf(await act(opened, today()), language);
      } catch (thrown) {
        words = noticeOfFailure(thrown, language);
      }
      if (words) tell({ ...words, at: now() });
    } finally {
      running = false;
      event.completed();
    }
  };
  for (const [name, act] of Object.entries(COMMANDS)) office.actions.associate(name, (event) => { void run(act, event).catch(() => undefined); });
};
