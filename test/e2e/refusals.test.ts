import { strToU8, unzipSync, zipSync } from "fflate";
import { axe, drop, picture } from "./desk";
import { opened, quiet, stage } from "./stage";

jest.setTimeout(120_000);

const here = stage();

const BROKEN: [name: string, make: () => Uint8Array, words: RegExp][] = [
  ["บันทึก.txt", () => strToU8("ไม่ใช่สมุดงาน"), /ไม่ใช่แฟ้ม Excel หรือ Word/],
  ["ขาด.xlsx", () => here.book.slice(0, 20_000), /ชำรุดหรือส่งมาไม่ครบ/],
  ["อันตราย.xlsx", () => zipSync({ ...unzipSync(here.book), "xl/workbook.xml": strToU8('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">&a;</workbook>') }), /อาจเป็นอันตราย/],
  ["ใหญ่เกิน.xlsx", () => zipSync({ ...unzipSync(here.book), "xl/sharedStrings.xml": new Uint8Array(300 * 1024 * 1024) }, { level: 9 }), /ใหญ่เกินกว่าที่จะอ่านได้/],
  ["ว่าง.xlsx", () => new Uint8Array(), /ไม่ใช่แฟ้ม Excel หรือ Word|ชำรุด/],
];

test("wrong and hostile files are refused in plain words, and what is open stays", async () => {
  const one = await opened(here), { page } = one;
  for (const [name, make, words] of BROKEN) {
    await drop(page, name, make());
    await page.getByRole("alert").getByText(words).waitFor();
    expect(await page.getByRole("alert").innerText()).toContain(name);
    await page.locator(".whole").waitFor();
  }
  expect(await axe(page)).toEqual([]);
  await picture(page, "14-refused");
  await quiet(one, here.filled);
});

