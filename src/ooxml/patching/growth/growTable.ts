import type { BookFacts } from "../book/bookSheets";
import type { Parts } from "../book/Parts";
import { PatchRefusal } from "../PatchRefusal";

export const growTable = (_parts: Parts, _book: BookFacts, table: string, _count: number): void => {
  throw new PatchRefusal("no-such-table", table);
};
