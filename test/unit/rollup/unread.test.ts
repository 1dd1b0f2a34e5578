/** A report in words of no known form: taken, asked about, and nothing is held against the unit for what was not read. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readersOf } from '../../../components/province/desk/readers';
import { reportForms } from '../../../lib/packs/report-forms';
import { boardRows } from '../../../lib/rollup/board/rows';
import { reportFile } from '../../simulation/province/files';
import { bundle, provinceOf, rollAll, word, YEAR } from './support/province';

const OTHER_WORDS = [
  'SỞ MẪU',
  'BÁO CÁO',
  'Kết quả áp dụng, duy trì và cải tiến Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2024',
  'Sở Mẫu báo cáo kết quả năm 2024 như sau:',
  'Trong năm qua công việc được tiến hành chu đáo, mọi người cùng cố gắng.',
  'Việc tiếp dân diễn ra hằng tuần, sổ sách ghi đủ.',
];
const report = word('khac.docx', ...OTHER_WORDS);
const facts = { find: reportForms().find, due: null, today: '2024-11-20' };

const rolled = async (files: Parameters<typeof rollAll>[0], more: Record<string, unknown> = {}) => {
  const rollup = await rollAll(files, provinceOf(more), readersOf([]));
  return { rollup, row: boardRows(rollup, facts).find(({ id }) => id === 'so-mau')! };
};

describe('a report that follows no form', () => {
  it('is taken for its unit and asked about in one question', async () => {
    const { rollup } = await rolled([report]);
    expect(rollup.files).toMatchObject([
      { status: 'questions', unit: { id: 'so-mau' }, problems: [{ code: 'rollup/report-unread' }] },
    ]);
    expect(rollup.files[0]!.problems).toHaveLength(1);
  });

  it('leaves completeness unread, and nothing missing', async () => {
    const { rollup, row } = await rolled([report]);
    expect(row).toMatchObject({ state: 'questions', completeness: null, unread: true });
    expect(row.signals).toEqual([]);
    // Units that sent a report without a number of audits: of this one nobody can say so.
    expect(rollup.input.values['units.auditUnstated']).toBe(0);
  });

  it('does not lessen what a bundle beside it says', async () => {
    const values = { 'audit.count': 1, 'tthc.total': 12 };
    const { row } = await rolled([report, bundle('a', { values })]);
    const alone = await rolled([bundle('a', { values })]);
    expect(row.completeness).toEqual(alone.row.completeness);
    expect(row.unread).toBe(false);
  });

  it('is not asked about any more once a person has read it', async () => {
    const { rollup } = await rolled([report]);
    const { fingerprint } = rollup.files[0]!;
    const { row } = await rolled([report], { answers: [{ fingerprint, year: YEAR, seen: true }] });
    expect(row).toMatchObject({ completeness: null, unread: true });
    expect(row.state).not.toBe('questions');
  });
});

describe('a report of the form that is left empty', () => {
  it('is read: its blanks are blanks', async () => {
    const { rollup, row } = await rolled([await reportFile('trong', EMPTY)]);
    expect(rollup.files).toMatchObject([{ status: 'accepted' }]);
    expect(row.unread).toBe(false);
    expect(row.completeness!.filled).toBeLessThan(row.completeness!.asked);
    expect(row.signals).toContain('incomplete');
  });
});

const EMPTY = { unit: 'Sở Mẫu', values: {}, month: 3, previous: null };
