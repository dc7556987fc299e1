import { MAX_ROWS } from "../../workbook/Address";
import { damaged } from "../FileFault";

/** What the tag of a row says: its number (counted from 1; 0 when it has none) and whether it is hidden. */
export interface RowTag { number: number; hidden: boolean }

const tag: RowTag = { number: 0, hidden: false };

/** Reads the attributes of a row in bytes[from, end). The object is the same every time: take what you need at once. */
export const readRowTag = (b: Uint8Array, from: number, end: number): Readonly<RowTag> => {
  tag.number = 0;
  tag.hidden = false;
  for (let k = from; k < end; k++) {
    if (b[k] !== 61) continue;
    const quote = b[k + 1] as number;
    const close = b.indexOf(quote, k + 2);
    if ((quote !== 34 && quote !== 39) || close < 0 || close >= end) throw damaged("sheet: row");
    if (b[k - 1] === 114 && (b[k - 2] as number) <= 32) {
      let number = 0;
      for (let d = k + 2; d < close; d++) {
        const digit = (b[d] as number) - 48;
        number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
      }
      if (!(number >= 1 && number <= MAX_ROWS)) throw damaged("sheet: row number");
      tag.number = number;
    } else if (b[k - 1] === 110 && b[k - 2] === 101 && b[k - 5] === 105 && b[k - 6] === 104 && (b[k - 7] as number) <= 32) tag.hidden = b[k + 2] === 49 || b[k + 2] === 116;
    k = close;
  }
  return tag;
};
