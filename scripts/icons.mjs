// node scripts/icons.mjs [FOLDER]: draws the icons of the ribbon into assets/icons (or FOLDER). The same script gives the same pixels.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as zlib from "node:zlib";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

// Everything is drawn on a field of 16 by 16; a shape tells whether a point lies in it. White plates under dark lines are seen on light and dark ribbons.
const INK = [38, 79, 130, 255], PLATE = [255, 255, 255, 255], HEAD = [86, 132, 190, 255], DONE = [11, 122, 67, 255];

const box = (x0, y0, x1, y1, r = 0) => (x, y) => {
  const dx = Math.max(x0 + r - x, x - (x1 - r), 0), dy = Math.max(y0 + r - y, y - (y1 - r), 0);
  return r === 0 ? x >= x0 && x < x1 && y >= y0 && y < y1 : dx * dx + dy * dy <= r * r;
};
const disc = (cx, cy, r) => (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= r * r;
/** A line with round ends through points, `wide` across. */
const line = (wide, ...points) => (x, y) => points.slice(1).some(([bx, by], i) => {
  const [ax, ay] = points[i], px = bx - ax, py = by - ay;
  const t = Math.min(1, Math.max(0, ((x - ax) * px + (y - ay) * py) / (px * px + py * py)));
  return (x - ax - t * px) ** 2 + (y - ay - t * py) ** 2 <= (wide / 2) ** 2;
});
const polygon = (...points) => (x, y) => points.reduce((inside, [ax, ay], i) => {
  const [bx, by] = points[(i + 1) % points.length];
  return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
}, false);
const arc = (cx, cy, r, wide, from, to) => line(wide, ...Array.from({ length: 25 }, (_, i) => { const a = ((from + ((to - from) * i) / 24) * Math.PI) / 180; return [cx + r * Math.cos(a), cy + r * Math.sin(a)]; }));

const TABLE = [[box(1, 1, 15, 15, 1.5), INK], [box(2, 2, 14, 14, 0.75), PLATE], [box(2, 2, 14, 5), HEAD], [box(2, 5, 14, 6), INK], [box(2, 9, 14, 10), HEAD], [box(6, 6, 7, 14), HEAD]];
const CHECK = [[4.6, 9.4], [7.6, 12.6], [13.6, 4.6]];

/** Shapes from the lowest to the topmost. */
const MARKS = {
  app: [...TABLE, [line(4.4, ...CHECK), PLATE], [line(2.5, ...CHECK), DONE]],
  check: [[disc(8, 8, 7), DONE], [line(2, [4.4, 8.4], [7, 11], [11.8, 5.4]), PLATE]],
  summary: [[box(1, 1, 15, 15, 1.5), INK], [box(2, 2, 14, 14, 0.75), PLATE], [box(4, 8, 6, 13), HEAD], [box(7, 4, 9, 13), DONE], [box(10, 6, 12, 13), HEAD]],
  import: [...TABLE, [line(5, [8, 3], [8, 8]), PLATE], [polygon([2.4, 6.6], [13.6, 6.6], [8, 13.4]), PLATE], [box(7, 1, 9, 8.6), DONE], [polygon([4, 7.6], [12, 7.6], [8, 12.4]), DONE]],
  help: [[disc(8, 8, 7), INK], [disc(8, 8, 6), PLATE], [arc(8, 6.2, 2.1, 1.6, -175, 55), INK], [line(1.6, [9.2, 7.9], [8, 8.9], [8, 9.6]), INK], [disc(8, 12, 1), INK]],
};
export const NAMES = Object.keys(MARKS);

const FINE = 8;
/** Red, green, blue, alpha of every pixel, each the mean of 64 points in it. */
export const drawMark = (name, size) => {
  const pixels = Buffer.alloc(size * size * 4), scale = 16 / (size * FINE);
  for (let py = 0; py < size; py++) for (let px = 0; px < size; px++) {
    let red = 0, green = 0, blue = 0, alpha = 0;
    for (let sy = 0; sy < FINE; sy++) for (let sx = 0; sx < FINE; sx++) {
      const x = (px * FINE + sx + 0.5) * scale, y = (py * FINE + sy + 0.5) * scale;
      const hit = MARKS[name].findLast(([inside]) => inside(x, y));
      if (hit) { const [r, g, b, a] = hit[1]; red += r * a; green += g * a; blue += b * a; alpha += a; }
    }
    if (alpha > 0) pixels.set([red / alpha, green / alpha, blue / alpha, alpha / FINE ** 2].map(Math.round), (py * size + px) * 4);
  }
  return pixels;
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]), out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
};
/** Node 20.15 and later has it; older ones reckon here. */
const crc = (bytes) => {
  if (zlib.crc32) return zlib.crc32(bytes);
  let value = ~0;
  for (const byte of bytes) { value ^= byte; for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0); }
  return ~value >>> 0;
};

/** A PNG of 8-bit RGBA. */
export const png = (pixels, size) => {
  const head = Buffer.alloc(13), rows = Buffer.alloc(size * (size * 4 + 1));
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  for (let y = 0; y < size; y++) pixels.copy(rows, y * (size * 4 + 1) + 1, y * size * 4, (y + 1) * size * 4);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", head), chunk("IDAT", zlib.deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(process.argv[2] ?? path.join(ROOT, "assets", "icons"));
  mkdirSync(folder, { recursive: true });
  for (const name of NAMES) for (const size of SIZES) writeFileSync(path.join(folder, `${name}-${size}.png`), png(drawMark(name, size), size));
  console.log(`${NAMES.length * SIZES.length} icons in ${path.relative(process.cwd(), folder) || "."}`);
}
