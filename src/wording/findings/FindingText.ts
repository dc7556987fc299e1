import type { FindingCode } from "../../checks/catalogue";
import type { Both } from "../Lang";

/** What was found · what to do · why it matters · an example of how it should be. */
export type FindingText = readonly [what: string, mend: string, why: string, example: string];

export type FindingTexts = Partial<Record<FindingCode, Both<FindingText>>>;
