/** What a manifest is made with. Nothing of these is invented for production: whoever publishes states them. */
export interface BuildParameters {
  /** https address of the folder that holds taskpane.html, without a slash at its end. */
  baseUrl: string;
  /** Who publishes the add-in, as people see it when they install it. */
  provider: string;
  /** https address where people find help. */
  supportUrl: string;
  /** "deployed": shared folders and central deployment; "marketplace": Microsoft's store, which tests every Excel that a manifest admits. */
  channel: "deployed" | "marketplace";
  /** "1.2.3" */
  version: string;
  /** Identity of the add-in. Whoever publishes under another name takes another one. */
  id: string;
  /** Told after the name, so that a trial is not taken for the real one. */
  mark: string;
}

/** Served by `npm run stand-in` or a development server on the developer's own machine. */
export const DEVELOPMENT: Omit<BuildParameters, "version"> = {
  baseUrl: "https://localhost:3001", provider: "Mattrakan (development)", supportUrl: "https://localhost:3001/help.html", channel: "deployed",
  id: "62d28446-b442-4171-a498-6b13b740ee7a", mark: " (dev)",
};

/** The identity of what is published from this source. */
export const PRODUCTION_ID = "934f7acf-927b-4b74-8e75-7ea53747a981";
