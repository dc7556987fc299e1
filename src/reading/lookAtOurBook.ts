import type { Host } from "../workbook/Host";
import type { Snapshot } from "../workbook/Snapshot";
import { TABLES } from "../template/names";
import { OUR_LOOK } from "./ourBookLook";

/** The sheets that hold a table of ours but go by another name, so that {@link OUR_LOOK} missed them. */
const movedSheets = (snapshot: Snapshot): string[] => {
  const ours = new Set<string>(Object.values(TABLES).map((name) => name.toLowerCase()));
  const holding = snapshot.tables.filter((table) => ours.has(table.name.toLowerCase()) && !snapshot.areas[table.name]).map((table) => table.at.sheet);
  return [...new Set(holding)].filter((sheet) => !snapshot.areas[sheet]);
};

/** Everything of our workbook that reading and checking need: one batch, and a second one only when a sheet of ours was renamed. */
export const lookAtOurBook = async (host: Pick<Host, "look">): Promise<Snapshot> => {
  const first = await host.look(OUR_LOOK);
  const sheets = movedSheets(first);
  if (sheets.length === 0) return first;
  const second = await host.look({ ...OUR_LOOK, sheets, names: [] });
  const seen = new Map(second.sheets.filter(({ name }) => sheets.includes(name)).map((facts) => [facts.name, facts]));
  return {
    ...first,
    areas: { ...first.areas, ...second.areas },
    sheets: first.sheets.map((facts) => seen.get(facts.name) ?? facts),
    validations: [...first.validations, ...second.validations],
    computed: second.computed === "missing" ? "missing" : first.computed,
  };
};
