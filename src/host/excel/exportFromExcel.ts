import { HostFailure } from "../../workbook/Host";

/** What is used of `Office.context.document`. */
export type ExportingDocument = Pick<Office.Document, "getFileAsync">;

const SLICE = 4_194_304;

const fileOf = (document: ExportingDocument): Promise<Office.File> => new Promise((resolve, reject) => {
  document.getFileAsync("compressed" as unknown as Office.FileType, { sliceSize: SLICE }, ({ status, value, error }) => {
    if (String(status) === "succeeded") resolve(value);
    else reject(new HostFailure("unsupported", `export: ${error.message}`));
  });
});

const sliceOf = (file: Office.File, index: number): Promise<number[]> => new Promise((resolve, reject) => {
  file.getSliceAsync(index, ({ status, value, error }) => {
    if (String(status) === "succeeded") resolve(value.data as number[]);
    else reject(new HostFailure("unsupported", `export: ${error.message}`));
  });
});

const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The workbook's bytes as Excel hands them out, where it does; some answer with nothing. @throws HostFailure "unsupported" */
export const exportFromExcel = async (document: ExportingDocument | undefined): Promise<Uint8Array> => {
  if (!document) throw new HostFailure("unsupported", "export");
  const file = await fileOf(document);
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let n = 0; n < file.sliceCount; n++) {
      const slice = await sliceOf(file, n);
      bytes.set(slice.slice(0, file.size - filled), filled);
      filled += slice.length;
    }
    if (filled !== file.size || !isPackage(bytes)) throw new HostFailure("unsupported", `export: ${filled} bytes, no workbook`);
    return bytes;
  } finally {
    file.closeAsync();
  }
};
