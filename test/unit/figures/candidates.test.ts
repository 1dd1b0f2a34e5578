import { describe, expect, it } from 'vitest';
import { choiceId, type Choice } from '../../../lib/domain/choice';
import { candidatesOf } from '../../../lib/figures/candidates';
import { dossierDetails } from '../../../lib/figures/dossier-details';
import { figuresOf } from '../../../lib/figures/figures';
import { openableUrl } from '../../../lib/figures/source-link';
import { workingsOf } from '../../../lib/figures/workings';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { recordsOf } from '../../../lib/ledger/records';
import { defaultPolicy } from '../../../lib/packs/policies';
import { PERIOD_2022, dossier, figure, list, statistics } from './support/builders';

const OF = { concept: 'received.inPeriod', part: null } as const;
const asked = { period: PERIOD_2022, policy: defaultPolicy(), unit: null };
const three = list('l', [
  dossier('H99-220103-0001', { receivedAt: '2022-01-03' }),
  dossier('H99-220104-0002', { receivedAt: '2022-01-04' }),
  dossier('H99-220105-0003', { receivedAt: '2022-01-05' }),
]);
const other = 'https://khac.example.vn/thong-ke';
const pages = [
  statistics('a', PERIOD_2022, [figure('received.inPeriod', 5)]),
  statistics('b', PERIOD_2022, [figure('received.inPeriod', 7)], { url: other }),
];

function choiceOf(pick: Choice['pick']): Choice {
  const about = { period: PERIOD_2022, unit: null, ...OF };
  return { id: choiceId(about), ...about, pick, note: 'Theo sổ', at: '2022-11-18T10:00:00+07:00' };
}

function found(choices: Choice[] = []) {
  const ledger = ledgerOf([three, ...pages]);
  return {
    ...candidatesOf(workingsOf(ledger, asked), asked, OF, choices),
    figure: figuresOf(ledger, { ...asked, choices }).figures.find(
      ({ concept }) => concept === OF.concept,
    )!,
  };
}

describe('the candidates of a figure', () => {
  it('are all there, and the one in use is the figure’s', () => {
    const { candidates, figure: own } = found();
    const values = candidates.map(({ value, basis }) => [value, basis]).sort();
    expect(values).toEqual([
      [3, 'dossiers'],
      [5, 'page-total'],
      [7, 'page-total'],
    ]);
    expect(candidates.filter(({ inUse }) => inUse).map(({ value }) => value)).toEqual([own.value]);
  });

  it.each([3, 5, 7])('taking %i makes it the figure', (value) => {
    const pick = found().candidates.find((one) => one.value === value)!.pick!;
    const { candidates, choice, figure: own } = found([choiceOf(pick)]);
    expect(own.value).toBe(value);
    expect(own.note).toBe('Theo sổ');
    expect(candidates.find(({ inUse }) => inUse)?.value).toBe(value);
    expect(choice?.note).toBe('Theo sổ');
  });

  it('a typed number stands first and is in use; taken back, nothing is left of it', () => {
    const typed = found([choiceOf({ kind: 'typed', value: 9 })]);
    expect(typed.candidates[0]).toMatchObject({
      value: 9,
      basis: 'typed',
      inUse: true,
      pick: null,
    });
    expect(typed.figure.value).toBe(9);
    const back = found([choiceOf(null)]);
    expect(back.choice).toBeNull();
    expect(back.candidates).toEqual(found().candidates);
  });

  it('offers nothing to take where a number cannot be the period’s', () => {
    const narrowed = statistics('n', PERIOD_2022, [figure('received.inPeriod', 2)]);
    narrowed.grids[0]!.filters = [{ label: 'Lĩnh vực', value: 'Đất đai' }];
    const workings = workingsOf(ledgerOf([narrowed]), asked);
    const { candidates } = candidatesOf(workings, asked, OF);
    expect(candidates.map(({ pick, inUse }) => [pick, inUse])).toEqual([[null, false]]);
  });
});

describe('the details of a dossier', () => {
  const province = list(
    'p',
    [dossier('H99-220103-0001', { unit: 'Sở A', dueAt: '2022-02-01', status: 'processing' })],
    {},
    { readAt: '2022-03-01T08:00:00+07:00' },
  );
  const ministry = list(
    'm',
    [dossier('H99-220103-0001', { unit: 'Sở A', dueAt: '2022-02-05', status: 'finished' })],
    {},
    { url: 'https://bo.example.vn/x', readAt: '2022-03-02T08:00:00+07:00' },
  );

  it('hold every value by site, the one in use first, and the conflict', () => {
    const ledger = ledgerOf([province, ministry]);
    const records = [province, ministry].flatMap((one) => [...recordsOf(one).values()]);
    const merged = dossierDetails(records, new Map(ledger.readings.map((one) => [one.id, one])))!;
    const due = merged.fields.find(({ field }) => field === 'dueAt')!;

    expect(due.conflict).toBe(true);
    expect(due.values.map(({ host, value, at, inUse }) => [host, value, at, inUse])).toEqual([
      ['bo.example.vn', '2022-02-05', '2022-03-02T08:00:00+07:00', true],
      ['motcua.example.vn', '2022-02-01', '2022-03-01T08:00:00+07:00', false],
    ]);
    expect(merged.fields.find(({ field }) => field === 'unit')!.conflict).toBe(false);
    expect(merged.statuses.map(({ host, status }) => [host, status])).toEqual([
      ['motcua.example.vn', 'processing'],
      ['bo.example.vn', 'finished'],
    ]);
  });

  it('of no record are none', () => {
    expect(dossierDetails([], new Map())).toBeNull();
  });
});

describe('an address may be opened', () => {
  const hosts = ['motcua.example.vn', '127.0.0.1:8080'];
  it.each([
    ['https://motcua.example.vn/a?b=c', true],
    ['http://127.0.0.1:8080/x', true],
    ['https://khac.example.vn/a', false],
    ['https://motcua.example.vn.evil.example/a', false],
    ['https://motcua.example.vn@evil.example/', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['file:///etc/passwd', false],
    [null, false],
  ])('%j: %j', (url, open) => {
    expect(openableUrl(url, hosts)).toBe(open ? url : null);
  });
});
