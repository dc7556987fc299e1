import type { Address } from "../../workbook/Address";
import { isCellError, looksBlank, type CellValue } from "../../workbook/CellValue";
import type { CheckContext } from "../CheckContext";
import type { Finding } from "../Finding";

/** Looks at every score that is filled in, last year's and the target. */
export const perScore = ({ indicators }: CheckContext, look: (at: Address, value: CellValue) => Finding | undefined): Finding[] =>
  indicators.flatMap((row) => (["lastScore", "targetScore"] as const).flatMap((key) => {
    const at = row.at(key), value = row.values[key];
    const finding = at && !looksBlank(value) && !isCellError(value) ? look(at, value) : undefined;
    return finding ? [finding] : [];
  }));
