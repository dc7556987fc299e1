import { foldText } from "../text/fold";
import { thaiKey } from "../text/thaiKey";

const OFFICE = "(?:เทศบาล\\S*|องค์กา?ร(?:บริหาร)?ส่วน\\S*|อบต\\.?\\S*|อบจ\\.?\\S*|เมืองพัทยา|อปท\\.?)";

/** The name without section, office and post, spelled for comparing; a trailing ฯ means that the name goes on. */
const coreOf = (name: string): { key: string; cut: boolean } => {
  const bare = foldText(name).replace(/\([^()]*\)/g, " ").replace(/\s+/g, "");
  const unposted = bare.replace(/^(?:หัวหน้า|ผู้อำนวยการ|ผอ\.)(?=สำนัก|กอง|ฝ่าย|งาน|หน่วย|ส่วน|ศูนย์)/, "");
  const clerk = new RegExp(`^สำนัก(?:งาน)?ปลัด(?:ฯ|${OFFICE})?$`).test(unposted);
  if (clerk) return { key: thaiKey("สำนักปลัด"), cut: false };
  const named = unposted.replace(new RegExp(`(?<=.{4})(?:ของ)?${OFFICE}$`), "");
  return { key: thaiKey(named), cut: named.endsWith("ฯ") };
};

/** True when two names mean one unit: สำนักปลัดฯ = สำนักปลัด = สำนักปลัดเทศบาล; กองการศึกษาฯ = กองการศึกษา ศาสนาและวัฒนธรรม. Source: ita.md c.3. */
export const sameUnit = (a: string, b: string): boolean => {
  const left = coreOf(a), right = coreOf(b);
  if (left.key === "" || right.key === "") return false;
  return left.key === right.key || (left.cut && right.key.startsWith(left.key)) || (right.cut && left.key.startsWith(right.key));
};
