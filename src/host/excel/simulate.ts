import { cellAt, contains, parseAddress, type Address } from "../../workbook/Address";
import { BLANK, sameValue, type CellValue } from "../../workbook/CellValue";
import { HostFailure, type Conflict } from "../../workbook/Host";
import { isFormula, isKeep, KEEP, type CellsChange, type CellWrite, type Change, type Keep, type LinksChange, type NameChange, type Patch } from "../../workbook/Patch";
import type { Link, TableFacts } from "../../workbook/Snapshot";
import { wantsGeneral, writtenCell } from "./cellText";
import { growTable } from "./growTable";
import type { Op, Put } from "./Op";
import { cellOf, copyPhoto, setCell, type Photo } from "./Photo";

/** What a patch meets, as Excel showed it just before. */
export interface Before { photos: Map<string, Photo>; tables: TableFacts[]; names: Map<string, string>; merges: Address[]; links: Link[] }

/** What a patch comes to: what to do, what will be there then, and how to put it back. */
export interface Plan { ops: Op[]; after: Before; written: number; skipped: number; conflicts: Conflict[]; inverse: Change[] }

/** A name as the workbook's own spelling of it is found. */
export const nameKey = (name: string): string => name.toLowerCase();

export const copyBefore = ({ photos, tables, names, merges, links }: Before): Before => ({
  photos: new Map([...photos].map(([sheet, photo]) => [sheet, copyPhoto(photo)])), tables: tables.map((one) => ({ ...one, at: { ...one.at } })), names: new Map(names), merges: merges.map((at) => ({ ...at })), links: [...links],
});

/** Plans a patch over what was seen, change by change, without touching anything. @throws HostFailure "unsupported" */
export const simulate = (before: Before, patch: Patch): Plan => {
  const plan: Plan = { ops: [], after: copyBefore(before), written: 0, skipped: 0, conflicts: [], inverse: [] };
  for (const change of patch.changes) {
    if (change.kind === "cells") writeCells(plan, change);
    else if (change.kind === "name") defineName(plan, change);
    else if (change.kind === "links") linkCells(plan, change);
    else if (change.kind === "heights") {
      plan.ops.push({ kind: "fit", sheet: change.sheet, rows: Object.keys(change.heights).map(Number) });
      plan.inverse.push({ ...change, heights: {} });
    } else {
      growTable(plan, change.table, change.kind === "addRows" ? change.count : -change.count);
      plan.inverse.push({ ...change, kind: change.kind === "addRows" ? "removeRows" : "addRows" });
    }
  }
  plan.inverse.reverse();
  return plan;
};

const photoOf = ({ after }: Plan, sheet: string): Photo => {
  const photo = after.photos.get(sheet);
  if (!photo) throw new HostFailure("unsupported", `no-such-sheet: ${sheet}`);
  return photo;
};

const LONGEST = 32_767;

const anyOf = (grid: readonly (readonly (string | null)[])[]): boolean => grid.some((row) => row.some((cell) => cell !== null));

const writeCells = (plan: Plan, { at, expects, values, formats }: CellsChange): void => {
  const photo = photoOf(plan, at.sheet);
  const back: CellsChange = { kind: "cells", at, expects: [], values: [], ...(formats && { formats: [] }) };
  const puts: Put[][] = [], looks: (string | null)[][] = [], afterLooks: (string | null)[][] = [];
  for (let r = 0; r < at.rows; r++) {
    const expectsRow: (CellValue | Keep)[] = [], backRow: CellWrite[] = [], codes: string[] = [], putRow: Put[] = [], lookRow: (string | null)[] = [], afterRow: (string | null)[] = [];
    for (let c = 0; c < at.columns; c++) {
      const row = at.row + r, column = at.column + c, write = values[r]?.[c] ?? KEEP, format = formats?.[r]?.[c] ?? "", expected = expects[r]?.[c] ?? KEEP;
      const old = cellOf(photo, row, column);
      if (old.formula === "" && !(typeof expected === "object" && "keep" in expected) && !sameValue(expected, old.value)) plan.conflicts.push({ at: cellAt(at.sheet, row, column), expected, found: old.value });
      if (isKeep(write) && format === "") plan.skipped++;
      else plan.written++;
      if (!isKeep(write) && write !== BLANK) refuse(plan, at.sheet, row, column, write);
      const cell = { ...(isKeep(write) ? old : isFormula(write) ? { value: write.value, formula: write.formula } : { value: write, formula: "" }), format: format === "" ? old.format : format === "General" ? "" : format };
      setCell(photo, row, column, cell);
      const general = wantsGeneral(write, cell.format);
      putRow.push(writtenCell(write, general ? "" : cell.format));
      lookRow.push(general ? "General" : format === "" ? null : format);
      afterRow.push(general ? cell.format : null);
      expectsRow.push(isKeep(write) || isFormula(write) ? KEEP : write);
      backRow.push(isKeep(write) ? KEEP : old.formula === "" ? old.value : { formula: old.formula, value: old.value });
      codes.push(format === "" ? "" : old.format === "" ? "General" : old.format);
    }
    puts.push(putRow);
    looks.push(lookRow);
    afterLooks.push(afterRow);
    back.expects.push(expectsRow);
    back.values.push(backRow);
    back.formats?.push(codes);
  }
  plan.ops.push({ kind: "write", at, values: puts, ...(anyOf(looks) && { formats: looks }), ...(anyOf(afterLooks) && { after: afterLooks }) });
  plan.inverse.push(back);
};

const refuse = ({ after }: Plan, sheet: string, row: number, column: number, write: CellWrite): void => {
  const covered = after.merges.some((at) => contains(at, sheet, row, column) && (at.row !== row || at.column !== column));
  if (covered) throw new HostFailure("unsupported", `inside-a-merge: ${sheet}`);
  if (typeof write === "string" && write.length > LONGEST) throw new HostFailure("unsupported", `text-too-long: ${sheet}`);
  if (typeof write === "number" && !Number.isFinite(write)) throw new HostFailure("unsupported", `not-a-number: ${sheet}`);
};

const defineName = (plan: Plan, { name, expects, refersTo }: NameChange): void => {
  const { names } = plan.after, now = names.get(nameKey(name));
  if (now !== expects) {
    const at = parseAddress((now ?? expects ?? "").replace(/\$/g, "")) ?? cellAt(name, 0, 0);
    plan.conflicts.push({ at, expected: expects ?? BLANK, found: now ?? BLANK });
    return;
  }
  if (refersTo === undefined) names.delete(nameKey(name));
  else names.set(nameKey(name), refersTo);
  if (refersTo !== now) plan.ops.push({ kind: "name", name, refersTo, isNew: now === undefined });
  plan.inverse.push({ kind: "name", name, expects: refersTo, refersTo: now });
};

const linkCells = (plan: Plan, { sheet, links }: LinksChange): void => {
  const photo = photoOf(plan, sheet), inverse: LinksChange = { kind: "links", sheet, links: [] };
  for (const { row, column, target } of links) {
    const own = plan.after.links.find(({ at }) => at.sheet === sheet && at.row === row && at.column === column);
    if (own && !own.target.startsWith("#")) continue;
    inverse.links.push({ row, column, target: own?.target ?? "" });
    plan.after.links = plan.after.links.filter((one) => one !== own);
    if (target !== "") plan.after.links.push({ at: cellAt(sheet, row, column), target });
    const { value, formula, format } = cellOf(photo, row, column), content = formula === "" ? value : { formula, value };
    plan.ops.push({ kind: "link", at: cellAt(sheet, row, column), target, content: wantsGeneral(content, format) ? null : writtenCell(content, format) });
  }
  plan.inverse.push(inverse);
};
