import { excelHost } from "../host/excel/excelHost";
import { dayOf } from "../measures/Day";
import { noticeKey, writeNotice } from "../panes/notice";
import { registerCommands } from ".";

void Office.onReady(() => {
  registerCommands(Office, {
    host: () => excelHost({ excel: Excel }),
    today: () => { const now = new Date(); return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0; },
    now: () => Date.now(),
    tell: (notice) => { localStorage.setItem(noticeKey((Office.context as { partitionKey?: string }).partitionKey), writeNotice(notice)); },
  });
});
