import { lazy, Suspense, useEffect, useRef } from "react";
import { BusyBar } from "../panes/frame/BusyBar";
import { CrashWall } from "../panes/frame/CrashWall";
import { TellBar } from "../panes/frame/TellBar";
import type { NamedBytes } from "../panes/gestures/DeskGestures";
import type { Lang } from "../wording";
import { asset } from "./assets";
import { FirstRun } from "./FirstRun";
import { LeaveDialog } from "./LeaveDialog";
import { TopBar } from "./TopBar";
import { useDesk } from "./useDesk";
import { useFiles } from "./useFiles";

const workspace = () => import("./Workspace");
const Workspace = lazy(() => workspace().then(({ Workspace: component }) => ({ default: component })));

/** A workbook that the server offers beside the page, so that it opens with it. */
const OFFERED = "open/book";

/** The whole page: top bar, the sheet, the panels; or three choices while nothing is open. */
export const Desk = ({ language, setLanguage }: { language: Lang; setLanguage: (language: Lang) => void }) => {
  const desk = useDesk(language), { open, planned, words } = desk;
  const unsaved = open?.unsaved ?? false, { leaving } = desk;
  const { choose, over } = useFiles((file) => { void desk.openFile(file); });
  const example = async () => { await desk.openFile({ name: "รายงาน อบต.นาโสม 2566.xlsx", bytes: await asset("example") }, true); };
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void offered().then((file) => { if (file) void desk.openFile(file); });
  }, []);
  useEffect(() => { if (desk.busy?.kind === "opening" || desk.busy?.kind === "planning") void workspace().catch(() => undefined); }, [desk.busy?.kind]);
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => { event.preventDefault(); };
    addEventListener("beforeunload", warn);
    return () => { removeEventListener("beforeunload", warn); };
  }, [unsaved]);
  return (
    <div className="desk">
      <TopBar words={words} open={open} choose={choose} save={() => { void desk.save(); }} switchLanguage={() => { setLanguage(language === "th" ? "en" : "th"); }} />
      <BusyBar busy={desk.busy} words={words} />
      <TellBar tell={desk.tell} words={words} close={() => { desk.setTell(undefined); }} />
      {open ?? planned ? <CrashWall words={words} kept><Suspense fallback={null}><Workspace desk={desk} language={language} choose={choose} /></Suspense></CrashWall> : <FirstRun words={words} fresh={() => { void desk.fresh(); }} choose={choose} example={() => { void example(); }} />}
      {over && <div className="drop"><strong>{words.file.drop}</strong><span>{words.file.dropHint}</span></div>}
      {leaving && (
        <LeaveDialog words={words} stay={leaving.stay} go={leaving.go} save={() => { void desk.save().then((saved) => { if (saved) leaving.go(); else leaving.stay(); }); }} />
      )}
    </div>
  );
};

const offered = async (): Promise<NamedBytes | undefined> => {
  const answer = await fetch(OFFERED).catch(() => undefined);
  if (answer?.status !== 200) return undefined;
  const name = decodeURIComponent(answer.headers.get("x-file-name") ?? "");
  return name === "" ? undefined : { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
};
