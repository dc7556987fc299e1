import type { Look } from "../workbook/Host";
import type { Snapshot } from "../workbook/Snapshot";
import { FileFault } from "./FileFault";
import { findPart, LIST_CAP, openPackage, openPart, type Package } from "./package/Package";
import { readBookOf } from "./reading/readBook";
import { mustBeZip } from "./reading/sniff";
import { readDocumentOf } from "./word/readDocument";
import { OPEN } from "./xml/scanXml";

export type FileKind = "xlsx" | "xlsm" | "docx";

/** A file as it was read; the kind comes from its content, never from its name. */
export interface ReadFile { kind: FileKind; snapshot: Snapshot }

/** What the main part is, by the list of content types. */
const kindOf = (pack: Package): FileKind => {
  const list = findPart(pack, "[Content_Types].xml");
  let type = "";
  const xml = list === undefined ? undefined : openPart(pack, list, LIST_CAP);
  while (xml?.next()) {
    if (xml.kind === OPEN && xml.local === "Override" && xml.attribute("PartName")?.toLowerCase() === `/${pack.main.toLowerCase()}`) type = xml.attribute("ContentType") ?? "";
  }
  if (/wordprocessingml|ms-word/.test(type)) return "docx";
  if (/sheet\.binary/.test(type) || pack.main.endsWith(".bin")) throw new FileFault("legacy-format", "binary workbook");
  if (/macroEnabled/.test(type)) return "xlsm";
  if (/spreadsheetml/.test(type)) return "xlsx";
  const root = openPart(pack, pack.main);
  root.next();
  if (root.local === "document") return "docx";
  if (root.local === "workbook") return "xlsx";
  throw new FileFault("not-a-workbook", `main part is ${root.local.slice(0, 20)}`);
};

/**
 * Reads a workbook or a Word document from its bytes. A look at a document always shows all of it.
 * @throws FileFault
 */
export const readFile = (bytes: Uint8Array, look?: Look): ReadFile => {
  mustBeZip(bytes);
  const pack = openPackage(bytes), kind = kindOf(pack);
  return { kind, snapshot: kind === "docx" ? readDocumentOf(pack) : readBookOf(pack, look ?? { sheets: "all" }) };
};
