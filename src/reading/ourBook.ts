import { DISCLOSURE_COLUMNS, FINDING_COLUMNS, HISTORY_COLUMNS, INDICATOR_COLUMNS, MEASURE_COLUMNS, ROUND_COLUMNS, UNIT_COLUMNS } from "../template/columns";
import { NAMES, SHEETS, TABLES } from "../template/names";
import type { OurBook } from "../template/OurBook";
import { olderTitles } from "../template/versions/steps";
import { textOf } from "../workbook/CellValue";
import type { Snapshot } from "../workbook/Snapshot";
import { namedCell, namedCells } from "./ourBookNames";
import { readTable } from "./ourBookTable";

/** The version a workbook of ours says it has ("1.0.0"); "" when it says none. */
export const versionOf = (snapshot: Snapshot): string => {
  const cell = namedCell(snapshot, "TemplateVersion");
  const constant = snapshot.names.find((one) => one.name.toLowerCase() === "templateversion")?.refersTo ?? "";
  const text = (cell ? textOf(cell.value) : constant.replace(/^=?"?|"$/g, "")).trim();
  return /^\d+(\.\d+){0,2}$/.test(text) ? text : "";
};

/** How many of our other names must stand beside TemplateVersion: another maker may use that one name too. */
const NAMES_ENOUGH = 3;

/** True for a workbook made from our template, whatever its version: it says so by name and value. Needs {@link OUR_LOOK} or the names at least. */
export const isOurs = (snapshot: Snapshot): boolean => {
  if (versionOf(snapshot) === "") return false;
  const present = new Set(snapshot.names.map((one) => one.name.toLowerCase()));
  return NAMES.filter((name) => name !== "TemplateVersion" && present.has(name.toLowerCase())).length >= NAMES_ENOUGH;
};

/**
 * Reads a workbook of ours by defined names, tables and header texts, never by position. What is missing stays undefined;
 * a workbook that is not ours gives version "" and nothing else.
 */
export const readOurBook = (snapshot: Snapshot): OurBook => {
  if (!isOurs(snapshot)) return { version: "", named: {}, snapshot };
  const measures = readTable(snapshot, TABLES.measures, SHEETS.measures, MEASURE_COLUMNS, olderTitles("measures"));
  const indicators = readTable(snapshot, TABLES.indicators, SHEETS.indicators, INDICATOR_COLUMNS, olderTitles("indicators"));
  const disclosure = readTable(snapshot, TABLES.disclosure, SHEETS.disclosure, DISCLOSURE_COLUMNS, olderTitles("disclosure"));
  const findings = readTable(snapshot, TABLES.findings, SHEETS.findings, FINDING_COLUMNS, olderTitles("findings"));
  const history = readTable(snapshot, TABLES.history, SHEETS.history, HISTORY_COLUMNS, olderTitles("history"));
  const rounds = readTable(snapshot, TABLES.rounds, SHEETS.history, ROUND_COLUMNS, olderTitles("rounds"));
  const units = readTable(snapshot, TABLES.units, SHEETS.office, UNIT_COLUMNS, olderTitles("units"));
  return {
    version: versionOf(snapshot),
    named: namedCells(snapshot),
    ...(measures && { measures }), ...(indicators && { indicators }), ...(disclosure && { disclosure }), ...(findings && { findings }),
    ...(history && { history }), ...(rounds && { rounds }), ...(units && { units }),
    snapshot,
  };
};

export { OUR_LOOK } from "./ourBookLook";
