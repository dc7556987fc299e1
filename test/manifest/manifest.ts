import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DEVELOPMENT } from "../../manifest/BuildParameters";
import { buildManifest } from "../../manifest/buildManifest";
import type { RuleContext } from "../../manifest/Problem";

export const ROOT = path.resolve(__dirname, "../..");
export const SOURCE = readFileSync(path.join(ROOT, "manifest/manifest.source.xml"), "utf8");
export const VERSION = (JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string }).version;

/** The manifest of a developer's machine, freshly made. */
export const devManifest = (): string => buildManifest(SOURCE, { ...DEVELOPMENT, version: VERSION });

const BASE = `${DEVELOPMENT.baseUrl}/`;

/** Images below the pane's folder are files of this project. */
export const ourImages: RuleContext = {
  image: (url) => {
    if (!url.startsWith(BASE)) return null;
    const place = path.join(ROOT, url.slice(BASE.length));
    return existsSync(place) ? new Uint8Array(readFileSync(place)) : undefined;
  },
};
