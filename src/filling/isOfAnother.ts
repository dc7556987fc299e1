import { sameWords } from "../measures/text/thaiKey";
import type { Report } from "../reading/Report";
import type { OurBook } from "../template/OurBook";
import { textOf } from "../workbook/CellValue";

/** A report that names another office or fiscal year than the workbook it would go into; what either does not say does not count. */
export const isOfAnother = ({ office, fiscalYear }: Pick<Report, "office" | "fiscalYear">, { named }: Pick<OurBook, "named">): boolean => {
  const ours = textOf(named.OfficeName?.value).trim(), year = named.FiscalYear?.value;
  return (office !== null && ours !== "" && !sameWords(office, ours)) || (fiscalYear !== null && typeof year === "number" && fiscalYear !== year);
};
