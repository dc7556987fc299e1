/** What a verb has to say: the JSON document, the same for people, and how it ends (0 did it, 1 the input stops it, 2 the call is off). */
export interface Outcome { json: unknown; text: string; exit: 0 | 1 | 2 }
