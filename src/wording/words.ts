import type { Finding, FixLabel, Severity } from "../checks/Finding";
import type { FixKind, Group } from "../checks/catalogue";
import type { Place } from "../checks/placeOf";
import type { Question, Skipped, SkipReason } from "../reading/Report";
import type { HostFailureCode, RefusalCode } from "../workbook/Host";
import type { ReasonCode } from "../workbook/Patch";
import { dateWords } from "./dateWords";
import { fileErrorWords, type FileErrorCode } from "./fileErrorWords";
import { fillTokens, type TokenFacts } from "./fillTokens";
import { findingWords, type FindingWords } from "./findings/findingWords";
import { fixWords } from "./fixWords";
import { fixKindWords, groupWords } from "./groupWords";
import { hostFailureWords } from "./hostFailureWords";
import type { Lang } from "./Lang";
import { nameLabel } from "./nameLabels";
import { placesWords, placeWords } from "./placeWords";
import { questionWords } from "./questionWords";
import { reasonWords } from "./reasonWords";
import { refusalWords } from "./refusalWords";
import { severityWords } from "./severityWords";
import { skipWords } from "./skipWords";
import { summaryWords, type SummaryKey } from "./summaryWords";

/** What and how, as the sheet ผลการตรวจ and the pane show them. */
export interface WhatAndMend { what: string; mend: string }

/** Every sentence a person reads, in one language. */
export interface Words {
  lang: Lang;
  /** A finding: what, what to do, why, an example. */
  finding: (finding: Pick<Finding, "code" | "facts">) => FindingWords;
  /** Where, what and what to do, in one line. */
  message: (finding: Pick<Finding, "code" | "facts">, places: readonly Place[]) => string;
  place: (place: Place) => string;
  places: (places: readonly Place[]) => string;
  severity: (severity: Severity) => string;
  fix: (label: FixLabel) => string;
  fixKind: (kind: FixKind) => string;
  group: (group: Group) => string;
  question: (question: Pick<Question, "code" | "facts">) => WhatAndMend;
  skipReason: (reason: SkipReason) => string;
  /** A text of a source that was passed over, as a row of ผลการตรวจ. */
  skipped: (skipped: Pick<Skipped, "text" | "reason">) => WhatAndMend;
  /** A source tells otherwise than a cell that was already filled; the cell was kept. */
  kept: (told: string) => WhatAndMend;
  /** The source words names or elements otherwise than the year's pack; the pack's words were kept. */
  keptWording: (cells: number) => WhatAndMend;
  fileError: (code: FileErrorCode, facts?: TokenFacts) => string;
  hostFailure: (code: HostFailureCode) => WhatAndMend;
  /** Why the file cannot take a change. */
  refusal: (code: RefusalCode) => WhatAndMend;
  /** What a change of the workbook was for. */
  reason: (reason: ReasonCode) => string;
  /** Label of a named cell of หน่วยงาน. */
  label: (name: string) => string;
  /** An ISO day, in the Buddhist Era. */
  date: (iso: string) => string;
  summary: (key: SummaryKey, facts?: TokenFacts) => string;
}

const SKIPPED: Record<Lang, WhatAndMend> = {
  th: { what: "ข้อความ “{text}” ไม่ได้นำเข้า ({reason})", mend: "หากต้องการใช้ ให้คัดลอกจากแฟ้มต้นทางไปไว้ในช่องที่เกี่ยวข้อง" },
  en: { what: "The words “{text}” were not imported ({reason}).", mend: "If they are wanted, copy them from the source file to where they belong." },
};
const KEPT: Record<Lang, WhatAndMend> = {
  th: { what: "แฟ้มต้นทางระบุว่า “{told}” แต่ช่องนี้มีข้อมูลอยู่แล้ว จึงคงข้อมูลเดิมไว้", mend: "ตรวจว่าข้อมูลใดถูกต้อง แล้วแก้ไขหากจำเป็น" },
  en: { what: "The source file says “{told}”, but this place was already filled in and was kept.", mend: "See which of them is right and correct it if need be." },
};

const KEPT_WORDING: Record<Lang, WhatAndMend> = {
  th: { what: "แฟ้มต้นทางเขียนชื่อหรือองค์ประกอบข้อมูล {cells} ช่องต่างจากชุดตัวชี้วัดของปี จึงใช้ตามชุดตัวชี้วัด", mend: "ไม่ต้องแก้ เว้นแต่หน่วยงานใช้ถ้อยคำอื่นตามประกาศของปีนั้น" },
  en: { what: "The source file words {cells} names or elements otherwise than the indicators of the year; those of the year were kept.", mend: "Nothing to do, unless the office follows another announcement of that year." },
};

/** All words in a language; Thai is what officers see unless they choose otherwise. */
export const words = (lang: Lang = "th"): Words => {
  const filled = (text: WhatAndMend, facts: TokenFacts): WhatAndMend => ({ what: fillTokens(text.what, facts, lang), mend: fillTokens(text.mend, facts, lang) });
  return {
    lang,
    finding: (finding) => findingWords(finding, lang),
    message: (finding, places) => {
      const { what, mend } = findingWords(finding, lang), where = placesWords(places, lang);
      return `${where === "" ? "" : `${where}: `}${what}${lang === "th" ? " · " : " "}${mend}`;
    },
    place: (place) => placeWords(place, lang),
    places: (places) => placesWords(places, lang),
    severity: (severity) => severityWords(severity, lang),
    fix: (label) => fixWords(label, lang),
    fixKind: (kind) => fixKindWords(kind, lang),
    group: (group) => groupWords(group, lang),
    question: (question) => questionWords(question, lang),
    skipReason: (reason) => skipWords(reason, lang),
    skipped: ({ text, reason }) => filled(SKIPPED[lang], { text, reason: skipWords(reason, lang) }),
    kept: (told) => filled(KEPT[lang], { told }),
    keptWording: (cells) => filled(KEPT_WORDING[lang], { cells }),
    fileError: (code, facts) => fileErrorWords(code, lang, facts),
    hostFailure: (code) => hostFailureWords(code, lang),
    refusal: (code) => refusalWords(code, lang),
    reason: (reason) => reasonWords(reason, lang),
    label: (name) => nameLabel(name, lang),
    date: (iso) => dateWords(iso, lang),
    summary: (key, facts = {}) => fillTokens(summaryWords(key, lang), facts, lang),
  };
};
