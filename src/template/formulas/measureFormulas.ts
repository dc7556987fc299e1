import { STATUS_WORDS, type Status } from "../../measures/Status";
import { MEASURE_COLUMNS, type MeasureKey } from "../columns";
import { ALL_UNITS } from "../names";
import { CHECK_PERCENT, DEFAULT_DUE_SOON_DAYS, DEFAULT_WEIGHT, FIRST_USABLE_DAY, LAST_USABLE_DAY, SCHEDULE_WORDS, TICKED, UNTICKED } from "../words";
import { columnOf, literal, quoted, thisRow } from "./references";

/** The order that เลขสถานะ counts in, from 1; 0 is a blank or unknown status. */
export const STATUS_ORDER: readonly Status[] = ["notStarted", "inProgress", "done", "postponed", "cancelled"];
export const statusNumber = (status: Status): number => STATUS_ORDER.indexOf(status) + 1;

const TITLES = new Map<MeasureKey, string>(MEASURE_COLUMNS.map(({ key, title }) => [key, title]));
const title = (key: MeasureKey): string => TITLES.get(key) ?? key;
const own = (key: MeasureKey): string => thisRow("Measures", title(key));
const all = (key: MeasureKey): string => columnOf("Measures", title(key));

const rowNumber = "ROW()-ROW(Measures[[#Headers],[รหัส]])";
const done = statusNumber("done");
const usable = (key: MeasureKey): string => `IF(ISNUMBER(${own(key)}),IF(${own(key)}>=${FIRST_USABLE_DAY},${own(key)}<${LAST_USABLE_DAY + 1},FALSE),FALSE)`;
const statusIs = (word: string, number: number, otherwise: string): string => `IF(IFERROR(TRIM(${own("status")}),"")=${quoted(word)},${number},${otherwise})`;
const statusNumbers = STATUS_ORDER.reduceRight((otherwise, status) => statusIs(STATUS_WORDS[status], statusNumber(status), otherwise), "0");

const lines = (key: MeasureKey): string => `IFERROR(CHAR(10)&${own(key)},"")`;
const marks = (mark: string): string => `(LEN(${lines("steps")})-LEN(SUBSTITUTE(${lines("steps")},CHAR(10)&${quoted(mark)},"")))/2`;
const percent = own("percent");
const percentGiven = `IFERROR(TRIM(${percent})<>"",TRUE)`;
const percentFits = `IF(ISNUMBER(${percent}),IF(${percent}=0,TRUE,IF(${percent}>=1,${percent}<=100,FALSE)),FALSE)`;
const weight = `IF(ISNUMBER(${own("weight")}),IF(${own("weight")}>0,${own("weight")},${DEFAULT_WEIGHT}),${DEFAULT_WEIGHT})`;
const children = (key: MeasureKey, criterion: string): string => `COUNTIFS(${all("parentRow")},${own("filledRow")},${all(key)},${criterion})`;
const siblings = (parent: string): string => `SUMIFS(${all("ownWeight")},${all("parentRow")},${parent})`;
const grandparent = `INDEX(${all("parentRow")},${own("parentRow")})`;
const units = `"|"&SUBSTITUTE(IFERROR(${own("leadUnits")}&"","")&CHAR(10)&IFERROR(${own("coUnits")}&"",""),CHAR(10),"|")&"|"`;

/**
 * The formula of every computed column of มาตรการ, without "=". They say what `src/progress` says of a row:
 * ready rows (รหัส and มาตรการ blank) and parents have no เลขสถานะ, and everything else follows from it.
 */
export const MEASURE_FORMULAS: Partial<Record<MeasureKey, string>> = {
  /** Number of the row in the table, from 1; "" for a ready row. */
  filledRow: `IFERROR(IF(TRIM(${own("code")}&${own("measure")})="","",${rowNumber}),${rowNumber})`,
  usedCode: `IFERROR(TRIM(${own("code")}&""),"")`,
  /** Up to the last dot; "" without one. */
  parentCode: `IFERROR(LEFT(${own("usedCode")},FIND(CHAR(1),SUBSTITUTE(${own("usedCode")},".",CHAR(1),LEN(${own("usedCode")})-LEN(SUBSTITUTE(${own("usedCode")},".",""))))-1),"")`,
  /** Number in the table of the first row with that code; 0 without one. */
  parentRow: `IF(${own("parentCode")}="",0,IFERROR(MATCH(${literal(own("parentCode"))},${all("usedCode")},0),0))`,
  /** 1–5 in STATUS_ORDER, 0 unknown or blank; "" for ready rows and parents. */
  statusNumber: `IF(${own("filledRow")}="","",IF(IF(${own("usedCode")}="",FALSE,ISNUMBER(MATCH(${literal(own("usedCode"))},${all("parentCode")},0))),"",${statusNumbers}))`,
  /** 0–100, the words that ask for a look, "" for rows that cannot count. */
  progress: `IF(${own("statusNumber")}="","",IF(${own("statusNumber")}=${statusNumber("cancelled")},"",IF(${percentGiven},IF(${percentFits},${percent},${quoted(CHECK_PERCENT)}),`
    + `IF(${marks(TICKED)}+${marks(UNTICKED)}>0,${marks(TICKED)}/(${marks(TICKED)}+${marks(UNTICKED)})*100,IF(${own("statusNumber")}=${done},100,IF(${own("statusNumber")}=${statusNumber("inProgress")},50,0))))))`,
  /** 1 or 0. */
  counts: `IF(ISNUMBER(${own("progress")}),1,0)`,
  /** What the row weighs beside its siblings: น้ำหนัก of a row that counts, and of a parent with a sub-measure that counts or is a parent too; else 0. */
  ownWeight: `IF(${own("counts")}=1,${weight},IF(OR(${own("filledRow")}="",${own("statusNumber")}<>""),0,IF(${children("counts", "1")}+COUNTIFS(${all("parentRow")},${own("filledRow")})-${children("statusNumber", '">=0"')}>0,${weight},0)))`,
  /** A sub-measure has its share of its parent's weight, and of its grandparent's where the parent is a sub-measure too. */
  effectiveWeight: `IF(${own("counts")}=0,0,IF(${own("parentRow")}=0,${own("ownWeight")},${own("ownWeight")}/${siblings(own("parentRow"))}*INDEX(${all("ownWeight")},${own("parentRow")})`
    + `*IF(${grandparent}=0,1,INDEX(${all("ownWeight")},${grandparent})/${siblings(grandparent)})))`,
  weighted: `IF(${own("counts")}=0,0,${own("effectiveWeight")}*${own("progress")})`,
  /** AsOf − end of a row that counts and is not done, below 0 while there is time; "" for others and undated ones. */
  daysLate: `IF(${own("counts")}=0,"",IF(${own("statusNumber")}=${done},"",IF(${usable("end")},INT(AsOf)-INT(${own("end")}),"")))`,
  schedule: `IF(${own("counts")}=0,"",IF(${usable("end")},IF(${own("statusNumber")}=${done},`
    + `IF(${usable("finished")},IF(INT(${own("finished")})>INT(${own("end")}),${quoted(SCHEDULE_WORDS.finishedLate)},${quoted(SCHEDULE_WORDS.finishedOnTime)}),${quoted(SCHEDULE_WORDS.finishedOnTime)}),`
    + `IF(${own("daysLate")}>0,${quoted(SCHEDULE_WORDS.overdue[0])}&${own("daysLate")}&${quoted(SCHEDULE_WORDS.overdue[1])},`
    + `IF(-${own("daysLate")}<=IF(ISNUMBER(DueSoonDays),DueSoonDays,${DEFAULT_DUE_SOON_DAYS}),${quoted(SCHEDULE_WORDS.dueSoon)},`
    + `IF(${own("statusNumber")}=${statusNumber("notStarted")},IF(${usable("start")},IF(INT(${own("start")})<INT(AsOf),${quoted(SCHEDULE_WORDS.notStarted)},${quoted(SCHEDULE_WORDS.onTime)}),${quoted(SCHEDULE_WORDS.onTime)}),${quoted(SCHEDULE_WORDS.onTime)})))),${quoted(SCHEDULE_WORDS.undated)}))`,
  /** Number of the row in Indicators, from 1; 0 when blank or not in the list. */
  indicatorRow: `IFERROR(IF(${own("indicator")}="",0,MATCH(${literal(own("indicator"))},Indicators[ตัวชี้วัด],0)),0)`,
  instrument: `IF(${own("indicatorRow")}=0,"",IFERROR(INDEX(Indicators[แบบวัด],${own("indicatorRow")})&"",""))`,
  /** "|กองคลัง|กองช่าง|", lead units first; only ALL_UNITS when a line says so; "" for ready rows and parents. */
  unitLines: `IF(${own("statusNumber")}="","",IF(ISNUMBER(FIND(${quoted(`|${ALL_UNITS}|`)},${units})),${quoted(`|${ALL_UNITS}|`)},${units}))`,
  /** 1 or 0. */
  unknownStatus: `IF(${own("counts")}=0,0,IF(${own("statusNumber")}=0,IF(${percentGiven},0,1),0))`,
  /** Highest first: days late, then place in the table; "" when not overdue. */
  overdueOrder: `IF(N(${own("daysLate")})>0,${own("daysLate")}*1000000+999999-(${rowNumber}),"")`,
  /** Lowest first: days left, then place in the table; "" when not due soon. */
  dueSoonOrder: `IF(${own("schedule")}=${quoted(SCHEDULE_WORDS.dueSoon)},-${own("daysLate")}*1000000+${rowNumber},"")`,
};
