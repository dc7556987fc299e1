/** Bytes of a value as JSON in UTF-8, near enough to plan by. */
export const bytesOf = (value: unknown): number => {
  const text = JSON.stringify(value) ?? "";
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes++;
  }
  return bytes;
};
