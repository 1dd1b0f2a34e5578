/** The province beside the year before: the same units in both years, rates from summed parts, the rest named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provinceFigureNames } from '../../../lib/domain/strings/ui-province-rules';
import { provinceForm } from '../../../lib/packs/province-forms';
import { renderReport } from '../../../lib/report/render-report';
import { changeOf, totalText } from '../../../lib/rollup/board/change';
import { compareTotals } from '../../../lib/rollup/board/compare-totals';
import { docxText } from '../../../lib/rollup/receive/docx-text';
import { comparedAnnex } from '../../../lib/rollup/report/compared';
import { rollUp, type Rollup } from '../../../lib/rollup/rollup';
import { bundle, provinceOf, readers, unit, YEAR } from './support/province';

const onTime = (early: number, inTime: number, overdue: number) => ({
  'dossiers.resolvedEarly': early,
  'dossiers.resolvedOnTime': inTime,
  'dossiers.resolvedOverdue': overdue,
});

type Sent = [unit: string, year: number, values: Record<string, unknown>];

async function compared(sent: Sent[], more: Record<string, unknown> = {}) {
  const province = provinceOf(more);
  const files = sent.map(([name, year, values], at) =>
    bundle(`${at}`, { unit: name, year, values }),
  );
  const of = (year: number) => rollUp(files, province, year, readers());
  const [now, before] = [await of(YEAR), await of(YEAR - 1)];
  const byId = new Map(before.returns.map((one) => [one.unit.id, one]));
  return { rollup: now, answer: compareTotals(now, byId, province) };
}

const rowOf = (answer: Awaited<ReturnType<typeof compared>>['answer'], key: string) =>
  answer!.values.find((one) => one.key === key);

const judged = (year: number, ...units: string[]) =>
  units.map((id) => ({ unit: id, year, result: 'complying', checkMode: 'file' }));

describe('the shares of units that sent, and that comply', () => {
  const sent: Sent[] = [
    ['Sở Mẫu', 2023, { 'dossiers.received': 100 }],
    ['Sở Mẫu', 2024, { 'dossiers.received': 130 }],
    ['UBND huyện Mẫu', 2024, { 'dossiers.received': 40 }],
  ];
  const thisYear = judged(2024, 'so-mau', 'huyen-mau');

  it('are not stated where a stray file of the year before is all that is here of it', async () => {
    const { answer } = await compared(sent, { opinions: thisYear });
    expect(rowOf(answer, 'units.sent')).toBeUndefined();
    expect(rowOf(answer, 'units.complying')).toBeUndefined();
    expect(answer!.unsettled).toEqual([{ year: 2023, units: 1 }]);
    // What that one unit states in both years can be compared all the same.
    expect(rowOf(answer, 'dossiers.received')).toMatchObject({ before: 100, now: 130, pairs: 1 });
  });

  it('are not stated while this year is being judged: units that sent nothing would count alone', async () => {
    const { answer } = await compared(sent, {
      opinions: [...judged(2023, 'so-mau'), ...judged(2024, 'so-mau')],
    });
    expect(rowOf(answer, 'units.complying')).toBeUndefined();
    expect(answer!.unsettled).toEqual([{ year: 2024, units: 1 }]);
  });

  it('are stated once every unit that sent is judged in both years', async () => {
    const { answer } = await compared(sent, { opinions: [...judged(2023, 'so-mau'), ...thisYear] });
    expect(answer!.unsettled).toEqual([]);
    expect(rowOf(answer, 'units.complying')).toMatchObject({
      before: { numerator: 1, denominator: 3 },
      now: { numerator: 2, denominator: 3 },
      pairs: 3,
    });
  });

  it('say in the annex why they are not there', async () => {
    const { rollup, answer } = await compared(sent, { opinions: thisYear });
    const { bytes } = await renderReport(provinceForm().form, rollup.input, {
      annexesOf: (_, draft) => [comparedAnnex(answer!, draft)],
    });
    const text = docxText(bytes!)!;
    expect(text).toContain('năm 2023 còn 1 đơn vị đã gửi mà chưa có ý kiến đánh giá');
    expect(text).not.toMatch(/Đã gửi hồ sơ\n1\/3/);
  });
});

describe('every number that may be set beside the year before', () => {
  it('has a name in both languages', async () => {
    const full = { ...onTime(1, 2, 3), 'dossiers.received': 6, 'dossiers.resolved': 6 };
    const { answer } = await compared([
      ['Sở Mẫu', 2023, { ...full, 'tthc.changed': 1, 'audit.count': 1 }],
      ['Sở Mẫu', 2024, { ...full, 'tthc.changed': 1, 'audit.count': 1 }],
    ]);
    const names: Readonly<Record<string, { vi: string; en: string }>> = provinceFigureNames;
    expect(answer!.values.length).toBeGreaterThan(7);
    expect(answer!.values.filter(({ key }) => !names[key]).map(({ key }) => key)).toEqual([]);
  });
});

describe('the totals of two years', () => {
  it('are of the units that state a number in both, and say how many are left out', async () => {
    const { answer } = await compared(
      [
        ['Sở Mẫu', 2023, { 'dossiers.received': 100 }],
        ['Sở Mẫu', 2024, { 'dossiers.received': 130 }],
        ['UBND huyện Mẫu', 2023, { 'dossiers.received': 50 }],
        ['UBND huyện Mẫu', 2024, { 'dossiers.received': 40 }],
        // Only this year: 1,000 are in neither sum.
        ['UBND xã Mẫu', 2024, { 'dossiers.received': 1000 }],
      ],
      {
        opinions: [
          ...judged(2023, 'so-mau', 'huyen-mau'),
          ...judged(2024, 'so-mau', 'huyen-mau', 'xa-mau'),
        ],
      },
    );
    expect(answer).toMatchObject({ inScope: 3, pairs: 3, left: [], gone: [] });
    expect(rowOf(answer, 'dossiers.received')).toEqual({
      key: 'dossiers.received',
      before: 150,
      now: 170,
      pairs: 2,
      left: 1,
    });
    // The commune sent nothing the year before, and that is known.
    expect(rowOf(answer, 'units.sent')).toMatchObject({
      before: { numerator: 2, denominator: 3, value: 66.67 },
      now: { numerator: 3, denominator: 3, value: 100 },
      pairs: 3,
    });
  });

  it('take a rate from summed parts, never from the mean of rates', async () => {
    const { answer } = await compared([
      ['Sở Mẫu', 2023, onTime(0, 1, 1)],
      ['UBND huyện Mẫu', 2023, onTime(50, 48, 2)],
      ['Sở Mẫu', 2024, onTime(0, 0, 2)],
      ['UBND huyện Mẫu', 2024, onTime(100, 98, 0)],
      // States no overdue: in no part of the rate.
      ['UBND xã Mẫu', 2023, { 'dossiers.resolvedEarly': 500, 'dossiers.resolvedOnTime': 5 }],
      ['UBND xã Mẫu', 2024, onTime(1, 1, 500)],
    ]);
    const row = rowOf(answer, 'dossiers.onTimeRate')!;
    // 99/102 and 198/200; the means would be 74 and 50.
    expect(row).toMatchObject({
      before: { numerator: 99, denominator: 102, value: 97.06 },
      now: { numerator: 198, denominator: 200, value: 99 },
      pairs: 2,
      left: 1,
    });
    expect(changeOf(row)).toEqual({ text: '+1,94', isPoints: true });
    expect(totalText(row.before)).toBe('99/102 (97,06%)');
  });

  it('set a merged unit beside all it was made of, and leave out what was split or is new', async () => {
    const ends = (to: string[]) => ({
      validTo: '2024-06-30',
      successors: to.map((id) => ({ id })),
    });
    const organisations = [
      unit('a', 'UBND xã A', 'cap-xa', ends(['c'])),
      unit('b', 'UBND xã B', 'cap-xa', ends(['c'])),
      unit('c', 'UBND xã C', 'cap-xa', { validFrom: '2024-07-01' }),
      unit('d', 'UBND xã D', 'cap-xa', ends(['e', 'f'])),
      unit('e', 'UBND xã E', 'cap-xa', { validFrom: '2024-07-01' }),
      unit('f', 'UBND xã F', 'cap-xa', { validFrom: '2024-07-01' }),
      unit('g', 'Sở Mới', 'cap-tinh', { validFrom: '2024-02-01' }),
      unit('h', 'Sở Cũ', 'cap-tinh'),
    ];
    const received = (count: number) => ({ 'dossiers.received': count });
    const { answer } = await compared(
      [
        ['UBND xã A', 2023, received(10)],
        ['UBND xã B', 2023, received(20)],
        ['UBND xã D', 2023, received(400)],
        ['Sở Cũ', 2023, received(5)],
        ['UBND xã C', 2024, received(33)],
        ['UBND xã E', 2024, received(200)],
        ['UBND xã F', 2024, received(300)],
        ['Sở Mới', 2024, received(7)],
        ['Sở Cũ', 2024, received(6)],
      ],
      {
        organisations,
        opinions: [...judged(2023, 'a', 'b', 'd', 'h'), ...judged(2024, 'c', 'e', 'f', 'g', 'h')],
      },
    );
    expect(answer!.left.map(({ id, reason }) => [id, reason])).toEqual([
      ['e', 'split'],
      ['f', 'split'],
      ['g', 'new'],
    ]);
    expect(answer!.gone.map(({ id }) => id)).toEqual(['d']);
    expect(rowOf(answer, 'dossiers.received')).toMatchObject({
      before: 35,
      now: 39,
      pairs: 2,
      left: 3,
    });
    // Two units that became one are no one unit that sent or did not.
    expect(rowOf(answer, 'units.sent')).toMatchObject({ pairs: 1, left: 4 });
  });

  it('count a unit that ends with the year as a unit of it, and in the next as a part of what it went into', async () => {
    const organisations = [
      unit('a', 'UBND xã A', 'cap-xa', { validTo: '2024-12-31', successors: [{ id: 'b' }] }),
      unit('b', 'UBND xã B', 'cap-xa'),
    ];
    const received = (count: number) => ({ 'dossiers.received': count });
    const sent: Sent[] = [
      ['UBND xã A', 2023, received(10)],
      ['UBND xã B', 2023, received(100)],
      ['UBND xã A', 2024, received(12)],
      ['UBND xã B', 2024, received(120)],
      ['UBND xã B', 2025, received(140)],
    ];
    const [before, own, next] = await Promise.all(
      [2023, 2024, 2025].map((year) =>
        rollUp(
          sent.map(([name, of, values], at) => bundle(`${at}`, { unit: name, year: of, values })),
          provinceOf({ organisations }),
          year,
          readers(),
        ),
      ),
    );
    const beside = (now: Rollup, then: Rollup) =>
      compareTotals(
        now,
        new Map(then.returns.map((one) => [one.unit.id, one])),
        provinceOf({ organisations }),
      );
    expect(rowOf(beside(own!, before!), 'dossiers.received')).toMatchObject({
      before: 110,
      now: 132,
      pairs: 2,
    });
    expect(rowOf(beside(next!, own!), 'dossiers.received')).toMatchObject({
      before: 132,
      now: 140,
      pairs: 1,
    });
  });

  it('leave out a unit of other days, and one that was not in scope', async () => {
    const scope = [{ unit: 'xa-mau', year: 2023, inScope: false, reason: 'Không có TTHC' }];
    const province = provinceOf({ scope });
    const send = (name: string, year: number, to: string) =>
      bundle(`${name} ${year}`, {
        unit: name,
        year,
        period: { from: `${year}-01-01`, to },
        values: { 'dossiers.received': 9 },
      });
    const files = [
      send('Sở Mẫu', 2023, '2023-06-30'),
      send('Sở Mẫu', 2024, '2024-11-20'),
      send('UBND xã Mẫu', 2023, '2023-11-20'),
      send('UBND xã Mẫu', 2024, '2024-11-20'),
    ];
    const of = (year: number) => rollUp(files, province, year, readers());
    const before = new Map((await of(2023)).returns.map((one) => [one.unit.id, one]));
    const answer = compareTotals(await of(2024), before, province);
    expect(answer!.left.map(({ id, reason }) => [id, reason])).toEqual([
      ['so-mau', 'other-period'],
      ['xa-mau', 'scope'],
    ]);
    expect(rowOf(answer, 'dossiers.received')).toBeUndefined();
  });

  it('are not stated where nothing of the year before is here', async () => {
    expect((await compared([['Sở Mẫu', 2024, { 'dossiers.received': 1 }]])).answer).toBeNull();
  });

  it('add up what the units that are in both years state, whatever they state', async () => {
    const counts = fc.option(fc.nat(500), { nil: undefined });
    const names = ['Sở Mẫu', 'UBND huyện Mẫu', 'UBND xã Mẫu'];
    const world = fc.array(fc.tuple(counts, counts), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(world, async (stated) => {
        const sent = stated.flatMap(([before, now], at): Sent[] => [
          ...(before === undefined
            ? []
            : [[names[at]!, 2023, { 'dossiers.received': before }] as Sent]),
          ...(now === undefined ? [] : [[names[at]!, 2024, { 'dossiers.received': now }] as Sent]),
        ]);
        const { answer } = await compared(sent);
        const both = stated.filter(([before, now]) => before !== undefined && now !== undefined);
        const row = answer === null ? undefined : rowOf(answer, 'dossiers.received');
        if (both.length === 0) expect(row).toBeUndefined();
        else
          expect(row).toMatchObject({
            before: both.reduce((all, [one]) => all + one!, 0),
            now: both.reduce((all, [, one]) => all + one!, 0),
            pairs: both.length,
            left: 3 - both.length,
          });
      }),
      { numRuns: 40 },
    );
  });

  it('stand in an annex of the report, with the units they are of', async () => {
    const { rollup, answer } = await compared([
      ['Sở Mẫu', 2023, { 'dossiers.received': 1100 }],
      ['Sở Mẫu', 2024, { 'dossiers.received': 1000 }],
    ]);
    const { bytes } = await renderReport(provinceForm().form, rollup.input, {
      annexesOf: (_, draft) => [comparedAnnex(answer!, draft)],
    });
    const text = docxText(bytes!)!;
    const annex = text.slice(text.indexOf('SO SÁNH SỐ LIỆU NĂM 2024 VỚI NĂM 2023'));
    expect(annex).toContain('Chỉ so trên 3 trong 3 đơn vị trong phạm vi năm 2024');
    expect(annex).toMatch(/Hồ sơ phát sinh\n1\.100\n1\.000\n−100\n1\n2\n/);
  });
});
