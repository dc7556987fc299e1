import { printTable, printedWidth } from "../../src/cli/print/table";

test("Thai marks take no place of their own", () => {
  expect(printedWidth("ปู่น้ำกี่")).toBe(4);
  expect(printedWidth("กำหนด")).toBe(5);
});

test("columns stand straight, numbers to the right, long texts end in …", () => {
  const lines = printTable([{ title: "ตัวชี้วัด", most: 6 }, { title: "ร้อยละ", right: true }], [["การปฏิบัติหน้าที่", "5"], ["สี่", "100"]]).split("\n");
  expect(lines[2]).toBe("การปฏิ…      5");
  expect(lines[3]).toBe("สี่         100");
  expect(new Set(lines.slice(1).map(printedWidth)).size).toBe(1);
});
