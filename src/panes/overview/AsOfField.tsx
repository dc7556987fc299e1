import { Button, Field, Input } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { readDate } from "../../measures/dates/readDate";
import { FIRST_USABLE_DAY, LAST_USABLE_DAY } from "../../template/words";
import { usePane } from "../Pane";
import { dayText } from "../display/dayText";
import type { OverviewView } from "../gestures/OverviewView";

const Calendar = lazy(() => import("./Calendar").then(({ Calendar: component }) => ({ default: component })));

/** The day everything is shown on: typed in any form, or picked. Figures and sheet follow; the workbook does not change. */
export const AsOfField = ({ view }: { view: OverviewView }) => {
  const { ask, words, language, setAsOf } = usePane();
  const [typed, setTyped] = useState<string>();
  const [picking, setPicking] = useState(false);
  const opener = useRef<HTMLElement>();
  useEffect(() => { setTyped(undefined); }, [view.asOf, language]);
  const { overview } = words;
  const read = typed === undefined ? view.asOf : readDate(typed).day;
  const day = read !== null && read >= FIRST_USABLE_DAY && read <= LAST_USABLE_DAY ? read : null;
  const take = () => { if (day !== null && typed !== undefined) { setTyped(undefined); setAsOf(day); } };
  const close = () => { setPicking(false); opener.current?.focus(); };
  return (
    <div className="as-of" onKeyDown={(event) => { if (event.key === "Escape" && picking) { event.stopPropagation(); close(); } }}>
      <Field label={overview.asOf} hint={typed === undefined ? null : day === null ? overview.notADay : `= ${dayText(day, language)}`} validationState={typed !== undefined && day === null ? "error" : "none"}>
        <Input value={typed ?? dayText(view.asOf, language)} title={overview.asOfHint} onChange={(_event, data) => { setTyped(data.value); }} onBlur={take}
          onKeyDown={(event) => { if (event.key === "Enter") take(); if (event.key === "Escape" && typed !== undefined) { event.stopPropagation(); setTyped(undefined); } }} />
      </Field>
      <div className="as-of-buttons">
        <Button aria-expanded={picking} onClick={(event) => { opener.current = event.currentTarget; setPicking(!picking); }}>{overview.pick}</Button>
        {view.asOf !== ask.today && <Button appearance="subtle" onClick={() => { setAsOf(ask.today); }}>{overview.today}</Button>}
        {ask.asOf !== undefined && view.asOf !== (view.fixedAsOf ?? ask.today) && <Button appearance="subtle" onClick={() => { setAsOf(undefined); }}>{overview.bookDay}</Button>}
      </div>
      {picking && <Suspense fallback={null}><Calendar day={view.asOf} language={language} choose={(chosen) => { setAsOf(chosen); close(); }} /></Suspense>}
      {view.asOf !== (view.fixedAsOf ?? ask.today) && <p className="quiet">{overview.whatIf}</p>}
    </div>
  );
};
