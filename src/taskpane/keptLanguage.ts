import type { Lang } from "../wording";
import { languageOf } from "../wording/languageOf";

/** As much of the browser's storage as is used; it may be forbidden and throw. */
export interface Store { getItem: (key: string) => string | null; setItem: (key: string, value: string) => void }

const key = (partition: string | undefined): string => `${partition ?? ""}mattrakan.language`;

/** The language the person chose last here, else that of Office's own menus. `store` gives the storage and may throw. */
export const keptLanguage = (store: () => Store, partition: string | undefined, displayLanguage: string | undefined): Lang => {
  try {
    const kept = store().getItem(key(partition));
    if (kept === "th" || kept === "en") return kept;
  } catch { /* storage is forbidden here: the choice lasts as long as the pane */ }
  return languageOf(displayLanguage);
};

export const keepLanguage = (store: () => Store, partition: string | undefined, language: Lang): void => {
  try { store().setItem(key(partition), language); } catch { /* storage is forbidden or full: the choice lasts as long as the pane */ }
};
