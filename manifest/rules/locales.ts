import { below, child, pathOf, type Element } from "../parseManifest";
import type { Problem } from "../Problem";

/** Language and region, as Office lists them: "th-TH". A bare "th" is not safe. */
const FORM = /^[a-z]{2,3}-([A-Z]{2}|[A-Z][a-z]{3}-[A-Z]{2})$/;

const LOCALISED = new Set(["DisplayName", "Description", "String"]);

/** Well-formed languages, none twice, none that repeats the default, and every text in all of them. */
export const locales = (root: Element): Problem[] => {
  const element = child(root, "DefaultLocale"), main = element?.text.trim() ?? "", problems: Problem[] = [];
  if (element && !FORM.test(main)) problems.push({ code: "locale-form", line: element.line, detail: `DefaultLocale "${main}"` });
  const everywhere = new Set<string>(), texts = below(root).filter(({ name, attributes }) => LOCALISED.has(name) && attributes["DefaultValue"] !== undefined);
  const overridesOf = (one: Element): Element[] => one.children.filter(({ name }) => name === "Override");
  for (const one of below(root)) {
    const seen = new Set<string>();
    for (const { attributes: { Locale: locale = "", Value: value }, line } of overridesOf(one)) {
      if (!FORM.test(locale)) problems.push({ code: "locale-form", line, detail: `${pathOf(one)} "${locale}"` });
      if (value === undefined) problems.push({ code: "missing", line, detail: `${pathOf(one)}/Override/@Value` });
      if (locale.toLowerCase() === main.toLowerCase()) problems.push({ code: "locale-default", line, detail: `${pathOf(one)} ${locale}` });
      if (seen.has(locale.toLowerCase())) problems.push({ code: "locale-repeated", line, detail: `${pathOf(one)} ${locale}` });
      seen.add(locale.toLowerCase());
      everywhere.add(locale);
    }
  }
  for (const one of texts) for (const locale of everywhere) {
    if (!overridesOf(one).some(({ attributes }) => attributes["Locale"] === locale)) problems.push({ code: "locale-missing", line: one.line, detail: `${pathOf(one)} ${one.attributes["id"] ?? ""} has no ${locale}` });
  }
  return problems;
};
