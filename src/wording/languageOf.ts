import type { Lang } from "./Lang";

/** The language of ours for a language tag of a program ("th-TH", "en_US", "TH"): Thai for Thai and where nothing is said, else English. */
export const languageOf = (tag: string | undefined): Lang => (tag === undefined || tag.trim() === "" || /^th(?:[-_]|$)/i.test(tag.trim()) ? "th" : "en");
