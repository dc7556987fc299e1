import { bestRole, roleScores } from "../../src/layouts/roleScores";
import type { Role } from "../../src/layouts/Role";

const best = (text: string): Role | undefined => {
  const found = bestRole(roleScores(text));
  return found && found.score >= 0.6 ? found.role : undefined;
};

test.each<[string, Role | undefined]>([
  // the five reports
  ["มาตรการ / แนวทาง", "measure"], ["มาตรการ/กิจกรรม", "measure"], ["วิธีการดำเนินการ", "steps"], ["ขั้นตอน หรือวิธีปฏิบัติ", "steps"], ["ผู้รับผิดชอบ หรือผู้ที่เกี่ยวข้อง", "units"],
  ["ระยะเวลา ดำเนินการ", "period"], ["ระยะเวลาในการดำเนินการ", "period"], ["การติดตามผล", "followUp"], ["สรุปผลการดำเนินการตาม มาตรการ", "results"], ["สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", "results"],
  ["ความก้าวหน้าผลการดำเนินการ", "results"], ["ผลลัพธ์หรือความสำเร็จของ การดำเนินการ", "outcome"], ["ข้อเสนอแนะ", "suggestion"], ["ยังไม่ ดำเนินการ", "tick:notStarted"], ["อยู่ระหว่าง ดำเนินการ", "tick:inProgress"],
  ["ดำเนินการ แล้ว", "tick:done"], ["ตัวชี้วัดของการประเมิน ITA", "indicator"], ["แนวทางในการยกระดับการประเมิน", "approach"], ["องค์ประกอบด้านข้อมูล", "elements"], ["ประเด็นที่ต้องแก้ไข/ปรับปรุง", "issue"],
  // others: forms, field numbers, slips, PDF text without sara am
  ["มาตรการ (๖)", "measure"], ["มาตราการ", "measure"], ["ผู้รับผิดชอบหลัก", "units"], ["วิธีการดาเนินงาน", "steps"], ["ผลการดําเนินงาน", "results"], ["ร้อยละความก้าวหน้า (%)", "progress"], ["วันที่สิ้นสุด", "end"], ["หลักฐานอ้างอิง", "evidence"],
  ["ต.ค.", "month:10"], ["ก.ย. 67", "month:9"], ["ไตรมาส ๒", "quarter:2"], ["Due date", "end"], ["งบประมาณ (บาท)", "budget"], ["ระดับความเสี่ยง", "risk"],
  // what only contains such words
  ["จำนวนมาตรการ", "quantity"], ["กองคลัง", undefined], ["เผยแพร่แผนการใช้จ่ายงบประมาณบนเว็บไซต์ของหน่วยงานให้ประชาชนทราบ", undefined], ["", undefined],
])("%s is %s", (text, role) => {
  expect(best(text)).toBe(role);
});

test("a word that stands alone outweighs one inside a longer heading", () => {
  const scores = roleScores("สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม");
  expect(scores.get("results") ?? 0).toBeGreaterThan((scores.get("measure") ?? 0) + 0.3);
});
