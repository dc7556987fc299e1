/** What is wrong with a manifest, at a line of it (from 1). */
export interface Problem { code: ProblemCode; line: number; detail: string }

export type ProblemCode =
  | "not-xml" | "not-a-manifest" | "out-of-order" | "missing" | "unknown-element" | "repeated" | "too-long" | "blank"
  | "id" | "version" | "permissions" | "host" | "requirement"
  | "not-https" | "app-domain"
  | "resid-dangling" | "resid-kind" | "resid-too-long" | "resid-repeated" | "resid-unused" | "id-repeated"
  | "icon-missing" | "icon-size" | "icon-sizes" | "icon-format"
  | "locale-form" | "locale-default" | "locale-repeated" | "locale-missing";

/** What a rule is told beside the manifest. */
export interface RuleContext {
  /** The bytes of an image at this address, undefined when there is none; null when the address is not ours to look at. */
  image: (url: string) => Uint8Array | undefined | null;
}
