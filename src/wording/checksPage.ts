import type { CatalogueEntry, FindingCode, Group } from "../checks/catalogue";
import { FINDING_TEXTS } from "./findings/findingWords";
import { fixKindWords, groupWords } from "./groupWords";
import type { Both, Lang } from "./Lang";
import { severityWords } from "./severityWords";

type Entry = CatalogueEntry & { code: FindingCode };

const HEAD: Both<readonly string[]> = {
  th: ["รหัสเรื่อง", "ระดับ", "เรื่องที่พบ", "วิธีแก้", "เหตุผล", "ตัวอย่างที่ถูกต้อง", "การแก้ให้"],
  en: ["Code", "Severity", "What", "What to do", "Why", "How it should look", "Fix"],
};
const TITLES: Both<readonly [title: string, about: string]> = {
  th: ["สิ่งที่ตรวจ", "เอกสารนี้จัดทำจากกฎการตรวจโดยอัตโนมัติ คำในวงเล็บปีกกาคือข้อมูลจากแฟ้มที่ตรวจ"],
  en: ["What a check looks at", "Generated from the rules; what stands in braces comes from the workbook."],
};

/** Words with tokens as a reader of the page sees them: kinds of tokens and the marks of optional parts left out. */
const plain = (words: string): string => words.replace(/\{(\w+):\w+\}/g, "{$1}").replace(/[[\]]/g, "").replace(/\|/g, "\\|");

const section = (entries: readonly Entry[], lang: Lang): string => {
  const groups = [...new Set(entries.map((entry): Group => entry.group))];
  const tables = groups.map((group) => {
    const rows = entries.filter((entry) => entry.group === group).map(({ code, severity, fix }) => {
      const [what, mend, why, example] = FINDING_TEXTS[code][lang];
      return `| ${[`\`${code}\``, severityWords(severity, lang), what, mend, why, example, fixKindWords(fix, lang)].map(plain).join(" | ")} |`;
    });
    return [`### ${groupWords(group, lang)}`, "", `| ${HEAD[lang].join(" | ")} |`, `|${HEAD[lang].map(() => "---").join("|")}|`, ...rows].join("\n");
  });
  const [title, about] = TITLES[lang];
  return [`## ${title}`, "", about, "", tables.join("\n\n")].join("\n");
};

/** docs/checks.md: every kind of finding with its words, Thai first, in the order of the catalogue. */
export const checksPage = (entries: readonly Entry[]): string => `# Checks · การตรวจ\n\n${section(entries, "th")}\n\n${section(entries, "en")}\n`;
