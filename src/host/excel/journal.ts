import type { Patch } from "../../workbook/Patch";
import type { TableFacts } from "../../workbook/Snapshot";
import type { Gate } from "./gate";

/** What a change in several requests writes down first: how everything was, to be put back when the host goes silent half-way. */
export interface JournalLine {
  state: "open";
  patch: Patch;
  inverse: Patch;
  /** Where the tables were, and are to be. */
  before: TableFacts[];
  after: TableFacts[];
}

const KEY = "mattrakan.journal", PART = 500_000;

/** Writes the open line into the workbook's settings. */
export const openJournal = async (gate: Gate, line: JournalLine): Promise<void> => {
  const text = JSON.stringify(line), count = Math.ceil(text.length / PART);
  for (let n = 0; n < count; n++) {
    await gate("journal", async ({ context, sync }) => {
      const { settings } = context.workbook;
      settings.add(`${KEY}.${n}`, text.slice(n * PART, (n + 1) * PART));
      if (n === count - 1) settings.add(KEY, count);
      await sync();
    });
  }
};

/** Takes the line away: the change is whole, or wholly put back. May be repeated. */
export const closeJournal = (gate: Gate): Promise<void> => gate("journal", async ({ context, sync }) => {
  const settings = context.workbook.settings.load("key");
  await sync();
  const own = settings.items.map(({ key }) => key).filter((key) => key === KEY || key.startsWith(`${KEY}.`)).sort((a, b) => a.length - b.length);
  for (const key of own) settings.getItemOrNullObject(key).delete();
  if (own.length > 0) await sync();
});

/** The open line, if there is one. */
export const readJournal = (gate: Gate): Promise<JournalLine | undefined> => gate("journal", async ({ context, sync }) => {
  const { settings } = context.workbook, count = settings.getItemOrNullObject(KEY).load("value");
  await sync();
  if (count.isNullObject) return undefined;
  const parts = Array.from({ length: Number(count.value) }, (_, n) => settings.getItemOrNullObject(`${KEY}.${n}`).load("value"));
  await sync();
  return JSON.parse(parts.map(({ value }) => String(value)).join("")) as JournalLine;
});
