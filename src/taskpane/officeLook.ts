/** As much of Office.context.officeTheme as is looked at; platforms leave out what they do not know. */
export interface OfficeTheme { bodyBackgroundColor?: string; bodyForegroundColor?: string; isDarkTheme?: boolean }

/** How the pane is to look: dark or light, and the colours of Office's own panes where they can be read. */
export interface OfficeLook { dark: boolean; background?: string; foreground?: string }

type Rgb = readonly [number, number, number];

/** "#abc", "#aabbcc" or "#aabbccdd" (the last two are passed over); undefined for anything else. */
export const rgbOf = (colour: string | undefined): Rgb | undefined => {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(colour?.trim() ?? "")?.[1];
  if (digits === undefined) return undefined;
  const full = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16)) as unknown as Rgb;
};

/** Relative luminance, 0 to 1 (WCAG 2.2). */
const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
};

/** Least contrast of words (WCAG 2.2, AA). Office's colours are taken only where they keep it. */
const LEAST = 4.5;

/** The look that goes with Office's theme; where Office tells none, what the system prefers. */
export const officeLook = (theme: OfficeTheme | undefined, prefersDark: boolean): OfficeLook => {
  const background = rgbOf(theme?.bodyBackgroundColor), foreground = rgbOf(theme?.bodyForegroundColor);
  // Where white is read better than black, the background is dark.
  const dark = theme?.isDarkTheme ?? (background ? contrast(background, [255, 255, 255]) > contrast(background, [0, 0, 0]) : prefersDark);
  const readable = background && foreground && contrast(background, foreground) >= LEAST;
  return { dark, ...(readable && theme?.bodyBackgroundColor !== undefined && theme.bodyForegroundColor !== undefined && { background: hex(background), foreground: hex(foreground) }) };
};

const hex = (rgb: Rgb): string => `#${rgb.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
