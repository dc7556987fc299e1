// Building blocks for hostile files: a zip writer that can lie, a small officer's workbook and document, and an OLE container.
// Plain Node (>= 20.15, for zlib.crc32), no dependency. Everything here makes files; nothing reads them.
import zlib from 'node:zlib';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const ML = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';
const esc = (s) => s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

// ---------------------------------------------------------------- zip

/** One entry. extra: { declaredSize, declaredCompressed, declaredCrc } to lie in both headers. */
export const entry = (name, data, extra = {}) => {
  const bytes = Buffer.isBuffer(data) ? data : Buffer.from(data);
  return { name, body: zlib.deflateRawSync(bytes), crc: zlib.crc32(bytes), size: bytes.length, ...extra };
};

/** An entry that inflates to head + n × block + tail, without ever holding that much: the block is deflated once. */
export const repeated = (name, head, block, n, tail, extra = {}) => {
  const flush = { finishFlush: zlib.constants.Z_FULL_FLUSH };
  const [h, b, t] = [head, block, tail].map((x) => Buffer.from(x));
  let crc = zlib.crc32(h);
  for (let i = 0; i < n; i++) crc = zlib.crc32(b, crc);
  const once = zlib.deflateRawSync(b, flush);
  const body = Buffer.concat([zlib.deflateRawSync(h, flush), ...Array(n).fill(once), zlib.deflateRawSync(t)]);
  return { name, body, crc: zlib.crc32(t, crc), size: h.length + n * b.length + t.length, ...extra };
};

/** Writes entries in order, duplicates and odd names included. An entry with `sameAs: k` points at the body of entry k. */
export function zip(entries) {
  const out = [], central = [], offsets = [];
  let at = 0;
  const put = (...buffers) => { for (const b of buffers) { out.push(b); at += b.length; } };
  entries.forEach((e, i) => {
    const real = e.sameAs === undefined ? e : entries[e.sameAs];
    const name = Buffer.from(e.name);
    const size = (e.declaredSize ?? real.size) >>> 0, packed = (e.declaredCompressed ?? real.body.length) >>> 0;
    const fields = Buffer.alloc(20); // method, time, date, crc, sizes, name length, extra length
    fields.writeUInt16LE(8, 0);
    fields.writeUInt16LE(0x5821, 4); // 1 January 2024
    fields.writeUInt32LE((e.declaredCrc ?? real.crc) >>> 0, 6);
    fields.writeUInt32LE(packed, 10);
    fields.writeUInt32LE(size, 14);
    fields.writeUInt16LE(name.length, 18);
    offsets[i] = e.sameAs === undefined ? at : offsets[e.sameAs];
    if (e.sameAs === undefined) {
      const sig = Buffer.from('504b0304140000080000', 'hex'); // signature, version 2.0, UTF-8 names (the method comes next)
      put(sig.subarray(0, 8), fields, Buffer.alloc(2), name, real.body);
    }
    const tail = Buffer.alloc(16); // extra, comment, disk, attributes, offset
    tail.writeUInt32LE(offsets[i], 12);
    central.push(Buffer.concat([Buffer.from('504b01021400140000080000', 'hex').subarray(0, 10), fields, tail, name]));
  });
  const start = at;
  put(...central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(at - start, 12);
  end.writeUInt32LE(start, 16);
  put(end);
  return Buffer.concat(out);
}

// ---------------------------------------------------------------- a workbook that any reader of measure tables understands

/** The table inside every workbook that is still expected to read: three measures, one unit each. */
export const TABLE = [
  ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567'],
  ['องค์การบริหารส่วนตำบลตัวอย่าง'],
  [],
  ['มาตรการ/แนวทาง', 'ขั้นตอน/วิธีดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'],
  ['1. เผยแพร่แผนการใช้จ่ายงบประมาณ', '1. จัดทำแผน\n2. เผยแพร่บนเว็บไซต์', 'กองคลัง', 'ต.ค. 2566 - มี.ค. 2567', 'เผยแพร่แล้ว'],
  ['2. อบรมเรื่องการใช้ทรัพย์สินของราชการ', '1. ขออนุมัติโครงการ\n2. จัดอบรม', 'สำนักปลัด', 'ม.ค. 2567 - มิ.ย. 2567', ''],
  ['3. เปิดช่องทางแจ้งเรื่องร้องเรียน', '1. ปรับปรุงช่องทาง', 'กองช่าง', 'ต.ค. 2566 - ก.ย. 2567', ''],
];
const letter = (c) => String.fromCharCode(65 + c);
export const cell = (ref, text) => `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${esc(text)}</t></is></c>`;
export const rowsOf = (table, first = 1) =>
  table.map((r, i) => `<row r="${first + i}">${r.map((t, c) => (t ? cell(letter(c) + (first + i), t) : '')).join('')}</row>`).join('');
export const sheetXml = ({ rows = rowsOf(TABLE), before = '', after = '', doctype = '' } = {}) =>
  `${XML}${doctype}<worksheet xmlns="${ML}" xmlns:r="${REL}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
/** The same table through shared strings; `strings` may be put in place of a part of it. */
export const sharedRows = (table = TABLE) => {
  const strings = [];
  const rows = table.map((r, i) => `<row r="${i + 1}">${r.map((t, c) => (t ? `<c r="${letter(c)}${i + 1}" t="s"><v>${strings.push(t) - 1}</v></c>` : '')).join('')}</row>`);
  return { rows: rows.join(''), items: strings.map((t) => `<si><t xml:space="preserve">${esc(t)}</t></si>`).join(''), count: strings.length };
};
export const sstXml = (items, doctype = '') => `${XML}${doctype}<sst xmlns="${ML}">${items}</sst>`;

const CT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const STYLES = `${XML}<styleSheet xmlns="${ML}"><fonts count="1"><font><sz val="16"/><name val="TH SarabunPSK"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`;

/**
 * The parts of a workbook as [name, text] pairs, in the usual order.
 * sheets: [[sheet name, sheet xml]]; parts: { name: text } to add or replace; workbookExtra: xml after <sheets>.
 */
export function bookParts({ sheets = [['แผน', sheetXml()]], parts = {}, workbookExtra = '' } = {}) {
  const all = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CT}.sheet.main+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${CT}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${CT}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${CT}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${ML}" xmlns:r="${REL}"><sheets>${sheets.map(([n], i) => `<sheet name="${esc(n)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets>${workbookExtra}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PKG}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId90" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': sstXml(''),
  };
  sheets.forEach(([, xml], i) => { all[`xl/worksheets/sheet${i + 1}.xml`] = xml; });
  return Object.entries({ ...all, ...parts });
}
/** A finished .xlsx; `replace` swaps made entries in by name (a bomb, say), `add` appends entries. */
export function book(options = {}, { replace = [], add = [] } = {}) {
  const entries = bookParts(options).map(([n, t]) => replace.find((e) => e.name === n) ?? entry(n, t));
  return zip([...entries, ...add]);
}

// ---------------------------------------------------------------- a Word document with one table

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const paragraph = (t) => `<w:p><w:r><w:t xml:space="preserve">${esc(t)}</w:t></w:r></w:p>`;
export const wordTable = (table) =>
  `<w:tbl>${table.map((r) => `<w:tr>${r.map((t) => `<w:tc>${t.split('\n').map(paragraph).join('')}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
export const documentXml = (inner, doctype = '') => `${XML}${doctype}<w:document xmlns:w="${W}"><w:body>${inner}</w:body></w:document>`;
export const PLAIN_DOCUMENT = TABLE.slice(0, 2).map(([t]) => paragraph(t)).join('') + wordTable(TABLE.slice(3));
export function document(xml, { replace = [], add = [] } = {}) {
  const parts = [
    ['[Content_Types].xml', `${XML}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`],
    ['_rels/.rels', `${XML}<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`],
    ['word/document.xml', xml],
  ];
  return zip([...parts.map(([n, t]) => replace.find((e) => e.name === n) ?? entry(n, t)), ...add]);
}

// ---------------------------------------------------------------- OLE (what .xls, .doc and encrypted .xlsx are made of)

/** streams: [[name, Buffer]]; each is padded to 4096 so that no mini stream is needed. big: 4096-byte sectors (version 4). */
export function ole(streams, { big = false } = {}) {
  const S = big ? 4096 : 512, END = 0xfffffffe, FREE = 0xffffffff, FATSECT = 0xfffffffd;
  const bodies = streams.map(([n, b]) => [n, b.length < 4096 ? Buffer.concat([b, Buffer.alloc(4096 - b.length)]) : b]);
  const need = (n) => Math.ceil(n / S);
  const dirSectors = need((bodies.length + 1) * 128);
  const data = bodies.map(([, b]) => need(b.length));
  const total = data.reduce((a, b) => a + b, 0) + dirSectors;
  let fatSectors = 1;
  while (fatSectors * (S / 4) < total + fatSectors) fatSectors++;
  const fat = Array(fatSectors * (S / 4)).fill(FREE);
  let next = 0;
  const chain = (n) => { const first = next; for (let i = 0; i < n; i++) { fat[next] = i === n - 1 ? END : next + 1; next++; } return first; };
  for (let i = 0; i < fatSectors; i++) fat[next++] = FATSECT;
  const dirAt = chain(dirSectors);
  const starts = data.map(chain);
  const head = Buffer.alloc(S);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(0x3e, 24);
  head.writeUInt16LE(big ? 4 : 3, 26);
  head.writeUInt16LE(0xfffe, 28);
  head.writeUInt16LE(big ? 12 : 9, 30);
  head.writeUInt16LE(6, 32);
  if (big) head.writeUInt32LE(dirSectors, 40);
  head.writeUInt32LE(fatSectors, 44);
  head.writeUInt32LE(dirAt, 48);
  head.writeUInt32LE(4096, 56);
  head.writeUInt32LE(END, 60);
  head.writeUInt32LE(END, 68);
  for (let i = 0; i < 109; i++) head.writeUInt32LE(i < fatSectors ? i : FREE, 76 + 4 * i);
  const dir = Buffer.alloc(dirSectors * S);
  const put = (i, name, type, { right = FREE, child = FREE, start = END, size = 0 }) => {
    const d = dir.subarray(i * 128, i * 128 + 128);
    d.write(name, 0, 'utf16le');
    d.writeUInt16LE(name.length * 2 + 2, 64);
    d[66] = type; d[67] = 1;
    [[FREE, 68], [right, 72], [child, 76]].forEach(([v, at]) => d.writeUInt32LE(v, at));
    d.writeUInt32LE(start, 116);
    d.writeUInt32LE(size, 120);
  };
  put(0, 'Root Entry', 5, { child: 1 });
  bodies.forEach(([n, b], i) => put(i + 1, n, 2, { right: i + 2 <= bodies.length ? i + 2 : FREE, start: starts[i], size: b.length }));
  for (let i = bodies.length + 1; i * 128 < dir.length; i++) [68, 72, 76].forEach((at) => dir.writeUInt32LE(FREE, i * 128 + at));
  const fatBytes = Buffer.alloc(fatSectors * S);
  fat.forEach((v, i) => fatBytes.writeUInt32LE(v, i * 4));
  const padded = bodies.map(([, b]) => Buffer.concat([b, Buffer.alloc(need(b.length) * S - b.length)]));
  return Buffer.concat([head, fatBytes, dir, ...padded]);
}

/** A real, minimal Excel 97-2003 stream (BIFF8) holding a table of texts. */
export function biff(table, sheetName) {
  const u16 = (...v) => { const b = Buffer.alloc(v.length * 2); v.forEach((x, i) => b.writeUInt16LE(x, i * 2)); return b; };
  const rec = (id, ...parts) => { const b = Buffer.concat(parts); return Buffer.concat([u16(id, b.length), b]); };
  const text = (t) => Buffer.concat([u16(t.length), Buffer.from([1]), Buffer.from(t, 'utf16le')]);
  const bof = (type) => rec(0x809, u16(0x600, type, 0, 0), Buffer.alloc(8));
  const size = rec(0x200, u16(0, 0, table.length, 0, 0, Math.max(...table.map((r) => r.length)), 0));
  const sheet = Buffer.concat([bof(0x10), size, ...table.flatMap((r, i) => r.map((t, c) => rec(0x204, u16(i, c, 15), text(t)))), rec(0x0a)]);
  const globals = (offset) => {
    const where = Buffer.alloc(4);
    where.writeUInt32LE(offset);
    const name = Buffer.concat([Buffer.from([sheetName.length, 1]), Buffer.from(sheetName, 'utf16le')]);
    return Buffer.concat([bof(5), rec(0x42, u16(1200)), rec(0x85, where, u16(0), name), rec(0x0a)]);
  };
  return Buffer.concat([globals(globals(0).length), sheet]);
}
