import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { BusyBar } from "../panes/frame/BusyBar";
import { Tabs, type TabItem } from "../panes/frame/Tabs";
import { TellBar, type Tell } from "../panes/frame/TellBar";
import type { OverviewView } from "../panes/gestures/OverviewView";
import { PaneContext, usePane } from "../panes/Pane";
import { useView } from "../panes/useView";
import type { Lang } from "../wording";
import type { Host } from "../workbook/Host";
import type { StartPanel } from "./startPanel";
import { usePaneState } from "./usePaneState";

const Overview = lazy(() => import("../panes/overview/Overview").then(({ Overview: component }) => ({ default: component })));
const Findings = lazy(() => import("../panes/findings/Findings").then(({ Findings: component }) => ({ default: component })));
const Importing = lazy(() => import("../panes/importing/Importing").then(({ Importing: component }) => ({ default: component })));

export interface TaskPaneProps { host: Host; language: Lang; setLanguage: (language: Lang) => void; start: StartPanel; /** what a ribbon command left to say */ notice: Tell | undefined; /** says that a workbook is not ours */ strange: string }

/** The pane beside the live workbook: the panels of the desk, without its sheet. */
export const TaskPane = ({ host, language, setLanguage, start, notice, strange }: TaskPaneProps) => {
  const state = usePaneState(host, language), { pane, head, words, plan } = state;
  const [panel, setPanel] = useState<StartPanel>(start), [heard, setHeard] = useState(false);
  const pick = (): void => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".xlsx,.xlsm,.docx";
    input.onchange = () => { const [file] = input.files ?? []; if (file) void state.choose(file); };
    input.click();
  };
  const tell = state.tell ?? (heard ? undefined : notice);
  return (
    <>
      <header className="pane-head">
        <h1>{words.product}{head?.office ? ` · ${head.office}` : ""}{head?.fiscalYear ? ` · ${words.fiscalYear(head.fiscalYear)}` : ""}</h1>
        <Button size="small" appearance="subtle" lang={language === "th" ? "en" : "th"} aria-label={words.language.switchTo} onClick={() => { setLanguage(language === "th" ? "en" : "th"); }}>{words.language.other}</Button>
      </header>
      <BusyBar busy={state.busy} words={words} />
      <TellBar tell={tell} words={words} close={() => { setHeard(true); state.setTell(undefined); }} />
      {head && !head.ours && <main className="panel"><p>{strange}</p><p><a href="desk/" target="_blank" rel="noopener noreferrer">{words.importing.choose}</a></p></main>}
      {pane && head?.ours && (
        <main>
          <PaneContext.Provider value={pane}>
            <Panels panel={panel} select={setPanel} importing={<Importing plan={plan} choose={pick} separately={pick} discard={state.discard} applied={() => { state.discard(); setPanel("overview"); }} />} />
          </PaneContext.Provider>
        </main>
      )}
    </>
  );
};

/** The figures of the day are asked for once: the overview shows them, a tab counts what waits. */
const Panels = ({ panel, select, importing }: { panel: StartPanel; select: (panel: StartPanel) => void; importing: React.ReactNode }) => {
  const { gestures, ask, words } = usePane(), overview = useView<OverviewView>("reckoning", () => gestures.overview(ask));
  const waits = overview?.findings.stop ?? 0;
  const tabs: TabItem<StartPanel>[] = [
    { key: "overview", label: words.tabs.overview },
    { key: "findings", label: <>{words.tabs.findings}{waits > 0 && <span className="count"><span className="unseen">{words.tabs.waiting(waits)}</span><span aria-hidden="true">{waits}</span></span>}</> },
    { key: "importing", label: words.tabs.importing },
  ];
  return (
    <Tabs label={words.tabs.label} tabs={tabs} selected={panel} select={select}>
      <Suspense fallback={null}>
        {panel === "overview" && overview && <Overview view={overview} />}
        {panel === "findings" && <Findings />}
        {panel === "importing" && importing}
      </Suspense>
    </Tabs>
  );
};
