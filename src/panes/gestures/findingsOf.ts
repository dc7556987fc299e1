import { check } from "../../checks/check";
import { countBySeverity } from "../../checks/countBySeverity";
import type { Finding, Severity } from "../../checks/Finding";
import { placeOf } from "../../checks/placeOf";
import { safelyMendable } from "../../filling/fixPatch";
import { words } from "../../wording";
import { cellAt } from "../../workbook/Address";
import type { Host } from "../../workbook/Host";
import { bookNow, type BookNow } from "./bookNow";
import type { FindingCard, FindingGroup, FindingsView } from "./FindingsView";
import type { Ask } from "./Gestures";

/** More cards than a person reads in one sitting; those left are told by number. */
const MOST = 300;
const ORDER: Severity[] = ["stop", "warn", "note"];

export const checkNow = ({ book, asOf, pack }: BookNow, ask: Ask): Finding[] => check(book, { today: ask.today, asOf, ...(pack && { pack }) });

/** What a check finds on a day, in words: worst first, grouped by sheet. */
export const findingsOf = async (host: Pick<Host, "look">, ask: Ask): Promise<FindingsView> => {
  const now = await bookNow(host, ask), found = checkNow(now, ask);
  const cards = found.map((finding, number) => cardOf(finding, number, now, ask)).sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const groups = new Map<string, FindingGroup>();
  for (const card of cards.slice(0, MOST)) {
    const sheet = card.at?.sheet ?? "", group = groups.get(sheet) ?? { sheet, cards: [] };
    group.cards.push(card);
    groups.set(sheet, group);
  }
  return { groups: [...groups.values()], counts: countBySeverity(found), safeFixes: safelyMendable(found).filter(({ fix }) => (fix?.edits.length ?? 0) > 0).length, left: Math.max(0, cards.length - MOST) };
};

const cardOf = (finding: Finding, number: number, { book }: BookNow, ask: Ask): FindingCard => {
  const say = words(ask.language), [at] = finding.where, { what, mend, why } = say.finding(finding);
  const { fix } = finding;
  return {
    number, severity: finding.severity, at: at ? cellAt(at.sheet, at.row, at.column) : null, what, how: mend, why,
    where: at ? say.place(placeOf(book, at)) : "", more: Math.max(0, finding.where.length - 1),
    fix: fix && fix.edits.length > 0 && !fix.repairs?.length ? { label: say.fix(fix.label), safe: fix.safe } : null,
  };
};
