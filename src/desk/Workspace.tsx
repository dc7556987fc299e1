import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { PaneContext, usePane, type Pane } from "../panes/Pane";
import { Tabs, type TabItem } from "../panes/frame/Tabs";
import type { OverviewView } from "../panes/gestures/OverviewView";
import { useView } from "../panes/useView";
import { Overview } from "../panes/overview/Overview";
import type { Lang } from "../wording";
import type { Address } from "../workbook/Address";
import { SheetArea } from "./SheetArea";
import type { DeskState } from "./useDesk";

const findings = () => import("../panes/findings/Findings"), importing = () => import("../panes/importing/Importing");
const Findings = lazy(() => findings().then(({ Findings: component }) => ({ default: component })));
const Importing = lazy(() => importing().then(({ Importing: component }) => ({ default: component })));
/** What is not on screen yet comes while nobody waits, so that the open workbook can be worked on even when the server is gone. */
const loadRest = () => { void Promise.all([findings(), importing(), import("./grid/CellEditor"), import("../panes/overview/Calendar")]).catch(() => undefined); };

type PanelName = "overview" | "findings" | "importing";

/** The open workbook: its sheets at the left, the panels at the right, or below where it is narrow. */
export const Workspace = ({ desk, language, choose }: { desk: DeskState; language: Lang; choose: () => void }) => {
  const { open, planned, ask, words, wait, write, setAsOf, apply } = desk;
  const [panel, setPanel] = useState<PanelName>(planned ? "importing" : "overview");
  const [shown, setShown] = useState<{ at: Address; times: number }>();
  const origin = useRef<HTMLElement>();
  useEffect(() => { if (planned) setPanel("importing"); }, [planned]);
  useEffect(() => {
    const timer = setTimeout(loadRest, 1000);
    return () => { clearTimeout(timer); };
  }, []);
  const go = (at: Address, from: HTMLElement) => {
    origin.current = from;
    setShown((now) => ({ at, times: (now?.times ?? 0) + 1 }));
  };
  const back = (): boolean => {
    const from = origin.current;
    origin.current = undefined;
    setShown((now) => now && { ...now });
    if (!from?.isConnected) return false;
    from.focus();
    from.scrollIntoView({ block: "nearest" });
    return true;
  };
  const gestures = open?.worker.gestures, version = open?.version ?? 0;
  const pane = useMemo<Pane | undefined>(() => gestures && { gestures, words, language, ask, version, setAsOf, go, wait, write }, [gestures, words, language, ask, version, write]);
  const planPane = useMemo<Pane | undefined>(() => planned && { gestures: planned.worker.gestures, words, language, ask, version, setAsOf, go: () => undefined, wait, write: apply }, [planned, words, language, ask, version, apply]);
  const importPane = planPane ?? pane;
  const waiting = (overview: OverviewView | undefined) => (overview && overview.findings.stop > 0 ? <span className="count"><span className="unseen">{words.tabs.waiting(overview.findings.stop)}</span><span aria-hidden="true">{overview.findings.stop}</span></span> : null);
  const tabsFor = (overview: OverviewView | undefined): TabItem<PanelName>[] => [
    ...(pane ? [{ key: "overview", label: words.tabs.overview }, { key: "findings", label: <>{words.tabs.findings}{waiting(overview)}</> }] as const : []),
    { key: "importing", label: words.tabs.importing },
  ];
  const panels = (overview: OverviewView | undefined) => (
    <Tabs label={words.tabs.label} tabs={tabsFor(overview)} selected={panel} select={setPanel}>
        <Suspense fallback={null}>
          {panel === "overview" && overview && <Overview view={overview} />}
          {panel === "findings" && pane && <Findings />}
          {panel === "importing" && importPane && (
            <PaneContext.Provider value={importPane}>
              <Importing plan={planned?.plan} choose={choose} separately={desk.separately} discard={() => { desk.discard(); setPanel("overview"); }} applied={() => { setPanel("overview"); }} />
            </PaneContext.Provider>
          )}
        </Suspense>
    </Tabs>
  );
  return (
    <div className="work">
      {open && pane && (
        <PaneContext.Provider value={pane}>
          <SheetArea key={open.since} open={open} ask={ask} words={words} shown={shown} back={back} canGoBack={origin.current !== undefined} write={write} />
        </PaneContext.Provider>
      )}
      <main className="panels">
        {pane ? <PaneContext.Provider value={pane}><WithOverview>{panels}</WithOverview></PaneContext.Provider> : panels(undefined)}
      </main>
    </div>
  );
};

/** The figures of the day, asked for once: the overview shows them, a tab counts what waits. */
const WithOverview = ({ children }: { children: (overview: OverviewView | undefined) => ReactNode }) => {
  const { gestures, ask } = usePane();
  return <>{children(useView("reckoning", () => gestures.overview(ask)))}</>;
};
