import type { Address } from "../../src/workbook/Address";

/** An object of the stand-in's Excel. Whatever is not in its lists is refused by name. */
export interface HostObject {
  type: string;
  /** What the client keeps of it: `Id` of a sheet. */
  identity?: Record<string, unknown>;
  get?: Record<string, () => unknown>;
  set?: Record<string, (value: unknown) => void>;
  call?: Record<string, (...given: unknown[]) => unknown>;
  /** The objects of a collection. */
  items?: () => HostObject[];
  item?: (key: unknown) => HostObject;
  /** A range: where it is. */
  at?: Address;
  /** Given when the client asks to keep it. */
  reference?: string;
}

export const isHostObject = (value: unknown): value is HostObject => typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && ("get" in value || "call" in value || "items" in value);

/** An answer "no" as Excel gives it. */
export class WireError extends Error {
  constructor(readonly code: string, message: string, readonly location = "", readonly status = 400) {
    super(message);
    this.name = "WireError";
  }
}

export const notFound = (location: string): WireError => new WireError("ItemNotFound", "The requested resource doesn't exist.", location, 404);
export const invalid = (location: string, message = "The argument is invalid or missing or has an incorrect format."): WireError => new WireError("InvalidArgument", message, location);
