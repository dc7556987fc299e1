import { distance } from "./distance";
import { headKey } from "./headKey";
import { MONTH_HEADS, ROLE_WORDS } from "./roleWords";
import type { Role } from "./Role";

/** How well a heading names each role, 0–1; roles it does not name are absent. */
export type RoleScores = ReadonlyMap<Role, number>;

interface Phrase { key: string; role: Role; /** a hint counts only as it stands, and less */ weak: boolean }
const WEAK = 0.62;

const PHRASES: Phrase[] = [
  ...ROLE_WORDS.flatMap(({ role, words, weak = [] }) => [
    ...words.map((word) => ({ key: headKey(word), role, weak: false })),
    ...weak.map((word) => ({ key: headKey(word), role, weak: true })),
  ]),
].filter((phrase) => phrase.key !== "");
const NEVER = new Map(ROLE_WORDS.map(({ role, never = [] }) => [role, never.map(headKey)]));
const MONTHS = new Map(MONTH_HEADS.flatMap((words, index) => words.map((word) => [headKey(word), index + 1] as const)));

const near = (key: string, phrase: string): boolean => {
  const most = phrase.length >= 9 ? 2 : phrase.length >= 6 ? 1 : 0;
  if (most === 0 || Math.abs(key.length - phrase.length) > most) return false;
  // two slips seldom hit both ends of a word
  if (key[0] !== phrase[0] && key[key.length - 1] !== phrase[phrase.length - 1]) return false;
  return distance(key, phrase, most) <= most;
};

/** Thai headings are head-initial: a phrase at the start tells more than one further on. */
const phraseScore = (key: string, phrase: string): number => {
  if (key === phrase) return 1;
  if (near(key, phrase)) return 0.93;
  if (phrase.length < 3 || phrase.length > key.length) return 0;
  const share = phrase.length / key.length;
  if (key.startsWith(phrase)) return /^[a-z]/.test(phrase) && /^[a-z]/.test(key.slice(phrase.length)) ? 0 : 0.45 + 0.5 * Math.sqrt(share);
  return key.includes(phrase) && phrase.length >= 4 ? 0.3 + 0.4 * share : 0;
};

const monthRole = (text: string, key: string): Role | undefined => {
  const month = MONTHS.get(key.replace(/[0-9๐-๙]+$/, ""));
  if (month !== undefined) return `month:${month}`;
  const quarter = /^(?:ไตรมาส(?:ที่)?|q|quarter)([1-4๑-๔])/.exec(key);
  if (!quarter || text.length > 40) return undefined;
  const digit = quarter[1] ?? "";
  return `quarter:${digit >= "๑" ? digit.charCodeAt(0) - 0x0e50 : Number(digit)}`;
};

const scoresOfKey = (key: string, into: Map<Role, number>, weight: number): void => {
  for (const { key: phrase, role, weak } of PHRASES) {
    const score = (weak ? (key === phrase || near(key, phrase) ? WEAK : 0) : phraseScore(key, phrase)) * weight;
    if (score > 0.25 && score > (into.get(role) ?? 0) && !NEVER.get(role)?.some((word) => key.includes(word))) into.set(role, score);
  }
};

const known = new Map<string, RoleScores>();

/** The roles that the words of a heading name. A heading of several names ("มาตรการ/แนวทาง") is also read part by part. */
export const roleScores = (text: string): RoleScores => {
  const key = headKey(text);
  const before = known.get(key);
  if (before) return before;
  const scores = new Map<Role, number>();
  if (key !== "" && key.length <= 70) {
    const month = monthRole(text, key);
    if (month) scores.set(month, 1);
    else {
      scoresOfKey(key, scores, 1);
      text.split(/\/|,|(?<=\s)หรือ|(?<=\s)และ/).map(headKey).filter((part) => part !== "" && part !== key)
        .forEach((part, index) => scoresOfKey(part, scores, index === 0 ? 0.97 : 0.8));
    }
  }
  if (known.size > 5000) known.clear();
  known.set(key, scores);
  return scores;
};

/** The best named role and its score. */
export const bestRole = (scores: RoleScores): { role: Role; score: number } | undefined => {
  let best: { role: Role; score: number } | undefined;
  for (const [role, score] of scores) if (!best || score > best.score) best = { role, score };
  return best;
};
