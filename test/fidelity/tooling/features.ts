// The features of rich.xlsx, each with the trace of it in the XML. `parts` is a Map of part name to text (binary parts: '').
// The patterns allow another writer's order of attributes and quoting, so they can be asked of any library's output.
export interface BookTexts { parts: Map<string, string>; sheets: string[]; form: string }
type Trace = (b: BookTexts) => boolean;
const sheet = (re: RegExp): Trace => (b) => re.test(b.form);
const anySheet = (re: RegExp): Trace => (b) => b.sheets.some((s) => re.test(s));
const part = (name: string, re: RegExp): Trace => (b) => re.test(b.parts.get(name) ?? '');
const exists = (re: RegExp): Trace => (b) => [...b.parts.keys()].some((k) => re.test(k));
const inParts = (name: RegExp, re: RegExp): Trace => (b) => [...b.parts].some(([k, t]) => name.test(k) && re.test(t));
const styles = (re: RegExp): Trace => part('xl/styles.xml', re), workbook = (re: RegExp): Trace => part('xl/workbook.xml', re);

export const FEATURES: Record<string, Trace> = {
  'merged cells': sheet(/<mergeCell ref="A1:C1"/),
  'rich text in a cell': (b) => /<r>\s*<rPr>[\s\S]*?มาตรการ/.test((b.parts.get('xl/sharedStrings.xml') ?? '') + b.form),
  'link to the web': inParts(/worksheets\/_rels/, /dla\.go\.th/),
  'link inside the book': sheet(/<hyperlink[^>]*location="[^"]*ข้อมูล/),
  'date value': sheet(/r="A3"[^>]*>\s*<v>46000(\.0)?</),
  'Thai date format': styles(/D07041E/i),
  'formula': sheet(/<f[^>]*>SUM\(B3:B6\)\*TaxRate<\/f>/),
  'cached number': sheet(/TaxRate<\/f>\s*<v>7<\/v>/),
  'cached text': sheet(/ไม่ผ่าน[^<]*<\/f>\s*<v>ผ่าน</),
  'error value': sheet(/#DIV\/0!/),
  'shared formula': sheet(/t="shared"/),
  'named constant': workbook(/TaxRate/),
  'named range in Thai': workbook(/name="สถานะทั้งหมด"/),
  'print titles': workbook(/_xlnm\.Print_Titles[^>]*>[^<]*\$1:\$2/),
  'print area': workbook(/_xlnm\.Print_Area/),
  'very hidden sheet': workbook(/veryHidden/),
  'table': (b) => inParts(/tables\/table/, /tblData/)(b) && anySheet(/<tablePart /)(b),
  'drop-down from a name': sheet(/type="list"[^>]*>[\s\S]*?สถานะทั้งหมด/),
  'drop-down message': sheet(/เลือกจากรายการ/),
  'drop-down from typed words': sheet(/ใช่,ไม่ใช่/),
  'drop-down from another sheet (x14)': sheet(/x14:dataValidation |sqref="H3:H20"/),
  'conditional format by formula': sheet(/type="expression"[\s\S]*?\$B3&gt;25/),
  'icon set': sheet(/iconSet=/),
  'data bar': sheet(/type="dataBar"/),
  'data bar extension (x14)': sheet(/x14:dataBar/),
  'sparkline (x14)': sheet(/<x14:sparkline>/),
  'colours of conditional formats': styles(/FFC7CE/i),
  'sheet protection': sheet(/<sheetProtection/),
  'its password': sheet(/Q0hBTkdF/),
  'unlocked input cells': styles(/locked="(0|false)"/),
  'workbook protection': workbook(/workbookProtection/),
  'frozen panes': sheet(/<pane [^>]*state="frozen"/),
  'hidden column': sheet(/<col [^>]*hidden="(1|true)"/),
  'hidden row': sheet(/<row (?=[^>]*\br="6")(?=[^>]*hidden="(1|true)")/),
  'grouped rows': sheet(/<row (?=[^>]*\br="5")(?=[^>]*outlineLevel="1")/),
  'note on a cell': inParts(/comments?\d*\.xml$/, /โปรดตรวจสอบจำนวน/),
  'shape of the note': exists(/vmlDrawing/),
  'A4 landscape': sheet(/<pageSetup(?=[^>]*paperSize="9")(?=[^>]*orientation="landscape")/),
  'fit to page': sheet(/fitToPage="(1|true)"/),
  'page footer': sheet(/หน้า &amp;P/),
  'tab colour': sheet(/00B050/i),
  'custom property': part('docProps/custom.xml', /แม่แบบ-2569/),
  'title property': part('docProps/core.xml', /แบบติดตามมาตรการ/),
  'custom XML part': exists(/customXml\/item1\.xml/),
  'chart': exists(/charts\/chart/),
  'picture': exists(/media\//),
  'Thai font': styles(/TH Sarabun New/),
  'code name of the sheet': sheet(/codeName="Sheet1"/),
  'macro project': exists(/vbaProject\.bin/), // .xlsm only
};

// Some writers put Thai letters as &#3627;: the same text.
const plain = (t: string): string => t.replace(/&#(x?)([0-9a-f]+);/gi, (m: string, hex: string, n: string) => { const c = parseInt(n, hex ? 16 : 10); return c > 127 ? String.fromCodePoint(c) : m; });

/** given: Map part name -> text. Returns the names of the features that are there. */
export const featuresOf = (given: ReadonlyMap<string, string>): string[] => {
  const parts = new Map([...given].map(([name, text]) => [name, plain(text)] as const));
  const sheets = [...parts].filter(([k]) => /worksheets\/sheet[^/]*\.xml$/.test(k)).map(([, t]) => t);
  const form = sheets.find((s) => /r="B5"/.test(s) && /mergeCell/.test(s)) ?? sheets.find((s) => /r="B5"/.test(s)) ?? sheets[0] ?? '';
  const book = { parts, sheets, form };
  return Object.keys(FEATURES).filter((name) => FEATURES[name]?.(book));
};
