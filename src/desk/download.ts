const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives a file to the person, as every browser does: into the downloads. */
export const download = (name: string, bytes: Uint8Array): void => {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(url); }, 60_000);
};
