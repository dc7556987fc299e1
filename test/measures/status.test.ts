import { isTick, isUnticked, readStatus, statusBeginning, statusSynonym } from "../../src/measures/readStatus";

describe("the glyph decides, the label only names", () => {
  test.each([
    ["☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ - จัดทำแล้ว", "done", "- จัดทำแล้ว"], ["☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ", "notStarted", ""], ["☐ ยังไม่ได้ดำเนินการ\n☑ ดำเนินการ\n- เผยแพร่แล้ว", "done", "- เผยแพร่แล้ว"],
    ["☐ ยังไม่ดำเนินการ ☑ อยู่ระหว่างดำเนินการ ☐ ดำเนินการแล้ว", "inProgress", ""], ["☐ ยังไม่ ดำเนินการ ☐ อยู่ระหว่าง ดำเนินการ ✓ ดำเนินการ แล้ว", "done", ""],
    ["✔ ดำเนินการแล้วเสร็จ", "done", ""], ["√ ดำเนินการแล้ว", "done", ""], ["☒ ดำเนินการแล้ว", "done", ""], ["● อยู่ระหว่างการดำเนินการ", "inProgress", ""], ["✅ ยกเลิก", "cancelled", ""], ["☑ ขอเลื่อนดำเนินการ", "postponed", ""],
    ["□ ยังไม่ได้ดำเนินการ ■ ดำเนินการ", "done", ""], ["( ) ยังไม่ดำเนินการ (/) ดำเนินการแล้ว", "done", ""], ["[ ] ยังไม่ดำเนินการ [x] ดำเนินการแล้ว", "done", ""], ["( ) ยังไม่ดำเนินการ (✓) ดำเนินการแล้ว", "done", ""],
    ["o ยังไม่ได้ดำเนินการ þ ดำเนินการ", "done", ""], ["¨ ยังไม่ดำเนินการ ü ดำเนินการแล้ว", "done", ""], ["£ ยังไม่ดำเนินการ R ดำเนินการแล้ว", "done", ""], ["/ ดำเนินการแล้ว", "done", ""],
    ["ยังไม่ดำเนินการ ☐ ดำเนินการแล้ว ☑", "done", ""], ["☐ยังไม่ได้ดำเนินการ☑ดำเนินการ", "done", ""], ["☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการจัดทำคู่มือ", "done", "ดำเนินการจัดทำคู่มือ"], ["☑ ดำเนินการ: ครบถ้วน", "done", ": ครบถ้วน"],
    ["☐ ยังไม่ได้เริ่มดำเนินการ ☑ เสร็จสิ้นแล้ว", "done", ""],
  ])("%s", (text, status, rest) => expect(readStatus(text)).toMatchObject({ status, rest }));

  test("none ticked, two ticked: a person must say", () => {
    expect(readStatus("☐ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ")).toEqual({ status: null, rest: "", ticked: [], empty: ["notStarted", "done"] });
    expect(readStatus("☑ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ")).toEqual({ status: null, rest: "", ticked: ["notStarted", "done"], empty: [] });
  });
  test.each(["มีการจัดทำคู่มือเรียบร้อยแล้ว", "ดำเนินการแล้ว", "ยังไม่ได้ดำเนินการ", "ดำเนินการปฐมนิเทศ", "1 ดำเนินการ", "กอง / ดำเนินการ", "ใช้ x ดำเนินการแล้ว", "☐ ใช่ ☐ ไม่ใช่", ""])("no mark, no status: %s", (text) =>
    expect(readStatus(text)).toEqual({ status: null, rest: text, ticked: [], empty: [] }));
});

describe("a status typed alone", () => {
  test.each([
    ["ดำเนินการแล้ว", "done"], ["ดำเนินการแล้วเสร็จ", "done"], ["ดำเนินการเสร็จสิ้น", "done"], ["ดำเนินการเรียบร้อยแล้ว", "done"], ["ได้ดำเนินการแล้ว", "done"], ["แล้วเสร็จ", "done"], ["เสร็จแล้ว", "done"], ["เสร็จสิ้น", "done"], ["เสร็จสิ้นแล้ว", "done"], ["เรียบร้อยแล้ว", "done"], ["เรียบร้อย", "done"], ["ดําเนินการแล้ว", "done"],
    ["อยู่ระหว่างดำเนินการ", "inProgress"], ["อยู่ระหว่างการดำเนินการ", "inProgress"], ["กำลังดำเนินการ", "inProgress"], ["ระหว่างดำเนินการ", "inProgress"], ["อยู่ในระหว่างดำเนินการ", "inProgress"], ["อยู่ระหว่าง ดำเนินการ", "inProgress"],
    ["ยังไม่ดำเนินการ", "notStarted"], ["ยังไม่ได้ดำเนินการ", "notStarted"], ["ยังไม่เริ่มดำเนินการ", "notStarted"], ["ยังไม่ได้เริ่มดำเนินการ", "notStarted"], ["ไม่ได้ดำเนินการ", "notStarted"], ["ยังไม่เริ่ม", "notStarted"], ["ยังไม่ได้เริ่ม", "notStarted"], ["รอดำเนินการ", "notStarted"],
    ["ขอเลื่อน", "postponed"], ["ขอเลื่อนดำเนินการ", "postponed"], ["เลื่อนการดำเนินการ", "postponed"], ["ยกเลิก", "cancelled"], ["ยกเลิกการดำเนินการ", "cancelled"], ["ยกเลิกโครงการ", "cancelled"],
  ])("%s", (word, status) => expect(statusSynonym(word)).toBe(status));
  test.each(["ดำเนินการ", "", "ดำเนินการแล้วในเดือนมีนาคม", "ยังไม่ได้ดำเนินการให้แล้วเสร็จตามแผน", "100%", "ครบถ้วน", "อยู่ระหว่างจัดจ้าง"])("%s says no status for certain", (word) => expect(statusSynonym(word)).toBeUndefined());
});

describe("a status column that says more", () => {
  test.each([
    ["เลื่อนไปดำเนินการไตรมาส 3", "postponed"], ["อยู่ระหว่างจัดจ้าง", "inProgress"], ["กำลังรวบรวมข้อมูล", "inProgress"], ["ไม่ดำเนินการ/ยกเลิก", "cancelled"], ["ยกเลิกเนื่องจากปรับแผน", "cancelled"], ["ยังไม่ดำเนินการ เนื่องจากรองบประมาณ", "notStarted"],
    ["ดำเนินการแล้วในเดือนมีนาคม", "done"], ["ดำเนินการแล้วเสร็จ ร้อยละ ๑๐๐", "done"], ["แล้วเสร็จ 100%", "done"],
  ])("%s", (text, status) => expect(statusBeginning(text)).toBe(status));
  test.each(["ดำเนินการ", "ดำเนินการแล้ว ร้อยละ ๘๐", "แล้วเสร็จ 60%", "ดำเนินการแล้วบางส่วน", "ดำเนินการแล้ว แต่ยังไม่รายงาน", "ยังไม่ได้ดำเนินการให้แล้วเสร็จ", "ครบถ้วน", "มีการยกเลิก"])("%s leaves it open", (text) => expect(statusBeginning(text)).toBeUndefined());
});

test.each(["<------>", "←→", "↔", "◄──────►", "---->", "■■■"])("%s over the months is a tick", (cell) => expect(isTick(cell)).toBe(true));
test.each(["---", "- -", "–", "=", ""])("%p is no arrow", (cell) => expect(isTick(cell)).toBe(false));

test.each([..."✓✔√/Xx☑☒●üþPR๑1", "TRUE", true, 1, " ✓ ", "✓\u200b"])("%p is a tick", (cell) => expect([isTick(cell), isUnticked(cell)]).toEqual([true, false]));
test.each([..."☐o¨£□", "", " ", "FALSE", false, 0, "-", undefined])("%p is none", (cell) => expect([isTick(cell), isUnticked(cell)]).toEqual([false, true]));
test.each(["ดำเนินการแล้ว", "2", 2, "ไม่มี", "Y"])("%p is neither", (cell) => expect([isTick(cell), isUnticked(cell)]).toEqual([false, false]));
