import { foldSpace, stripInvisible } from "../text/fold";
import { isPairDash } from "./isPairDash";
import { markersOf, type Marker } from "./markers";

/** A list read out of one text. `items` carry no numbers; nested lists stay inside their item. */
export interface Items { preamble: string; items: string[] }

/** So many characters beside a hyphen are looked at. */
const NEAR = 40;

/** Offsets of characters that stand inside a closed pair of brackets. */
const insideBrackets = (text: string): boolean[] => {
  const inside = new Array<boolean>(text.length).fill(false), open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") open.push(at);
    if (text[at] !== ")") continue;
    const from = open.pop();
    if (from !== undefined) inside.fill(true, from + 1, at);
  }
  return inside;
};

/** The markers of one run-on series 1, 2, 3 … of a style; "๓)" may continue "๑. ๒." unless a list "๑) ๒)" was begun inside the item. */
const seriesFrom = (markers: Marker[], start: number): Marker[] => {
  const first = markers[start];
  if (!first) return [];
  const series = [first], nested = new Set<string>();
  const related = (marker: Marker): boolean => first.style !== "brackets" && first.style !== "sub" && (marker.style === "dot" || marker.style === "paren");
  for (const marker of markers.slice(start + 1)) {
    const last = series[series.length - 1] ?? first;
    const next = marker.value === last.value + 1;
    const restarted = marker.lineStart && marker.value > last.value && marker.value <= last.value + 3;
    const repeated = marker.lineStart && marker.value === 1 && last.value === 1 && last.lineStart;
    const own = marker.style === first.style;
    if (own ? next || restarted || repeated : related(marker) && next && !nested.has(marker.style)) {
      series.push(marker);
      nested.clear();
    } else if (!own && related(marker)) nested.add(marker.style);
  }
  return series;
};

const numberedSeries = (markers: Marker[], text: string): Marker[] => {
  const numbers = markers.filter((marker) => marker.style === "dot" || marker.style === "paren");
  for (const [i, marker] of numbers.entries()) {
    const series = seriesFrom(numbers, i);
    const atStart = text.slice(0, marker.from).trim() === "";
    if (marker.value === 1 || atStart || (series.length > 1 && marker.lineStart)) return series;
  }
  if (numbers.length > 1) {
    const series = seriesFrom(numbers, 0);
    if (series.length > 1) return series;
  }
  for (const style of ["brackets", "sub"] as const) {
    const own = markers.filter((marker) => marker.style === style);
    const first = own[0];
    if (first && first.lineStart && first.value <= 1) {
      const series = seriesFrom(own, 0);
      if (series.length > 1 || text.slice(0, first.from).trim() === "") return series;
    }
  }
  return [];
};

const bulletSeries = (markers: Marker[], text: string): Marker[] => {
  const bullets = markers.filter((marker) => marker.style === "bullet");
  if (!bullets.some((marker) => marker.lineStart)) return [];
  const inside = insideBrackets(text), begun = bullets.findIndex((marker) => marker.lineStart);
  return bullets.slice(begun).filter((marker) => marker.lineStart || (!inside[marker.from] && !isPairDash(text.slice(Math.max(0, marker.from - NEAR), marker.from), text.slice(marker.to, marker.to + NEAR))));
};

/** A bullet that a lost line break glued to the word before it: "ประจำปี- การดำเนินการ". */
const unglued = (text: string): string =>
  /^\s*[-–•]/m.test(text) ? text.replace(/([ก-๛)])([-–])(?= \S{4})/g, (all: string, letter: string, dash: string, at: number) => (isPairDash(text.slice(Math.max(0, at + 1 - NEAR), at + 1), text.slice(at + 2, at + 2 + NEAR)) ? all : `${letter} ${dash}`)) : text;

const withoutBullet = (item: string): string => item.replace(/^[-–•●]\s*(?=\S)/, "");

/**
 * The top-level items of a list and what stands before it. Numbers "๑." "๑)" "(๑)" "1." or bullets begin items, at line starts or run
 * together in one line; lists inside an item stay in it; a line without a number continues the item before; a text without a list is
 * one item. Source: ita.md c, d.9.
 */
export const readItems = (source: string): Items => {
  const text = unglued(stripInvisible(source).replace(/\r\n?/g, "\n"));
  const whole = foldSpace(text);
  if (whole === "") return { preamble: "", items: [] };
  const markers = markersOf(text);
  const bullets = bulletSeries(markers, text);
  const first = bullets[0];
  const bulletsLead = first !== undefined && text.slice(0, first.from).trim() === "";
  const numbered = bulletsLead ? [] : numberedSeries(markers, text);
  const series = numbered.length > 0 ? numbered : bullets;
  const letters = series.length === 0 ? lettered(text) : undefined;
  if (letters) return letters;
  const items = series
    .map((marker, i) => withoutBullet(foldSpace(text.slice(marker.to, series[i + 1]?.from))))
    .filter((item) => item !== "");
  if (items.length === 0) return { preamble: "", items: [whole] };
  return { preamble: foldSpace(text.slice(0, series[0]?.from)), items };
};

/** "ก. … ข. … ค. …", a letter at the start of every item's line; the month ก.พ. is none. */
const lettered = (text: string): Items | undefined => {
  const marks = [...text.matchAll(/^[ \t]*([กขคงจฉชซ])[.)][ \t]+(?=\S)/gm)];
  if (marks.length < 2 || marks.some((mark, i) => mark[1] !== "กขคงจฉชซ"[i])) return undefined;
  const items = marks.map((mark, i) => foldSpace(text.slice(mark.index + mark[0].length, marks[i + 1]?.index)));
  return items.includes("") ? undefined : { preamble: foldSpace(text.slice(0, marks[0]?.index)), items };
};

/** The steps (or results, or elements) of a cell, without their numbers; what stands before the list is left out (see {@link readItems}). */
export const readSteps = (text: string): string[] => readItems(text).items;
