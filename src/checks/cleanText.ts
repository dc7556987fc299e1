import { foldSpelling, stripInvisible } from "../measures/text/fold";

/** Shapes of Thai marks that old fonts and PDFs keep in the private area of Unicode, and the marks they are. */
const PRIVATE_SHAPES = "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";
const FIRST_PRIVATE = 0xf700;

/** Anything that cleaning could change; most texts hold none of it. */
const SUSPECT = /_x000D_|[^\P{Cc}\n]|\p{Cf}|[\u00A0\u2000-\u200A\u202F\u3000\uF700-\uF71A\uFFFD]|\u0E4D|\u0E40\u0E40|([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1/u;

/** The text as it should have been typed: no invisible characters, plain spaces, one sara am, one sara ae, no doubled marks. Line breaks stay. */
export const cleanText = (text: string): string => !SUSPECT.test(text) && text.normalize("NFC") === text ? text : foldSpelling(
  stripInvisible(text.replace(/_x000D_/g, "").replace(/\r\n?/g, "\n").replace(/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, " "))
    .replace(/[\uF700-\uF71A]/g, (shape) => PRIVATE_SHAPES[shape.charCodeAt(0) - FIRST_PRIVATE] ?? shape)
    .replace(/[^\P{Cc}\n]|\uFFFD/gu, ""),
).replace(/([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+/g, "$1");
