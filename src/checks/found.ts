import type { Address } from "../workbook/Address";
import { entryOf, type FindingCode } from "./catalogue";
import type { Facts, Finding, Fix } from "./Finding";

/** A finding with the severity of its catalogue entry. */
export const found = (code: FindingCode, where: Address | Address[], facts: Facts = {}, fix: Fix | null = null): Finding =>
  ({ code, severity: entryOf(code).severity, where: Array.isArray(where) ? where : [where], facts, fix });
