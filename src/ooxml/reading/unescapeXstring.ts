/** Puts in the characters that Excel writes as `_xHHHH_` (a carriage return is `_x000D_`). */
export const unescapeXstring = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
