import { parseRange, type Address } from "../../workbook/Address";
import type { Gate } from "./gate";
import type { Known } from "./Known";

/** Calls back after a change by anyone but us; returns how to stop. The sheet of an event whose sheet is not known is left open. */
export const watchExcel = async (gate: Gate, known: Known, changed: (at: Address | undefined) => void): Promise<() => Promise<void>> => {
  const handler = await gate("watch", async ({ context, sync }) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource === "ThisLocalAddin") return Promise.resolve();
      const sheet = known.sheets.find(({ id }) => id === event.worksheetId)?.name, at = parseRange(event.address);
      changed(sheet !== undefined && at ? { sheet, ...at } : undefined);
      return Promise.resolve();
    });
    await sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
};
