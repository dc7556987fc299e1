import { plainDigits } from "./digits";
import { foldText } from "./fold";

const WORDS = /^(?:ร้อยละ|คิดเป็น(?:ร้อยละ)?|ได้|คะแนน|=|:)\s*|\s*(?:คะแนน|%|％|ร้อยละ|เปอร์เซ็นต์|percent|points?)\.?$/gi;

/** A number a person typed: Thai digits, thousands commas, "ร้อยละ ๘๐", "80%" (80), "๙๘.๘๙ คะแนน"; undefined when it is no number. */
export const readNumber = (text: string): number | undefined => {
  let rest = plainDigits(foldText(text));
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(WORDS, "").trim();
  }
  if (!/^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/.test(rest) || !/\d/.test(rest)) return undefined;
  return Number(rest.replace("−", "-").replace(/,/g, ""));
};

/** True when the text says of itself that it is a percentage. */
export const saysPercent = (text: string): boolean => /%|％|ร้อยละ|เปอร์เซ็นต์/.test(text);
