import { SaxesParser } from "saxes";
import { unzipSync, strFromU8 } from "fflate";

/** One element of a part, with what stands inside it. */
export interface Element { name: string; attributes: Record<string, string>; children: Element[]; text: string }

/** The parts of a workbook as text, by name, unzipped by another library than ours. */
export const partsOf = (bytes: Uint8Array): Map<string, string> => new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

/** A part as a tree, by a strict parser. */
export const treeOf = (xml: string): Element => {
  const root: Element = { name: "", attributes: {}, children: [], text: "" }, open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => { throw error; });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => { const inside = open.at(-1); if (inside) inside.text += text; });
  parser.on("closetag", () => { open.pop(); });
  parser.write(xml).close();
  const [element] = root.children;
  if (!element) throw new Error("no element");
  return element;
};

/** Every element of that name in the tree, in order. */
export const all = (element: Element, name: string): Element[] => [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => all(child, name))];
