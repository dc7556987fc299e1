import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { usePane } from "../../panes/Pane";
import { dayText } from "../../panes/display/dayText";
import type { EditorView, Meaning } from "../../panes/gestures/meaningOf";
import type { Address } from "../../workbook/Address";

export interface CellEditorProps { at: Address; view: EditorView; first: string | undefined; done: (text: string) => void; leave: () => void }

/** The field in a cell: text, a day in any form with what it means beside it, or a choice from the cell's list. */
export const CellEditor = ({ at, view, first, done, leave }: CellEditorProps) => {
  const { gestures, ask, words, language } = usePane();
  const [text, setText] = useState(first ?? view.text);
  const [meaning, setMeaning] = useState<Meaning>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = box.current?.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>("input,textarea,select");
    field?.focus();
    if (field && "setSelectionRange" in field) field.setSelectionRange(field.value.length, field.value.length);
    box.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, []);
  useEffect(() => {
    let wanted = true;
    void gestures.meaning(at, text, ask).then((answer) => { if (wanted) setMeaning(answer); }, () => undefined);
    return () => { wanted = false; };
  }, [text]);
  const take = () => { if (meaning?.kind === "value" || text === view.text) done(text); };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") { event.preventDefault(); leave(); }
    if (event.key === "Enter" && !event.altKey && !event.shiftKey) { event.preventDefault(); take(); }
    if (event.key === "Enter" && event.altKey && event.target instanceof HTMLTextAreaElement) {
      const { selectionStart, selectionEnd } = event.target;
      setText(`${text.slice(0, selectionStart)}\n${text.slice(selectionEnd)}`);
    }
  };
  const refused = meaning?.kind === "refused" ? words.editor[meaning.why] : undefined;
  const hint = meaning?.kind === "value" && meaning.shown !== "" && meaning.shown !== text ? words.editor.means(meaning.shown) : view.kind === "longText" ? words.editor.newLine : undefined;
  const label = view.label === "" ? words.sheet.cell : view.label;
  return (
    <div ref={box} className="cell-editor" onKeyDown={onKeyDown}>
      <Field label={label} hint={hint ?? null} validationMessage={refused ?? null} validationState={refused === undefined ? "none" : "error"}>
        {view.kind === "list"
          ? <Select value={text} onChange={(_event, data) => { setText(data.value); }}>{[...new Set(["", ...view.options, text])].map((option) => <option key={option} value={option}>{option === "" ? words.editor.blank : option}</option>)}</Select>
          : view.kind === "longText"
            ? <Textarea value={text} resize="vertical" rows={Math.min(10, Math.max(3, text.split("\n").length + 1))} onChange={(_event, data) => { setText(data.value); }} />
            : <Input value={text} onChange={(_event, data) => { setText(data.value); }} />}
      </Field>
      {meaning?.kind === "choose" && (
        <p className="choose" role="group" aria-label={words.editor.choose}>{words.editor.choose} {meaning.days.map(({ day, shown }) => <Button key={day} size="small" onClick={() => { setText(shown); }}>{dayText(day, language)}</Button>)}</p>
      )}
      <p className="editor-buttons">
        <Button size="small" appearance="primary" disabled={meaning?.kind !== "value"} onClick={take}>{words.editor.ok}</Button>
        <Button size="small" onClick={leave}>{words.editor.cancel}</Button>
      </p>
    </div>
  );
};
