const FILES = {
  template: new URL("../../assets/mattrakan-template.xlsx", import.meta.url),
  example: new URL("../../assets/examples/report-2566-nasom.xlsx", import.meta.url),
};

/** The bytes of a workbook that comes with the desk, from the very place the page came from. */
export const asset = async (name: keyof typeof FILES): Promise<Uint8Array> => {
  const answer = await fetch(FILES[name]);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};
