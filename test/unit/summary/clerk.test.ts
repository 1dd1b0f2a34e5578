import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bestOf, questionOf } from '../../../components/data/summary-key';
import { createClerk } from '../../../components/summary/clerk';
import type { Asked } from '../../../components/summary/questions';
import { choiceId } from '../../../lib/domain/choice';
import type { YearSummary } from '../../../lib/figures/year-summary';
import { builtinUnits } from '../../../lib/figures/units';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { recordReading } from '../../../lib/ledger/record';
import { loadRevision } from '../../../lib/ledger/revision';
import { defaultPolicy } from '../../../lib/packs/policies';
import { PERIOD_2022, dossier, figure, list, statistics } from '../figures/support/builders';

let db: LedgerDb;
let count = 0;

beforeEach(() => {
  count += 1;
  db = openLedger(`clerk-${count}`);
});
afterEach(() => db.delete());

const asked = (over: Partial<Asked<'year'>> = {}): Asked<'year'> => ({
  year: 2022,
  period: PERIOD_2022,
  policy: defaultPolicy(),
  portalUnit: null,
  officeName: null,
  units: builtinUnits(),
  choices: [],
  today: '2022-11-18',
  ...over,
});
const year = (over: Partial<Asked<'year'>> = {}) => questionOf('year', asked(over), 'build');
const received = (answer: unknown) =>
  (answer as YearSummary).figures.figures.find(({ concept }) => concept === 'received.inPeriod')!;

const ALIAS = { name: 'Sở A cũ', kind: 'alias' as const, validFrom: null, validTo: null };

const codeOf = (at: number) => `000.00.01.H99-220103-${String(at).padStart(4, '0')}`;
const rows = (from: number, to: number, unit: string | null = null) =>
  Array.from({ length: to - from }, (_, at) =>
    dossier(codeOf(from + at), { receivedAt: '2022-01-03', unit }),
  );

describe('the answers kept', () => {
  it('answers as the ledger stands, and keeps the answer under the question', async () => {
    await recordReading(db, list('r', rows(0, 3)));
    const summary = await createClerk(db)(year());

    expect(received(summary.answer).value).toBe(3);
    expect(summary.revision).toBe(await loadRevision(db));
    expect(await db.summaries.get(year().key)).toEqual(summary);
  });

  it('is old as soon as something is recorded, and the next answer counts it', async () => {
    const clerk = createClerk(db);
    await recordReading(db, list('r', rows(0, 3)));
    const first = await clerk(year());
    await recordReading(db, list('s', rows(3, 5)));

    const now = await loadRevision(db);
    expect(bestOf([first], first.key, now)).toEqual({ summary: first, isOld: true });
    const second = await clerk(year());
    expect(received(second.answer).value).toBe(5);
    expect(bestOf([first, second], second.key, now)).toEqual({ summary: second, isOld: false });
  });

  it('says nothing of another question: unit, names, policy, choice, day, period and build each make one', async () => {
    const policy = defaultPolicy();
    const choice = {
      id: choiceId({ period: PERIOD_2022, unit: null, concept: 'carriedOver', part: null }),
      ...{ period: PERIOD_2022, unit: null, concept: 'carriedOver' as const, part: null },
      ...{ pick: { kind: 'typed' as const, value: 7 }, note: 'sổ giấy' },
      at: '2022-11-18T09:00:00+07:00',
    };
    const questions = [
      year(),
      year({ portalUnit: 'Sở A' }),
      year({ officeName: 'Sở A' }),
      year({ policy: { ...policy, rules: { ...policy.rules, due: 'current' } } }),
      year({ choices: [choice] }),
      year({ period: { ...PERIOD_2022, to: '2022-11-16' } }),
      year({ units: { ...builtinUnits(), own: [ALIAS] } }),
      year({ units: { ...builtinUnits(), province: 'Hà Tĩnh' } }),
      year({ today: '2022-11-19' }),
      questionOf('year', asked(), 'another build'),
      questionOf('months', { year: 2022, policy, unit: null, units: builtinUnits() }, 'build'),
    ];
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
    const clerk = createClerk(db);
    await recordReading(db, list('r', [...rows(0, 3, 'Sở A'), ...rows(3, 4, 'Sở B')]));
    const whole = await clerk(year());
    expect(bestOf([whole], year({ portalUnit: 'Sở A' }).key, whole.revision)).toBeNull();
    expect(received((await clerk(year({ portalUnit: 'Sở A' }))).answer).value).toBe(3);
    const chosen = (await clerk(year({ portalUnit: '*', choices: [choice] })))
      .answer as YearSummary;
    const typed = chosen.figures.figures.find(({ concept }) => concept === 'carriedOver')!;
    expect(typed).toMatchObject({ value: 7, basis: 'typed', note: 'sổ giấy' });
  });

  it('loads the ledger once for many questions, and again after a write', async () => {
    const clerk = createClerk(db);
    await recordReading(db, list('r', rows(0, 3)));
    const load = vi.spyOn(db.readings, 'toArray');
    await Promise.all([clerk(year()), clerk(year({ portalUnit: 'Sở A' }))]);
    expect(load).toHaveBeenCalledTimes(1);
    await recordReading(db, list('s', rows(3, 5)));
    await clerk(year());
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('answers also where the answer cannot be kept', async () => {
    await recordReading(db, list('r', rows(0, 3)));
    vi.spyOn(db.summaries, 'put').mockRejectedValue(new Error('disk full'));
    expect(received((await createClerk(db)(year())).answer).value).toBe(3);
  });

  it('passes on why there is no answer, and goes on with the next question', async () => {
    const clerk = createClerk(db);
    const broken = vi.spyOn(db.readings, 'toArray').mockRejectedValueOnce(new Error('unreadable'));
    await recordReading(db, list('r', rows(0, 3)));
    await expect(clerk(year())).rejects.toThrow('unreadable');
    broken.mockRestore();
    expect(received((await clerk(year())).answer).value).toBe(3);
  });
});

it('says how many dossiers and pages stand behind a figure, without their codes', async () => {
  for (let page = 0; page < 45; page += 1)
    await recordReading(
      db,
      list(
        `r${page}`,
        rows(page * 2, page * 2 + 2),
        { coverage: { from: page * 2 + 1, to: page * 2 + 2, total: 90 } },
        // Pages of one address are told apart by when they were read.
        { readAt: `2022-11-18T09:${10 + page}:00+07:00` },
      ),
    );
  await recordReading(db, statistics('s', PERIOD_2022, [figure('received.inPeriod', 90)]));
  const { answer } = await createClerk(db)(year());
  const counted = (answer as YearSummary).figures.figures.find(
    ({ concept }) => concept === 'received.total',
  )!;

  expect(counted).toMatchObject({ value: 90, basis: 'dossiers', morePages: 5 });
  expect(counted.sources).toHaveLength(40);
  expect(counted.sources.every((one) => one.codes === null && one.dossiers === 2)).toBe(true);
  expect(JSON.stringify(counted)).not.toContain(codeOf(0));
});

it('keeps the counts of a day, and none of a passing moment', async () => {
  await recordReading(db, list('r', rows(0, 3)));
  const policy = defaultPolicy();
  const due = (compare: 'day' | 'time-of-day') =>
    questionOf(
      'due',
      {
        asOf: '2022-11-18T00:00:00+07:00',
        policy: { ...policy, rules: { ...policy.rules, compare } },
        ...{ unit: null, units: builtinUnits(), days: 3 },
      },
      'build',
    );
  const clerk = createClerk(db);
  await clerk(due('day'));
  await clerk(due('time-of-day'));
  expect(await db.summaries.toCollection().primaryKeys()).toEqual([due('day').key]);
});
