import type { Place } from "../checks/placeOf";
import type { Lang } from "./Lang";
import { nameLabel } from "./nameLabels";

/** "มาตรการ แถว 12 ช่อง สิ้นสุด", "หน่วยงาน ช่อง ชื่อหน่วยงาน", "มาตรการ ช่อง B5:D5". */
export const placeWords = ({ sheet, range, row, lastRow, column, name }: Place, lang: Lang): string => {
  const th = lang === "th";
  if (name) return th ? `${sheet} ช่อง ${nameLabel(name, lang)}` : `${sheet}, ${nameLabel(name, lang)}`;
  if (column === undefined || row === undefined) return th ? `${sheet} ช่อง ${range}` : `${sheet}, ${range}`;
  const rows = lastRow === undefined ? String(row) : `${row}–${lastRow}`;
  return th ? `${sheet} แถว ${rows} ช่อง ${column}` : `${sheet}, row ${rows}, ${column}`;
};

const SHOWN = 3;

/** "ก", "ก และ ข", "ก, ข และ ค". */
const listed = (words: readonly string[], and: string): string => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")}${and}${words.at(-1) ?? ""}`);

/** Several places in one line; further ones are counted. */
export const placesWords = (places: readonly Place[], lang: Lang): string => {
  const [first, ...more] = places;
  if (!first) return "";
  const shown = [placeWords(first, lang), ...more.slice(0, SHOWN - 1).map((place) => {
    const words = placeWords(place, lang);
    return place.sheet === first.sheet ? words.slice(place.sheet.length).replace(/^,?\s*/, "") : words;
  })];
  const rest = places.length - Math.min(places.length, SHOWN);
  if (rest === 0) return listed(shown, lang === "th" ? " และ " : " and ");
  return lang === "th" ? `${shown.join(", ")} และอีก ${rest} แห่ง` : `${shown.join(", ")} and ${rest} more`;
};
