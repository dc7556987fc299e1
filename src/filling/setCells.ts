import { addressName, parseRange, type Address } from "../workbook/Address";
import { BLANK, type CellValue } from "../workbook/CellValue";
import type { Look } from "../workbook/Host";
import type { CellsChange, Patch } from "../workbook/Patch";
import { valueAt, type Snapshot } from "../workbook/Snapshot";

/** One cell to set, as a person wrote it. */
export interface CellSet { at: Address; text: string }

const CELL = String.raw`(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})=(.*)$`;
const QUOTED = new RegExp(`^'((?:[^']|'')+)'!${CELL}`, "s");
const PLAIN = new RegExp(`^(.+?)!${CELL}`, "s");

/**
 * Reads "Sheet!B5=text". The sheet may be written in quotes with quotes in it doubled ('ปี ''69'!B5=…); without
 * quotes its name goes up to the first "!" that is followed by a cell and "=", so "a=b!c!B5=x" names the sheet "a=b!c".
 * All after that "=" is the text, further "=" and line breaks included. Undefined when it is none of these.
 */
export const parseSet = (argument: string): CellSet | undefined => {
  const quoted = QUOTED.exec(argument), found = quoted ?? PLAIN.exec(argument);
  const range = parseRange(found?.[2] ?? "");
  if (!found || !range) return undefined;
  const name = found[1] ?? "";
  return { at: { sheet: quoted ? name.replace(/''/g, "'") : name, ...range }, text: found[3] ?? "" };
};

/**
 * What a cell holds after a text is set into it: a plain decimal number as JavaScript and Excel would print it ("30",
 * "-1.5"; at most 15 digits) becomes a number unless the cell's format is text ("@"); an apostrophe in front makes it
 * text and is taken off; everything else is text as it stands, never a formula.
 */
export const valueOfText = (text: string, format: string): CellValue => {
  if (text.startsWith("'")) return text.slice(1);
  const plain = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(text) && text !== "-0";
  return plain && format !== "@" && text.replace(/\D/g, "").length <= 15 ? Number(text) : text;
};

/** What has to be looked at before cells can be set: each cell, with its format. */
export const lookForSets = (sets: readonly CellSet[]): Look =>
  ({ areas: Object.fromEntries(sets.map(({ at }) => [addressName(at), at])), with: { formats: true } });

/** The patch that sets the cells; of two that name one cell the last stands. */
export const setCells = (sets: readonly CellSet[], snapshot: Snapshot): Patch => {
  const changes = new Map<string, CellsChange>();
  for (const { at, text } of sets) {
    const area = snapshot.areas[addressName(at)], format = area?.formats?.[0]?.[0] ?? "";
    changes.set(addressName(at), { kind: "cells", at, expects: [[area ? valueAt(area, 0, 0) : BLANK]], values: [[valueOfText(text, format)]] });
  }
  return { reason: "set", changes: [...changes.values()] };
};
