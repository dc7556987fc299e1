import type { Lang } from "./Lang";

const MONTHS: Record<Lang, readonly string[]> = {
  th: ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};
const LAST_CHRISTIAN = 2399;

/** An ISO day as people read it, in the Buddhist Era: "30 ก.ย. 2570", "30 Sep 2570 BE". A year that is Buddhist already stays. */
export const dateWords = (iso: string, lang: Lang): string => {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const words = `${day} ${MONTHS[lang][month - 1] ?? ""} ${year > LAST_CHRISTIAN ? year : year + 543}`;
  return lang === "th" ? words : `${words} BE`;
};
