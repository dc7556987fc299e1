export { CATALOGUE, entryOf, type CatalogueEntry, type FindingCode, type FixKind, type Group } from "./catalogue";
export { check } from "./check";
export type { CheckContext, PackIndicators, Rule } from "./CheckContext";
export type { CheckOptions } from "./CheckOptions";
export { countBySeverity } from "./countBySeverity";
export type { Edit, Facts, Finding, Fix, FixLabel, Repair, Severity } from "./Finding";
export { placeOf, type Place } from "./placeOf";
export { RULES } from "./rules";
export { seededKeys, type KeyMaker } from "./seededKeys";
