/** Every word of the panes in Thai; `en.ts` has the same shape. */
export const TH = {
  product: "มาตรการ ITA",
  fiscalYear: (year: string) => `ปีงบ ${year}`,
  language: { label: "ภาษา", other: "English", switchTo: "Switch to English" },
  tabs: { label: "ส่วนงาน", overview: "ภาพรวม", findings: "ตรวจสอบ", importing: "นำเข้า", waiting: (n: number) => `มี ${n} เรื่องต้องแก้` },
  file: {
    open: "เปิดไฟล์", save: "บันทึก", saved: "บันทึกแล้ว ไฟล์อยู่ในโฟลเดอร์ดาวน์โหลด", unsaved: "ยังไม่ได้บันทึก", unchanged: "บันทึกครบแล้ว",
    drop: "วางไฟล์ที่นี่", dropHint: "สมุดงานมาตรการ หรือรายงานเดิม (.xlsx .docx)", none: "ยังไม่ได้เปิดไฟล์",
    leave: "งานที่แก้ไว้ยังไม่ได้บันทึก ถ้าเปิดไฟล์อื่นงานนั้นจะหายไป", leaveSave: "บันทึกก่อน", leaveGo: "เปิดโดยไม่บันทึก", stay: "กลับไปทำต่อ",
    several: "เปิดได้ครั้งละหนึ่งไฟล์ ใช้ไฟล์แรก",
  },
  first: {
    title: "เริ่มงานอย่างไร",
    fresh: "เริ่มจากแบบฟอร์มใหม่", freshWhy: "สมุดงานเปล่าของปีงบประมาณนี้ พร้อมตัวชี้วัดและรายการ OIT",
    old: "นำเข้าไฟล์เดิม", oldWhy: "เลือกสมุดงานหรือรายงานที่มีอยู่ (.xlsx .docx) ไฟล์เดิมไม่ถูกแก้",
    sample: "ลองกับตัวอย่างจริง", sampleWhy: "รายงานที่เผยแพร่แล้วของ อบต. แห่งหนึ่ง กรอกไว้ให้ดูครบทุกส่วน",
    private: "ไฟล์เปิดและเก็บในเครื่องนี้เท่านั้น ไม่ถูกส่งไปที่ใด",
  },
  busy: {
    opening: "กำลังเปิดไฟล์", reading: "กำลังอ่าน", planning: "กำลังวางแผนการนำเข้า", reckoning: "กำลังคำนวณ", checking: "กำลังตรวจ", writing: "กำลังเขียน", saving: "กำลังเตรียมไฟล์",
    step: (n: number, of: number) => `ขั้นที่ ${n} จาก ${of}`, cancel: "ยกเลิก", cancelled: "ยกเลิกแล้ว ไม่มีอะไรเปลี่ยน",
  },
  done: {
    written: (n: number) => `เขียนแล้ว ${n} ช่อง`, undo: "คืนค่าเดิม", undone: (n: number) => `คืนค่าเดิมแล้ว ${n} ช่อง`,
    nothing: "ไม่มีช่องใดต้องเปลี่ยน", conflicts: (n: number) => `ไม่ได้เขียน เพราะมี ${n} ช่องเปลี่ยนไปแล้วระหว่างนี้ ลองอีกครั้ง`,
  },
  trouble: {
    details: "รายละเอียด", close: "ปิด", again: "ลองใหม่",
    editing: "ท่านกำลังพิมพ์ในเซลล์ กด Enter แล้วลองใหม่", protected: "แผ่นงานนี้ถูกป้องกันไว้ ยกเลิกการป้องกันแล้วลองใหม่", "too-large": "ข้อมูลมากเกินกว่าที่จะทำได้ในครั้งเดียว",
    "not-answering": "โปรแกรมตารางไม่ตอบ รอสักครู่แล้วลองใหม่", unsupported: "ที่นี่ทำสิ่งนี้ไม่ได้", denied: "ไม่ได้รับอนุญาตให้แก้ไขไฟล์นี้", gone: "ช่องหรือแผ่นงานนี้ไม่มีอยู่แล้ว",
    bug: "โปรแกรมขัดข้อง งานที่เปิดอยู่ยังอยู่ครบ ลองอีกครั้ง หากเป็นซ้ำให้แจ้งข้อความในรายละเอียด",
    crash: "หน้านี้แสดงผลต่อไม่ได้", crashHow: "งานที่ยังไม่บันทึกอยู่ในความจำของหน้านี้ กดแสดงใหม่เพื่อทำต่อ", show: "แสดงใหม่", reload: "โหลดหน้าใหม่",
  },
  states: {
    done: "แล้วเสร็จ", late: (days: number) => `เกินกำหนด ${days} วัน`, lateShort: "เกินกำหนด", soon: (days: number) => (days === 0 ? "ครบกำหนดวันนี้" : `อีก ${days} วัน`), soonShort: "ใกล้ครบกำหนด", unknown: "ยังไม่ทราบ",
  },
  overview: {
    asOf: "ณ วันที่", asOfHint: "พิมพ์วันที่ได้ทุกแบบ เช่น 15 ก.ย. 67", pick: "เลือกจากปฏิทิน", today: "วันนี้", bookDay: "ตามสมุดงาน", notADay: "อ่านเป็นวันที่ไม่ได้",
    whatIf: "ตัวเลขและตารางแสดง ณ วันที่นี้ สมุดงานไม่เปลี่ยน",
    completion: "ความสำเร็จ", counted: (n: number, m: number) => `นับได้ ${n} จาก ${m} มาตรการ`, none: "ไม่มีมาตรการ",
    doneOf: (n: number, m: number) => `${n}/${m}`, doneOfLong: (n: number, m: number) => `แล้วเสร็จ ${n} จาก ${m}`,
    done: (n: number) => `แล้วเสร็จ ${n}`, late: (n: number) => `เกินกำหนด ${n}`, soon: (n: number) => `ใกล้ครบ ${n}`,
    undated: (n: number) => `ไม่มีวันสิ้นสุดที่ใช้ได้ ${n}`, unknownStatus: (n: number) => `ยังไม่ทราบสถานะ ${n}`,
    instruments: "ตามแบบวัด", indicators: "ตามตัวชี้วัด", units: "ตามส่วนราชการ", disclosure: "การเปิดเผยข้อมูล (OIT)", items: (n: number, m: number) => `ครบถ้วน ${n} จาก ${m} รายการ`,
    overdue: (n: number) => `เกินกำหนด (${n})`, dueSoon: (n: number) => `ใกล้ครบกำหนด (${n})`,
    noOverdue: "ไม่มีเรื่องเกินกำหนด ณ วันที่นี้", noDueSoon: "ไม่มีเรื่องใกล้ครบกำหนด ณ วันที่นี้", noUnits: "ยังไม่มีส่วนราชการในแผ่นงาน หน่วยงาน", noIndicators: "ยังไม่มีตัวชี้วัดในสมุดงาน",
    sortBy: "เรียงตาม", orders: { own: "ลำดับ", least: "สำเร็จน้อยก่อน", late: "เกินกำหนดมากก่อน" },
    more: (n: number) => `และอีก ${n} รายการ`, showMore: "แสดงเพิ่ม", due: (day: string) => `ครบกำหนด ${day}`, unverified: "ตัวชี้วัดและรายการ OIT ของปีนี้ยังไม่ได้ตรวจสอบกับประกาศ", goTo: "ไปที่เซลล์",
  },
  findings: {
    stop: "ต้องแก้ก่อนส่ง", warn: "ควรแก้", note: "ข้อสังเกต", filter: "แสดงเฉพาะ", mendAll: (n: number) => `แก้ที่ปลอดภัยทั้งหมด (${n})`, mend: "แก้ให้", why: "ทำไมจึงสำคัญ", more: (n: number) => `และอีก ${n} ช่อง`,
    none: "ไม่พบเรื่องที่ต้องแก้ในสมุดงานนี้", noneHere: "ไม่มีเรื่องในระดับที่เลือก", book: "ทั้งสมุดงาน", left: (n: number) => `และอีก ${n} เรื่อง แก้เรื่องข้างบนก่อนแล้วตรวจใหม่`, count: (n: number) => `${n} เรื่อง`,
  },
  importing: {
    none: "ยังไม่มีไฟล์ที่จะนำเข้า", noneHow: "เลือกสมุดงานหรือรายงานเดิม โปรแกรมจะแสดงว่าเข้าใจอะไร ข้ามอะไร และจะเขียนลงช่องใด ก่อนเขียนจริง", choose: "เลือกไฟล์ที่จะนำเข้า",
    title: (file: string) => `นำเข้าจาก ${file}`, intoNew: "จะทำเป็นสมุดงานใหม่", into: (file: string) => `จะเพิ่มลงใน ${file}`,
    office: "หน่วยงาน", year: "ปีงบประมาณ", notSaid: "ไฟล์ไม่ได้บอก", officePlaceholder: "ชื่อหน่วยงาน",
    differs: "ไฟล์นี้เป็นของหน่วยงานหรือปีงบประมาณอื่น ไม่ตรงกับสมุดงานที่เปิดอยู่", separately: "ทำเป็นสมุดงานใหม่แทน",
    tables: (n: number) => `ตารางที่รู้จัก (${n})`, sure: (percent: number) => `มั่นใจ ${percent}%`, rows: (n: number) => `${n} แถว`,
    sum: (understood: number, skipped: number, asked: number, cells: number) => `เข้าใจ ${understood} ช่อง · ข้าม ${skipped} · ถาม ${asked} = ${cells} ช่อง`,
    understood: (n: number) => `เข้าใจ (${n})`, skipped: (n: number) => `ข้าม (${n})`, asked: (n: number) => `ต้องถาม (${n})`, questions: (n: number) => `มี ${n} เรื่องให้ยืนยัน นำเข้าก่อนแล้วตอบทีหลังได้`,
    from: "ช่องต้นทาง", text: "ข้อความ", to: "ช่องปลายทาง", why: "เหตุผล", question: "คำถาม", noRows: "ไม่มี",
    kinds: { measures: "มาตรการ", indicators: "ตัวชี้วัด", disclosure: "รายการ OIT", scores: "คะแนน" },
    keptOpen: "คำถามที่เหลือจะอยู่ในแผ่นงาน ผลการตรวจ พร้อมช่องต้นทาง", already: (n: number) => `มีอยู่แล้วในสมุดงาน ${n} รายการ ไม่เขียนทับ`,
    apply: (n: number) => `เขียน ${n} มาตรการลงสมุดงาน`, applyNothing: "ไม่มีอะไรใหม่ให้เขียน", discard: "ไม่นำเข้า", noRole: "ไม่ใช้", nothing: "ไม่พบตารางมาตรการในไฟล์นี้",
  },
  sheet: {
    label: (name: string) => `แผ่นงาน ${name}`, tabs: "แผ่นงาน", cell: "ช่อง", empty: "ว่าง", loading: "กำลังแสดงตาราง", back: "กลับไปที่รายการ", edit: "แก้ไข", row: (n: number) => `แถว ${n}`,
    columnsLeft: (n: number) => `ยังมีอีก ${n} คอลัมน์ทางขวาที่ไม่ได้แสดง`, keys: "ลูกศรเลื่อน · Enter หรือ F2 แก้ไข · Esc เลิก", computed: "ช่องนี้สูตรคำนวณให้",
  },
  editor: {
    means: (shown: string) => `= ${shown}`, choose: "หมายถึงวันใด", ok: "ตกลง", cancel: "เลิก", "not-a-date": "อ่านเป็นวันที่ไม่ได้ เช่น 30 ก.ย. 67", "not-a-number": "ต้องเป็นตัวเลข", "not-in-list": "เลือกจากรายการ", computed: "ช่องนี้สูตรคำนวณให้ แก้ไม่ได้",
    blank: "เว้นว่าง", newLine: "Alt+Enter ขึ้นบรรทัดใหม่",
  },
};

export type PaneWords = typeof TH;
