import { below, child, pathOf, type Element } from "../parseManifest";
import type { Problem } from "../Problem";

const KINDS = ["Images", "Urls", "ShortStrings", "LongStrings"] as const;
type Kind = (typeof KINDS)[number];

/** Which list of the resources a reference asks. */
const kindOf = ({ name }: Element): Kind => {
  if (name === "Image") return "Images";
  if (name === "SourceLocation" || name === "FunctionFile" || name === "LearnMoreUrl") return "Urls";
  return name === "Description" ? "LongStrings" : "ShortStrings";
};

/** Every reference leads to a resource of its kind, every resource has a name of its own that fits and is used. */
export const resids = (root: Element): Problem[] => {
  const overrides = child(root, "VersionOverrides"), problems: Problem[] = [];
  if (!overrides) return problems;
  const known = new Map<string, Kind>(), lines = new Map<string, number>(), used = new Set<string>(), controls = new Set<string>();
  for (const kind of KINDS) {
    for (const { attributes: { id = "" }, line } of child(overrides, "Resources", kind)?.children ?? []) {
      if (id === "") problems.push({ code: "missing", line, detail: `Resources/${kind}/@id` });
      if (id.length > 32) problems.push({ code: "resid-too-long", line, detail: `${id}: ${id.length} characters, at most 32` });
      if (known.has(id)) problems.push({ code: "resid-repeated", line, detail: id });
      known.set(id, kind);
      lines.set(id, line);
    }
  }
  for (const element of below(overrides)) {
    const { attributes: { resid, id }, line, name } = element;
    if (id !== undefined && ["Control", "Group", "CustomTab"].includes(name)) {
      if (controls.has(id)) problems.push({ code: "id-repeated", line, detail: `${pathOf(element)} ${id}` });
      if (id.length > 125) problems.push({ code: "too-long", line, detail: `${pathOf(element)} ${id}` });
      controls.add(id);
    }
    if (resid === undefined) continue;
    used.add(resid);
    const kind = known.get(resid), wanted = kindOf(element);
    if (resid.length > 32) problems.push({ code: "resid-too-long", line, detail: `${resid}: ${resid.length} characters, at most 32` });
    if (kind === undefined) problems.push({ code: "resid-dangling", line, detail: `${pathOf(element)} asks for ${resid}` });
    else if (kind !== wanted) problems.push({ code: "resid-kind", line, detail: `${resid} is one of ${kind}, ${wanted} is asked for` });
  }
  for (const [id, line] of lines) if (!used.has(id)) problems.push({ code: "resid-unused", line, detail: id });
  return problems;
};
