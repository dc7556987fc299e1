import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FileFault } from "../ooxml/FileFault";

/** The largest file that is read at all; real reports have a few hundred kilobytes. */
const MOST_BYTES = 256 * 1024 * 1024;

/** undefined for what is no file, or lies where one may not look. */
const sizeOf = (file: string): number | undefined => {
  try {
    const found = statSync(file);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
};

/** The bytes of a file; one that may not be opened counts as not found. Throws {@link FileFault}. */
export const readBytes = (file: string): Uint8Array => {
  const found = sizeOf(file);
  if (found === undefined) throw new FileFault("not-found", file);
  if (found > MOST_BYTES) throw new FileFault("too-large", file);
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new FileFault("not-found", file);
  }
};

/** The file could not be written where it was wanted: no such folder, no right, a full disk. */
export class OutFault extends Error {}

/** Writes a file whole or not at all: first beside it, then in its place. Throws {@link OutFault}. */
export const writeBytes = (file: string, bytes: Uint8Array): void => {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}`);
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } catch (fault) {
    rmSync(beside, { force: true });
    throw new OutFault(fault instanceof Error ? fault.message : String(fault));
  }
};

const own = (...names: string[]): string => path.resolve(__dirname, "..", ...names);

/** A file that the command brings along, wherever it is installed. */
export const assetBytes = (name: string): Uint8Array => readBytes(own("assets", name));

/** The version of the command, "0.1.0". */
export const ownVersion = (): string => {
  const { version } = JSON.parse(readFileSync(own("package.json"), "utf8")) as { version: string };
  return version;
};
