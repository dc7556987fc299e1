import type { ReactNode } from "react";
import type { Severity } from "../../checks/Finding";

const SHAPES: Record<Severity, JSX.Element> = {
  stop: <path d="M3 3l6 6M9 3l-6 6" strokeWidth="2" />,
  warn: <path d="M6 2v5M6 9v1.6" strokeWidth="2" />,
  note: <path d="M6 5.4v5M6 1.8v1.6" strokeWidth="2" />,
};

/** ✕ must be mended, ! should be, i worth knowing: a shape, a colour, and its word beside it or for the ear. */
export const SeverityMark = ({ severity, children }: { severity: Severity; children: ReactNode }) => (
  <span className={`state severity-${severity}`}>
    <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor">{SHAPES[severity]}</svg>
    {children}
  </span>
);
