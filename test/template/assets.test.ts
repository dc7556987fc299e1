import { readFileSync } from "node:fs";
import path from "node:path";
import { templateAssets } from "../../scripts/templateAssets";

const ASSETS = path.resolve(__dirname, "../../assets");

describe("the checked-in templates", () => {
  const fresh = templateAssets();

  test.each(Object.keys(fresh))("%s is what the sources make now (else: npm run template)", (name) => {
    expect(Buffer.from(fresh[name] ?? []).equals(readFileSync(path.join(ASSETS, name)))).toBe(true);
  });

  test("the same sources give the same bytes twice", () => {
    const again = templateAssets();
    for (const [name, bytes] of Object.entries(fresh)) expect(Buffer.from(again[name] ?? []).equals(Buffer.from(bytes))).toBe(true);
  });
});
