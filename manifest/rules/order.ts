import { child, pathOf, type Element } from "../parseManifest";
import type { Problem } from "../Problem";
import { LONGEST, NOT_OURS, SHAPE } from "../shape";

const shapeOf = (element: Element): readonly string[] => {
  const parent = element.parent?.name ?? "", kind = element.attributes["type"] ?? "";
  return SHAPE[`${element.name}:${kind}`] ?? SHAPE[`${parent}/${element.name}`] ?? SHAPE[element.name] ?? [];
};

/** Inside VersionOverrides most elements refer to a resource and hold nothing. */
const isReference = (element: Element): boolean => element.attributes["resid"] !== undefined;

/** Every element where the schema wants it, the required ones there, none twice that stands once; texts neither blank nor too long. */
export const order = (root: Element): Problem[] => {
  const problems: Problem[] = [];
  const look = (element: Element): void => {
    const shape = isReference(element) ? [] : shapeOf(element), names = shape.map((one) => one.slice(0, -1));
    let reached = 0;
    const seen = new Map<string, number>();
    for (const one of element.children) {
      const at = names.indexOf(one.name);
      seen.set(one.name, (seen.get(one.name) ?? 0) + 1);
      if (at < 0 || NOT_OURS.includes(one.name)) { problems.push({ code: "unknown-element", line: one.line, detail: pathOf(one) }); continue; }
      if (at < reached) problems.push({ code: "out-of-order", line: one.line, detail: `${pathOf(one)} after ${names[reached] ?? ""}` });
      else reached = at;
      if (seen.get(one.name) === 2 && /[!?]$/.test(shape[at] ?? "")) problems.push({ code: "repeated", line: one.line, detail: pathOf(one) });
    }
    for (const wanted of shape) if (/[!+]$/.test(wanted) && !seen.has(wanted.slice(0, -1))) problems.push({ code: "missing", line: element.line, detail: `${pathOf(element)}/${wanted.slice(0, -1)}` });
    problems.push(...textProblems(element));
    element.children.forEach(look);
  };
  look(root);
  if (child(root, "VersionOverrides") && !child(root, "VersionOverrides", "Resources")) problems.push({ code: "missing", line: root.line, detail: "VersionOverrides/Resources" });
  return problems;
};

const TEXT = new Set(["Id", "Version", "ProviderName", "DefaultLocale", "Permissions", "AppDomain", "TaskpaneId", "FunctionName"]);

const textProblems = (element: Element): Problem[] => {
  const { name, line, attributes, parent } = element, owner = name === "Override" ? parent : element;
  const most = LONGEST[`${owner?.parent?.name ?? ""}/${owner?.name ?? ""}`] ?? LONGEST[owner?.name ?? ""];
  const texts = [...(TEXT.has(name) ? [element.text] : []), ...["DefaultValue", "Value"].flatMap((key) => attributes[key] ?? [])];
  const lacks = !isReference(element) && TAKES_VALUE.has(name) && attributes["DefaultValue"] === undefined;
  return [
    ...(lacks ? [{ code: "missing" as const, line, detail: `${pathOf(element)}/@DefaultValue` }] : []),
    ...texts.filter((text) => text.trim() === "").map(() => ({ code: "blank" as const, line, detail: pathOf(element) })),
    ...texts.filter((text) => most !== undefined && text.length > most).map((text) => ({ code: "too-long" as const, line, detail: `${pathOf(element)}: ${text.length} characters, at most ${most ?? 0}` })),
  ];
};

const TAKES_VALUE = new Set(["DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Url", "String"]);
