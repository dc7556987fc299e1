import type { Address } from "../../workbook/Address";
import { HostFailure } from "../../workbook/Host";
import type { Patch } from "../../workbook/Patch";
import type { Area, Link } from "../../workbook/Snapshot";
import { loadLinks } from "./factsOfSheets";
import type { Batch, Gate } from "./gate";
import type { Known } from "./Known";
import { takeArea, type Photo } from "./Photo";
import { areaOf, loadCells, placeOf } from "./rangeReading";
import { readInPieces } from "./readInPieces";
import { gathered, type Region } from "./regions";
import { nameKey, type Before } from "./simulate";

const ALL = { formulas: true, formats: true };
const NO_CELLS: Area = { at: { sheet: "", row: 0, column: 0, rows: 1, columns: 1 }, values: [] };

const regionRange = (context: Excel.RequestContext, { at, usedOnly }: Region): Excel.Range => {
  const range = context.workbook.worksheets.getItemOrNullObject(at.sheet).getRangeByIndexes(at.row, at.column, at.rows, at.columns);
  return usedOnly ? range.getUsedRangeOrNullObject(true) : range;
};

interface Answer { before: Before; areas: (Area | undefined)[]; places: (Address | undefined)[] }

const askBefore = async ({ context, sync }: Batch, known: Known, patch: Patch, regions: readonly Region[], cells: boolean): Promise<Answer> => {
  const { workbook } = context;
  const sheetNames = new Set(patch.changes.flatMap((change) => (change.kind === "cells" ? [change.at.sheet] : "sheet" in change ? [change.sheet] : [])).concat(regions.map(({ at }) => at.sheet)));
  const sheets = [...sheetNames].map((name) => ({ name, sheet: workbook.worksheets.getItemOrNullObject(name).load("name") }));
  const names = workbook.names.load("name,formula");
  const tables = known.tables.map((facts) => ({ facts, range: workbook.tables.getItemOrNullObject(facts.name).getRange().load("address") }));
  const ranges = regions.map((region) => {
    const range = regionRange(context, region);
    if (cells) loadCells(range, ALL);
    else range.load("address");
    return range;
  });
  const written = gathered(patch.changes.flatMap((change) => (change.kind === "cells" ? [change.at] : [])));
  const merged = written.concat(regions.filter(({ usedOnly }) => usedOnly).map(({ at }) => at)).map((at) => {
    const areas = regionRange(context, { at, usedOnly: false }).getMergedAreasOrNullObject();
    return { areas, items: areas.areas.load("address") };
  });
  const linked = gathered(patch.changes.flatMap((change) => (change.kind === "links" ? change.links.map(({ row, column }): Address => ({ sheet: change.sheet, row, column, rows: 1, columns: 1 })) : [])));
  const links = linked.map((at) => {
    const range = regionRange(context, { at, usedOnly: false });
    return { range, read: loadLinks(range, () => at) };
  });
  await sync();
  const photos = new Map<string, Photo>(sheets.filter(({ sheet }) => !sheet.isNullObject).map(({ name }) => [name, new Map()]));
  const there = ranges.map((range) => (range.isNullObject ? undefined : range));
  return {
    areas: there.map((range) => (range && cells ? areaOf(range, ALL) : undefined)), places: there.map((range) => range && placeOf(range)),
    before: {
      photos, names: new Map(names.items.map(({ name, formula }) => [nameKey(name), String(formula).replace(/^=/, "")])),
      tables: tables.filter(({ range }) => !range.isNullObject).map(({ facts, range }) => ({ ...facts, at: placeOf(range) })),
      merges: merged.flatMap(({ areas, items }) => (areas.isNullObject ? [] : items.items.map(placeOf))),
      links: links.flatMap(({ range, read }): Link[] => (range.isNullObject ? [] : read())),
    },
  };
};

/** Reads what a patch meets: one sync, and more only when that is too much for one answer. @throws HostFailure */
export const readBefore = async (gate: Gate, known: Known, patch: Patch, regions: readonly Region[], budget: number, name = "re-read"): Promise<Before> => {
  let answer: Answer;
  try {
    answer = await gate(name, (batch) => askBefore(batch, known, patch, regions, true));
  } catch (thrown) {
    if (!(thrown instanceof HostFailure) || thrown.code !== "too-large") throw thrown;
    const light = await gate(name, (batch) => askBefore(batch, known, patch, regions, false));
    const pieces = await readInPieces(gate, new Map(light.places.flatMap((at, n) => (at ? [[String(n), at] as const] : []))), ALL, budget);
    answer = { ...light, areas: light.places.map((_, n) => pieces[String(n)]) };
  }
  for (const area of answer.areas) {
    const photo = area && answer.before.photos.get(area.at.sheet);
    if (photo) takeArea(photo, area ?? NO_CELLS);
  }
  return answer.before;
};
