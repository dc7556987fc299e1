import { blankRoad } from "../../filling/resultsFor";
import { fileHost } from "../../host/file/fileHost";
import { lookAtOurBook } from "../../reading/lookAtOurBook";
import { CallFault, type Call } from "../arguments";
import { deflate } from "../deflate";
import { assetBytes } from "../files";
import type { Outcome } from "../Outcome";
import { today } from "../today";
import { beginning, packFor, TEMPLATE_ASSET } from "./beginning";
import { attempt, written } from "./writing";

/** `mattrakan new --fiscal-year 2570 --office NAME -o OUT.xlsx` */
export const fresh = async (call: Call): Promise<Outcome> => {
  const { fiscalYear, office, out } = call;
  if (call.files.length > 0 || out === undefined || fiscalYear === undefined || office === undefined) throw new CallFault("new --fiscal-year 2570 --office NAME -o OUT.xlsx");
  return attempt(TEMPLATE_ASSET, call, async () => {
    const host = fileHost(assetBytes(TEMPLATE_ASSET), { recalculateOnLoad: true, deflate });
    const receipt = await host.change(blankRoad(await lookAtOurBook(host), beginning(call, fiscalYear, office), packFor(fiscalYear), today()));
    return written({ file: TEMPLATE_ASSET, out, receipt, questions: 0, bytes: await host.export() }, call);
  });
};
