import { parseManifest } from "./parseManifest";
import type { Problem, RuleContext } from "./Problem";
import { addresses } from "./rules/addresses";
import { icons } from "./rules/icons";
import { identity } from "./rules/identity";
import { locales } from "./rules/locales";
import { order } from "./rules/order";
import { resids } from "./rules/resids";

const MANIFEST = "http://schemas.microsoft.com/office/appforoffice/1.1";

/** Everything that is wrong with the text of a manifest, by line; nothing is fetched. */
export const checkManifest = (xml: string, context: RuleContext): Problem[] => {
  const root = parseManifest(xml);
  if ("fault" in root) return [{ code: "not-xml", line: root.line, detail: root.fault }];
  if (root.name !== "OfficeApp" || root.uri !== MANIFEST || root.attributes["type"] !== "TaskPaneApp") return [{ code: "not-a-manifest", line: root.line, detail: `${root.uri} ${root.name} ${root.attributes["type"] ?? ""}` }];
  return [order, identity, addresses, resids, icons, locales].flatMap((rule) => rule(root, context)).sort((a, b) => a.line - b.line);
};
