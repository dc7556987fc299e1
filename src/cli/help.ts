/** What the command says of itself. */
export const HELP = `mattrakan: มาตรการ ITA · integrity measures of Thai local government

  mattrakan read FILE…                                    อ่านรายงานรูปแบบใดก็ได้ · understand a report in any layout
  mattrakan new --fiscal-year 2570 --office NAME -o OUT.xlsx   แบบฟอร์มใหม่ · a fresh workbook
  mattrakan fill SOURCE… [--into BOOK.xlsx] [--fiscal-year Y] [--office NAME] -o OUT.xlsx
                                                          นำรายงานเข้าแบบฟอร์ม · import reports into the template
  mattrakan check BOOK.xlsx                               ตรวจสอบ · findings and progress
  mattrakan progress BOOK.xlsx                            ความสำเร็จและเรื่องเกินกำหนด · completion and what is overdue
  mattrakan set BOOK.xlsx "Sheet!B5=text"… -o OUT.xlsx    แก้เซลล์ ส่วนอื่นคงเดิมทุกไบต์ · set cells, leave all else as it is

  --json            ผลเป็น JSON · one JSON document
  --lang th|en      ภาษา · language (th)
  --as-of YYYY-MM-DD  ณ วันที่ · the day to judge on (the workbook's own, else today)

  ออกด้วย 0 = สำเร็จ, 1 = มีเรื่องที่ต้องแก้ก่อนหรืออ่านแฟ้มไม่ได้, 2 = คำสั่งไม่ถูกต้อง
  exits 0 = done, 1 = findings stop it or a file could not be read, 2 = the call's words are off`;
