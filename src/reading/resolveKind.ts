import { leadingItemCode } from "../measures/ItemCode";
import { readItems } from "../measures/steps/readItems";
import { plainDigits } from "../measures/text/digits";
import { roleScores } from "../layouts/roleScores";
import type { Role } from "../layouts/Role";
import type { TableKind } from "./Report";
import type { Line, SourceCell } from "./Line";
import type { RoleColumn } from "./assignRoles";
import { numberedIndicator } from "./namedIndicator";
import { looksLikeIndicator, looksLikeItemCode, looksLikeProse, looksLikeScore } from "./looksLike";

export interface Resolved { kind: TableKind | undefined; columns: RoleColumn[]; confidence: number; /** the column taken for the measures though its heading does not say so */ unsure: RoleColumn | undefined }

const SUPPORT: Role[] = ["steps", "results", "period", "start", "end", "units", "coUnits", "status", "progress", "followUp", "outcome", "tick:done", "tick:notStarted", "tick:inProgress", "evidence", "suggestion"];
/** What an activity list must have before it is taken for measures: someone does something, and it has a state or a result. */
const TRACKS: Role[] = ["steps", "results", "status", "progress", "followUp", "outcome", "tick:done", "tick:notStarted", "tick:inProgress"];

const YEAR = /(25\d\d|20[1-4]\d)\s*$/;
const yearOf = (column: RoleColumn): number => Number(YEAR.exec(plainDigits(column.text))?.[1] ?? 0);

const part = (cells: SourceCell[], test: (cell: SourceCell) => boolean): number => (cells.length === 0 ? 0 : cells.filter(test).length / cells.length);

/**
 * Decides what a table holds and settles the roles that depend on each other: a column headed ตัวชี้วัด may hold measures (seed 000) or
 * indicators, แนวทาง may be the measure or, beside an indicator, the steps (seed 003), โครงการ counts only where it is tracked.
 */
export const resolveKind = (given: RoleColumn[], lines: Line[]): Resolved => {
  const columns = given.map((column) => ({ ...column }));
  const find = (role: Role): RoleColumn | undefined => columns.find((column) => column.role === role);
  const has = (...roles: Role[]): boolean => roles.some((role) => find(role));
  const count = (roles: Role[]): number => new Set(columns.filter((column) => column.role && roles.includes(column.role)).map((column) => column.role)).size;
  const cellsOf = (column: RoleColumn | undefined): SourceCell[] => !column ? [] : lines.slice(0, 200).flatMap((line) => line.cells.filter((cell) => cell.column >= column.column && cell.column < column.column + column.width));
  const turn = (column: RoleColumn | undefined, role: Role): void => { if (column) column.role = role; };
  let unsure: RoleColumn | undefined;
  const done = (kind: TableKind | undefined): Resolved => {
    const used = columns.filter((column) => column.role);
    const confidence = used.length === 0 ? 0 : used.reduce((sum, column) => sum + column.confidence, 0) / columns.length;
    return { kind, columns, unsure, confidence: Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100 };
  };

  const codeColumn = columns.find((column) => part(cellsOf(column), looksLikeItemCode) >= 0.5);
  const isYear = (column: RoleColumn): boolean => YEAR.test(plainDigits(column.text));
  // budgets of the years of one plan are one sum of money
  const sums = columns.filter((column) => column.role === "budget" || column.role === "quantity"), money = sums.filter((column) => !isYear(column)).length + (sums.some(isYear) ? 1 : 0);
  const named = codeColumn !== undefined && cellsOf(codeColumn).some((cell) => (leadingItemCode(cell.text)?.rest ?? "") !== "");
  if (codeColumn || (has("elements") && has("itemName", "itemCode"))) {
    if (!has("measure", "approach") || has("elements")) {
      const code = codeColumn ?? find("itemCode") ?? find("no");
      if (code && code.role !== "itemName") turn(code, "itemCode");
      if (!has("itemName") && !named) turn(columns.find((column) => column !== code && (column.role === "project" || column.role === "indicator" || column.role === undefined)), "itemName");
      for (const column of columns) if (column.role === "period" && column.text === "") turn(column, "note");
      return done("disclosure");
    }
  }

  const indicator = find("indicator");
  const indicatorCells = cellsOf(indicator);
  const byNumber = indicator !== undefined && /ตัวชี้วัด(?:ที่|\s*ITA)/i.test(indicator.text) && part(indicatorCells, (cell) => numberedIndicator(cell.text) !== undefined) >= 0.8;
  const namesIndicators = byNumber ? 1 : part(indicatorCells, looksLikeIndicator);
  const years = namesIndicators >= 0.6 ? columns.filter((column) => isYear(column) && cellsOf(column).length > 0 && part(cellsOf(column), looksLikeScore) >= 0.8) : [];
  if (years.length > 1) {
    const last = years.reduce((a, b) => (yearOf(b) > yearOf(a) ? b : a));
    for (const column of years) turn(column, column === last ? "score" : "quantity");
  }
  if (!has("measure", "approach", "steps", "units", "period")) {
    const scored = has("score") || part(indicatorCells, looksLikeScore) >= 0.5;
    if ((indicator || has("project", "itemName")) && scored) {
      if (!indicator) turn(find("project") ?? find("itemName"), "indicator");
      return done("scores");
    }
  }

  const numbers = find("project") ?? find("itemName");
  if (numbers && !has("no") && cellsOf(numbers).length > 0 && part(cellsOf(numbers), (cell) => /^\s*(?:มาตรการ|โครงการ|กิจกรรม)(?:ที่)?\s*[\d๐-๙]{1,2}\s*$/.test(cell.text)) === 1) turn(numbers, "no");
  const both = find("project");
  if (both && !has("measure") && (roleScores(both.text).get("measure") ?? 0) >= 0.6) turn(both, "measure");
  if (has("measure")) {
    if (indicator && namesIndicators < 0.3 && indicatorCells.length > 0) turn(indicator, "target");
    if (has("approach")) turn(find("approach"), "steps");
    else if (find("project") && (has("risk") || (!has("steps") && part(cellsOf(find("measure")), (cell) => readItems(cell.text).items.length > 1) > 0.5))) {
      // a risk form: the process is what is watched, the measures, mostly several in a cell, are what is done about it (บส.๓, บส.๔)
      if (find("steps")) turn(find("steps"), "objective");
      turn(find("measure"), "steps");
      turn(find("project"), "measure");
    } else if (find("project") && !has("steps")) turn(find("project"), "steps");
  } else if (find("approach")) {
    if (indicator && namesIndicators >= 0.3 && !has("steps")) {
      turn(find("approach"), "steps");
      return done("indicators");
    }
    if (indicator && namesIndicators < 0.3 && indicatorCells.length > 0) turn(indicator, "target");
    turn(find("approach"), "measure");
  } else if (find("project") && count(TRACKS) >= 1 && count(SUPPORT) >= 2 && money < 3 && !has("quantity")) {
    if (indicator && namesIndicators < 0.3 && indicatorCells.length > 0) turn(indicator, "target");
    turn(find("project"), "measure");
  } else if (indicator && count(SUPPORT) >= 2) {
    if (namesIndicators >= 0.6 && has("steps", "results")) return done("indicators");
    turn(indicator, "measure");
  } else if (!find("project") && has("steps") && has("units") && has("period", "start", "end") && !money) {
    turn(find("steps"), "measure");
  } else {
    // a heading nobody has written before: the first column of running text beside units, time and state
    unsure = count(SUPPORT) >= 3 && count(TRACKS) >= 1 && money === 0 && !has("quantity", "person") ? columns.find((column) => column.role === undefined && column.text.trim() !== "" && part(cellsOf(column), looksLikeProse) >= 0.4) : undefined;
    if (!unsure) return done(undefined);
    turn(unsure, "measure");
  }
  if (find("project") && !has("steps")) turn(find("project"), "steps");
  // "รายละเอียด" to the right of the marks tells what was done, not what to do
  const marks = columns.filter((column) => column.role === "status" || column.role?.startsWith("tick:")), told = has("results");
  for (const steps of columns) if (steps.role === "steps" && (roleScores(steps.text).get("steps") ?? 0) < 0.65 && marks.length > 0 && !told && marks.every((column) => column.column < steps.column)) turn(steps, "results");
  // a plan of several years may name no more than the measures and their money
  const plain = columns.find((column) => column.role === "measure" && /มาตรการ/.test(column.text)) !== undefined && sums.some(isYear) && !has("quantity", "score");
  if ((count(SUPPORT) < 1 && !plain) || money >= 3) return done(undefined);
  return done("measures");
};
