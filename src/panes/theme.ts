import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Thai marks stand above and below one another: lines are higher than Fluent's, and the fonts are those that know Thai on each system. */
const THAI: Partial<Theme> = {
  fontFamilyBase: '"Segoe UI","Leelawadee UI","Noto Sans Thai",Thonburi,sans-serif',
  fontFamilyNumeric: '"Segoe UI","Leelawadee UI","Noto Sans Thai",Thonburi,sans-serif',
  lineHeightBase100: "17px", lineHeightBase200: "20px", lineHeightBase300: "22px", lineHeightBase400: "26px", lineHeightBase500: "32px", lineHeightBase600: "38px",
};

export const paneTheme = (dark: boolean): Theme => ({ ...(dark ? webDarkTheme : webLightTheme), ...THAI });
