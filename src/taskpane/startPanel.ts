/** The panels that a ribbon button may ask for with ?open=… */
const PANELS = ["overview", "findings", "importing"] as const;
export type StartPanel = (typeof PANELS)[number];

/** The panel that the page's address asks for; the overview where it asks for none we know. */
export const startPanel = (search: string): StartPanel => {
  const asked = new URLSearchParams(search).get("open");
  return PANELS.find((panel) => panel === asked) ?? "overview";
};
