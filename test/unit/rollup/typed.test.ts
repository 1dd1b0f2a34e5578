/** Numbers that a person typed from a report which cannot be read: they count, and are told apart from what was read. */
import 'fake-indexeddb/auto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileAnswer, figureAnswer, type Labels } from '../../../components/province/desk/answers';
import { readersOf } from '../../../components/province/desk/readers';
import { reportForms } from '../../../lib/packs/report-forms';
import { boardRows } from '../../../lib/rollup/board/rows';
import { outputOf } from '../../../lib/rollup/output';
import { figureOf } from '../../../lib/rollup/figures/figures';
import { withAnswer } from '../../../lib/rollup/province/edit';
import { readProvince } from '../../../lib/rollup/province/read';
import { bundle, listed, provinceOf, rollAll, word, YEAR } from './support/province';

const TITLE = 'Kết quả áp dụng Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2024';
const OTHER_WORDS = word(
  'khac.docx',
  'SỞ MẪU',
  'BÁO CÁO',
  TITLE,
  'Trong năm qua công việc được tiến hành chu đáo, mọi người cùng cố gắng.',
);
const scan = { name: 'scan.pdf', bytes: new TextEncoder().encode('%PDF-1.4 xin chao') };
const typed = {
  on: '2024-11-20',
  from: '2024-01-01',
  to: '2024-10-31',
  values: { 'dossiers.received': 120, 'dossiers.resolvedOverdue': 0, 'audit.count': 1 },
};
const facts = { find: reportForms().find, due: null, today: '2024-11-21' };
const labels: Labels = Object.assign((key: string) => key, { isCount: () => true });

type Files = Parameters<typeof rollAll>[0];

async function rolled(files: Files, more: Record<string, unknown> = {}) {
  const province = provinceOf(more);
  const rollup = await rollAll(files, province, readersOf([]));
  const before = () => new Map<string, never>();
  const world = { rollup, province, facts, receivedAt: new Map<string, string>(), before };
  const of = (key: string) => figureOf(rollup.figures.figures, key);
  return { rollup, world, of, one: rollup.returns.find(({ unit }) => unit.id === 'so-mau')! };
}

async function answered(file: Files[number], answer: object, others: Files = []) {
  const { fingerprint } = (await rolled([file])).rollup.files[0]!;
  return rolled([file, ...others], { answers: [{ fingerprint, ...answer }] });
}

describe.each([
  ['a report in words of no form', OTHER_WORDS],
  ['a scan', scan],
])('%s', (_, file) => {
  it('counts with what was typed, over the days that were typed, and says that it was typed', async () => {
    const answer = { unit: 'so-mau', year: YEAR, typed };
    const { rollup, world, of, one } = await answered(file, answer);
    expect(rollup.files).toMatchObject([
      { status: 'accepted', kind: 'report', unit: { id: 'so-mau' } },
    ]);
    expect(rollup.files[0]!.problems).toMatchObject([
      { code: 'rollup/typed-values', severity: 'info', args: { count: 3, day: '20/11/2024' } },
    ]);
    expect(one).toMatchObject({ status: 'accepted', unread: false, values: typed.values });
    expect(one.typed).toEqual(Object.keys(typed.values).sort());
    expect(one.periods).toEqual([{ from: '2024-01-01', to: '2024-10-31' }]);
    expect(of('dossiers.received')).toMatchObject({ value: 120, units: ['so-mau'] });
    const { units } = outputOf(rollup, { written: false, problems: [] });
    expect(units.find(({ id }) => id === 'so-mau')!.typed).toEqual(one.typed);
    // What was left blank is unknown.
    expect(of('dossiers.resolvedEarly').value).toBeNull();
    expect(figureAnswer(world, 'dossiers.received', null)!.counted).toEqual([
      { id: 'so-mau', name: 'Sở Mẫu', value: 120, typed: true },
    ]);
    expect(boardRows(rollup, facts).find(({ id }) => id === 'so-mau')).toMatchObject({
      state: 'sent',
    });
  });

  it('differs from a bundle of the unit: neither is taken, and the unit is asked', async () => {
    const own = bundle('b', { values: { 'dossiers.received': 121, 'audit.count': 1 } });
    const { one, of } = await answered(file, { unit: 'so-mau', year: YEAR, typed }, [own]);
    expect(one.problems).toMatchObject([{ code: 'rollup/files-disagree' }]);
    expect(of('dossiers.received').value).toBeNull();
    // The bundle says it too: it is no typed number then.
    expect(one.values['audit.count']).toBe(1);
    expect(one.typed).not.toContain('audit.count');
  });

  it('is told as typed also beside a bundle that leaves the number blank', async () => {
    const own = bundle('b', { values: { 'tthc.total': 40 } });
    expect(own.bundle!.values).toHaveProperty(['dossiers.received'], null);
    const { one, world } = await answered(file, { unit: 'so-mau', year: YEAR, typed }, [own]);
    expect(one.values).toMatchObject({ 'dossiers.received': 120, 'tthc.total': 40 });
    expect(one.typed).toEqual(Object.keys(typed.values).sort());
    expect(figureAnswer(world, 'dossiers.received', null)!.counted).toMatchObject([
      { typed: true },
    ]);
  });

  it('of another year, or set aside, counts nothing', async () => {
    const other = await answered(file, { unit: 'so-mau', year: YEAR - 1, typed });
    expect(other.of('dossiers.received').value).toBeNull();
    const aside = await answered(file, { setAside: 'gửi nhầm', typed });
    expect(aside.of('dossiers.received').value).toBeNull();
  });
});

/** Words that tell whose it is and no more, above pages that were scanned. */
const inPictures = (name: string, ...pages: string[]): Files[number] => {
  const { bytes } = word(name, 'SỞ MẪU', 'BÁO CÁO', TITLE);
  const pictures = pages.map((page, at) => [`word/media/image${at + 1}.png`, strToU8(page)]);
  return { name, bytes: zipSync({ ...unzipSync(bytes), ...Object.fromEntries(pictures) }) };
};

describe('a report in pictures', () => {
  const first = inPictures('a.docx', 'trang 1', 'trang 2');

  it('is another than one of the same words in other pictures, and what was typed is of its own', async () => {
    const second = inPictures('b.docx', 'trang 1', 'trang 2, đã sửa');
    const { rollup, one } = await answered(first, { typed }, [second]);
    const asked = rollup.files.map(({ status, problems }) => [
      status,
      problems.some(({ code }) => code === 'rollup/version-unclear'),
    ]);
    expect(asked).toEqual([
      ['questions', true],
      ['questions', true],
    ]);
    expect(one.report.files).toEqual(['a.docx', 'b.docx']);
  });

  it('is the same under another name, and in another order of its parts', async () => {
    const again = inPictures('b.docx', 'trang 2', 'trang 1');
    const { rollup } = await answered(first, { typed }, [again]);
    expect(rollup.files.map(({ status }) => status)).toEqual(['accepted', 'duplicate']);
  });
});

describe('what may be typed', () => {
  it('is offered once the unit is known, and of no file that was read', async () => {
    const countable = async (file: Files[number], answer?: object) => {
      const { rollup, world } = answer ? await answered(file, answer) : await rolled([file]);
      return fileAnswer(world, rollup.files[0]!, labels).countable.map(({ key }) => key);
    };
    expect(await countable(scan)).toEqual([]);
    expect(await countable(scan, { unit: 'so-mau', year: YEAR })).toContain('dossiers.received');
    expect(await countable(OTHER_WORDS)).toContain('audit.count');
    expect(await countable(bundle('a', { values: { 'audit.count': 1 } }))).toEqual([]);
  });

  it.each([
    ['less than nothing', { 'dossiers.received': -1 }],
    ['a part', { 'dossiers.received': 1.5 }],
    ['a key that is not added up', { 'org.name': 3 }],
  ])('%s is refused', (_, values) => {
    const answers = [{ fingerprint: 'a'.repeat(64), typed: { ...typed, values } }];
    const { province, problems } = readProvince(JSON.stringify(listed({ answers })), 'units.json');
    expect(province).toBeNull();
    expect(problems[0]!.severity).toBe('error');
  });

  it('goes with the list, and is taken back with its answer', () => {
    const fingerprint = 'b'.repeat(64);
    const given = withAnswer(provinceOf(), fingerprint, { unit: 'so-mau', year: YEAR, typed });
    const again = readProvince(JSON.stringify(given), 'units.json').province!;
    expect(again.answers).toEqual([{ fingerprint, unit: 'so-mau', year: YEAR, typed }]);
    expect(withAnswer(again, fingerprint, null).answers).toEqual([]);
  });

  it('is kept with a file that is set aside, and counts for nothing there', () => {
    const fingerprint = 'b'.repeat(64);
    const given = withAnswer(provinceOf(), fingerprint, { unit: 'so-mau', year: YEAR, typed });
    const aside = withAnswer(given, fingerprint, { setAside: 'gửi nhầm' });
    expect(aside.answers).toEqual([
      { fingerprint, unit: 'so-mau', year: YEAR, typed, setAside: 'gửi nhầm' },
    ]);
    const again = readProvince(JSON.stringify(aside), 'units.json').province!;
    expect(again.answers).toEqual(aside.answers);
  });
});
