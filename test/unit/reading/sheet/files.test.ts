/** Bytes: formats told by content, encodings, refusals, and files broken in any way. */
import { gzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheetFile } from '../../../../lib/reading/sheet/read';
import { codesOf, fileOf, READ_AT, readingOf, rowOf, type Format } from './support/files';
import { FORM_06A } from './support/form-06a';

const TABLE = [
  'THỐNG KÊ HỒ SƠ NĂM 2026',
  'STT;Đơn vị;Số hồ sơ tiếp nhận trong kỳ;Số hồ sơ đã giải quyết',
  '1;Sở Nội vụ;1.099;9',
  '2;"Sở\nXây dựng";7;6',
].join('\r\n');
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((_, at) => view.setUint16(at * 2, text.charCodeAt(at), !big));
  return bytes;
};
const marked = (mark: number[], bytes: Uint8Array) => new Uint8Array([...mark, ...bytes]);
const utf8 = new TextEncoder();
/** windows-1258: base letters and tone marks apart, by its own table. */
const CP1258: Record<string, number> = {
  Đ: 0xd0,
  đ: 0xf0,
  ơ: 0xf5,
  Ơ: 0xd5,
  ư: 0xfd,
  Ư: 0xdd,
  ă: 0xe3,
  Ă: 0xc3,
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};
function cp1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const parts = letter
      .normalize('NFD')
      .replace(
        /(\p{L})([\u0300\u0301\u0303\u0309\u0323])?(\u0302|\u0306|\u031B)/gu,
        (_, base, tone, mark) => (base + mark).normalize('NFC') + (tone ?? ''),
      )
      .replace(/(\p{L})([\u0302\u0306\u031B])/gu, (_, base, mark) =>
        (base + mark).normalize('NFC'),
      );
    for (const part of parts) bytes.push(CP1258[part] ?? part.charCodeAt(0));
  }
  return new Uint8Array(bytes);
}

describe('delimited text', () => {
  it.each([
    ['UTF-8', utf8.encode(TABLE)],
    ['UTF-8 with a mark', marked([0xef, 0xbb, 0xbf], utf8.encode(TABLE))],
    ['UTF-16LE', marked([0xff, 0xfe], utf16(TABLE, false))],
    ['UTF-16BE', marked([0xfe, 0xff], utf16(TABLE, true))],
    ['windows-1258', cp1258(TABLE)],
    ['commas', utf8.encode(TABLE.replace(/;/g, ','))],
    ['tabs', utf8.encode(TABLE.replace(/;/g, '\t'))],
    ['a hint', utf8.encode(`sep=;\r\n${TABLE}`)],
    ['NFD', utf8.encode(TABLE.normalize('NFD'))],
  ])('%s', async (_name, bytes) => {
    const reading = await readingOf(bytes, 'thongke.csv');
    expect(rowOf(reading, 'Sở Nội vụ')).toEqual({ 'received.inPeriod': 1099, 'resolved.total': 9 });
    expect(rowOf(reading, 'Sở Xây dựng')).toEqual({ 'received.inPeriod': 7, 'resolved.total': 6 });
    expect(reading.period?.to).toBe('2026-12-31');
  });
});

const HTML = `<html><head><meta charset="CHARSET"><style>td{color:red}</style></head><body>
<h3>TH&#7888;NG K&Ecirc; H&#7890; S&#416; N&#258;M 2026</h3>
<div style="display:none">Từ ngày 01/01/2020 đến ngày 31/12/2020</div>
<table><tr><td rowspan=2>STT</td><td rowspan=2>&#272;&#417;n v&#7883;</td><td colspan=2>Số hồ sơ đã giải quyết</td></tr>
<tr><td>Đúng<br>hạn</td><td>Quá hạn</td></tr>
<tr><td>1<td>Sở&nbsp;Nội vụ<td>1.099<td>9
<tr style="display:none"><td>2<td>Sở Ẩn<td>5<td>5
<tr><td>2<td>Sở Y tế<td>4<td>3</table></body></html>`;

describe('HTML named .xls', () => {
  it.each([
    ['UTF-8', utf8.encode(HTML.replace('CHARSET', 'utf-8'))],
    ['UTF-16LE', marked([0xff, 0xfe], utf16(HTML.replace('CHARSET', 'utf-16'), false))],
    ['windows-1258', cp1258(HTML.replace('CHARSET', 'windows-1258'))],
  ])('%s', async (_name, bytes) => {
    const reading = await readingOf(bytes, 'baocao.xls');
    expect(rowOf(reading, 'Sở Nội vụ')).toEqual({ 'resolved.onTime': 1099, 'resolved.overdue': 9 });
    expect(rowOf(reading, 'Sở Y tế')).toEqual({ 'resolved.onTime': 4, 'resolved.overdue': 3 });
    expect(reading.figures).toHaveLength(4);
    expect(reading.period).toEqual({ from: '2026-01-01', to: '2026-12-31', basis: 'caption' });
  });
});

describe('refusals', () => {
  const refusal = async (bytes: Uint8Array, fileName = 'a.xlsx') => {
    const outcome = await readSheetFile({ bytes, fileName, readAt: READ_AT });
    return outcome.ok ? 'read' : outcome.problem.code;
  };
  it.each([
    ['nothing', new Uint8Array(0), 'reading/sheet-empty'],
    ['a PDF', utf8.encode('%PDF-1.7 …'), 'reading/not-a-sheet'],
    ['a zip of something else', zipSync({ 'a.txt': utf8.encode('a') }), 'reading/not-a-sheet'],
    ['gzip', gzipSync(utf8.encode('abc'.repeat(99))), 'reading/not-a-sheet'],
    ['words', utf8.encode('Không phải bảng tính'), 'reading/not-a-sheet'],
    ['Excel 95', fileOf({ A: FORM_06A }, 'biff5'), 'reading/sheet-old-format'],
    ['.xlsb', fileOf({ A: FORM_06A }, 'xlsb'), 'reading/sheet-old-format'],
    ['half an .xlsx', fileOf({ A: FORM_06A }, 'xlsx').subarray(0, 3000), 'reading/sheet-damaged'],
  ])('%s', async (_name, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it('keeps no phone number in the name of a file it refuses', async () => {
    const outcome = await readSheetFile({
      bytes: new Uint8Array(0),
      fileName: 'hoso-0912345678.xlsx',
      readAt: READ_AT,
    });
    expect(outcome.reading.input).not.toContain('0912345678');
  });
});

describe('broken files', () => {
  const settled = async (bytes: Uint8Array) => {
    const outcome = await readSheetFile({ bytes, fileName: 'a.xls', readAt: READ_AT });
    expect(outcome.reading.url).toBeNull();
    return outcome;
  };
  it('random bytes never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        await settled(bytes);
      }),
      { numRuns: 200 },
    );
  });
  it.each(['xlsx', 'biff8', 'xlml', 'html', 'csv'] as Format[])(
    'a %s file cut short or with bytes changed never throws, and never turns a number into another',
    async (format) => {
      const whole = fileOf({ A: FORM_06A }, format);
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 0, max: whole.length - 1 }),
          fc.boolean(),
          async (at, cut) => {
            if (cut) {
              await settled(whole.slice(0, at));
              return;
            }
            const changed = whole.slice();
            changed[at] = changed[at]! ^ 0x55;
            await settled(changed);
          },
        ),
        { numRuns: 40 },
      );
    },
  );
});

it('says that a file holds no table', async () => {
  const reading = await readingOf(fileOf({ A: { rows: [['Ghi chú']] } }, 'xlsx'));
  expect(codesOf(reading)).toEqual(['reading/sheet-without-table']);
});
