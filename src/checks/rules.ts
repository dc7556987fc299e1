import { cellError } from "./book/cell-error";
import { columnDuplicate } from "./book/column-duplicate";
import { columnMissing } from "./book/column-missing";
import { columnRenamed } from "./book/column-renamed";
import { dropdownLost } from "./book/dropdown-lost";
import { formulaAltered } from "./book/formula-altered";
import { nameMissing } from "./book/name-missing";
import { noMeasures } from "./book/no-measures";
import { notOurWorkbook } from "./book/not-our-workbook";
import { resultsStale } from "./book/results-stale";
import { sheetMissing } from "./book/sheet-missing";
import { strayText } from "./book/stray-text";
import { tableMissing } from "./book/table-missing";
import { templateNewer } from "./book/template-newer";
import { templateOlder } from "./book/template-older";
import { textOutsideTable } from "./book/text-outside-table";
import { indicatorUnknown } from "./indicators/indicator-unknown";
import { scoreNotANumber } from "./indicators/score-not-a-number";
import { scoreOutOfRange } from "./indicators/score-out-of-range";
import { weakIndicatorWithoutIssue } from "./indicators/weak-indicator-without-issue";
import { weakIndicatorWithoutMeasure } from "./indicators/weak-indicator-without-measure";
import { approverMissing } from "./office/approver-missing";
import { asOfNotADate } from "./office/as-of-not-a-date";
import { dueDaysOdd } from "./office/due-days-odd";
import { fiscalYearMissing } from "./office/fiscal-year-missing";
import { fiscalYearOdd } from "./office/fiscal-year-odd";
import { officeMissing } from "./office/office-missing";
import { unitListEmpty } from "./office/unit-list-empty";
import { doneWithoutEvidence } from "./state/done-without-evidence";
import { doneWithoutResult } from "./state/done-without-result";
import { progressContradictsStatus } from "./state/progress-contradicts-status";
import { progressIsFraction } from "./state/progress-is-fraction";
import { progressNotANumber } from "./state/progress-not-a-number";
import { progressOutOfRange } from "./state/progress-out-of-range";
import { resultButNotDone } from "./state/result-but-not-done";
import { statusMissing } from "./state/status-missing";
import { statusUnknown } from "./state/status-unknown";
import { weightInvalid } from "./state/weight-invalid";
import { completedBeforeStart } from "./time/completed-before-start";
import { completedInFuture } from "./time/completed-in-future";
import { date543YearsOff } from "./time/date-543-years-off";
import { dateAmbiguous } from "./time/date-ambiguous";
import { dateIsText } from "./time/date-is-text";
import { dateNotUnderstood } from "./time/date-not-understood";
import { dateOutOfRange } from "./time/date-out-of-range";
import { dueSoon } from "./time/due-soon";
import { endBeforeStart } from "./time/end-before-start";
import { endMissing } from "./time/end-missing";
import { finishedLate } from "./time/finished-late";
import { lateStart } from "./time/late-start";
import { overdue } from "./time/overdue";
import { periodOutsideFiscalYear } from "./time/period-outside-fiscal-year";
import { startMissing } from "./time/start-missing";
import { codeDuplicate } from "./words/code-duplicate";
import { codeMissing } from "./words/code-missing";
import { codeOdd } from "./words/code-odd";
import { duplicateMeasure } from "./words/duplicate-measure";
import { indicatorMissing } from "./words/indicator-missing";
import { keyDuplicate } from "./words/key-duplicate";
import { measureMissing } from "./words/measure-missing";
import { nearDuplicateMeasure } from "./words/near-duplicate-measure";
import { oddCharacters } from "./words/odd-characters";
import { parentContradictsChildren } from "./words/parent-contradicts-children";
import { parentMissing } from "./words/parent-missing";
import { stepsMissing } from "./words/steps-missing";
import { textLooksLikeFormula } from "./words/text-looks-like-formula";
import { unitMissing } from "./words/unit-missing";
import { unitUnknown } from "./words/unit-unknown";
import type { FindingCode } from "./catalogue";
import type { Rule } from "./CheckContext";

/** The rules in the order in which they look and their findings are listed; one per kind of finding. not-our-workbook comes before all of them (see check). */
export const RULES: Readonly<Record<FindingCode, Rule>> = {
  "not-our-workbook": notOurWorkbook,
  "template-older": templateOlder,
  "template-newer": templateNewer,
  "sheet-missing": sheetMissing,
  "table-missing": tableMissing,
  "name-missing": nameMissing,
  "column-missing": columnMissing,
  "column-renamed": columnRenamed,
  "column-duplicate": columnDuplicate,
  "formula-altered": formulaAltered,
  "results-stale": resultsStale,
  "dropdown-lost": dropdownLost,
  "cell-error": cellError,
  "no-measures": noMeasures,
  "stray-text": strayText,
  "text-outside-table": textOutsideTable,
  "office-missing": officeMissing,
  "fiscal-year-missing": fiscalYearMissing,
  "fiscal-year-odd": fiscalYearOdd,
  "as-of-not-a-date": asOfNotADate,
  "due-days-odd": dueDaysOdd,
  "approver-missing": approverMissing,
  "unit-list-empty": unitListEmpty,
  "indicator-unknown": indicatorUnknown,
  "score-not-a-number": scoreNotANumber,
  "score-out-of-range": scoreOutOfRange,
  "weak-indicator-without-measure": weakIndicatorWithoutMeasure,
  "weak-indicator-without-issue": weakIndicatorWithoutIssue,
  "measure-missing": measureMissing,
  "indicator-missing": indicatorMissing,
  "steps-missing": stepsMissing,
  "unit-missing": unitMissing,
  "unit-unknown": unitUnknown,
  "code-duplicate": codeDuplicate,
  "code-missing": codeMissing,
  "code-odd": codeOdd,
  "parent-missing": parentMissing,
  "parent-contradicts-children": parentContradictsChildren,
  "key-duplicate": keyDuplicate,
  "duplicate-measure": duplicateMeasure,
  "near-duplicate-measure": nearDuplicateMeasure,
  "odd-characters": oddCharacters,
  "text-looks-like-formula": textLooksLikeFormula,
  "start-missing": startMissing,
  "end-missing": endMissing,
  "date-is-text": dateIsText,
  "date-ambiguous": dateAmbiguous,
  "date-not-understood": dateNotUnderstood,
  "date-543-years-off": date543YearsOff,
  "date-out-of-range": dateOutOfRange,
  "end-before-start": endBeforeStart,
  "period-outside-fiscal-year": periodOutsideFiscalYear,
  "completed-in-future": completedInFuture,
  "completed-before-start": completedBeforeStart,
  "overdue": overdue,
  "due-soon": dueSoon,
  "late-start": lateStart,
  "finished-late": finishedLate,
  "status-missing": statusMissing,
  "status-unknown": statusUnknown,
  "progress-not-a-number": progressNotANumber,
  "progress-is-fraction": progressIsFraction,
  "progress-out-of-range": progressOutOfRange,
  "progress-contradicts-status": progressContradictsStatus,
  "weight-invalid": weightInvalid,
  "done-without-result": doneWithoutResult,
  "done-without-evidence": doneWithoutEvidence,
  "result-but-not-done": resultButNotDone,
};
