import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/Address";
import type { CellValue } from "../../workbook/CellValue";
import { damaged, FileFault, tooLarge } from "../FileFault";
import { decodeEntities } from "../xml/decodeEntities";
import { decodeXml } from "../xml/decodeXml";
import { findAscii } from "./bytesSearch";
import { isNameEnd, otherEnd, tagEnd } from "./byteTags";
import { cellOfXml } from "./cellOfXml";
import { parseNumber } from "./parseNumber";
import { readRowTag } from "./readRowTag";
import { takeRoom } from "./Room";
import type { RowSink, RowWants } from "./RowSink";
import { decodeUtf8, newlines, textOfBytes } from "./textOfBytes";

/** Takes the bytes of a sheet part in pieces and gives its rows to the sink. */
export interface SheetRows {
  push(piece: Uint8Array): void;
  /** The XML of the sheet without its rows. @throws FileFault `damaged` when the sheet is not finished */
  end(): string;
}

const MAX_TAIL = 48 * 1024 * 1024, MAX_TOKEN = 2 * 1024 * 1024;
const SLACK = 64;
const HEAD = 0, ROWS = 1, TAIL = 2;
const NUMBER = 0, SHARED = 1, TEXT = 2, BOOLEAN = 3, ERROR = 4, OTHER = 5;

/** A reader of one sheet. It walks bytes, not text: numbers and shared strings never become text on the way. */
export const sheetRows = (wants: RowWants, sink: RowSink): SheetRows => {
  const { strings } = wants;
  let b = new Uint8Array(0), length = 0, at = 0;
  let state = HEAD, started = false, wide = false;
  let head = "", prefix = "", p = 0;
  let row = -1, numbered = false, inRow = false;
  let lastColumn = -1;
  /** Short texts said before: the same word a million times is kept once. */
  const known = new Map<string, string>();

  const append = (piece: Uint8Array): void => {
    const kept = length - at, need = kept + piece.length + SLACK;
    if (need > b.length) {
      const wider = new Uint8Array(Math.max(need, b.length * 2));
      wider.set(b.subarray(at, length));
      b = wider;
    } else if (at > 0) b.copyWithin(0, at, length);
    b.set(piece, kept);
    at = 0;
    length = kept + piece.length;
    b.fill(0, length, length + SLACK);
  };

  const find = (needle: string, from: number): number => findAscii(b, needle, from, length);

  /** Looks for the start of the rows; what stands before it must declare nothing. */
  const readHead = (): void => {
    const found = find("sheetData", 0), end = found < 0 ? -1 : b.indexOf(62, found);
    if (end < 0 || end >= length) return;
    let open = found - 1;
    while (open >= 0 && b[open] !== 60) open--;
    head = decodeXml(b.subarray(0, open));
    const name = String.fromCharCode(...b.subarray(open + 1, found));
    if (/<!(?!--)/.test(head)) throw new FileFault("unsafe-xml", "declaration before the rows");
    if (!/^([\w.-]{1,30}:)?$/.test(name)) throw damaged("sheet: odd start of the rows");
    prefix = name;
    p = prefix.length;
    at = end + 1;
    state = b[end - 1] === 47 ? TAIL : ROWS;
  };

  /** True when the tag at `i` ("<" or "</" before it) has the sheet's prefix. */
  const prefixed = (i: number): boolean => {
    for (let n = 0; n < p; n++) if (b[i + n] !== prefix.charCodeAt(n)) return false;
    return true;
  };

  const openRow = (from: number, end: number): void => {
    const tag = readRowTag(b, from, end);
    numbered = tag.number > 0;
    row = numbered ? tag.number - 1 : row + 1;
    if (row >= MAX_ROWS) throw tooLarge("sheet: more rows than a sheet has");
    lastColumn = -1;
    if (tag.hidden) sink.hiddenRow(row);
  };

  const place = (column: number, ownRow: number): number => {
    if (column < 0) column = lastColumn + 1;
    if (column >= MAX_COLUMNS) throw damaged("sheet: column number");
    if (ownRow >= 0 && ownRow !== row) {
      if (numbered || ownRow >= MAX_ROWS) throw damaged("sheet: cell in the wrong row");
      row = ownRow;
    }
    lastColumn = column;
    return column;
  };

  const textAt = (from: number, to: number): string => {
    takeRoom(wants.room, "bytesOfText", to - from);
    const text = textOfBytes(b, from, to);
    if (text.length > 40) return text;
    const same = known.get(text);
    if (same !== undefined) return same;
    if (known.size < 5000) known.set(text, text);
    return text;
  };

  const formulaAt = (from: number, to: number): string => {
    takeRoom(wants.room, "bytesOfText", to - from);
    return newlines(decodeEntities(decodeUtf8(b, from, to)));
  };

  const valueAt = (type: number, from: number, to: number, column: number, style: number): CellValue => {
    if (type === NUMBER) return parseNumber(b, from, to);
    if (type === SHARED) {
      let index = 0;
      for (let k = from; k < to; k++) {
        const digit = (b[k] as number) - 48;
        if (digit < 0 || digit > 9) throw damaged("sheet: index of a shared string");
        index = index * 10 + digit;
      }
      const text = strings.text(index), lead = strings.lead(index, style);
      if (lead !== undefined) sink.lead(row, column, lead);
      return text;
    }
    if (type === TEXT) return textAt(from, to);
    if (type === BOOLEAN) return b[from] === 49 || b[from] === 116;
    return { error: textAt(from, to) };
  };

  /** A cell that the fast road does not know: found whole, then read as XML. Returns where it ends, -1 to wait. */
  const slowCell = (start: number): number => {
    const tag = tagEnd(b, start + 1, length);
    if (tag < 0) return -1;
    let end = tag;
    if (b[tag - 2] !== 47) {
      const close = `</${prefix}c`;
      end = find(close, tag);
      if (end < 0) return -1;
      end = b.indexOf(62, end + close.length) + 1;
      if (end <= 0 || end > length) return -1;
    }
    const cell = cellOfXml(decodeXml(b.subarray(start, end)), strings);
    takeRoom(wants.room, "bytesOfText", end - start);
    const column = place(cell.column, cell.row);
    if (cell.value !== "") sink.cell(row, column, cell.value, cell.style);
    else if (wants.blanks) sink.blank(row, column, cell.style);
    if (cell.lead !== undefined) sink.lead(row, column, cell.lead);
    if (cell.formula) sink.formula(row, column, cell.formula, cell.cached);
    return end;
  };

  /** Reads the cell whose "<" stands at `start`. Returns where it ends, -1 to wait for more bytes. */
  const readCell = (start: number): number => {
    let i = start + 2 + p, c = b[i] as number;
    let column = -1, ownRow = -1, style = 0, type = NUMBER, empty = false;
    for (;;) {
      while (c === 32 || c === 10 || c === 13 || c === 9) c = b[++i] as number;
      if (c === 62) { i++; break; }
      if (c === 47) {
        if (b[i + 1] !== 62) return slowCell(start);
        i += 2;
        empty = true;
        break;
      }
      let equals = i;
      while (c !== 61) {
        if (c === 0 || c === 62 || c === 60) return slowCell(start);
        c = b[++equals] as number;
      }
      const quote = b[equals + 1] as number;
      if (quote !== 34 && quote !== 39) return slowCell(start);
      let j = equals + 2;
      if (equals === i + 1) {
        const name = b[i];
        c = b[j] as number;
        if (name === 114) {
          column = 0;
          for (; (c >= 65 && c <= 90) || (c >= 97 && c <= 122); c = b[++j] as number) column = column * 26 + (c & 31);
          column--;
          ownRow = 0;
          for (; c >= 48 && c <= 57; c = b[++j] as number) ownRow = ownRow * 10 + c - 48;
          ownRow--;
          if (c === 0) return slowCell(start);
          if (c !== quote || column < 0 || column >= MAX_COLUMNS || ownRow < 0) throw damaged("sheet: cell address");
        } else if (name === 115) {
          for (; c >= 48 && c <= 57; c = b[++j] as number) style = style * 10 + c - 48;
        } else if (name === 116) {
          const next = b[j + 1];
          type = c === 115 ? (next === quote ? SHARED : TEXT) : c === 110 ? NUMBER : c === 98 ? BOOLEAN : c === 101 ? ERROR : c === 105 ? TEXT : OTHER;
        }
      }
      for (c = b[j] as number; c !== quote; c = b[++j] as number) if (c === 0) return slowCell(start);
      i = j + 1;
      c = b[i] as number;
    }
    if (empty) {
      column = place(column, ownRow);
      if (wants.blanks) sink.blank(row, column, style);
      return i;
    }
    if (type === OTHER) return slowCell(start);
    let from = -1, to = -1, formulaFrom = -1, formulaTo = -1;
    for (;;) {
      c = b[i] as number;
      while (c === 32 || c === 10 || c === 13 || c === 9) c = b[++i] as number;
      if (c !== 60) return slowCell(start);
      if (b[i + 1] === 47) {
        if (b[i + 2 + p] !== 99 || b[i + 3 + p] !== 62 || !prefixed(i + 2)) return slowCell(start);
        i += 4 + p;
        break;
      }
      if (p > 0 && !prefixed(i + 1)) return slowCell(start);
      const name = b[i + 1 + p];
      if (name === 118 && b[i + 2 + p] === 62) {
        from = to = i + 3 + p;
        for (c = b[to] as number; c !== 60; c = b[++to] as number) if (c === 0) return slowCell(start);
        if (b[to + 1] !== 47 || b[to + 2 + p] !== 118 || b[to + 3 + p] !== 62) return slowCell(start);
        i = to + 4 + p;
      } else if (name === 102 && (b[i + 2 + p] === 62 || b[i + 2 + p] === 32)) {
        if (wants.formulas && b[i + 2 + p] !== 62) return slowCell(start);
        const tag = tagEnd(b, i + 1, length);
        if (tag < 0) return -1;
        formulaFrom = formulaTo = tag;
        i = tag;
        if (b[tag - 2] === 47) continue;
        formulaTo = b.indexOf(60, tag);
        if (formulaTo < 0 || formulaTo >= length) return -1;
        if (b[formulaTo + 1] !== 47 || b[formulaTo + 2 + p] !== 102 || b[formulaTo + 3 + p] !== 62) return slowCell(start);
        i = formulaTo + 4 + p;
      } else if (name === 105 && b[i + 2 + p] === 115 && b[i + 3 + p] === 62) {
        const text = i + 4 + p;
        if (b[text] !== 60 || b[text + 1 + p] !== 116 || (b[text + 2 + p] !== 62 && b[text + 2 + p] !== 32)) return slowCell(start);
        from = b.indexOf(62, text);
        if (from < 0 || from >= length) return -1;
        if (b[from - 1] === 47) return slowCell(start);
        to = b.indexOf(60, ++from);
        if (to < 0 || to >= length) return -1;
        if (b[to + 1] !== 47 || b[to + 2 + p] !== 116 || b[to + 3 + p] !== 62) return slowCell(start);
        i = to + 4 + p;
        if (b[i] !== 60 || b[i + 1] !== 47 || b[i + 2 + p] !== 105 || b[i + 3 + p] !== 115 || b[i + 4 + p] !== 62) return slowCell(start);
        i += 5 + p;
      } else return slowCell(start);
    }
    column = place(column, ownRow);
    const value = from < to ? valueAt(type, from, to, column, style) : "";
    if (value !== "") sink.cell(row, column, value, style);
    else if (wants.blanks) sink.blank(row, column, style);
    if (formulaFrom >= 0) sink.formula(row, column, wants.formulas ? { text: formulaAt(formulaFrom, formulaTo) } : undefined, value !== "" || type === TEXT);
    return i;
  };

  /** Walks rows and cells as far as whole ones are there; leaves `at` before the first that is not. */
  const readRows = (): void => {
    for (;;) {
      let i = at, c = b[i] as number;
      while (c === 32 || c === 10 || c === 13 || c === 9) c = b[++i] as number;
      at = i;
      if (i >= length) return;
      if (c !== 60) throw damaged("sheet: text among the rows");
      const second = b[i + 1] as number;
      if (second === 0) return;
      let end: number;
      if (second === 47) {
        end = b.indexOf(62, i) + 1;
        if (end <= 0 || end > length) return;
        if (!prefixed(i + 2)) throw damaged("sheet: a tag closes what is not open");
        const name = b[i + 2 + p];
        if (inRow && name === 114 && b[i + 3 + p] === 111 && b[i + 4 + p] === 119) inRow = false;
        else if (!inRow && name === 115 && b[i + 3 + p] === 104) { at = end; state = TAIL; return; }
        else throw damaged("sheet: a tag closes what is not open");
      } else if (inRow && b[i + 1 + p] === 99 && isNameEnd(b[i + 2 + p] as number) && (p === 0 || prefixed(i + 1))) end = readCell(i);
      else if (!inRow && b[i + 1 + p] === 114 && b[i + 2 + p] === 111 && b[i + 3 + p] === 119 && isNameEnd(b[i + 4 + p] as number) && (p === 0 || prefixed(i + 1))) {
        end = tagEnd(b, i + 4 + p, length);
        if (end > 0) {
          openRow(i + 4 + p, end);
          inRow = b[end - 2] !== 47;
        }
      } else end = otherEnd(b, i, length);
      if (end < 0) {
        if (length - at > MAX_TOKEN) throw tooLarge("sheet: a cell of many megabytes");
        return;
      }
      at = end;
    }
  };

  const advance = (): void => {
    if (state === HEAD && !wide) readHead();
    if (state === ROWS) readRows();
    if ((state !== ROWS || wide) && length - at > MAX_TAIL) throw tooLarge("sheet: too much beside the rows");
  };

  return {
    push(piece) {
      if (!started && piece.length > 1) {
        started = true;
        wide = (piece[0] === 0xff && piece[1] === 0xfe) || (piece[0] === 0xfe && piece[1] === 0xff);
      }
      append(piece);
      advance();
    },
    end() {
      if (wide) {
        const whole = new TextEncoder().encode(decodeXml(b.subarray(0, length)));
        wide = false;
        at = length = 0;
        append(whole);
        advance();
      }
      if (state === ROWS) throw damaged("sheet: ends among its rows");
      return state === HEAD ? decodeXml(b.subarray(0, length)) : head + decodeXml(b.subarray(at, length));
    },
  };
};
