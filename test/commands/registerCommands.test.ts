import { below, parseManifest } from "../../manifest/parseManifest";
import { COMMANDS, registerCommands, type CommandEvent, type CommandSurroundings } from "../../src/commands";
import { memoryHost } from "../../src/host/memory/memoryHost";
import { readNotice, writeNotice, type Notice } from "../../src/panes/notice";
import { HostFailure, type Host, type HostFailureCode } from "../../src/workbook/Host";
import { devManifest } from "../manifest/manifest";

const stranger = (): Host => memoryHost({ sheets: [{ name: "Sheet1", values: [["มาตรการ"]] }] });
const failing = (thrown: unknown): Host => ({ ...stranger(), look: () => Promise.reject(thrown as Error) });

const surroundings = (more: Partial<CommandSurroundings> = {}, displayLanguage = "th-TH") => {
  const told: Notice[] = [], buttons = new Map<string, (event: CommandEvent) => void>();
  let made = 0;
  registerCommands({ actions: { associate: (name, run) => { buttons.set(name, run); } }, context: { displayLanguage } }, { host: () => { made++; return stranger(); }, today: () => 46_000, now: () => 5, tell: (notice) => { told.push(notice); }, ...more });
  const press = (name: string): Promise<number> => new Promise((resolve) => {
    let ended = 0;
    buttons.get(name)?.({ completed: () => { ended++; setTimeout(() => { resolve(ended); }, 10); } });
  });
  return { told, buttons, press, made: () => made };
};

test("the functions the manifest names are those that are registered", () => {
  const root = parseManifest(devManifest());
  if ("fault" in root) throw new Error(root.fault);
  expect(below(root).filter(({ name }) => name === "FunctionName").map(({ text }) => text).sort()).toEqual(Object.keys(COMMANDS).sort());
  expect([...surroundings().buttons.keys()].sort()).toEqual(Object.keys(COMMANDS).sort());
});

test("registering does nothing to the workbook; the host is made once, at the first press", async () => {
  const { press, made } = surroundings();
  expect(made()).toBe(0);
  await press("mattrakanCheck");
  await press("mattrakanSummary");
  expect(made()).toBe(1);
});

test("the event is completed once, and the words are kept in the person's language", async () => {
  for (const [language, text] of [["th-TH", /^แฟ้มนี้ไม่ได้จัดทำจาก.*นำเข้า/], ["en-US", /^This workbook was not made from.*Import/], ["", /^แฟ้มนี้/]] as const) {
    const { press, told } = surroundings({}, language);
    expect(await press("mattrakanCheck")).toBe(1);
    expect(told).toEqual([{ tone: "trouble", text: expect.stringMatching(text) as string, detail: "not-our-workbook", at: 5 }]);
  }
});

test.each<HostFailureCode>(["editing", "protected", "too-large", "not-answering", "unsupported", "denied", "gone"])("the host fails with %s: words, and the event is completed", async (code) => {
  const { press, told } = surroundings({ host: () => failing(new HostFailure(code, "check")) });
  expect(await press("mattrakanCheck")).toBe(1);
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toMatch(/[ก-๙]{4}/);
  expect(told[0]?.detail).toBe(`${code}: check`);
});

test("a bug, a host that cannot be made, and a failing notice: the event is completed all the same", async () => {
  const bug = surroundings({ host: () => failing(new TypeError("x is undefined")) });
  expect(await bug.press("mattrakanSummary")).toBe(1);
  expect(bug.told[0]?.detail).toBe("x is undefined");
  const none = surroundings({ host: () => { throw new HostFailure("unsupported", "ExcelApi 1.14"); } });
  expect(await none.press("mattrakanCheck")).toBe(1);
  expect(none.told[0]?.detail).toBe("unsupported: ExcelApi 1.14");
  const full = surroundings({ tell: () => { throw new Error("quota"); } });
  expect(await full.press("mattrakanCheck")).toBe(1);
});

test("a second press while one runs ends at once and does nothing", async () => {
  let answer: () => void = () => undefined, looks = 0;
  const slow: Host = { ...stranger(), look: async (what) => { looks++; await new Promise<void>((resolve) => { answer = resolve; }); return stranger().look(what); } };
  const { press } = surroundings({ host: () => slow }), first = press("mattrakanCheck");
  expect(await press("mattrakanCheck")).toBe(1);
  expect(looks).toBe(1);
  answer();
  expect(await first).toBe(1);
});

test("a notice is news for ten minutes; what is not one is none", () => {
  const notice: Notice = { tone: "trouble", text: "กด Enter แล้วลองใหม่", detail: "editing", at: 1_000_000 };
  expect(readNotice(writeNotice(notice), 1_000_000 + 599_000)).toEqual(notice);
  expect(readNotice(writeNotice(notice), 1_000_000 + 601_000)).toBeUndefined();
  for (const kept of [null, "", "{", "null", "[]", '{"tone":"x","text":"a","at":1000000}', '{"tone":"done","text":1,"at":1000000}', '{"tone":"done","text":"a"}']) expect(readNotice(kept, 1_000_000)).toBeUndefined();
});
