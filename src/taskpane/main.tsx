import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { excelHost } from "../host/excel/excelHost";
import { CrashWall } from "../panes/frame/CrashWall";
import type { Tell } from "../panes/frame/TellBar";
import { noticeKey, readNotice } from "../panes/notice";
import type { Lang } from "../wording";
import { BOOK_TEXTS } from "../wording/findings/book";
import { keepLanguage, keptLanguage } from "./keptLanguage";
import { officeLook } from "./officeLook";
import { startPanel } from "./startPanel";
import { TaskPane } from "./TaskPane";
import { themeOf } from "./themeOf";
import { wordsOf } from "./usePaneState";

const DARK = "(prefers-color-scheme: dark)";
const store = (): Storage => localStorage;
// Boot runs this only after Office answered.
const { context } = Office, partition = (context as { partitionKey?: string }).partitionKey;

const look = () => officeLook(context.officeTheme as Parameters<typeof officeLook>[0], matchMedia(DARK).matches);

const useLook = () => {
  const [now, setNow] = useState(look);
  useEffect(() => {
    const list = matchMedia(DARK), follow = () => { setNow(look()); };
    list.addEventListener("change", follow);
    return () => { list.removeEventListener("change", follow); };
  }, []);
  return now;
};

/** What a ribbon command left to say: at once when the pane is open, else when it opens. */
const useNotice = (): Tell | undefined => {
  const read = () => { try { return readNotice(store().getItem(noticeKey(partition)), Date.now()); } catch { return undefined; } };
  const [notice, setNotice] = useState(read);
  useEffect(() => {
    const hear = ({ key }: StorageEvent) => { if (key === noticeKey(partition)) setNotice(read()); };
    addEventListener("storage", hear);
    return () => { removeEventListener("storage", hear); };
  }, []);
  return notice && { tone: notice.tone, text: notice.text, ...(notice.detail !== undefined && { detail: notice.detail }) };
};

const host = excelHost({ excel: Excel, ...(context.requirements.isSetSupported("CompressedFile") && { document: context.document }) });

const Page = () => {
  const [language, setLanguage] = useState<Lang>(() => keptLanguage(store, partition, context.displayLanguage));
  const { dark, background, foreground } = useLook(), notice = useNotice(), words = wordsOf(language);
  const theme = useMemo(() => themeOf({ dark, ...(background !== undefined && { background }), ...(foreground !== undefined && { foreground }) }), [dark, background, foreground]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.product;
  }, [language, words]);
  useEffect(() => { document.documentElement.setAttribute("data-pane", "ready"); }, []);
  const [what, mend] = BOOK_TEXTS["not-our-workbook"][language];
  return (
    <FluentProvider theme={theme} className="provider">
      <CrashWall words={words} kept={false}>
        <TaskPane host={host} language={language} start={startPanel(location.search)} notice={notice} strange={`${what} ${mend}`} setLanguage={(chosen) => { keepLanguage(store, partition, chosen); setLanguage(chosen); }} />
      </CrashWall>
    </FluentProvider>
  );
};

const place = document.getElementById("pane");
if (place) createRoot(place).render(<Page />);
