import type { VersionStep } from "./VersionStep";

/** The trial version: no sub-indicators, and ผู้รับผิดชอบร่วม had another name. */
export const FROM_0_9: VersionStep = {
  from: "0.9.0", to: "1.0.0",
  tables: { measures: { renamed: { coUnits: "หน่วยงานสนับสนุน" }, added: ["subIndicator"] } },
};
