import { templatePack } from "../../src/frameworks/templatePack";
import { packOf } from "../../src/frameworks/packs";
import { NAMES } from "../../src/template/names";
import { planTemplate } from "../../src/template/planTemplate";
import { parseAddress } from "../../src/workbook/Address";
import { nameLabel } from "../../src/wording/nameLabels";

test("labelled cells are called what the sheet calls them", () => {
  const pack = packOf(2570);
  if (!pack) throw new Error("no pack");
  const plan = planTemplate({ fiscalYear: 2570, pack: templatePack(pack) });
  for (const name of NAMES) {
    const at = parseAddress(plan.names.find((one) => one.name === name)?.refersTo ?? "");
    const left = plan.sheets.find((sheet) => sheet.name === at?.sheet)?.cells.find((cell) => at && cell.row === at.row && cell.column === at.column - 1)?.value;
    if (name.endsWith("Position")) expect(nameLabel(name, "th")).toMatch(new RegExp(`^${String(left)} \\(`));
    else expect([name, nameLabel(name, "th")]).toEqual([name, left]);
  }
});
