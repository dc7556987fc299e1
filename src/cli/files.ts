import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FileFault } from "../ooxml/FileFault";

/** The largest file that is read at all; real reports have a few hundred kilobytes. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The bytes of a file. Throws {@link FileFault}. */
export const readBytes = (file: string): Uint8Array => {
  if (!existsSync(file) || !statSync(file).isFile()) throw new FileFault("not-found", file);
  if (statSync(file).size > MOST_BYTES) throw new FileFault("too-large", file);
  return new Uint8Array(readFileSync(file));
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

/** A file that the command brings along, wherever it is installed. */
export const assetBytes = (name: string): Uint8Array => readBytes(path.resolve(__dirname, "..", "assets", name));
