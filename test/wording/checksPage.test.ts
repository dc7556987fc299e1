import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../src/checks/catalogue";
import { checksPage } from "../../src/wording/checksPage";

const FILE = join(__dirname, "../../docs/checks.md");

test("docs/checks.md is what the rules say (MATTRAKAN_WRITE_DOCS=1 writes it anew)", () => {
  const page = checksPage(CATALOGUE);
  if (process.env.MATTRAKAN_WRITE_DOCS === "1") writeFileSync(FILE, page);
  expect(existsSync(FILE) ? readFileSync(FILE, "utf8") : "").toBe(page);
});

test("every code has one row in each language", () => {
  const page = checksPage(CATALOGUE);
  for (const { code } of CATALOGUE) expect([code, page.split(`| \`${code}\` |`).length - 1]).toEqual([code, 2]);
});
