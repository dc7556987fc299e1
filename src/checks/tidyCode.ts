import { arabicDigits } from "../measures/text/digits";
import { foldSpace } from "../measures/text/fold";

/** A measure's code as it must stand: Arabic digits, dots only between the numbers. */
export const tidyCode = (text: string): string => arabicDigits(foldSpace(text)).replace(/^[\s(.]+|[\s).:]+$/g, "").replace(/\s*\.\s*/g, ".");
