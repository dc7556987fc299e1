import type { Expected } from "../score";
import { bookBytes, type Sheet } from "./bookBytes";
import { documentBytes, type Block } from "./documentBytes";

type Row = Expected["measures"][number];
/** A file as an office could keep it, and what a person reads in it. */
export interface Case { name: string; kind: "xlsx" | "docx"; bytes: Uint8Array; expected: Expected }

const EMPTY_MEASURE: Row = { no: null, parent: null, subIndicator: null, steps: [], units: [], allUnits: false, start: null, end: null, status: null, progress: null, results: [], outcome: null, followUp: null, suggestion: null, evidence: [] };
/** A measure of which every field that is not given must stay empty; `indicator` is judged only where given. */
export const measure = (fields: Row): Row => ({ ...EMPTY_MEASURE, ...fields });
export const item = (fields: Row): Row => ({ sub: null, elements: [], units: [], status: null, evidence: [], note: null, ...fields });

type Wanted = Partial<Omit<Expected, "questions">> & { questions?: string[] };
const expectedOf = ({ questions, ...wanted }: Wanted): Expected => ({ office: null, fiscalYear: null, measures: [], indicators: [], disclosure: [], ...wanted, questions: (questions ?? []).map((code) => ({ code })) });

export const book = (name: string, sheets: Sheet[], wanted: Wanted): Case => ({ name, kind: "xlsx", bytes: bookBytes(sheets), expected: expectedOf(wanted) });
export const document = (name: string, blocks: Block[], wanted: Wanted): Case => ({ name, kind: "docx", bytes: documentBytes(blocks), expected: expectedOf(wanted) });
