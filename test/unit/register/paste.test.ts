import { describe, expect, it } from 'vitest';
import { linesLeft, newOnes, toSave } from '../../../lib/register/chosen';
import { readLines } from '../../../lib/register/paste';
import { an, ref } from './made-up';

let count = 0;
const nextId = () => `p${(count += 1)}`;
const read = (text: string, known: Parameters<typeof readLines>[2] = []) =>
  readLines(text, 2026, known, nextId);

describe('pasted lines', () => {
  it('are one entry each, and none is lost', () => {
    const lines = read('807/QĐ-UBND ngày 19/4/2026\n\n  Họp giao ban đầu năm \r\n12/KH-SXD');

    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [1, '807/QĐ-UBND ngày 19/4/2026'],
      [3, 'Họp giao ban đầu năm'],
      [4, '12/KH-SXD'],
    ]);
    expect(lines.map(({ offered }) => offered.length)).toEqual([1, 0, 1]);
  });

  it.each([
    [
      'Đánh giá nội bộ ngày 19/10/2026: 2 điểm không phù hợp nhẹ, 0 NC nặng, 7 điểm lưu ý',
      'audit',
      { date: '2026-10-19', minor: 2, major: 0, observations: 7 },
    ],
    ['Đánh giá nội bộ từ 19/10/2026 đến 20/10/2026', 'audit', {}],
    [
      'Tổ chức tập huấn ISO ngày 12/5/2026, 25 người',
      'training',
      { date: '2026-05-12', side: 'organised', people: 25 },
    ],
    [
      'Cử 3 cán bộ tham gia tập huấn ISO ngày 18/3/2026',
      'training',
      { date: '2026-03-18', side: 'attended', people: 3 },
    ],
    ['Tập huấn ISO', 'training', {}],
    ['- Kiểm tra nội bộ ngày 01/6/2026', 'inspection', { date: '2026-06-01', by: 'internal' }],
    ['Đoàn kiểm tra CCHC của tỉnh, ngày 02/7/2026', 'inspection', { date: '2026-07-02' }],
    ['2. Xem xét của lãnh đạo ngày 20/10/2026', 'review', { date: '2026-10-20' }],
    [
      'Công bố 3 TTHC sửa đổi, bổ sung ngày 19/4/2026',
      'procedureChange',
      { date: '2026-04-19', count: 3, change: 'amended' },
    ],
    ['Bãi bỏ 2 TTHC', 'procedureChange', { count: 2, change: 'abolished' }],
  ])('%s', (line, kind, values) => {
    const entry = read(line)[0]!.offered[0]!.entry;
    const words = ['title', 'note', 'conclusion'];
    const told = Object.entries(entry.values).filter(([name]) => !words.includes(name));

    expect(entry.kind).toBe(kind);
    expect(Object.fromEntries(told)).toEqual(values);
  });

  it('keeps a document that an event names, and the day of each apart', () => {
    const [line] = read(
      'Đánh giá nội bộ ngày 19/10/2026 theo Kế hoạch số 12/KH-SXD ngày 05/01/2026',
    );
    const [audit, document] = line!.offered.map(({ entry }) => entry);

    expect(audit!.values).toMatchObject({ date: '2026-10-19', decision: document!.id });
    expect(document!.values).toMatchObject({ ref: ref('12', 'KH-SXD', '2026-01-05') });
  });

  it('refers to the document that the register holds already', () => {
    const known = an('document', { ref: ref('807', 'QĐ-UBND', '2026-04-19') });
    const lines = read('Công bố 3 TTHC mới theo Quyết định 807/QĐ-UBND ngày 19/4/2026', [known]);
    const [change, document] = lines[0]!.offered;

    expect(document!.duplicate).toBe(known);
    expect(change!.entry.values).toMatchObject({ decision: known.id });
    expect(toSave(lines, newOnes(lines), [known]).map(({ id }) => id)).toEqual([change!.entry.id]);
  });

  it('recognises a line that is there twice', () => {
    const lines = read('807/QĐ-UBND ngày 19/4/2026\n807/QĐ-UBND ngày 19/4/2026');

    expect(lines[1]!.offered[0]!.duplicate).toBe(lines[0]!.offered[0]!.entry);
    expect(newOnes(lines).size).toBe(1);
  });

  it('lets go of a document that was not chosen, and keeps its line', () => {
    const lines = read('Bãi bỏ 2 TTHC theo Quyết định 9/QĐ-UBND ngày 02/3/2026\nkhông rõ');
    const [change, document] = lines[0]!.offered.map(({ entry }) => entry);
    const chosen = new Set([change!.id]);
    const [saved] = toSave(lines, chosen, []);

    expect(saved!.values).not.toHaveProperty('decision');
    expect(document!.id).not.toBe(saved!.id);
    expect(linesLeft(lines, chosen)).toEqual(lines.map(({ text }) => text));
    expect(linesLeft(lines, newOnes(lines))).toEqual(['không rõ']);
  });

  it('gives a document the role that was chosen', () => {
    const lines = read('12/KH-SXD');
    const { id } = lines[0]!.offered[0]!.entry;

    expect(toSave(lines, new Set([id]), [], new Map([[id, 'directive']]))[0]!.values).toMatchObject(
      {
        roles: ['directive'],
      },
    );
  });
});
