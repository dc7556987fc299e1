import type { CellValue } from "../../workbook/CellValue";
import type { Area, SheetFacts, Snapshot } from "../../workbook/Snapshot";
import { damaged, FileFault, tooLarge } from "../FileFault";
import { findPart, openPackage, openPart, relationshipsOf, type Package, type Relationship } from "../package/Package";
import { leadOf, type Run } from "../Run";
import { OPEN, type XmlScanner } from "../xml/scanXml";
import { readNumbering } from "./numbering";
import { readParagraph, type Paragraph } from "./readParagraph";
import type { WordContext } from "./WordContext";
import { readWordStyles } from "./wordStyles";

const DOCUMENT_CAP = 48 * 1024 * 1024, MAX_SHEETS = 50_000, MAX_CELLS = 300_000, MAX_RUNS = 500_000, MAX_GRID = 1000;
const NO_ABILITIES = { change: false, show: false, watch: false, export: false };

/** Where text goes while it is read: into a cell, or nowhere (then every paragraph is a sheet of its own). */
interface Cell { runs: Run[]; links: string[]; started: boolean }

const newCell = (): Cell => ({ runs: [], links: [], started: false });
const addParagraph = (cell: Cell, { runs, links }: Paragraph): void => {
  if (cell.started) cell.runs.push({ text: "\n", bold: false, underlined: false });
  cell.started = true;
  for (const run of runs) cell.runs.push(run);
  for (const link of links) cell.links.push(link);
};
const textOfCell = (cell: Cell): string => cell.runs.map(({ text }) => text).join("").replace(/^\n+|\n+$/g, "");

/** Where a cell stands in the grid of its table: how many columns it covers, and whether it goes on from the cell above or beside. */
interface CellPlace { columns: number; merge: "none" | "starts" | "goesOn"; beside: boolean }

const readCellPlace = (xml: XmlScanner): CellPlace => {
  const depth = xml.depth, place: CellPlace = { columns: 1, merge: "none", beside: false };
  while (xml.nextOpen(depth)) {
    if (xml.local === "gridSpan") place.columns = Number(xml.attribute("val"));
    else if (xml.local === "vMerge") place.merge = xml.attribute("val") === "restart" ? "starts" : "goesOn";
    else if (xml.local === "hMerge") place.beside = xml.attribute("val") !== "restart";
    else if (xml.local === "tcPrChange") xml.skip();
  }
  return place;
};

/**
 * Reads a Word document: the nth table is the sheet "ตาราง n", the nth paragraph outside tables the sheet "ย่อหน้า n"
 * of one cell (blank paragraphs count but make no sheet), in reading order. A table inside a cell is a table of its own.
 * @throws FileFault
 */
export const readDocument = (bytes: Uint8Array): Snapshot => readDocumentOf(openPackage(bytes));

/** The same for a package that is open already. */
export const readDocumentOf = (pack: Package): Snapshot => {
  const sheets: (SheetFacts | undefined)[] = [], areas = Object.create(null) as Record<string, Area>;
  let tables = 0, paragraphs = 0, cells = 0;
  let current: Cell | undefined;

  let relations: Map<string, Relationship> | undefined;
  const related = (type: string): XmlScanner | undefined => {
    for (const one of context.relations().values()) {
      const part = one.type === type && !one.external ? findPart(pack, one.target) : undefined;
      if (part !== undefined) return openPart(pack, part);
    }
    return undefined;
  };
  const context: WordContext = {
    styles: () => undefined, count: () => "", choice: false, runsLeft: MAX_RUNS,
    relations: () => (relations ??= relationshipsOf(pack, pack.main)),
    box: (xml) => readBlocks(xml),
  };
  context.styles = readWordStyles(related("styles"));
  context.count = readNumbering(related("numbering"), context.styles);

  const keepSheet = (slot: number, name: string, kind: SheetFacts["kind"], values: CellValue[][], width: number): SheetFacts => {
    const facts: SheetFacts = { name, kind, visibility: "visible", merges: [], links: [], leads: [], hiddenRows: [], hiddenColumns: [] };
    sheets[slot] = facts;
    areas[name] = { at: { sheet: name, row: 0, column: 0, rows: Math.max(values.length, 1), columns: Math.max(width, 1) }, values };
    return facts;
  };

  const newSlot = (): number => {
    if (sheets.length >= MAX_SHEETS) throw tooLarge("document: paragraphs and tables");
    return sheets.push(undefined) - 1;
  };

  const noteCell = (facts: SheetFacts, cell: Cell, row: number, column: number): void => {
    const at = { sheet: facts.name, row, column, rows: 1, columns: 1 };
    for (const target of cell.links) facts.links.push({ at, target });
    const lead = leadOf(cell.runs);
    if (lead !== undefined) facts.leads.push({ at, text: lead });
  };

  const takeParagraph = (xml: XmlScanner): void => {
    if (xml.empty) {
      xml.next();
      if (current) addParagraph(current, { runs: [], links: [] });
      else paragraphs++;
      return;
    }
    if (current) {
      const cell = current, place = newCell();
      current = place;
      const paragraph = readParagraph(xml, context);
      current = cell;
      addParagraph(cell, paragraph);
      if (place.started) addParagraph(cell, place);
      return;
    }
    const name = `ย่อหน้า ${++paragraphs}`, slot = sheets.length;
    const paragraph = readParagraph(xml, context), cell = newCell();
    addParagraph(cell, paragraph);
    const text = textOfCell(cell);
    if (text.trim() === "") return;
    newSlot();
    sheets.copyWithin(slot + 1, slot, sheets.length - 1);
    noteCell(keepSheet(slot, name, "paragraph", [[text]], 1), cell, 0, 0);
  };

  /** Paragraphs and tables, and everything that may stand around them, up to the close of the open element. */
  const readBlocks = (xml: XmlScanner): void => {
    const depth = xml.depth;
    while (xml.nextOpen(depth)) {
      switch (xml.local) {
        case "p": takeParagraph(xml); break;
        case "tbl": takeTable(xml); break;
        case "del": case "moveFrom": case "sectPr": case "sdtPr": case "tcPr": xml.skip(); break;
        case "Fallback": if (context.choice) xml.skip(); break;
        case "AlternateContent": context.choice = false; break;
        case "Choice": context.choice = true; break;
      }
    }
  };

  const takeTable = (xml: XmlScanner): void => {
    const outer = current, depth = xml.depth, slot = newSlot();
    const values: CellValue[][] = [], facts = keepSheet(slot, `ตาราง ${++tables}`, "table", values, 1);
    const area = areas[facts.name];
    /** By column: the cell that goes on downwards. */
    const above = new Map<number, { row: number; rows: number; columns: number }>();
    let width = 1;

    const readRow = (): void => {
      const end = xml.depth, row = values.length, line: CellValue[] = [], spans: { column: number; columns: number; goesOn: boolean; starts: boolean }[] = [];
      let column = 0, deleted = false;
      const kept: { cell: Cell; column: number; columns: number }[] = [];
      const readCell = (): void => {
        const inner = xml.depth;
        const cell = (current = newCell());
        let place: CellPlace = { columns: 1, merge: "none", beside: false };
        while (xml.nextOpen(inner)) {
          if (xml.local === "tcPr") place = readCellPlace(xml);
          else if (xml.local === "p") takeParagraph(xml);
          else if (xml.local === "tbl") takeTable(xml);
          else if (xml.local === "del" || xml.local === "moveFrom" || xml.local === "sdtPr") xml.skip();
        }
        current = outer;
        const { columns, merge, beside } = place;
        if (!(columns >= 1 && columns <= MAX_GRID) || column + columns > MAX_GRID) throw damaged("document: a cell over too many columns");
        if (++cells > MAX_CELLS) throw tooLarge("document: cells");
        const before = spans[spans.length - 1];
        if (beside && before) before.columns += columns;
        else spans.push({ column, columns, goesOn: merge === "goesOn", starts: merge === "starts" });
        const goesOn = beside || (merge === "goesOn" && above.has(column));
        if (!goesOn) kept.push({ cell, column, columns });
        column += columns;
      };
      while (xml.nextOpen(end)) {
        if (xml.local === "tc") readCell();
        else if (xml.local === "gridBefore") column = Math.min(Number(xml.attribute("val")) || 0, MAX_GRID);
        else if (xml.local === "del" || xml.local === "moveFrom") deleted = true;
        else if (xml.local === "trPrChange" || xml.local === "sdtPr" || xml.local === "tblPrEx") xml.skip();
      }
      if (deleted) return;
      for (const { cell, column: at } of kept) {
        const text = textOfCell(cell);
        if (text !== "") {
          while (line.length < at) line.push("");
          line[at] = text;
        }
        noteCell(facts, cell, row, at);
      }
      noteMerges(spans, row);
      values.push(line);
      width = Math.max(width, column);
    };

    const noteMerges = (spans: { column: number; columns: number; goesOn: boolean; starts: boolean }[], row: number): void => {
      const going = new Map<number, { row: number; rows: number; columns: number }>();
      for (const { column, columns, goesOn, starts } of spans) {
        const open = above.get(column);
        if (goesOn && open) {
          open.rows++;
          going.set(column, open);
        } else if (starts || goesOn) going.set(column, { row, rows: 1, columns });
        else if (columns > 1) facts.merges.push({ sheet: facts.name, row, column, rows: 1, columns });
      }
      closeMerges((column) => !going.has(column) || going.get(column) !== above.get(column));
      for (const [column, open] of going) above.set(column, open);
    };

    const closeMerges = (ends: (column: number) => boolean): void => {
      for (const [column, open] of above) {
        if (!ends(column)) continue;
        above.delete(column);
        if (open.rows > 1 || open.columns > 1) facts.merges.push({ sheet: facts.name, column, ...open });
      }
    };

    while (xml.nextOpen(depth)) {
      if (xml.local === "tr") readRow();
      else if (xml.local === "tblPr" || xml.local === "tblGrid" || xml.local === "del" || xml.local === "moveFrom" || xml.local === "sdtPr") xml.skip();
    }
    closeMerges(() => true);
    facts.merges.sort((a, b) => a.row - b.row || a.column - b.column);
    if (area) area.at = { ...area.at, rows: Math.max(values.length, 1), columns: width };
    current = outer;
  };

  const xml = openPart(pack, pack.main, DOCUMENT_CAP);
  while (xml.next()) {
    if (xml.kind !== OPEN) continue;
    if (xml.depth === 1 && xml.local !== "document") throw new FileFault("not-a-workbook", `main part is ${xml.local.slice(0, 20)}`);
    if (xml.local === "body") readBlocks(xml);
  }
  return { areas, sheets: sheets.filter((one) => one !== undefined), names: [], tables: [], validations: [], computed: "cached", abilities: { ...NO_ABILITIES } };
};
