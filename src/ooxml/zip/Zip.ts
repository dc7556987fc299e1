/** One file inside a zip, not yet inflated. All byte arrays are views of the zip's own bytes. */
export interface ZipEntry {
  name: string;
  /** 0 = stored, 8 = deflated. */
  method: number;
  flags: number;
  /** The checksum and size that the central directory declares; {@link inflate} holds the entry to them. */
  crc: number;
  size: number;
  /** DOS time and date as they stand. */
  time: number;
  date: number;
  /** The compressed bytes. */
  raw: Uint8Array;
  /** Extra fields of the central directory. */
  extra: Uint8Array;
  /** The local header, the compressed bytes and the data descriptor, as they stand in the file. */
  record: Uint8Array;
  /** The entry's record in the central directory, as it stands in the file. */
  central: Uint8Array;
}

/** An opened zip. Names that climb out of the folder are in `refused` and can be neither read nor found. */
export interface Zip {
  /** In the order of the central directory; directories ("xl/") included. */
  entries: Map<string, ZipEntry>;
  refused: string[];
  /** How many bytes may still be inflated from this zip, all parts together. */
  budget: number;
}
