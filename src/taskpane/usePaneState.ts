import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { dayOf, type Day } from "../measures/Day";
import type { Busy } from "../panes/frame/BusyBar";
import type { Tell } from "../panes/frame/TellBar";
import type { Ask, Written } from "../panes/gestures/Gestures";
import type { ImportView } from "../panes/gestures/ImportView";
import type { BusyKind, Pane } from "../panes/Pane";
import type { Lang } from "../wording";
import { EN } from "../wording/pane/en";
import { TH, type PaneWords } from "../wording/pane/th";
import { HostFailure, type Host } from "../workbook/Host";
import type { BookHead, PaneSession } from "./paneSession";
import { seenHost } from "./seenHost";

const today = (): Day => { const now = new Date(); return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0; };
const makeKey = (): string => crypto.randomUUID().replace(/-/g, "").slice(0, 12);
export const wordsOf = (language: Lang): PaneWords => (language === "th" ? TH : EN);

/** Changes that come while someone types are gathered this long, in milliseconds. */
const PAUSE = 600;

/** Everything the pane does over the live workbook, and what it tells meanwhile. */
export const usePaneState = (live: Host, language: Lang) => {
  const [session, setSession] = useState<PaneSession>();
  const [head, setHead] = useState<BookHead>();
  const [asOf, setAsOf] = useState<Day>();
  const [version, setVersion] = useState(0);
  const [busy, setBusy] = useState<Busy>();
  const [tell, setTell] = useState<Tell>();
  const [plan, setPlan] = useState<ImportView>();
  const turns = useRef(0), words = wordsOf(language);
  const seen = useMemo(() => seenHost(live), [live]);
  const ask = useMemo<Ask>(() => ({ language, asOf, today: today() }), [language, asOf, version]);

  const wait = useCallback(async <T,>(kind: BusyKind, work: () => Promise<T>): Promise<T | undefined> => {
    const turn = ++turns.current;
    setBusy({ kind, step: 0, of: 0, cancel: undefined });
    try {
      return await work();
    } catch (error) {
      const again = { label: words.trouble.again, run: () => { setTell(undefined); seen.forget(); setVersion((now) => now + 1); } };
      setTell(error instanceof HostFailure ? { tone: "trouble", text: words.trouble[error.code], detail: error.message, act: again } : { tone: "trouble", text: words.trouble.bug, detail: String(error), act: again });
      return undefined;
    } finally {
      if (turns.current === turn) setBusy(undefined);
    }
  }, [words, seen]);

  useEffect(() => { void import("./paneSession").then(({ paneSession }) => { setSession(paneSession(seen.host, makeKey)); }); }, [seen]);
  useEffect(() => { if (session) void wait("reading", () => session.head(ask)).then((found) => { if (found) setHead(found); }); }, [session, version]);
  const known = head !== undefined;
  useEffect(() => {
    if (!known) return;
    let timer = 0, over = false, stop: (() => Promise<void>) | undefined;
    const changed = (): void => { clearTimeout(timer); timer = window.setTimeout(() => { seen.forget(); setVersion((now) => now + 1); }, PAUSE); };
    // A host that cannot watch is asked again by every gesture; nothing is lost but that figures follow later.
    live.watch(changed).then((end) => { stop = end; if (over) void end(); }, () => undefined);
    return () => { over = true; clearTimeout(timer); void stop?.(); };
  }, [known, live, seen]);

  const told = (done: Written): void => {
    if (done.conflicts > 0) setTell({ tone: "trouble", text: words.done.conflicts(done.conflicts) });
    else if (done.written === 0) setTell({ tone: "done", text: words.done.nothing });
    else setTell({ tone: "done", text: words.done.written(done.written), ...(done.undo && { act: { label: words.done.undo, run: () => { void undo(); } } }) });
  };
  const undo = async (): Promise<void> => {
    const done = await wait("writing", async () => session?.gestures.undo(ask));
    if (!done) return;
    setVersion((now) => now + 1);
    setTell(done.conflicts > 0 ? { tone: "trouble", text: words.done.conflicts(done.conflicts) } : { tone: "done", text: words.done.undone(done.written) });
  };
  const write: Pane["write"] = async (work) => {
    setTell(undefined);
    const done = await wait("writing", work);
    if (!done) return undefined;
    setVersion((now) => now + 1);
    told(done);
    return done;
  };
  const choose = async (file: File): Promise<void> => {
    setTell(undefined);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await wait("planning", async () => session?.plan({ name: file.name, bytes }, ask));
    if (found?.kind === "plan") setPlan(found.plan);
    else if (found) setTell({ tone: "trouble", text: `${file.name}: ${found.message}` });
  };
  const discard = (): void => { session?.discard(); setPlan(undefined); };
  const pane: Pane | undefined = session && { gestures: session.gestures, words, language, ask, version, setAsOf, go: (at) => { void wait("reading", () => live.show(at)); }, wait, write };
  return { pane, head, words, busy, tell, setTell, plan, choose, discard };
};
