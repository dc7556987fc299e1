import { cellAt, parseRange, type Address } from "../../src/workbook/Address";
import { BLANK, textOf } from "../../src/workbook/CellValue";
import type { DefinedName, TableFacts } from "../../src/workbook/Snapshot";
import { invalid, isHostObject, notFound, WireError, type HostObject } from "./HostObject";
import { followTable } from "./moveRows";
import { rangeObject, type Surroundings } from "./rangeObject";
import { cellIn, putIn, usedIn, type StandInSheet } from "./StandInBook";

/** Keeps of the session: references and what is listened to. */
export interface Session { references: Map<string, HostObject>; listening: Set<string> }

const same = (a: string, b: unknown): boolean => a.toLowerCase() === String(b).toLowerCase();

const referredTo = ({ refersTo }: DefinedName): Address | undefined => {
  const bang = refersTo.lastIndexOf("!"), place = bang < 1 ? undefined : parseRange(refersTo.slice(bang + 1));
  return place && { sheet: refersTo.slice(0, bang).replace(/^'(.*)'$/s, "$1").replace(/''/g, "'"), ...place };
};

const titles = (around: Surroundings, at: Address): string[] => {
  const sheet = around.book.sheets.find(({ name }) => name === at.sheet);
  return Array.from({ length: at.columns }, (_, c) => (sheet ? textOf(cellIn(sheet, at.row, at.column + c).value) : ""));
};

/** The workbook as Excel's object model, as far as the host of ours uses it. */
export const workbookObject = (around: Omit<Surroundings, "worksheet">, session: Session): HostObject => {
  const { book } = around;
  const sheetNamed = (key: unknown): StandInSheet | undefined => book.sheets.find(({ id, name }) => same(name, key) || id === key);
  const worksheet = (sheet: StandInSheet): HostObject => {
    const used = (valuesOnly: unknown): HostObject | null => {
      const at = usedIn(sheet, valuesOnly === true);
      return at ? rangeObject(whole, sheet, at) : null;
    };
    return {
      type: "Worksheet", identity: { Id: sheet.id },
      get: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility },
      call: {
        GetRangeByIndexes: (row, column, rows, columns) => rangeObject(whole, sheet, { sheet: sheet.name, row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) }),
        GetUsedRangeOrNullObject: used,
        Activate: () => { book.selected = cellAt(sheet.name, 0, 0); },
      },
    };
  };
  const whole: Surroundings = { ...around, worksheet };
  const rangeAt = (at: Address): HostObject => {
    const sheet = sheetNamed(at.sheet);
    if (!sheet) throw notFound("Range");
    return rangeObject(whole, sheet, at);
  };
  const table = (facts: TableFacts): HostObject => ({
    type: "Table",
    get: {
      Name: () => facts.name, ShowTotals: () => facts.hasTotals,
      Worksheet: () => {
        const sheet = sheetNamed(facts.at.sheet);
        return sheet && worksheet(sheet);
      },
    },
    call: {
      GetRange: () => rangeAt(facts.at),
      Resize: (to) => {
        const at = isHostObject(to) ? to.at : undefined;
        if (!at || at.row !== facts.at.row || at.column !== facts.at.column || at.rows < 2) throw invalid("Table.resize");
        const sheet = sheetNamed(facts.at.sheet);
        if (!sheet) throw notFound("Table.resize");
        if (sheet.protected) throw new WireError("AccessDenied", "You can't perform the requested operation.", "Table.resize", 403);
        const before = facts.at;
        book.tables = book.tables.map((one) => (same(one.name, facts.name) ? { ...one, at, columns: titles(whole, at) } : one));
        followTable(book, before, at);
        book.version++;
      },
    },
  });
  const tableNamed = (key: unknown): HostObject | null => {
    const facts = book.tables.find(({ name }) => same(name, key));
    return facts ? table(facts) : null;
  };
  const named = (one: DefinedName): HostObject => ({
    type: "NamedItem",
    get: { Name: () => one.name, Formula: () => `=${one.refersTo}`, Visible: () => one.hidden !== true, Scope: () => (one.sheet === undefined ? "Workbook" : "Worksheet") },
    set: { Formula: (formula) => { one.refersTo = String(formula).replace(/^=/, ""); book.version++; } },
    call: {
      GetRangeOrNullObject: () => {
        const at = referredTo(one);
        return at && sheetNamed(at.sheet) ? rangeAt(at) : null;
      },
      Delete: () => { book.names = book.names.filter((other) => other !== one); book.version++; },
    },
  });
  const setting = (key: string): HostObject => ({ type: "Setting", identity: {}, get: { Key: () => key, Value: () => book.settings.get(key) }, call: { Delete: () => { book.settings.delete(key); } } });
  return {
    type: "Workbook",
    get: {
      Worksheets: () => ({
        type: "WorksheetCollection",
        items: () => book.sheets.map(worksheet),
        item: (key) => {
          const sheet = sheetNamed(key);
          if (!sheet) throw notFound("WorksheetCollection.getItem");
          return worksheet(sheet);
        },
        call: {
          GetItemOrNullObject: (key) => {
            const sheet = sheetNamed(key);
            return sheet ? worksheet(sheet) : null;
          },
          _RegisterDataChangedEvent: () => { session.listening.add("10 Workbook"); },
          _UnregisterDataChangedEvent: () => { session.listening.delete("10 Workbook"); },
        },
      }) satisfies HostObject,
      Tables: () => ({ type: "TableCollection", items: () => book.tables.map(table), call: { GetItemOrNullObject: tableNamed } }) satisfies HostObject,
      Names: () => ({
        type: "NamedItemCollection",
        items: () => book.names.filter(({ sheet }) => sheet === undefined).map(named),
        call: {
          GetItemOrNullObject: (key) => {
            const one = book.names.find(({ name, sheet }) => sheet === undefined && same(name, key));
            return one ? named(one) : null;
          },
          Add: (name, reference) => {
            if (typeof reference !== "string" || !reference.startsWith("=")) throw invalid("NamedItemCollection.add");
            if (book.names.some((one) => one.sheet === undefined && same(one.name, name))) throw new WireError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", "NamedItemCollection.add", 409);
            const one: DefinedName = { name: String(name), refersTo: reference.slice(1) };
            book.names.push(one);
            book.version++;
            return named(one);
          },
        },
      }) satisfies HostObject,
      Settings: () => ({
        type: "SettingCollection",
        items: () => [...book.settings.keys()].map(setting),
        call: {
          Add: (key, value) => { book.settings.set(String(key), value); return setting(String(key)); },
          GetItemOrNullObject: (key) => (book.settings.has(String(key)) ? setting(String(key)) : null),
        },
      }) satisfies HostObject,
    },
    call: { _RemoveReference: (id) => { session.references.delete(String(id)); } },
  };
};

/** What a person types into a cell beside the add-in. */
export const typeInto = (sheet: StandInSheet, row: number, column: number, value: string | number): void => putIn(sheet, row, column, { value: value === "" ? BLANK : value, format: cellIn(sheet, row, column).format });
