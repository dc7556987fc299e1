import type { FillOptions } from "../../filling/fillBook";
import type { MarkWords } from "../../filling/markFindings";
import { words } from "../../wording";

/** The words that an import puts into the workbook: always Thai, the workbook's own language. */
export const sheetWords = (): { words: FillOptions["words"]; marks: MarkWords } => {
  const th = words("th");
  return {
    words: {
      question: (question) => ({ severity: "รอคำตอบ", ...th.question(question) }),
      skipped: (skipped) => ({ severity: "ไม่ได้นำเข้า", ...th.skipped(skipped) }),
      kept: (told) => ({ severity: "คงข้อมูลเดิม", ...th.kept(told) }),
      keptWording: (cells) => ({ severity: "คงข้อมูลเดิม", ...th.keptWording(cells) }),
      imported: th.summary("imported"),
    },
    marks: {
      finding: (finding) => {
        const { what, mend } = th.finding(finding);
        return { severity: th.severity(finding.severity), what, mend };
      },
      beside: (findings) => findings.map((finding) => `${th.severity(finding.severity)}: ${th.finding(finding).what}`).join("\n"),
    },
  };
};
