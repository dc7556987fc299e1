// Finds a browser that is installed (Chrome, Chromium, Edge), else unpacks the one that comes through the npm registry.
import { existsSync } from "node:fs";
import path from "node:path";

const { env, platform } = process;
const WINDOWS = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
const PLACES = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"]
    .flatMap((name) => (env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, name))),
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) => ["/Applications", path.join(env.HOME ?? "", "Applications")].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`)),
  win32: ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].flatMap((rest) => WINDOWS.map((folder) => path.join(folder, rest))),
};

const QUIET = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--no-default-browser-check", "--lang=th"];

/** Path of an installed browser, or undefined. MATTRAKAN_BROWSER goes first. */
export const installedBrowser = () => [env.MATTRAKAN_BROWSER, ...(PLACES[platform] ?? [])].find((place) => place && existsSync(place));

/** Unpacked with the libraries a bare machine lacks, which the package itself does only where it believes to be in a cloud. */
const fromNpm = async () => {
  if (existsSync("/etc/fonts")) env.FONTCONFIG_PATH ??= "/etc/fonts";
  const before = env.AWS_EXECUTION_ENV;
  env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return { chromium, executablePath: await chromium.executablePath() };
  } finally {
    if (before === undefined) delete env.AWS_EXECUTION_ENV; else env.AWS_EXECUTION_ENV = before;
  }
};

/**
 * What playwright-core needs to launch: the browser's path, and arguments that keep it from talking to anyone.
 * @returns {Promise<{ executablePath: string, args: string[], from: "installed" | "npm" }>}
 */
export const browserLaunch = async () => {
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const found = installedBrowser();
  if (found) return { executablePath: found, args: [...QUIET, ...root], from: "installed" };
  const { chromium, executablePath } = await fromNpm();
  return { executablePath, args: [...new Set([...chromium.args.filter((arg) => !arg.startsWith("--headless")), ...QUIET, ...root])], from: "npm" };
};
