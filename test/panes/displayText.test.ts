import { dayOf } from "../../src/measures/Day";
import { displayText } from "../../src/panes/display/displayText";

const day = dayOf(2024, 9, 5) ?? 0;

test.each([
  [day, "[$-107041E]d mmm yyyy", "5 ก.ย. 2567"],
  [day, "[$-107041E]d mmmm yyyy", "5 กันยายน 2567"],
  [day, "[$-D07041E]d mmm yyyy", "๕ ก.ย. ๒๕๖๗"],
  [day, "[$-1070000]d/m/yy", "5/9/67"],
  [day, "d mmm bbbb", "5 Sep 2567"],
  [day, "dd/mm/yyyy", "05/09/2024"],
  [day + 0.5, "yyyy-mm-dd hh:mm", "2024-09-05 12:00"],
  [day, "General", String(day)],
  [day, "", String(day)],
  [0.52, "0%", "52%"],
  [74.952, "0.00", "74.95"],
  [80, "0", "80"],
  [1234567, "#,##0", "1,234,567"],
  [12.5, "0.##", "12.5"],
  [0, "0;-0;", ""],
  [3, '"รอบ "0', "3"],
  ["3.10", "@", "3.10"],
  [true, "", "TRUE"],
  [{ error: "#REF!" }, "0", "#REF!"],
  [0.1 + 0.2, "", "0.3"],
])("%p as %s shows %s", (value, format, shown) => {
  expect(displayText(value, format)).toBe(shown);
});
