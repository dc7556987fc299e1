import type { Severity } from "../checks/Finding";
import type { Both, Lang } from "./Lang";

const SEVERITIES: Record<Severity, Both> = {
  stop: { th: "ต้องแก้ก่อนส่ง", en: "Must be mended" },
  warn: { th: "ควรแก้", en: "Should be mended" },
  note: { th: "ข้อสังเกต", en: "Worth knowing" },
};

export const severityWords = (severity: Severity, lang: Lang): string => SEVERITIES[severity][lang];
