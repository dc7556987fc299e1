import { below, pathOf, type Element } from "../parseManifest";
import type { Problem } from "../Problem";

const ADDRESSED = new Set(["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"]);

const isAddress = (element: Element): boolean => ADDRESSED.has(element.name) || (element.name === "Override" && ADDRESSED.has(element.parent?.name ?? ""));

const parsed = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

/** Every address is https; an AppDomain is protocol, host and port and nothing more. */
export const addresses = (root: Element): Problem[] => below(root).flatMap((element): Problem[] => {
  const { name, line, attributes } = element;
  if (name === "AppDomain") {
    const text = element.text.trim(), url = parsed(text);
    if (url?.protocol !== "https:") return [{ code: "not-https", line, detail: `AppDomain ${text}` }];
    return text === url.origin ? [] : [{ code: "app-domain", line, detail: `"${text}" is not "${url.origin}"` }];
  }
  if (!isAddress(element)) return [];
  const text = attributes["DefaultValue"] ?? attributes["Value"];
  if (text === undefined || text.trim() === "") return [];
  const url = parsed(text);
  return url?.protocol === "https:" && /^https:\/\/[^/\s]+/i.test(text) && !/\s|\{\{/.test(text) ? [] : [{ code: "not-https", line, detail: `${pathOf(element)} ${text}` }];
});
