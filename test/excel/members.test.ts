import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const SOURCE = join(__dirname, "../../src/host/excel");
/** ExcelApi 1.14. */
const FLOOR = 14;

/** Each member the host may use, and the set of Excel's API that brought it: copied from Microsoft's own declarations. */
const sets = new Map(readFileSync(join(__dirname, "apiSets.tsv"), "utf8").trim().split("\n").slice(1).map((line) => line.split("\t") as [string, string]));

/** Every member of Excel's declarations that the sources use, by the compiler's own reckoning. */
const membersUsed = (files: string[]): Map<string, string> => {
  const program = ts.createProgram(files, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true, skipLibCheck: true, types: ["office-js"], lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], noEmit: true });
  const checker = program.getTypeChecker(), used = new Map<string, string>();
  const note = (symbol: ts.Symbol | undefined, where: ts.Node): void => {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      if (!declaration.getSourceFile().fileName.includes("office-js") || !(ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner))) continue;
      const space = owner.parent.parent;
      if (ts.isModuleDeclaration(space) && space.name.text === "Excel" && owner.name) used.set(`Excel.${owner.name.text}.${symbol?.name ?? ""}`, where.getSourceFile().fileName);
    }
  };
  for (const file of program.getSourceFiles().filter(({ fileName }) => files.includes(fileName))) {
    const walk = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
      else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
      } else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) note(checker.getContextualType(node.parent as ts.ObjectLiteralExpression)?.getProperty(node.name.text), node);
      ts.forEachChild(node, walk);
    };
    walk(file);
  }
  return used;
};

/** What every object of the client has: as old as the object itself. */
const setOf = (member: string): string | undefined => {
  const [, owner = "", name = ""] = member.split(".");
  return name === "load" || name === "items" || member === "Excel.RequestContext.workbook" ? sets.get(`Excel.${owner}`) ?? (owner === "RequestContext" ? "ExcelApi 1.1" : undefined) : sets.get(member);
};

const overTheFloor = (used: ReadonlyMap<string, string>): string[] => [...used].filter(([member]) => {
  const version = /^ExcelApi 1\.(\d+)\b/.exec(setOf(member) ?? "")?.[1];
  return version === undefined || Number(version) > FLOOR;
}).map(([member, file]) => `${member} (${setOf(member) ?? "in no set"}) in ${file.slice(file.lastIndexOf("/") + 1)}`);

const sources = readdirSync(SOURCE).filter((name) => name.endsWith(".ts")).map((name) => join(SOURCE, name));
const used = membersUsed(sources);

test("the members the host uses are found", () => {
  expect([...used.keys()]).toEqual(expect.arrayContaining(["Excel.Range.values", "Excel.Range.getUsedRangeOrNullObject", "Excel.Table.resize", "Excel.NamedItem.formula"]));
  expect(used.size).toBeGreaterThan(40);
});

test("every member of Excel that the host uses came with a set at or below the floor", () => {
  expect(overTheFloor(used)).toEqual([]);
});

test("a member above the floor is found and named", () => {
  expect(overTheFloor(membersUsed([join(__dirname, "overTheFloor.ts")]))).toEqual(["Excel.Range.valuesAsJson (ExcelApi 1.16) in overTheFloor.ts"]);
});
