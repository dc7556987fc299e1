import { statusSynonym } from "../measures/readStatus";
import { statusOfWord, type Status } from "../measures/Status";
import { foldText } from "../measures/text/fold";

/** The status a cell says exactly, or means by another word; undefined when it cannot be known. */
export const meantStatus = (text: string): Status | undefined => statusOfWord(text) ?? statusOfWord(foldText(text)) ?? statusSynonym(text);
