import { inflate } from "../../zip/inflate";
import { openZip } from "../../zip/openZip";
import { writeZip, type Deflate, type PartToWrite } from "../../zip/writeZip";
import { damaged } from "../../FileFault";
import { decodePart, encodePart, type Encoding } from "./partText";

/** The parts of a book while it is patched: text is decoded on first sight, and only parts whose text changed are packed anew. */
export interface Parts {
  names(): string[];
  has(name: string): boolean;
  /** The text of a part. @throws FileFault `damaged` when there is none */
  text(name: string): string;
  write(name: string, text: string): void;
  add(name: string, text: string): void;
  remove(name: string): void;
  /** The book with every other entry as it stood, byte for byte and in its place. */
  bytes(deflate?: Deflate): Uint8Array;
}

/** A part is held as one text while it is patched. */
const MAX_PART = 256 * 1024 * 1024;

export const openParts = (bytes: Uint8Array): Parts => {
  const zip = openZip(bytes);
  const read = new Map<string, { text: string; encoding: Encoding }>(), changed = new Set<string>();
  const part = (name: string): { text: string; encoding: Encoding } => {
    let found = read.get(name);
    if (!found) {
      if (!zip.entries.has(name)) throw damaged(`no part ${name}`);
      found = decodePart(inflate(zip, name, MAX_PART));
      read.set(name, found);
    }
    return found;
  };
  const removed = new Set<string>();
  return {
    names: () => [...new Set([...zip.entries.keys(), ...changed])].filter((name) => !removed.has(name)),
    has: (name) => !removed.has(name) && (zip.entries.has(name) || read.has(name)),
    text: (name) => part(name).text,
    write: (name, text) => {
      const known = part(name);
      if (known.text === text) return;
      read.set(name, { text, encoding: known.encoding });
      changed.add(name);
    },
    add: (name, text) => {
      read.set(name, { text, encoding: "utf-8" });
      changed.add(name);
      removed.delete(name);
    },
    remove: (name) => { removed.add(name); },
    bytes: (deflate) => {
      if (changed.size === 0 && removed.size === 0) return bytes;
      const write: PartToWrite[] = [];
      const fresh = (name: string): PartToWrite => ({ name, data: encodePart(part(name).text, part(name).encoding) });
      for (const [name, raw] of zip.entries) if (!removed.has(name)) write.push(changed.has(name) ? fresh(name) : { name, raw });
      for (const name of changed) if (!zip.entries.has(name) && !removed.has(name)) write.push(fresh(name));
      return writeZip(write, deflate);
    },
  };
};
