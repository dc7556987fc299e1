import { Button } from "@fluentui/react-components";
import type { PaneWords } from "../wording/pane/th";
import type { Open } from "./useDesk";

export interface TopBarProps { words: PaneWords; open: Open | undefined; choose: () => void; save: () => void; switchLanguage: () => void }

/** Product, office and year; the file's name and whether it is saved; open, save, language. */
export const TopBar = ({ words, open, choose, save, switchLanguage }: TopBarProps) => (
  <header className="top">
    <h1>{[words.product, open?.book.office, open && open.book.fiscalYear !== "" ? words.fiscalYear(open.book.fiscalYear) : ""].filter((part) => part !== undefined && part !== "").join(" · ")}</h1>
    {open && <p className="file"><span className="file-name">{open.book.file}</span><span className="quiet">{open.unsaved ? words.file.unsaved : words.file.unchanged}</span></p>}
    <div className="top-buttons">
      {open && <Button appearance="primary" onClick={save}>{words.file.save}</Button>}
      <Button onClick={choose}>{words.file.open}</Button>
      <Button appearance="subtle" onClick={switchLanguage}><span lang={words.language.other === "English" ? "en" : "th"}>{words.language.other}</span></Button>
    </div>
  </header>
);
