/** A child of an element: "!" required once, "?" at most once, "+" once or more, "*" any number. Children stand in this order. */
type Children = readonly string[];

const ICON: Children = ["Image+"];
const BUTTON: Children = ["OverriddenByRibbonApi?", "Label!", "Supertip!", "Icon!", "Action!", "Enabled?"];

/**
 * The order of a task pane add-in's manifest, by path below OfficeApp (learn.microsoft.com, "manifest element ordering", and the published
 * schemas). "a|b": the same element elsewhere. What is not named here may hold nothing.
 */
export const SHAPE: Record<string, Children> = {
  OfficeApp: ["Id!", "AlternateId?", "Version!", "ProviderName!", "DefaultLocale!", "DisplayName!", "Description!", "IconUrl!", "HighResolutionIconUrl!", "SupportUrl!", "AppDomains?", "Hosts!", "Requirements?", "DefaultSettings!", "Permissions!", "Dictionary?", "VersionOverrides?", "ExtendedOverrides?"],
  DisplayName: ["Override*"], Description: ["Override*"], IconUrl: ["Override*"], HighResolutionIconUrl: ["Override*"], SupportUrl: ["Override*"], SourceLocation: ["Override*"],
  AppDomains: ["AppDomain+"], Hosts: ["Host+"], Requirements: ["Sets?", "Methods?"], Sets: ["Set+"], Methods: ["Method+"],
  DefaultSettings: ["SourceLocation!"],
  VersionOverrides: ["Description?", "Requirements?", "Hosts?", "Resources?", "WebApplicationInfo?", "EquivalentAddins?"],
  "Hosts/Host": ["Runtimes?", "AllFormFactors?", "DesktopFormFactor?"],
  Runtimes: ["Runtime!"], Runtime: ["Override?"],
  AllFormFactors: ["ExtensionPoint?"], DesktopFormFactor: ["GetStarted?", "FunctionFile?", "ExtensionPoint+"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  ExtensionPoint: ["OfficeTab*", "CustomTab?"],
  CustomTab: ["Group+", "Label!"], OfficeTab: ["Group+"],
  Group: ["OverriddenByRibbonApi?", "Label!", "Icon!", "Control+"],
  Control: BUTTON, Icon: ICON, Supertip: ["Title!", "Description!"],
  "Action:ShowTaskpane": ["TaskpaneId?", "SourceLocation!", "Title?"], "Action:ExecuteFunction": ["FunctionName!"],
  Resources: ["Images?", "Urls?", "ShortStrings?", "LongStrings?"],
  Images: ["Image*"], Urls: ["Url*"], ShortStrings: ["String*"], LongStrings: ["String*"], Image: ["Override*"], Url: ["Override*"], String: ["Override*"],
};

/** Parts that our manifests do not use and these rules do not know: they are refused rather than passed over. */
export const NOT_OURS = ["Dictionary", "ExtendedOverrides", "WebApplicationInfo", "EquivalentAddins", "Methods", "Runtimes", "AllFormFactors"];

/** Most characters of a text or of DefaultValue and Value. */
export const LONGEST: Record<string, number> = { ProviderName: 125, DisplayName: 125, Description: 250, AppDomain: 250, TaskpaneId: 125, FunctionName: 250, "ShortStrings/String": 125, "LongStrings/String": 250, IconUrl: 2048, HighResolutionIconUrl: 2048, SupportUrl: 2048, SourceLocation: 2048, Url: 2048, "Images/Image": 2048 };
