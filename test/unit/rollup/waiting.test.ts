/** Units for which a file lies there that nobody has placed yet: they are not called ones that sent nothing. */
import 'fake-indexeddb/auto';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readersOf } from '../../../components/province/desk/readers';
import { reportForms } from '../../../lib/packs/report-forms';
import { boardRows } from '../../../lib/rollup/board/rows';
import { figureOf } from '../../../lib/rollup/figures/figures';
import { bundle, provinceOf, rollAll, unit, word, YEAR } from './support/province';

const whole = zipSync({ 'word/document.xml': new TextEncoder().encode('x'.repeat(900)) });
const damaged = (name: string, cut = 60) => ({ name, bytes: whole.subarray(0, cut) });
/** Its letterhead names the unit; no year stands in it. */
const undated = word('bao-cao.docx', 'SỞ MẪU', 'BÁO CÁO', 'Sở Mẫu báo cáo kết quả áp dụng ISO.');
const facts = {
  find: reportForms().find,
  due: { day: '2024-11-15', source: 'Kế hoạch' },
  today: '2024-11-20',
};

async function rolled(files: Parameters<typeof rollAll>[0], more: Record<string, unknown> = {}) {
  const rollup = await rollAll(files, provinceOf(more), readersOf([]));
  const rows = new Map(boardRows(rollup, facts).map((row) => [row.id, row]));
  const list = (key: string) => rollup.input.values[key] as { name: string }[];
  const line = (key: string, name: string) => list(key).find((one) => one.name === name);
  return { rollup, rows, line, of: (key: string) => figureOf(rollup.figures.figures, key) };
}

describe('a report of a known unit and an unknown year', () => {
  it('waits: whether the unit has sent is not known, and nothing is concluded of it', async () => {
    const { rollup, rows, of, line } = await rolled([undated]);
    expect(rollup.files).toMatchObject([
      { status: 'questions', unit: { id: 'so-mau' }, year: null },
    ]);
    const own = rollup.returns.find((one) => one.unit.id === 'so-mau')!;
    expect(own).toMatchObject({ status: 'waiting', result: null, waiting: ['bao-cao.docx'] });
    // It is the first of the unit's, not one more.
    expect(own.report.others).toEqual([]);
    expect(rows.get('so-mau')).toMatchObject({ state: 'waiting', result: null });
    expect(rows.get('xa-mau')).toMatchObject({ state: 'not-sent', result: 'not-sent' });
    for (const key of ['units.sent', 'units.notSent', 'units.noFile', 'units.complying'])
      expect(of(key)).toMatchObject({ value: null, unknown: ['so-mau'] });
    expect(line('annex.weak', 'Sở Mẫu')).toBeUndefined();
    expect(line('annex.units', 'Sở Mẫu')).toMatchObject({ sent: 'Có tệp chờ xác định' });
  });

  it('counts once the year is answered', async () => {
    const { rollup } = await rolled([undated]);
    const answers = [{ fingerprint: rollup.files[0]!.fingerprint, year: YEAR }];
    const { of, rows } = await rolled([undated], { answers });
    expect(of('units.sent').value).toBe(1);
    expect(rows.get('so-mau')!.state).toBe('questions');
  });

  it('beside another of its year changes nothing', async () => {
    const { of, rows } = await rolled([undated, bundle('a', { values: { 'audit.count': 1 } })]);
    expect(of('units.sent').value).toBe(1);
    expect(rows.get('so-mau')!.state).not.toBe('waiting');
  });
});

describe('a file of nobody', () => {
  it('called like a unit keeps it from being one that sent nothing; counts go on resting on what is known', async () => {
    const { rows, of, line } = await rolled([damaged('lan 1/bao-cao_So-Mau 2024.docx')]);
    expect(rows.get('so-mau')).toMatchObject({
      state: 'waiting',
      result: null,
      waiting: ['lan 1/bao-cao_So-Mau 2024.docx'],
      lateness: null,
    });
    expect(rows.get('xa-mau')!.lateness).toBe('overdue');
    expect(rows.get('xa-mau')!.state).toBe('not-sent');
    expect(of('units.sent')).toMatchObject({ value: 0, complete: false });
    expect(line('annex.units', 'Sở Mẫu')).toMatchObject({
      sent: 'Có tệp chờ xác định',
      result: 'Chưa kết luận',
    });
    expect(line('annex.weak', 'Sở Mẫu')).toMatchObject({
      reason: 'Có tệp nhận được chưa xác định là của đơn vị',
    });
    expect(line('annex.weak', 'UBND xã Mẫu')).toMatchObject({ result: 'Không gửi hồ sơ' });
  });

  it.each([
    ['its folder', 'Sở Mẫu/bc.docx', ['so-mau']],
    ['without the words of its office', 'xã Mẫu.docx', ['xa-mau']],
    ['the longer of two names', 'Bao cao xa Mau Hai.docx', ['xa-mau-2']],
    ['its alias', 'TT-Mau-Xa.docx', ['xa-mau-2']],
    ['no unit', 'bao cao 2024.docx', []],
    ['a part of a word', 'soxmau.docx', []],
  ])('%s', async (_, name, ids) => {
    const organisations = [
      unit('so-mau', 'Sở Mẫu', 'cap-tinh'),
      unit('xa-mau', 'UBND xã Mẫu', 'cap-xa'),
      unit('xa-mau-2', 'UBND xã Mẫu Hai', 'cap-xa', { aliases: [{ name: 'TT Mẫu Xa' }] }),
    ];
    const { rows } = await rolled([damaged(name)], { organisations });
    expect(
      [...rows.values()].filter(({ state }) => state === 'waiting').map(({ id }) => id),
    ).toEqual(ids);
  });

  it('whose name two units bear may be of either', async () => {
    const organisations = [
      unit('xa-1', 'UBND xã Mẫu', 'cap-xa'),
      unit('xa-2', 'UBND xã Mẫu', 'cap-xa'),
      unit('so-mau', 'Sở Mẫu', 'cap-tinh'),
    ];
    const { rows } = await rolled([bundle('a', { unit: 'UBND xã Mẫu' })], { organisations });
    const states = [...rows].map(([id, { state }]) => [id, state]);
    expect(Object.fromEntries(states)).toEqual({
      'xa-1': 'waiting',
      'xa-2': 'waiting',
      'so-mau': 'not-sent',
    });
  });

  it('set aside is nobody’s', async () => {
    const file = damaged('so mau.docx');
    const { rollup } = await rolled([file]);
    const answers = [{ fingerprint: rollup.files[0]!.fingerprint, setAside: 'tệp hỏng' }];
    const { rows } = await rolled([file], { answers });
    expect(rows.get('so-mau')!.state).toBe('not-sent');
  });
});
