import { useRef, type KeyboardEvent, type ReactNode } from "react";

export interface TabItem<K extends string> { key: K; label: ReactNode }

export interface TabsProps<K extends string> { label: string; tabs: TabItem<K>[]; selected: K; select: (key: K) => void; children: ReactNode }

/** Tabs over one panel: Tab reaches the chosen one, arrows, Home and End choose another. Fluent's own hides focusable guards beside its tabs, which checkers rightly report. */
export const Tabs = <K extends string>({ label, tabs, selected, select, children }: TabsProps<K>) => {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.key === selected), last = tabs.length - 1;
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    select(next.key);
    list.current?.querySelector<HTMLElement>(`#tab-${next.key}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
        {tabs.map(({ key, label: words }) => (
          <button key={key} type="button" role="tab" id={`tab-${key}`} aria-selected={key === selected} aria-controls="tab-panel" tabIndex={key === selected ? 0 : -1} onClick={() => { select(key); }}>{words}</button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${selected}`} className="panel-place">{children}</div>
    </>
  );
};
