import { dayOf } from "../../../src/measures/Day";
import type { CellKind } from "../../../src/panes/gestures/cellKind";
import { meaningOf } from "../../../src/panes/gestures/meaningOf";

const cell = (kind: CellKind["kind"], more: Partial<CellKind> = {}): CellKind => ({ kind, label: "", options: [], format: "", ...more });
const day = dayOf(2024, 9, 30) ?? 0;

test.each([
  ["๓๐ ก.ย. ๖๗", day], ["30 กันยายน 2567", day], ["30/9/2567", day], ["2024-09-30", day], ["ภายใน ๓๐ ก.ย. ๖๗", day],
])("a day cell takes %s as 30 September 2567 and says so", (text, value) => {
  expect(meaningOf(text, cell("date"), "th")).toEqual({ kind: "value", value, shown: "30 ก.ย. 2567" });
  expect(meaningOf(text, cell("date"), "en")).toMatchObject({ value, shown: "30 Sep 2567" });
});

test("a month is no day: its ends are offered", () => {
  expect(meaningOf("ก.ย. 67", cell("date"), "th")).toEqual({ kind: "choose", days: [{ day: dayOf(2024, 9, 1), shown: "1 ก.ย. 2567" }, { day, shown: "30 ก.ย. 2567" }] });
});

test.each([
  ["เร็ว ๆ นี้", cell("date"), { kind: "refused", why: "not-a-date" }],
  ["", cell("date"), { kind: "value", value: "", shown: "" }],
  ["๘๐", cell("number"), { kind: "value", value: 80, shown: "80" }],
  ["ร้อยละ ๘๐", cell("number"), { kind: "value", value: 80, shown: "80" }],
  ["มาก", cell("number"), { kind: "refused", why: "not-a-number" }],
  ["ยกเลิก", cell("list", { options: ["ยกเลิก"] }), { kind: "value", value: "ยกเลิก", shown: "" }],
  ["เลิก", cell("list", { options: ["ยกเลิก"] }), { kind: "refused", why: "not-in-list" }],
  ["", cell("list", { options: ["ยกเลิก"] }), { kind: "value", value: "", shown: "" }],
  ["3.10", cell("text", { format: "@" }), { kind: "value", value: "3.10", shown: "" }],
  ["=1+1", cell("text"), { kind: "value", value: "=1+1", shown: "" }],
  ["12", cell("longText"), { kind: "value", value: "12", shown: "" }],
  ["x", cell("none"), { kind: "refused", why: "computed" }],
])("%s in %j", (text, kind, meaning) => {
  expect(meaningOf(text, kind, "th")).toEqual(meaning);
});
