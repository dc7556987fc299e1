export type { FileErrorCode } from "./fileErrorWords";
export type { TokenFacts } from "./fillTokens";
export type { FindingWords } from "./findings/findingWords";
export type { Both, Lang } from "./Lang";
export type { SummaryKey } from "./summaryWords";
export { words, type WhatAndMend, type Words } from "./words";
