import { SaxesParser } from "saxes";

/** An element with its place. `name` without prefix; `uri` its namespace. */
export interface Element { name: string; uri: string; line: number; attributes: Record<string, string>; text: string; children: Element[]; parent: Element | undefined }

/** Reads the text of a manifest; the message of the parser when it is no XML. Attributes are kept by their name without prefix. */
export const parseManifest = (xml: string): Element | { fault: string; line: number } => {
  const parser = new SaxesParser({ xmlns: true });
  let current: Element | undefined, root: Element | undefined, doctype = false;
  parser.on("doctype", () => { doctype = true; });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const element: Element = { name: local, uri, line: parser.line, text: "", children: [], parent: current, attributes: Object.fromEntries(Object.values(attributes).map((one) => [one.local, one.value])) };
    if (current) current.children.push(element); else root = element;
    current = element;
  });
  parser.on("text", (text) => { if (current) current.text += text; });
  parser.on("closetag", () => { current = current?.parent; });
  try {
    parser.write(xml).close();
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault), line: parser.line };
  }
  if (doctype) return { fault: "a manifest holds no DOCTYPE", line: 1 };
  return root ?? { fault: "empty", line: 1 };
};

export const child = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at?.children.find((one) => one.name === name), element);

/** Every element below, in the order of the file. */
export const below = (element: Element): Element[] => element.children.flatMap((one) => [one, ...below(one)]);

/** "OfficeApp/Hosts/Host" */
export const pathOf = (element: Element): string => (element.parent ? `${pathOf(element.parent)}/${element.name}` : element.name);
