import type { HostFailureCode } from "../workbook/Host";
import type { Both, Lang } from "./Lang";

type FailureText = readonly [what: string, mend: string];

const FAILURES: Record<HostFailureCode, Both<FailureText>> = {
  "editing": { th: ["ท่านกำลังพิมพ์อยู่ในช่อง", "กด Enter แล้วลองใหม่"], en: ["You are typing in a cell.", "Press Enter and try again."] },
  "protected": { th: ["แผ่นงานนี้ถูกป้องกันการแก้ไข", "ยกเลิกการป้องกันแผ่นงานที่แถบ รีวิว แล้วลองใหม่"], en: ["The sheet is protected.", "Take the protection off on the Review tab and try again."] },
  "too-large": { th: ["ข้อมูลมีมากกว่าที่ Excel รับได้ในครั้งเดียว", "ทำทีละส่วน หรือเปิดแฟ้มด้วย Excel บนเครื่อง"], en: ["There is more than Excel takes at once.", "Do it in parts, or open the workbook in Excel on the computer."] },
  "not-answering": { th: ["Excel ยังไม่ตอบกลับ", "รอสักครู่แล้วลองใหม่ หากยังไม่ตอบ ให้บันทึกและเปิดแฟ้มใหม่"], en: ["Excel does not answer.", "Wait a moment and try again; if it still does not, save and reopen the workbook."] },
  "unsupported": { th: ["ทำรายการนี้ที่นี่ไม่ได้", "ลองทำใน Excel รุ่นใหม่กว่า หรือเปิดแฟ้มในหน้าเว็บของโปรแกรมนี้"], en: ["This cannot be done here.", "Try it in a newer Excel, or open the workbook on this program's web page."] },
  "denied": { th: ["Excel ไม่อนุญาตให้แก้ไขแฟ้มนี้", "ตรวจว่าแฟ้มไม่ได้เปิดแบบอ่านอย่างเดียว แล้วลองใหม่"], en: ["Excel does not allow changes to this workbook.", "See that it is not open for reading only, and try again."] },
  "gone": { th: ["ไม่พบช่องหรือแผ่นงานนี้แล้ว", "ตรวจข้อมูลใหม่อีกครั้ง"], en: ["This place is no longer there.", "Check the workbook again."] },
};

/** What hinders the workbook's program, and what the person can do. */
export const hostFailureWords = (code: HostFailureCode, lang: Lang): { what: string; mend: string } => {
  const [what, mend] = FAILURES[code][lang];
  return { what, mend };
};
