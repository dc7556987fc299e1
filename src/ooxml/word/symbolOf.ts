const tables: [RegExp, Map<number, string>][] = [
  [/^wingdings$/i, new Map([
    [0x6c, "●"], [0x6d, "❍"], [0x6e, "■"], [0x6f, "☐"], [0x70, "☐"], [0x71, "☐"], [0x72, "☐"], [0x78, "☒"], [0x9f, "•"], [0xa1, "○"], [0xa7, "▪"], [0xa8, "☐"],
    [0xd8, "➢"], [0xe0, "→"], [0xfb, "✗"], [0xfc, "✓"], [0xfd, "☒"], [0xfe, "☑"],
  ])],
  [/^wingdings 2$/i, new Map([[0x2a, "☐"], [0x4f, "✗"], [0x50, "✓"], [0x51, "☒"], [0x52, "☑"], [0x53, "☒"], [0x54, "☒"], [0x97, "●"], [0xa1, "■"], [0xa3, "☐"]])],
  [/^webdings$/i, new Map([[0x61, "✓"], [0x63, "☐"], [0x72, "✗"], [0x67, "■"], [0x6e, "●"]])],
  [/^symbol$/i, new Map([[0x2d, "-"], [0xb7, "•"], [0xd6, "✓"], [0xa8, "♦"]])],
];

/** The character that a code of a symbol font looks like (0xF0FE and 0xFE are the same), or undefined for any other font. */
export const symbolOf = (font: string, code: number): string | undefined => {
  const table = tables.find(([name]) => name.test(font.trim()))?.[1];
  return table?.get(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code);
};

/** Text set in a symbol font, sign by sign as it looks; signs nobody knows stay as they are. */
export const symbolText = (font: string, text: string): string => [...text].map((sign) => symbolOf(font, sign.codePointAt(0) ?? 0) ?? sign).join("");
