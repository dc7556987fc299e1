import type { BuildParameters } from "./BuildParameters";

/** The pane needs this much of Excel; below it, it says so. */
export const FLOOR = "1.14";

/** A deployed manifest admits every Excel, so that an old one shows our page instead of nothing; the store tests what is admitted. */
const ADMITTED: Record<BuildParameters["channel"], string> = { deployed: "1.1", marketplace: FLOOR };

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Fills the source. A place in it that has no parameter is a mistake of the source, and thrown. */
export const buildManifest = (source: string, parameters: BuildParameters): string => {
  const values: Record<string, string> = { ...parameters, floor: ADMITTED[parameters.channel] };
  const filled = source.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`manifest.source.xml: nothing is known for ${place}`);
    return escaped(value);
  });
  return filled.replace(/^<!-- The one source .*-->\n/m, `<!-- Made from manifest/manifest.source.xml by scripts/manifest.mjs; change it there. -->\n`);
};
