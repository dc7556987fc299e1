import { checkManifest } from "../../manifest/checkManifest";
import type { ProblemCode } from "../../manifest/Problem";
import { devManifest, ourImages } from "./manifest";

const whole = devManifest();

/** One thing broken in an otherwise whole manifest, and the code that must name it. */
const BROKEN: [code: ProblemCode, what: string, from: string | RegExp, to: string][] = [
  ["not-xml", "an element that is not closed", "</Hosts>\n  <Requirements>", "\n  <Requirements>"],
  ["not-xml", "a DOCTYPE", "<OfficeApp", "<!DOCTYPE OfficeApp>\n<OfficeApp"],
  ["not-a-manifest", "a manifest for mail", 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'],
  ["not-a-manifest", "the namespace of 1.0", "appforoffice/1.1", "appforoffice/1.0"],
  ["out-of-order", "Permissions before DefaultSettings", /(<DefaultSettings>[\s\S]*<\/DefaultSettings>)\s*(<Permissions>.*<\/Permissions>)/, "$2$1"],
  ["out-of-order", "the tab's label before its groups", /(<CustomTab id="Mattrakan.Tab">)([\s\S]*)(<Label resid="App.Name" \/>)/, "$1$3$2"],
  ["out-of-order", "an icon before its label", /(<Group id="Mattrakan.Learn">\s*)(<Label[^>]*\/>\s*)(<Icon>[\s\S]*?<\/Icon>)/, "$1$3$2"],
  ["missing", "no version", /<Version>.*<\/Version>/, ""],
  ["missing", "no support address", /<SupportUrl.*\/>/, ""],
  ["missing", "no function name", /<FunctionName>mattrakanCheck<\/FunctionName>/, ""],
  ["missing", "a name without a value", 'DisplayName DefaultValue="มาตรการ ITA (dev)"', "DisplayName"],
  ["missing", "no resources", /<Resources>[\s\S]*<\/Resources>/, ""],
  ["unknown-element", "something of our own", "<Hosts>\n    <Host Name", "<Secret />\n  <Hosts>\n    <Host Name"],
  ["unknown-element", "keyboard shortcuts, which these rules do not know", "</VersionOverrides>", '</VersionOverrides><ExtendedOverrides Url="https://localhost:3001/keys.json" />'],
  ["repeated", "two ids", /(<Id>.*<\/Id>)/, "$1$1"],
  ["too-long", "a provider of 126 letters", /(<ProviderName>).*(<)/, `$1${"ก".repeat(126)}$2`],
  ["too-long", "a tip of 251 letters", 'Value="Go to the sheet สรุป (summary)"', `Value="${"x".repeat(251)}"`],
  ["blank", "a provider of spaces", /(<ProviderName>).*(<)/, "$1 $2"],
  ["id", "an id of letters", /(<Id>).*(<)/, "$1mattrakan$2"],
  ["id", "an id of zeros", /(<Id>).*(<)/, "$100000000-0000-0000-0000-000000000000$2"],
  ["version", "a version with a word", /(<Version>).*(<)/, "$11.0-beta$2"],
  ["version", "a version of five parts", /(<Version>).*(<)/, "$11.0.0.0.0$2"],
  ["permissions", "too little a right", ">ReadWriteDocument<", ">ReadDocument<"],
  ["host", "another program", '<Host Name="Workbook"', '<Host Name="Document"'],
  ["host", "another program for the ribbon", '<Host xsi:type="Workbook"', '<Host xsi:type="Document"'],
  ["requirement", "VersionOverrides 1.1, which only mail has", "VersionOverridesV1_0", "VersionOverridesV1_1"],
  ["requirement", "a set that there is not", 'bt:Set Name="ExcelApi" MinVersion="1.14"', 'bt:Set Name="ExcelApi" MinVersion="2.0"'],
  ["requirement", "the name of a set misspelt", 'bt:Set Name="ExcelApi"', 'bt:Set Name="ExcelAPI"'],
  ["not-https", "a page over http", 'SourceLocation DefaultValue="https:', 'SourceLocation DefaultValue="http:'],
  ["not-https", "an icon over http", 'bt:Image id="app.16" DefaultValue="https:', 'bt:Image id="app.16" DefaultValue="http:'],
  ["not-https", "a relative page", 'bt:Url id="Url.Help" DefaultValue="https://localhost:3001/help.html"', 'bt:Url id="Url.Help" DefaultValue="help.html"'],
  ["not-https", "a place left unfilled", 'bt:Url id="Url.Help" DefaultValue="https://localhost:3001', 'bt:Url id="Url.Help" DefaultValue="https://{{baseUrl}}'],
  ["not-https", "another domain over http", "<Hosts>\n    <Host Name", "<AppDomains><AppDomain>http://a.go.th</AppDomain></AppDomains>\n  <Hosts>\n    <Host Name"],
  ["app-domain", "a domain with a path", "<Hosts>\n    <Host Name", "<AppDomains><AppDomain>https://a.go.th/x</AppDomain></AppDomains>\n  <Hosts>\n    <Host Name"],
  ["app-domain", "a domain with a slash at its end", "<Hosts>\n    <Host Name", "<AppDomains><AppDomain>https://a.go.th/</AppDomain></AppDomains>\n  <Hosts>\n    <Host Name"],
  ["app-domain", "a domain with a star", "<Hosts>\n    <Host Name", "<AppDomains><AppDomain>https://*.A.go.th</AppDomain></AppDomains>\n  <Hosts>\n    <Host Name"],
  ["resid-dangling", "a label that is nowhere", '<Label resid="Check.Label"', '<Label resid="check.label"'],
  ["resid-dangling", "an icon that is nowhere", 'size="20" resid="help.20"', 'size="20" resid="help.21"'],
  ["resid-kind", "a short text where a long one is asked for", 'Description resid="Check.Tip"', 'Description resid="Check.Label"'],
  ["resid-too-long", "a name of 33 letters", /"Summary.Tip"/g, `"${"S".repeat(33)}"`],
  ["resid-repeated", "two resources of one name", 'bt:Url id="Url.Help"', 'bt:Url id="Url.Pane"'],
  ["resid-unused", "a resource nobody asks for", "<bt:Urls>", '<bt:Urls><bt:Url id="Url.Old" DefaultValue="https://localhost:3001/old.html" />'],
  ["id-repeated", "two controls of one name", 'id="Mattrakan.Summary"', 'id="Mattrakan.Check"'],
  ["icon-sizes", "no 80 pixels", /<bt:Image size="80" resid="check.80" \/>/, ""],
  ["icon-sizes", "25 pixels", 'size="24" resid="check.24"', 'size="25" resid="check.24"'],
  ["icon-size", "an image of other pixels", 'size="24" resid="check.24"', 'size="24" resid="check.32"'],
  ["icon-size", "a small image for the large one", "HighResolutionIconUrl DefaultValue=\"https://localhost:3001/assets/icons/app-64.png\"", "HighResolutionIconUrl DefaultValue=\"https://localhost:3001/assets/icons/app-32.png\""],
  ["icon-missing", "an image that is not there", "icons/summary-40.png", "icons/summary-41.png"],
  ["icon-format", "an image that is none", "assets/icons/app-32.png", "manifest.xml"],
  ["locale-form", "a bare language as the default", "<DefaultLocale>th-TH<", "<DefaultLocale>th<"],
  ["locale-form", "an underscore", 'Override Locale="en-US" Value="ITA Measures', 'Override Locale="en_US" Value="ITA Measures'],
  ["locale-default", "an override for the default language", '<bt:Override Locale="en-US" Value="Check" />', '<bt:Override Locale="th-TH" Value="ตรวจ" />'],
  ["locale-repeated", "two overrides for one language", '<bt:Override Locale="en-US" Value="Check" />', '<bt:Override Locale="en-US" Value="Check" /><bt:Override Locale="en-US" Value="Look" />'],
  ["locale-missing", "a text without English", '<bt:Override Locale="en-US" Value="Check" />', ""],
];

test("a whole manifest has no problem, and all its icons were looked at", () => {
  const seen = new Set<string>();
  expect(checkManifest(whole, { image: (url) => { seen.add(url); return ourImages.image(url); } })).toEqual([]);
  expect(seen.size).toBe(40);
});

test.each(BROKEN)("%s: %s", (code, _, from, to) => {
  const broken = whole.replace(from, to);
  expect(broken).not.toBe(whole);
  expect(checkManifest(broken, ourImages).map((problem) => problem.code)).toContain(code);
});

test("a problem is told at its line, and one thing broken is not told as many", () => {
  const lines = whole.split("\n"), line = lines.findIndex((text) => text.includes('<Label resid="Check.Label"')) + 1;
  const found = checkManifest(whole.replace('<Label resid="Check.Label"', '<Label resid="Nowhere"'), ourImages);
  expect(found.map(({ code, line: at }) => [code, at])).toEqual([["resid-dangling", line]]);
});

test("every code of a problem is shown by a broken manifest", () => {
  const codes: Record<ProblemCode, true> = {
    "not-xml": true, "not-a-manifest": true, "out-of-order": true, "missing": true, "unknown-element": true, "repeated": true, "too-long": true, "blank": true, "id": true, "version": true, "permissions": true, "host": true, "requirement": true,
    "not-https": true, "app-domain": true, "resid-dangling": true, "resid-kind": true, "resid-too-long": true, "resid-repeated": true, "resid-unused": true, "id-repeated": true,
    "icon-missing": true, "icon-size": true, "icon-sizes": true, "icon-format": true, "locale-form": true, "locale-default": true, "locale-repeated": true, "locale-missing": true,
  };
  expect(new Set(BROKEN.map(([code]) => code))).toEqual(new Set(Object.keys(codes)));
});
