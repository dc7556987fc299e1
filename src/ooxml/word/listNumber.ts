/** How a level of a list writes its number (ST_NumberFormat). */
export type NumberFormat = string;

const THAI_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
const THAI_WORDS = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
const ROMAN: [number, string][] = [[1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]];

/** 1 → a, 27 → aa, 53 → aaa, as Word counts. */
const letter = (n: number, alphabet: string): string => {
  const size = alphabet.length;
  return n < 1 ? "" : alphabet.charAt((n - 1) % size).repeat(Math.min(Math.ceil(n / size), 20));
};

const roman = (n: number): string => {
  let rest = Math.min(Math.max(n, 0), 32_767), text = "";
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
};

const thaiWords = (n: number): string => {
  if (n < 10 || n > 99) return THAI_WORDS[n] ?? String(n);
  const tens = Math.floor(n / 10), ones = n % 10;
  return (tens === 1 ? "" : tens === 2 ? "ยี่" : THAI_WORDS[tens] ?? "") + "สิบ" + (ones === 0 ? "" : ones === 1 ? "เอ็ด" : THAI_WORDS[ones] ?? "");
};

export const thaiDigits = (n: number): string => String(n).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

/** The number as a list shows it, without the punctuation of its level. */
export const listNumber = (n: number, format: NumberFormat): string => {
  switch (format) {
    case "thaiNumbers": return thaiDigits(n);
    case "thaiLetters": return letter(n, THAI_LETTERS);
    case "thaiCounting": return thaiWords(n);
    case "lowerLetter": return letter(n, "abcdefghijklmnopqrstuvwxyz");
    case "upperLetter": return letter(n, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    case "lowerRoman": return roman(n);
    case "upperRoman": return roman(n).toUpperCase();
    case "decimalZero": return n < 10 ? `0${n}` : String(n);
    case "none": return "";
    default: return String(n);
  }
};
