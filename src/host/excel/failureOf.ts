import { HostFailure, type HostFailureCode } from "../../workbook/Host";

/** Codes of Office, as documented for Excel's JavaScript API, and what they mean here. */
const CODES: Record<string, HostFailureCode> = {
  InvalidOperationInCellEditMode: "editing", CellEditMode: "editing", ActiveCellEditMode: "editing",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large", ResponsePayloadSizeLimitExceeded: "too-large", OperationCellsExceedLimit: "too-large", RequestTooLong: "too-large", ResponseTooLong: "too-large",
  ActivityLimitReached: "not-answering", TooManyRequests: "not-answering", ServiceNotAvailable: "not-answering", Timeout: "not-answering", HostRestartNeeded: "not-answering", ConnectionFailure: "not-answering", RequestAborted: "not-answering",
  ItemNotFound: "gone", InvalidReference: "gone", InvalidBinding: "gone", NonBlankCellOffSheet: "unsupported",
  PermissionDenied: "denied", Unauthenticated: "denied", AccessDeniedByPolicy: "denied", AddinNotAllowed: "denied", ReadOnlyWorkbook: "denied",
};

/** What Office threw as a named failure; what is no error of Office passes through, for it is a bug of ours. */
export const failureOf = (thrown: unknown, name: string): unknown => {
  if (thrown instanceof HostFailure || typeof thrown !== "object" || thrown === null || !("code" in thrown) || typeof thrown.code !== "string") return thrown;
  const message = "message" in thrown && typeof thrown.message === "string" ? thrown.message : "";
  return new HostFailure(CODES[thrown.code] ?? "unsupported", `${name}: ${thrown.code}: ${message}`);
};

/** True for a failure after which nobody knows whether Excel did what was asked. */
export const isSilence = (thrown: unknown): boolean => thrown instanceof HostFailure && thrown.code === "not-answering";

/** True when Excel answered that it has too much to do: nothing was done, and it may be asked again later. */
export const isBusy = (thrown: unknown): boolean => isSilence(thrown) && thrown instanceof HostFailure && /: (ActivityLimitReached|TooManyRequests|ServiceNotAvailable): /.test(`${thrown.detail} `);
