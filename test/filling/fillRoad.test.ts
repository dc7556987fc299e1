import { check } from "../../src/checks";
import { packOf } from "../../src/frameworks/packs";
import { dayOf } from "../../src/measures/Day";
import { progressOf } from "../../src/progress/progressOf";
import { daySettings } from "../../src/progress/daySettings";
import { templatePack } from "../../src/frameworks/templatePack";
import { fillReport } from "./road";

const REPORTS = [["seed-000.xlsx", 2566], ["seed-001.docx", 2564], ["seed-002.xlsx", 2564], ["seed-003.xlsx", 2566], ["seed-004.docx", 2567]] as const;
const day = dayOf(2024, 6, 15) ?? 0;

describe.each(REPORTS)("%s through the whole road", (name, year) => {
  test("what was foreseen is what the written file holds: values, findings, figures", async () => {
    const { road, receipt, book } = await fillReport(name, { today: day, year });
    expect(receipt.conflicts).toEqual([]);
    const pack = packOf(year);
    const levels = pack ? templatePack(pack).levels : [];
    expect(progressOf(book, { ...daySettings(book, day), levels }).progress).toEqual(road.progress);
    expect(book.measures?.lines.map((line) => line.values)).toEqual(road.book.measures?.lines.map((line) => line.values));
    expect(book.disclosure?.lines.map((line) => line.values)).toEqual(road.book.disclosure?.lines.map((line) => line.values));
    expect(book.findings?.lines.map((line) => line.values)).toEqual(road.book.findings?.lines.map((line) => line.values));
    expect(check(book, { today: day, ...(pack && { pack }) })).toEqual(road.findings);
  });
});
