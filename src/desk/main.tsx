import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { CrashWall } from "../panes/frame/CrashWall";
import { paneTheme } from "../panes/theme";
import type { Lang } from "../wording";
import { Desk } from "./Desk";
import { wordsOf } from "./useDesk";

const LIGHT = paneTheme(false), DARK = paneTheme(true);

const Page = () => {
  const [language, setLanguage] = useState<Lang>("th");
  const dark = useDark(), words = wordsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.product;
  }, [language]);
  return (
    <FluentProvider theme={dark ? DARK : LIGHT} className="provider">
      <CrashWall words={words} kept={false}><Desk language={language} setLanguage={setLanguage} /></CrashWall>
    </FluentProvider>
  );
};

const useDark = (): boolean => {
  const query = "(prefers-color-scheme: dark)";
  const [dark, setDark] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query), follow = () => { setDark(list.matches); };
    list.addEventListener("change", follow);
    return () => { list.removeEventListener("change", follow); };
  }, []);
  return dark;
};

const place = document.getElementById("desk");
if (place) createRoot(place).render(<Page />);
