import { PRODUCTION_ID, type BuildParameters } from "./BuildParameters";

/** What was given on the command line or in the environment; undefined when it was not. */
export type Given = Partial<Record<"baseUrl" | "provider" | "supportUrl" | "id" | "channel", string | undefined>>;

const NEEDED = [["baseUrl", "--base-url"], ["provider", "--provider"], ["supportUrl", "--support-url"]] as const;
const LOCAL = /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/;

const httpsFault = (option: string, text: string): string[] => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:") return [`${option}: must be an https address, not "${text}"`];
  if (LOCAL.test(url.hostname)) return [`${option}: ${url.hostname} is only this machine; production needs an address that every office reaches`];
  return url.username !== "" || url.hash !== "" || (option === "--base-url" && url.search !== "") ? [`${option}: an address without user, query or fragment, not "${text}"`] : [];
};

/** The parameters of a production manifest, or what is missing or wrong with them, each named by its option. */
export const productionParameters = (given: Given, version: string): { parameters: BuildParameters } | { faults: string[] } => {
  const faults = NEEDED.filter(([key]) => (given[key] ?? "").trim() === "").map(([, option]) => `${option}: missing`);
  const { baseUrl = "", provider = "", supportUrl = "", id = PRODUCTION_ID, channel = "deployed" } = given;
  if (baseUrl.trim() !== "") faults.push(...httpsFault("--base-url", baseUrl.trim()));
  if (supportUrl.trim() !== "") faults.push(...httpsFault("--support-url", supportUrl.trim()));
  if (provider.trim().length > 125) faults.push("--provider: longer than 125 characters");
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) faults.push(`--id: not a GUID: "${id}"`);
  if (channel !== "deployed" && channel !== "marketplace") faults.push(`--channel: deployed or marketplace, not "${channel}"`);
  if (faults.length > 0) return { faults };
  return { parameters: { baseUrl: baseUrl.trim().replace(/\/+$/, ""), provider: provider.trim(), supportUrl: supportUrl.trim(), id, channel: channel === "marketplace" ? "marketplace" : "deployed", version, mark: "" } };
};
