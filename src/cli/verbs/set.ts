import path from "node:path";
import { lookForSets, parseSet, setCells } from "../../filling/setCells";
import { fileHost } from "../../host/file/fileHost";
import { FileFault } from "../../ooxml/FileFault";
import { readFile } from "../../ooxml/readFile";
import { CallFault, type Call } from "../arguments";
import { deflate } from "../deflate";
import { readBytes } from "../files";
import type { Outcome } from "../Outcome";
import { attempt, written } from "./writing";

/** `mattrakan set BOOK.xlsx "Sheet!B5=text"… -o OUT.xlsx` */
export const set = (call: Call): Promise<Outcome> => {
  const [file, ...assignments] = call.files;
  if (file === undefined || assignments.length === 0 || call.out === undefined) throw new CallFault('set BOOK.xlsx "Sheet!B5=text"… -o OUT.xlsx');
  const sets = assignments.map((assignment) => {
    const found = parseSet(assignment);
    if (!found) throw new CallFault(`${assignment}: เขียนเป็น ชื่อแผ่น!B5=ข้อความ · write Sheet!B5=text`);
    return found;
  });
  return attempt(file, call, async () => {
    const bytes = readBytes(file);
    if (readFile(bytes, lookForSets([])).kind === "docx") throw new FileFault("not-a-workbook", "a Word document has no cells to set");
    const host = fileHost(bytes, { deflate });
    const receipt = await host.change(setCells(sets, await host.look(lookForSets(sets))));
    return written({ file: path.basename(file), out: call.out ?? "", receipt, questions: 0, bytes: await host.export() }, call);
  });
};
