/** Where the ASCII text stands in bytes[from, to), or -1. */
export const findAscii = (bytes: Uint8Array, needle: string, from: number, to: number): number => {
  const first = needle.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0 && at + needle.length <= to; at = bytes.indexOf(first, at + 1)) {
    let n = 1;
    while (n < needle.length && bytes[at + n] === needle.charCodeAt(n)) n++;
    if (n === needle.length) return at;
  }
  return -1;
};
