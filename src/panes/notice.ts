/** Words that a ribbon command could not show in the sheet: the pane shows them, at once when it is open, else when it opens. */
export interface Notice { tone: "done" | "trouble"; text: string; detail?: string; /** milliseconds since 1970: an old one is not news */ at: number }

/** Where a notice is kept, in the part of the browser's storage that Office gives this workbook's site. */
export const noticeKey = (partition: string | undefined): string => `${partition ?? ""}mattrakan.notice`;

/** Older than this, a notice is about work that was long left. */
const NEWS = 10 * 60 * 1000;

export const writeNotice = (notice: Notice): string => JSON.stringify(notice);

/** The notice that was kept, unless it is none, broken or no longer news. */
export const readNotice = (kept: string | null, now: number): Notice | undefined => {
  if (kept === null) return undefined;
  try {
    const { tone, text, detail, at } = JSON.parse(kept) as Partial<Notice>;
    if ((tone !== "done" && tone !== "trouble") || typeof text !== "string" || typeof at !== "number" || now - at > NEWS || at > now + NEWS) return undefined;
    return { tone, text, at, ...(typeof detail === "string" && { detail }) };
  } catch {
    return undefined;
  }
};
