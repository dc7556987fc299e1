import { bestRole, roleScores } from "../layouts/roleScores";
import type { Role } from "../layouts/Role";
import { addCell } from "./Draft";
import type { Ledger } from "./Ledger";
import type { SourceCell } from "./Line";

const LABELLED = /^\s*([^:：\n]{2,40}?)\s*[:：]\s*(\S[^]*)$/;
const TELLING: ReadonlySet<Role> = new Set<Role>(["measure", "steps", "units", "coUnits", "period", "start", "end", "results", "outcome", "followUp", "suggestion", "indicator"]);

const labelOf = (line: string): { label: string; role: Role; value: string } | undefined => {
  const [, label = "", value = ""] = LABELLED.exec(line) ?? [], best = label === "" ? undefined : bestRole(roleScores(label));
  return best && best.score >= 0.9 && TELLING.has(best.role) ? { label, role: best.role, value } : undefined;
};

/**
 * A cell of a measure that holds a small form, one label and value per line ("มาตรการ: …⏎ผู้รับผิดชอบ: …"), is told apart into the fields it
 * names; the labels are passed over. Cells with fewer than two different labels stay whole.
 */
export const splitLabels = (cells: Map<Role, SourceCell[]>, ledger: Ledger): void => {
  for (const own of ["measure", "steps", "project"] as const) for (const cell of cells.get(own) ?? []) {
    if (!/[:：]/.test(cell.text) || !cell.text.includes("\n")) continue;
    const lines = cell.text.split("\n"), labels = lines.map(labelOf);
    if (new Set(labels.map((one) => one?.role)).size < (labels.includes(undefined) ? 3 : 2)) continue;
    const rest = (cells.get(own) ?? []).filter((one) => one !== cell);
    if (rest.length > 0) cells.set(own, rest);
    else cells.delete(own);
    const texts = new Map<Role, string>();
    let role: Role = own;
    lines.forEach((line, index) => {
      const found = labels[index];
      if (found) role = found.role;
      texts.set(role, [...(texts.has(role) ? [texts.get(role)] : []), found?.value ?? line].join("\n"));
    });
    for (const [to, text] of texts) addCell(cells, to, { ...cell, text, value: text });
    ledger.skip(cell, "header", labels.flatMap((one) => one?.label ?? []).join(" "));
  }
};
