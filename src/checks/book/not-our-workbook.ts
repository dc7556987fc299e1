import { cellAt } from "../../workbook/Address";
import { found } from "../found";
import type { Rule } from "../CheckContext";

/** The workbook was not made from our template: nothing else can be said of it. */
export const notOurWorkbook: Rule = ({ book }) =>
  book.version !== "" ? [] : [found("not-our-workbook", cellAt(book.snapshot.sheets[0]?.name ?? "", 0, 0), {}, { label: "import", safe: false, edits: [], repairs: [{ kind: "import" }] })];
