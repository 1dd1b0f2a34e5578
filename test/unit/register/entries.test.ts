import { describe, expect, it } from 'vitest';
import { entrySchema, yearOfEntry } from '../../../lib/domain/entry/entry';
import { missingOf, oddOf } from '../../../lib/domain/entry/missing';
import { sameDocument, duplicateOf } from '../../../lib/register/duplicates';
import { daysToUpdate } from '../../../lib/register/entries';
import { byDate, matches } from '../../../lib/register/search';
import { an, ref } from './made-up';

describe('days from publication to update', () => {
  it.each([
    ['2026-04-19', '2026-04-25', 6],
    ['2026-04-19', '2026-04-19', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-04-25', '2026-04-19', -6],
    [undefined, '2026-04-19', null],
    ['2026-04-19', undefined, null],
  ])('%s → %s: %s', (date, updatedOn, days) => {
    const values = { ...(date && { date }), ...(updatedOn && { updatedOn }) };

    expect(daysToUpdate(an('procedureChange', values))).toBe(days);
  });
});

describe('the year an entry belongs to', () => {
  it('is that of its date, whatever year was open', () => {
    expect(yearOfEntry(an('audit', { date: '2025-12-30' }))).toBe(2025);
  });

  it('is the year it was entered for while it has no date', () => {
    expect(yearOfEntry(an('audit'))).toBe(2026);
  });

  it('is the year a document is said to serve', () => {
    const values = { ref: ref('520', 'KH-UBND', '2025-12-24'), forYear: 2026 };

    expect(yearOfEntry(an('document', values))).toBe(2026);
  });
});

describe('what an entry lacks', () => {
  it('names the parts of a reference', () => {
    expect(missingOf(an('document', { ref: ref('807', 'QĐ-UBND') }))).toEqual([
      'date',
      'issuer',
      'subject',
    ]);
  });

  it('wants all three grades of findings, 0 written out', () => {
    const values = { date: '2026-10-19', minor: 0, observations: 7 };

    expect(missingOf(an('audit', values))).toEqual(['major']);
  });

  it('says where values contradict each other', () => {
    expect(oddOf(an('procedureChange', { date: '2026-04-25', updatedOn: '2026-04-19' }))).toEqual([
      'updatedEarlier',
    ]);
    expect(oddOf(an('audit', { correctiveTotal: 2, correctiveDone: 3 }))).toEqual([
      'correctiveMore',
    ]);
  });
});

describe('one document', () => {
  it.each([
    ['the same', ref('807', 'QĐ-UBND', '2022-04-19'), ref('807', 'QĐ-UBND', '2022-04-19'), true],
    ['a leading zero', ref('02', 'KH-SXD'), ref('2', 'KH-SXD'), true],
    ['one without a date', ref('807', 'QĐ-UBND'), ref('807', 'QĐ-UBND', '2022-04-19'), true],
    [
      'another year',
      ref('807', 'QĐ-UBND', '2021-04-19'),
      ref('807', 'QĐ-UBND', '2022-04-19'),
      false,
    ],
    ['another symbol', ref('119', 'QĐ-SXD'), ref('119', 'QĐ-UBND'), false],
    ['unaccented', ref('807', 'QD-UBND'), ref('807', 'QĐ-UBND'), true],
  ])('%s', (_, a, b, same) => {
    expect(sameDocument(a, b)).toBe(same);
    expect(sameDocument(b, a)).toBe(same);
  });

  it('of two bodies is two', () => {
    const a = { ...ref('12', 'KH-UBND'), issuer: 'UBND xã A' };
    const b = { ...ref('12', 'KH-UBND'), issuer: 'UBND xã B' };

    expect(sameDocument(a, b)).toBe(false);
  });

  it('is found among what is known; events by day and title', () => {
    const known = [an('training', { date: '2026-05-12', title: 'Tập huấn ISO' })];

    expect(duplicateOf(an('training', { date: '2026-05-12', title: 'tap huan ISO' }), known)).toBe(
      known[0],
    );
    expect(
      duplicateOf(an('training', { date: '2026-05-13', title: 'Tập huấn ISO' }), known),
    ).toBeNull();
    expect(duplicateOf(an('training', { title: 'Tập huấn ISO' }), known)).toBeNull();
  });
});

describe('searching', () => {
  const entry = an('document', {
    ref: { ...ref('807', 'QĐ-UBND', '2026-04-19'), subject: 'công bố Danh mục TTHC' },
  });

  it.each(['807', '807/QĐ-UBND', 'cong bo danh muc', 'TTHC công', '19/04/2026', 'van ban 807'])(
    'finds “%s”',
    (query) => {
      expect(matches(entry, query, 'Văn bản')).toBe(true);
    },
  );

  it.each(['808', 'cong bo quyet dinh'])('does not find “%s”', (query) => {
    expect(matches(entry, query, 'Văn bản')).toBe(false);
  });

  it('puts what waits for a date first, then the newest', () => {
    const [a, b, c] = [
      an('audit', { date: '2026-01-05' }),
      an('audit', { date: '2026-10-19' }),
      an('audit'),
    ];

    expect([a!, b!, c!].sort(byDate)).toEqual([c, b, a]);
  });
});

describe('the shape of an entry', () => {
  it('takes an incomplete one', () => {
    expect(entrySchema.safeParse(an('audit')).success).toBe(true);
  });

  it.each([
    ['an id of another kind', { ...an('audit'), id: 'review:1' }],
    ['a value of another kind', { ...an('audit'), values: { people: 3 } }],
    ['a day that is none', { ...an('audit'), values: { date: '2026-02-31' } }],
    ['a negative count', { ...an('audit'), values: { minor: -1 } }],
    ['a reference to anything but a document', { ...an('audit'), values: { decision: 'audit:1' } }],
  ])('refuses %s', (_, entry) => {
    expect(entrySchema.safeParse(entry).success).toBe(false);
  });
});
