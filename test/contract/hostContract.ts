import { parseAddress, type Address } from "../../src/workbook/Address";
import { BLANK, type CellValue } from "../../src/workbook/CellValue";
import { HostFailure, type Host } from "../../src/workbook/Host";
import { KEEP, type CellsChange, type Change, type Patch } from "../../src/workbook/Patch";
import { valueAt } from "../../src/workbook/Snapshot";
import type { MemoryBook } from "../../src/host/memory/MemoryBook";
import { CONTRACT_BOOK } from "./contractBook";

const PLAN = "แผน", SIDE = "O'Neil! =1";
const at = (range: string, sheet = PLAN): Address => {
  const address = parseAddress(`'${sheet.replaceAll("'", "''")}'!${range}`);
  if (!address) throw new Error(range);
  return address;
};
const patch = (...changes: Change[]): Patch => ({ reason: "set", changes });
const cells = (range: string, expects: CellsChange["expects"], values: CellsChange["values"], formats?: string[][], sheet = PLAN): CellsChange =>
  ({ kind: "cells", at: at(range, sheet), expects, values, ...(formats && { formats }) });

interface Seen { values: CellValue[][]; formulas: string[][]; formats: string[][] }

/** What the host shows of a rectangle, every row as wide as the rectangle. */
const see = async (host: Host, range: string, sheet = PLAN): Promise<Seen> => {
  const where = at(range, sheet), snapshot = await host.look({ areas: { it: where }, with: { formulas: true, formats: true } });
  const area = snapshot.areas.it;
  if (!area) throw new Error("nothing to see");
  const full = <T>(cell: (row: number, column: number) => T): T[][] => Array.from({ length: where.rows }, (_, r) => Array.from({ length: where.columns }, (__, c) => cell(r, c)));
  return { values: full((r, c) => valueAt(area, r, c)), formulas: full((r, c) => area.formulas?.[r]?.[c] ?? ""), formats: full((r, c) => area.formats?.[r]?.[c] ?? "") };
};

/** All of the book that a host shows, to tell whether anything changed. */
const whole = async (host: Host): Promise<unknown> => {
  const snapshot = await host.look({ sheets: "all" });
  return { plan: await see(host, "A1:F30"), side: await see(host, "A1:F30", SIDE), names: snapshot.names.map(({ name, refersTo }) => [name, refersTo]), tables: snapshot.tables.map((table) => [table.name, table.at]) };
};

/** What every host promises (src/workbook/Host.ts), asked of one of them. A host that `reckons` shows results anew after a change; others show what was kept. */
export const hostContract = (name: string, make: (book: MemoryBook) => Host, { reckons = false } = {}): void => {
  const fresh = (): Host => make(CONTRACT_BOOK);

  describe(`${name}: looking`, () => {
    test("shows values, formulas and formats as they are", async () => {
      expect(await see(fresh(), "A2:D7")).toEqual({
        values: [["รหัส", "เรื่อง", "งบ", "คงเหลือ"], ["1", "อบรม", 1000, 900], ["2", "เผยแพร่", 0, -100], ["", "", "", ""], ["รวม", "", 1000, ""], ["วันที่", 46000, true, { error: "#N/A" }]],
        formulas: [["", "", "", ""], ["", "", "", "C3-100"], ["", "", "", "C4-100"], ["", "", "", ""], ["", "", "SUM(C3:C4)", ""], ["", "", "", ""]],
        formats: [["", "", "", ""], ["@", "", "#,##0", ""], ["@", "", "#,##0", ""], ["", "", "", ""], ["", "", "", ""], ["", "[$-107041E]d mmm yyyy", "", ""]],
      });
    });

    test("shows sheets, tables and names, and areas under their keys", async () => {
      const snapshot = await fresh().look({ sheets: [PLAN, SIDE], tables: ["plan"], names: ["Total"], with: { facts: true } });
      expect(snapshot.sheets.map(({ name: sheet, visibility, merges }) => [sheet, visibility, sheet === PLAN ? merges.length : 0])).toEqual([[PLAN, "visible", 1], [SIDE, "visible", 0], ["ซ่อน", "hidden", 0]]);
      expect(snapshot.tables.map(({ name: table, columns, hasTotals }) => [table, columns, hasTotals])).toEqual([["Plan", ["รหัส", "เรื่อง", "งบ", "คงเหลือ"], false], ["Units", ["หน่วย"], false]]);
      expect(snapshot.names.map(({ name: one, refersTo }) => [one, refersTo])).toEqual([["Total", "แผน!$C$6"], ["Year", "2570"]]);
      expect(Object.keys(snapshot.areas).sort()).toEqual([PLAN, SIDE, "Total", "plan"].sort());
      expect(snapshot.areas.plan?.at).toEqual(at("A2:D4"));
      expect(snapshot.areas.Total?.values).toEqual([[1000]]);
    });
  });

  describe(`${name}: changing cells`, () => {
    test("writes, keeps and blanks, and counts what it did", async () => {
      const host = fresh();
      const receipt = await host.change(patch(cells("A3:C3", [["1", "อบรม", 1000]], [[KEEP, BLANK, 0]])));
      expect(receipt).toMatchObject({ written: 2, skipped: 1, conflicts: [] });
      expect((await see(host, "A3:D3")).values).toEqual([["1", "", 0, reckons ? -100 : 900]]);
      expect((await see(host, "A3:D3")).formats).toEqual([["@", "", "#,##0", ""]]);
    });

    test("tells zero, FALSE, blank and a space apart, in cells that were and were not there", async () => {
      const host = fresh(), values: CellValue[][] = [[0, false, BLANK, " "], [" ก\n ข ", "a\tb", { error: "#DIV/0!" }, -1.5e-7]];
      await host.change(patch(cells("B10:E11", [[BLANK, BLANK, BLANK, BLANK], [BLANK, BLANK, BLANK, BLANK]], values)));
      expect((await see(host, "B10:E11")).values).toEqual(values);
    });

    test("never stores text as a formula, whatever it starts with", async () => {
      const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "'=1", "<f>1</f>&amp;", "_x0041_", "\u0001๑", "ก\u200Bข"];
      const host = fresh();
      await host.change(patch(cells(`B10:B${9 + texts.length}`, texts.map(() => [BLANK]), texts.map((text) => [text]))));
      const seen = await see(host, `B10:B${9 + texts.length}`);
      expect(seen.values).toEqual(texts.map((text) => [text]));
      expect(seen.formulas.flat()).toEqual(texts.map(() => ""));
    });

    test("reports every cell that differs and then writes nothing", async () => {
      const host = fresh(), before = await whole(host);
      const receipt = await host.change(patch(cells("A3:B3", [["1", "อื่น"]], [["9", "9"]]), cells("C4:C4", [[BLANK]], [[5]]), cells("A1:A1", [["แผนปฏิบัติการ"]], [["x"]])));
      expect(receipt).toMatchObject({ written: 0, skipped: 0, inverse: { changes: [] } });
      expect(receipt.conflicts).toEqual([{ at: at("B3"), expected: "อื่น", found: "อบรม" }, { at: at("C4"), expected: BLANK, found: 0 }]);
      expect(await whole(host)).toEqual(before);
    });

    test("does not compare what a formula shows, nor what it was told to keep", async () => {
      const host = fresh();
      expect((await host.change(patch(cells("C6:D6", [[123, KEEP]], [[1, "x"]])))).conflicts).toEqual([]);
      expect(await see(host, "C6:D6")).toMatchObject({ values: [[1, "x"]], formulas: [["", ""]] });
    });

    test("writes a formula of ours with its result", async () => {
      const host = fresh();
      await host.change(patch(cells("A10:C10", [[BLANK, BLANK, BLANK]], [[{ formula: 'IF(C3>1,"<มาก>","")', value: "<มาก>" }, { formula: "C3*2", value: 2000 }, { formula: "C3>1", value: true }]])));
      expect(await see(host, "A10:C10")).toMatchObject({ values: [["<มาก>", 2000, true]], formulas: [['IF(C3>1,"<มาก>","")', "C3*2", "C3>1"]] });
    });

    test("gives a cell another number format and leaves the others", async () => {
      const host = fresh();
      await host.change(patch(cells("A3:C4", [["1", "อบรม", 1000], ["2", "เผยแพร่", 0]], [["3.10", KEEP, 46000], [KEEP, KEEP, KEEP]], [["", "", "[$-107041E]d mmm yyyy"], ["", "@", "General"]])));
      expect(await see(host, "A3:C4")).toMatchObject({ values: [["3.10", "อบรม", 46000], ["2", "เผยแพร่", 0]], formats: [["@", "", "[$-107041E]d mmm yyyy"], ["@", "@", ""]] });
    });

    test("refuses the covered cells of a merge and a sheet that is not there", async () => {
      const host = fresh(), before = await whole(host);
      await expect(host.change(patch(cells("A3:A3", [["1"]], [["9"]]), cells("B1:B1", [[BLANK]], [["x"]])))).rejects.toThrow(HostFailure);
      await expect(host.change(patch(cells("A1:A1", [[BLANK]], [["x"]], undefined, "ไม่มี")))).rejects.toMatchObject({ code: "unsupported" });
      expect(await whole(host)).toEqual(before);
    });
  });

  describe(`${name}: rows of a table`, () => {
    const newRow = cells("A5:C5", [[BLANK, BLANK, BLANK]], [["3", "ใหม่", 500]]);

    test("are added at its end; what lies below moves and references go along", async () => {
      const host = fresh();
      await host.change(patch({ kind: "addRows", table: "Plan", count: 2 }, newRow, cells("D5:D5", [[BLANK]], [[{ formula: "C5-100", value: 400 }]])));
      await host.change(patch(cells("A6:C6", [[BLANK, BLANK, BLANK]], [["4", "อีก", 0]])));
      expect(await see(host, "A4:D9")).toEqual({
        values: [["2", "เผยแพร่", 0, -100], ["3", "ใหม่", 500, 400], ["4", "อีก", 0, reckons ? -100 : ""], ["", "", "", ""], ["รวม", "", reckons ? 1500 : 1000, ""], ["วันที่", 46000, true, { error: "#N/A" }]],
        formulas: [["", "", "", "C4-100"], ["", "", "", "C5-100"], ["", "", "", "C6-100"], ["", "", "", ""], ["", "", "SUM(C3:C6)", ""], ["", "", "", ""]],
        formats: [["@", "", "#,##0", ""], ["@", "", "#,##0", ""], ["@", "", "#,##0", ""], ["", "", "", ""], ["", "", "", ""], ["", "[$-107041E]d mmm yyyy", "", ""]],
      });
      const { tables, names } = await host.look({});
      expect(tables.find((table) => table.name === "Plan")?.at).toEqual(at("A2:D6"));
      expect(names.find((one) => one.name === "Total")?.refersTo).toBe("แผน!$C$8");
    });

    test("take over blank cells when nothing stands below but something beside", async () => {
      const host = fresh();
      await host.change(patch({ kind: "addRows", table: "Units", count: 2 }, cells("C3:C4", [[BLANK], [BLANK]], [["กองช่าง"], ["สำนักปลัด"]], undefined, SIDE)));
      expect((await see(host, "A1:C4", SIDE)).values).toEqual([["ด้านข้าง", "", "หน่วย"], ["ก", "", "กองคลัง"], ["ข", "", "กองช่าง"], ["ค", "", "สำนักปลัด"]]);
      expect((await host.look({})).tables.find((table) => table.name === "Units")?.at).toEqual(at("C1:C4", SIDE));
    });

    test("are taken off only when nothing is in them, and never the last", async () => {
      const host = fresh();
      await expect(host.change(patch({ kind: "removeRows", table: "Plan", count: 1 }))).rejects.toMatchObject({ code: "unsupported" });
      await expect(host.change(patch({ kind: "removeRows", table: "Plan", count: 2 }))).rejects.toMatchObject({ code: "unsupported" });
      await expect(host.change(patch({ kind: "addRows", table: "ไม่มี", count: 1 }))).rejects.toMatchObject({ code: "unsupported" });
    });

    test("are addressed grown, in expects as in values", async () => {
      const host = fresh();
      const receipt = await host.change(patch({ kind: "addRows", table: "Plan", count: 1 }, cells("A6:A7", [[BLANK], ["อื่น"]], [[KEEP], ["รวมทั้งสิ้น"]])));
      expect(receipt.conflicts).toEqual([{ at: at("A7"), expected: "อื่น", found: "รวม" }]);
      expect((await host.look({})).tables[0]?.at).toEqual(at("A2:D4"));
    });
  });

  describe(`${name}: names`, () => {
    test("are changed, made and taken away, when they are what was expected", async () => {
      const host = fresh();
      await host.change(patch({ kind: "name", name: "Year", expects: "2570", refersTo: "2571" }, { kind: "name", name: "New", expects: undefined, refersTo: "'O''Neil! =1'!$A$1" }, { kind: "name", name: "Total", expects: "แผน!$C$6", refersTo: undefined }));
      expect((await host.look({})).names.map(({ name: one, refersTo }) => [one, refersTo]).sort()).toEqual([["New", "'O''Neil! =1'!$A$1"], ["Year", "2571"]]);
      const receipt = await host.change(patch({ kind: "name", name: "Year", expects: "2570", refersTo: "1" }));
      expect(receipt.conflicts).toMatchObject([{ expected: "2570", found: "2571" }]);
    });
  });

  describe(`${name}: looks`, () => {
    const links = async (host: Host): Promise<unknown> => (await host.look({ sheets: [PLAN], with: { facts: true } })).sheets.find((sheet) => sheet.name === PLAN)?.links;

    test("points cells to places of the workbook and back again", async () => {
      const host = fresh(), before = await links(host);
      const first = await host.change(patch({ kind: "links", sheet: PLAN, links: [{ row: 3, column: 1, target: "#'แผน'!A1" }, { row: 4, column: 1, target: "#'แผน'!A2" }] }));
      expect(await links(host)).toEqual(expect.arrayContaining([{ at: at("B4"), target: "#'แผน'!A1" }, { at: at("B5"), target: "#'แผน'!A2" }]));
      await host.change(patch({ kind: "links", sheet: PLAN, links: [{ row: 3, column: 1, target: "" }, { row: 4, column: 1, target: "#'แผน'!A9" }] }));
      expect(await links(host)).toEqual([...(before as unknown[]), { at: at("B5"), target: "#'แผน'!A9" }]);
      await host.change({ reason: "restore", changes: [{ kind: "links", sheet: PLAN, links: [{ row: 4, column: 1, target: "" }] }] });
      expect(await links(host)).toEqual(before);
      expect(first.inverse.changes).toEqual([{ kind: "links", sheet: PLAN, links: [{ row: 3, column: 1, target: "" }, { row: 4, column: 1, target: "" }] }]);
    });

    test("takes heights of rows without touching what is in them", async () => {
      const host = fresh(), before = await whole(host);
      const { inverse } = await host.change(patch({ kind: "heights", sheet: PLAN, heights: { 3: 54, 4: 81 } }));
      expect(await whole(host)).toEqual(before);
      await host.change(inverse);
      expect(await whole(host)).toEqual(before);
    });
  });

  describe(`${name}: putting back`, () => {
    test.each<[string, Patch]>([
      ["cells", patch(cells("A3:D4", [["1", "อบรม", 1000, KEEP], ["2", "เผยแพร่", 0, KEEP]], [["9", BLANK, { formula: "1+1", value: 2 }, "ทับ"], [KEEP, "=x", true, KEEP]], [["", "@", "0.00", ""], ["", "", "", ""]]))],
      ["cells that were not there", patch(cells("E12:F13", [[BLANK, BLANK], [BLANK, BLANK]], [[1, "ก"], [BLANK, { formula: "E12", value: 1 }]], [["", "0.00"], ["", ""]]))],
      ["added rows and what is in them", patch({ kind: "addRows", table: "Plan", count: 3 }, cells("A5:D6", [[BLANK, BLANK, BLANK, KEEP], [BLANK, BLANK, BLANK, KEEP]], [["3", "ค", 1, { formula: "C5-100", value: -99 }], ["4", "ง", 2, KEEP]], [["", "", "0.00", ""], ["", "", "", ""]]))],
      ["rows beside other things", patch({ kind: "addRows", table: "Units", count: 2 }, cells("C3:C3", [[BLANK]], [["กองช่าง"]], undefined, SIDE))],
      ["names", patch({ kind: "name", name: "Year", expects: "2570", refersTo: "1" }, { kind: "name", name: "New", expects: undefined, refersTo: "1" })],
    ])("restores %s exactly", async (_, change) => {
      const host = fresh(), before = await whole(host);
      const receipt = await host.change(change);
      expect(receipt.conflicts).toEqual([]);
      expect(await whole(host)).not.toEqual(before);
      expect((await host.change(receipt.inverse)).conflicts).toEqual([]);
      expect(await whole(host)).toEqual(before);
    });
  });

  test(`${name}: showing and watching do what the abilities say`, async () => {
    const host = fresh();
    await host.show(at("A1"));
    await (await host.watch(() => undefined))();
    expect((await host.look({})).abilities).toEqual(host.abilities);
    if (host.abilities.export) expect((await host.export()).length).toBeGreaterThan(0);
    else await expect(host.export()).rejects.toMatchObject({ code: "unsupported" });
  });
};
