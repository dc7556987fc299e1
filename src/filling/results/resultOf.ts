import { isComplete, isItem } from "../../progress/disclosureProgress";
import { COMPLETE, NO_ITEMS, NOT_COMPLETE, type Figure } from "../../template/figures";
import type { CellValue } from "../../workbook/CellValue";
import { listResult, moreResult, noneResult } from "./listResult";
import { measureResult } from "./measureResult";
import { lastPrintedResult, planMoreResult, planResult } from "./planResult";
import { roundCompletionResult, roundResult } from "./roundResult";
import { scopeResult } from "./scopeResult";
import { levelReachedResult, scoreResult } from "./scoreResult";
import { asOfWarningResult, indicatorCellResult, monthResult, namedResult, officeAndYearResult, unitNameResult, unitsMoreResult } from "./shownResult";
import type { Standing } from "./Standing";

const completeResult = ({ book }: Standing, row: number): CellValue => {
  const line = book.disclosure?.lines[row];
  return line === undefined || !isItem(line) ? "" : isComplete(line) ? COMPLETE : NOT_COMPLETE;
};

/** What a formula cell of ours shows for the as-of day, from `src/progress` alone. */
export const resultOf = (standing: Standing, figure: Figure): CellValue => {
  const { progress, rows } = standing.reckoning;
  switch (figure.of) {
    case "measure": return measureResult(figure.key, rows[figure.row], figure.row + 1, standing.asOf);
    case "complete": return completeResult(standing, figure.row);
    case "scope": return scopeResult(standing, figure.scope, figure.figure);
    case "disclosure": return progress.disclosure[figure.figure] ?? NO_ITEMS;
    case "status": return progress.statuses[figure.status];
    case "list": return listResult(standing, figure.list, figure.index, figure.field);
    case "more": return moreResult(standing, figure.list);
    case "none": return noneResult(standing, figure.list);
    case "score": return scoreResult(standing, figure.instrument);
    case "totalScore": return progress.scores.total ?? "";
    case "levelReached": return levelReachedResult(standing, figure.row);
    case "level": return progress.scores.level ?? "";
    case "round": return roundResult(standing, figure.field);
    case "roundCompletion": return roundCompletionResult(standing, figure.row);
    case "month": return monthResult(standing, figure.index);
    case "plan": return planResult(standing, figure.index, figure.field);
    case "planMore": return planMoreResult(standing);
    case "indicatorCell": return indicatorCellResult(standing, figure.row, figure.field);
    case "unitName": return unitNameResult(standing, figure.row);
    case "unitsMore": return unitsMoreResult(standing);
    case "asOf": return standing.asOf;
    case "asOfWarning": return asOfWarningResult(standing);
    case "named": return namedResult(standing, figure.name, figure.before);
    case "officeAndYear": return officeAndYearResult(standing);
    case "lastPrinted": return lastPrintedResult(standing, figure.sheet);
  }
};
