/** Where a measure or a disclosure item stands. Source: ita.md b.4 (five states seen in real reports). */
export type Status = "notStarted" | "inProgress" | "done" | "postponed" | "cancelled";

/** The words of the template's drop-down. */
export const STATUS_WORDS: Record<Status, string> = {
  notStarted: "ยังไม่ดำเนินการ",
  inProgress: "อยู่ระหว่างดำเนินการ",
  done: "ดำเนินการแล้ว",
  postponed: "ขอเลื่อน",
  cancelled: "ยกเลิก",
};

/** The status whose drop-down word this is exactly (white space around it ignored); undefined for anything else. */
export const statusOfWord = (word: string): Status | undefined =>
  (Object.keys(STATUS_WORDS) as Status[]).find((status) => STATUS_WORDS[status] === word.trim());
