import { below, child, pathOf, type Element } from "../parseManifest";
import { pngSize } from "../pngSize";
import type { Problem, RuleContext } from "../Problem";

const REQUIRED = [16, 32, 80], ALLOWED = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every icon names the sizes Office wants, and every image is a PNG of just that many pixels. */
export const icons = (root: Element, { image }: RuleContext): Problem[] => {
  const overrides = child(root, "VersionOverrides"), problems: Problem[] = [];
  const look = (url: string, size: number, line: number): void => {
    const bytes = image(url);
    if (bytes === null) return;
    if (bytes === undefined) { problems.push({ code: "icon-missing", line, detail: url }); return; }
    const found = pngSize(bytes);
    if (!found) problems.push({ code: "icon-format", line, detail: `${url} is no PNG` });
    else if (found.width !== size || found.height !== size) problems.push({ code: "icon-size", line, detail: `${url} is ${found.width} × ${found.height}, ${size} × ${size} is asked for` });
  };
  const base = [["IconUrl", 32], ["HighResolutionIconUrl", 64]] as const;
  for (const [name, size] of base) {
    const element = child(root, name);
    for (const one of element ? [element, ...element.children] : []) { const url = one.attributes["DefaultValue"] ?? one.attributes["Value"]; if (url !== undefined) look(url, size, one.line); }
  }
  if (!overrides) return problems;
  const addresses = new Map((child(overrides, "Resources", "Images")?.children ?? []).map((one) => [one.attributes["id"] ?? "", [one.attributes["DefaultValue"], ...one.children.map(({ attributes }) => attributes["Value"])]]));
  for (const icon of below(overrides).filter(({ name }) => name === "Icon")) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes["size"]));
    const lacking = REQUIRED.filter((size) => !sizes.includes(size)), odd = sizes.filter((size) => !ALLOWED.includes(size)), twice = sizes.filter((size, i) => sizes.indexOf(size) !== i);
    if (lacking.length > 0) problems.push({ code: "icon-sizes", line: icon.line, detail: `${pathOf(icon)} lacks ${lacking.join(", ")}` });
    if (odd.length > 0 || twice.length > 0) problems.push({ code: "icon-sizes", line: icon.line, detail: `${pathOf(icon)}: ${[...odd, ...twice].join(", ")}` });
    icon.children.forEach(({ attributes, line }, i) => {
      for (const url of addresses.get(attributes["resid"] ?? "") ?? []) if (url !== undefined) look(url, sizes[i] ?? 0, line);
    });
  }
  return problems;
};
