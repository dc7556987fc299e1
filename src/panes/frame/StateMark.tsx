export type State = "done" | "late" | "soon" | "unknown";

const SHAPES: Record<State, JSX.Element> = {
  done: <circle cx="6" cy="6" r="5" />,
  late: <path d="M6 .8 11.6 11.2H.4Z" />,
  soon: <path d="M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 1.4V6h3.6A3.6 3.6 0 1 1 6 2.4Z" />,
  unknown: <path d="M6 .6 11.4 6 6 11.4.6 6Zm0 2L2.6 6 6 9.4 9.4 6Z" />,
};

/** One of the four states: a shape, a colour and always its word. */
export const StateMark = ({ state, children }: { state: State; children: string }) => (
  <span className={`state ${state}`}>
    <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12" fill="currentColor">{SHAPES[state]}</svg>
    {children}
  </span>
);
