/** Rows above the first measure of แผนรายเดือน: title, office, help, months. */
export const MONTHS_FIRST_ROW = 4;

export const MONTHS = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."] as const;
