import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingId, type Entry } from '../../../lib/domain/entry/entry';
import { dayInYear, readMonthDay, showMonthDay } from '../../../lib/domain/month-day';
import type { Profile } from '../../../lib/domain/office';
import { deadlineSchema } from '../../../lib/packs/deadline-schema';
import builtin from '../../../lib/packs/builtin/deadlines-vn.json';
import { deadlinesOf } from '../../../lib/packs/deadlines';
import { packFileSchema } from '../../../lib/packs/pack-schema';
import { newEntry } from '../../../lib/register/entries';
import { reminderWords } from '../../../lib/register/reminder-words';
import { dueDayOf } from '../../../lib/register/reminders';
import { newDraft } from '../../../lib/report/new-draft';
import { yearReminders, type Office } from '../../../lib/report/year-reminders';

const NOON = 'T12:00:00+07:00';
const profile = (values: Record<string, unknown> = {}): Profile => ({
  revision: 1,
  values,
  portalUnit: null,
  sites: [],
  form: 'report-hatinh',
});
const AUDIT = newEntry('audit', 2026, { date: '2026-09-15' }, () => 'a');
const REVIEW = newEntry('review', 2026, { date: '2026-10-15' }, () => 'r');
const PLAN = newEntry('document', 2026, { roles: ['isoPlan'] }, () => 'p');
const DONE: Entry[] = [AUDIT, REVIEW, PLAN];

/** A year whose period is the whole year, so that its end comes in December. */
function office(over: Partial<Office> = {}): Office {
  const draft = newDraft(2026, null, `2026-01-05${NOON}`);
  const drafts = [{ ...draft, preset: 'full-year' as const }];
  return { profile: profile(), drafts, entries: DONE, packs: [], ...over };
}

const on = (day: string, given: Office, remindDays = 14) =>
  yearReminders(given, { reminders: 'badge', remindDays }, day + NOON).map(
    ({ id, days }) => `${id} ${days}`,
  );

describe('the due day of the report', () => {
  const due = office({ profile: profile({ 'report.dueDay': '11-20' }) });

  it.each([
    ['2026-11-05', []],
    ['2026-11-06', ['report.2026 14']],
    ['2026-11-20', ['report.2026 0']],
    ['2026-11-21', ['report.2026 -1']],
  ])('on %s', (day, told) => {
    expect(on(day, due)).toEqual(told);
  });

  it('is told for sixty days after it, and then no more', () => {
    const report = (day: string) => on(day, due).filter((one) => one.startsWith('report.2026'));
    expect(report('2027-01-19')).toEqual(['report.2026 -60']);
    expect(report('2027-01-20')).toEqual([]);
  });

  it('is done once the report bears the number of its issue', () => {
    const drafts = due.drafts.map((draft) => ({ ...draft, values: { 'doc.number': '3061' } }));
    expect(on('2026-11-20', { ...due, drafts })).toEqual([]);
  });

  it('of the first half of a year is that of the report on the year before', () => {
    const january = office({ profile: profile({ 'report.dueDay': '01-15' }) });
    expect(on('2027-01-10', january)).toContain('report.2026 5');
  });

  it('is nobody’s guess: without one nothing is told', () => {
    expect(on('2026-11-20', office())).toEqual([]);
    for (const wrong of ['13-40', 'x', 7, '02-30'])
      expect(dueDayOf({ 'report.dueDay': wrong })).toBeNull();
  });
});

describe('the end of the period', () => {
  it.each([
    ['2026-12-16', []],
    ['2026-12-17', ['period-end.2026 14']],
    ['2026-12-31', ['period-end.2026 0']],
  ])('on %s', (day, told) => {
    expect(on(day, office())).toEqual(told);
  });

  it('is past the day after', () => {
    expect(on('2027-01-01', office()).filter((one) => one.includes('2026'))).toEqual([]);
  });

  it('of a report that runs to the present day is no end', () => {
    const drafts = [newDraft(2026, null, `2026-01-05${NOON}`)];
    const told = on('2026-06-10', office({ drafts }));
    expect(told).toEqual([]);
  });
});

describe('what the register lacks', () => {
  it.each([
    ['2026-01-31', []],
    ['2026-02-01', ['iso-plan.2026 58']],
    ['2026-03-31', ['iso-plan.2026 0']],
    ['2026-04-01', []],
    ['2026-08-31', []],
    ['2026-09-01', ['internal-audit.2026 121']],
  ])('on %s', (day, told) => {
    expect(on(day, office({ entries: [] }))).toEqual(told);
  });

  it('a deleted entry, one of another year or of another kind does not do', () => {
    const entries: Entry[] = [
      { ...AUDIT, deleted: true },
      { ...AUDIT, id: 'audit:b', year: 2025 },
      REVIEW,
      PLAN,
    ];
    expect(on('2026-09-01', office({ entries }))).toEqual(['internal-audit.2026 121']);
  });

  it('the statement that there was none does', () => {
    const none = newEntry('nothing', 2026, { of: 'audit' }, () => 'x');
    const entries: Entry[] = [{ ...none, id: nothingId(2026, 'audit') }, REVIEW, PLAN];
    expect(on('2026-09-01', office({ entries }))).toEqual([]);
  });
});

describe('the officer’s choice', () => {
  const due = office({ profile: profile({ 'report.dueDay': '11-20' }), entries: [] });

  it('none is none, and before first use there is nothing', () => {
    const now = `2026-11-20${NOON}`;
    expect(yearReminders(due, { reminders: 'none', remindDays: 14 }, now)).toEqual([]);
    expect(
      yearReminders({ ...due, profile: null }, { reminders: 'line', remindDays: 14 }, now),
    ).toEqual([]);
  });

  it('the most urgent first, however many days ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 364 }), (n, at) => {
        const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
        const told = yearReminders(due, { reminders: 'badge', remindDays: n }, day + NOON);
        const days = told.map((one) => one.days);
        expect(days).toEqual([...days].sort((a, b) => a - b));
        for (const one of told) if (one.kind !== 'register') expect(one.days <= n).toBe(true);
      }),
    );
  });

  it('is worded by what it is', () => {
    const words = yearReminders(due, { reminders: 'badge', remindDays: 14 }, `2026-11-11${NOON}`);
    expect(words.map((one) => reminderWords(one, 'vi'))).toEqual([
      'Hạn nộp báo cáo ISO năm 2026: còn 9 ngày (20/11/2026)',
      'Sổ ISO chưa có đánh giá nội bộ năm 2026 (trước 31/12/2026)',
      'Sổ ISO chưa có xem xét của lãnh đạo năm 2026 (trước 31/12/2026)',
    ]);
  });
});

describe('deadlines are data', () => {
  it('the built-in pack is sound', () => {
    expect(packFileSchema.safeParse(builtin).success).toBe(true);
    for (const one of builtin.contributes.deadlines) expect(deadlineSchema.parse(one)).toEqual(one);
  });

  it('a province’s own pack stands in for a built-in one', () => {
    const own = {
      ...builtin,
      id: 'tinh-mau.han',
      contributes: {
        deadlines: [{ ...builtin.contributes.deadlines[0]!, due: '12-05', source: 'KH của tỉnh' }],
      },
    };
    const packs = [{ file: 'han.json', json: own }];
    expect(deadlinesOf(packs)).toHaveLength(builtin.contributes.deadlines.length);
    expect(on('2026-12-01', office({ packs }))).toEqual(['report.2026 4']);
  });

  it.each([
    ['20/11', '11-20'],
    [' 5-1 ', '01-05'],
    ['29/2', '02-29'],
    ['31/11', null],
    ['20/11/2026', null],
    ['', null],
  ])('a day of the year: %j', (text, day) => {
    expect(readMonthDay(text)).toBe(day);
    if (day) expect(readMonthDay(showMonthDay(day))).toBe(day);
  });

  it('29 February is the last of February in other years', () => {
    expect([dayInYear(2028, '02-29'), dayInYear(2026, '02-29')]).toEqual([
      '2028-02-29',
      '2026-02-28',
    ]);
  });
});
