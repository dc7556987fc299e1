import { decodeEntities } from "../../xml/decodeEntities";

const patterns = new Map<string, RegExp>();
const patternOf = (name: string): RegExp => {
  let pattern = patterns.get(name);
  if (!pattern) patterns.set(name, (pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"([^"]*)"|'([^']*)')`)));
  return pattern;
};

/** The value of an attribute in the text of one open tag; the name is given as it is written, prefix and all. */
export const tagAttribute = (tag: string, name: string): string | undefined => {
  const found = patternOf(name).exec(tag);
  return found ? decodeEntities(found[2] ?? found[3] ?? "") : undefined;
};

/** The tag with another value for an attribute, put last when it had none. The value needs no escaping. */
export const withTagAttribute = (tag: string, name: string, value: string): string => {
  if (patternOf(name).test(tag)) return tag.replace(patternOf(name), (_, before: string) => `${before}"${value}"`);
  return tag.replace(/\s*(\/?>)$/, (_, close: string) => ` ${name}="${value}"${close}`);
};
