import { below, child, type Element } from "../parseManifest";
import type { Problem } from "../Problem";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){0,3}$/;
const SETS: Record<string, RegExp> = { ExcelApi: /^1\.\d{1,2}$/, AddinCommands: /^1\.[13]$/, SharedRuntime: /^1\.[12]$/, DialogApi: /^1\.[12]$/ };

/** Who it is, how new, for which program and with which right. */
export const identity = (root: Element): Problem[] => {
  const problems: Problem[] = [], tell = (code: Problem["code"], element: Element | undefined, detail: string): void => { problems.push({ code, line: element?.line ?? root.line, detail }); };
  const text = (name: string): [Element | undefined, string] => { const one = child(root, name); return [one, one?.text.trim() ?? ""]; };
  const [id, guid] = text("Id"), [version, numbers] = text("Version"), [permissions, right] = text("Permissions");
  if (id && !GUID.test(guid)) tell("id", id, `"${guid}" is no GUID`);
  if (id && /^[0-]*$/.test(guid)) tell("id", id, "all zeros");
  if (version && !VERSION.test(numbers)) tell("version", version, `"${numbers}"`);
  if (permissions && right !== "ReadWriteDocument") tell("permissions", permissions, `"${right}": the pane reads and writes, and asks for no more`);
  for (const host of child(root, "Hosts")?.children ?? []) if (host.attributes["Name"] !== "Workbook") tell("host", host, host.attributes["Name"] ?? "");
  for (const host of child(root, "VersionOverrides", "Hosts")?.children ?? []) if (host.attributes["type"] !== "Workbook") tell("host", host, host.attributes["type"] ?? "");
  const overrides = child(root, "VersionOverrides");
  if (overrides && overrides.attributes["type"] !== "VersionOverridesV1_0") tell("requirement", overrides, `${overrides.attributes["type"] ?? ""}: a task pane has only VersionOverridesV1_0`);
  for (const set of below(root).filter(({ name }) => name === "Set")) {
    const { Name: name = "", MinVersion: least = set.parent?.attributes["DefaultMinVersion"] ?? "" } = set.attributes;
    if (!SETS[name]?.test(least)) tell("requirement", set, `${name} ${least}`);
  }
  return problems;
};
