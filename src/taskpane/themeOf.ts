import type { Theme } from "@fluentui/react-components";
import { paneTheme } from "../panes/theme";
import type { OfficeLook } from "./officeLook";

/** Fluent's theme for a look of Office: our own, on the background and with the words of Office's panes. */
export const themeOf = ({ dark, background, foreground }: OfficeLook): Theme => ({
  ...paneTheme(dark),
  ...(background !== undefined && { colorNeutralBackground1: background }),
  ...(foreground !== undefined && { colorNeutralForeground1: foreground }),
});
