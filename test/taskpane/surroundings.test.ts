import { webDarkTheme } from "@fluentui/react-components";
import { keepLanguage, keptLanguage, type Store } from "../../src/taskpane/keptLanguage";
import { contrast, officeLook, rgbOf, type OfficeTheme } from "../../src/taskpane/officeLook";
import { startPanel } from "../../src/taskpane/startPanel";
import { themeOf } from "../../src/taskpane/themeOf";
import { languageOf } from "../../src/wording/languageOf";

test("contrast is that of WCAG's own examples", () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
  expect(contrast([255, 255, 255], [255, 255, 255])).toBe(1);
});

test.each<[string, string | undefined, readonly number[] | undefined]>([
  ["six digits", "#1F1F1F", [31, 31, 31]], ["three", "#fff", [255, 255, 255]], ["eight", "#01020380", [1, 2, 3]],
  ["a name", "white", undefined], ["none", undefined, undefined], ["no number sign", "FFFFFF", undefined], ["five digits", "#12345", undefined],
])("a colour of %s", (_, text, rgb) => { expect(rgbOf(text)).toEqual(rgb); });

/** Office's four themes, as their panes are coloured. */
test.each<[string, OfficeTheme | undefined, boolean, ReturnType<typeof officeLook>]>([
  ["Colorful", { bodyBackgroundColor: "#E6E6E6", bodyForegroundColor: "#262626" }, false, { dark: false, background: "#e6e6e6", foreground: "#262626" }],
  ["Dark Gray", { bodyBackgroundColor: "#666666", bodyForegroundColor: "#FFFFFF" }, false, { dark: true, background: "#666666", foreground: "#ffffff" }],
  ["Black", { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF", isDarkTheme: true }, false, { dark: true, background: "#262626", foreground: "#ffffff" }],
  ["White", { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626", isDarkTheme: false }, true, { dark: false, background: "#ffffff", foreground: "#262626" }],
  ["none told, the system dark", undefined, true, { dark: true }],
  ["none told, the system light", {}, false, { dark: false }],
  ["colours that cannot be read are not taken", { bodyBackgroundColor: "#777777", bodyForegroundColor: "#888888" }, false, { dark: false }],
  ["only a background", { bodyBackgroundColor: "#101010" }, false, { dark: true }],
  ["a colour that is none", { bodyBackgroundColor: "black", bodyForegroundColor: "white" }, false, { dark: false }],
])("%s", (_, theme, prefersDark, look) => { expect(officeLook(theme, prefersDark)).toEqual(look); });

test("Office's colours go over Fluent's, and Thai keeps its fonts and line heights", () => {
  const theme = themeOf({ dark: true, background: "#262626", foreground: "#ffffff" });
  expect([theme.colorNeutralBackground1, theme.colorNeutralForeground1, theme.colorNeutralStroke1]).toEqual(["#262626", "#ffffff", webDarkTheme.colorNeutralStroke1]);
  expect(theme.fontFamilyBase).toContain("Leelawadee UI");
  expect(parseFloat(theme.lineHeightBase300) / parseFloat(theme.fontSizeBase300)).toBeGreaterThan(1.5);
});

test.each([["th-TH", "th"], ["th", "th"], ["TH_th", "th"], ["", "th"], [undefined, "th"], ["en-US", "en"], ["zh-CN", "en"], ["tha", "en"]])("%s is shown in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test("the language that was chosen is kept per workbook's site, and a forbidden storage stops nobody", () => {
  const kept = new Map<string, string>(), store = (): Store => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => { kept.set(key, value); } });
  expect(keptLanguage(store, "a.", "en-US")).toBe("en");
  keepLanguage(store, "a.", "th");
  expect([keptLanguage(store, "a.", "en-US"), keptLanguage(store, "b.", "en-US")]).toEqual(["th", "en"]);
  kept.set("a.mattrakan.language", "fr");
  expect(keptLanguage(store, "a.", "th-TH")).toBe("th");
  const forbidden = (): Store => { throw new Error("SecurityError"); };
  expect(keptLanguage(forbidden, undefined, "en-GB")).toBe("en");
  expect(() => { keepLanguage(forbidden, undefined, "en"); }).not.toThrow();
});

test.each([["", "overview"], ["?open=importing", "importing"], ["?_host_Info=Excel$Web$16.00&open=findings", "findings"], ["?open=secret", "overview"], ["?open=", "overview"]])("%s opens %s", (search, panel) => {
  expect(startPanel(search)).toBe(panel);
});
