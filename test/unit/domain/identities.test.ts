import { describe, expect, it } from 'vitest';
import type { PageConcept } from '../../../lib/domain/concepts';
import { brokenIdentities, type RowCounts } from '../../../lib/domain/identities';

const row = (counts: Partial<Record<PageConcept, number | null>>) =>
  new Map(Object.entries(counts) as [PageConcept, number | null][]);

const whole = {
  'received.total': 30,
  'received.online': 10,
  'received.directPostal': 15,
  carriedOver: 5,
  'resolved.total': 20,
  'resolved.early': 10,
  'resolved.onTime': 8,
  'resolved.overdue': 2,
  'inProgress.total': 10,
  'inProgress.inTime': 9,
  'inProgress.overdue': 1,
} as const;

describe('brokenIdentities', () => {
  it('should find nothing wrong with a sound row of II.06a', () => {
    expect(brokenIdentities([row(whole)])).toEqual([[]]);
  });

  it.each([
    ['received', { ...whole, carriedOver: 6 }],
    ['resolved', { ...whole, 'resolved.early': 11 }],
    ['inProgress', { ...whole, 'inProgress.overdue': 2 }],
    ['balance', { ...whole, 'inProgress.total': 11, 'inProgress.inTime': 10 }],
  ])('should name the broken one: %s', (id, counts) => {
    expect(brokenIdentities([row(counts)])[0]!.map((broken) => broken.id)).toEqual([id]);
  });

  it('should not judge what is not printed', () => {
    expect(brokenIdentities([row({ ...whole, carriedOver: null })])).toEqual([[]]);
  });

  it('should accept paused dossiers outside, and say the numbers when they do not fit either', () => {
    const outside = { ...whole, 'received.total': 33, carriedOver: 8, paused: 3 };
    expect(brokenIdentities([row(outside)])).toEqual([[]]);
    const [broken] = brokenIdentities([row({ ...outside, paused: 2 })]);
    expect(broken).toEqual([expect.objectContaining({ id: 'balance', printed: 33, sum: 32 })]);
  });

  it('should not let a row pick its own explanation', () => {
    const sound = { ...whole, 'resolved.refused': 4 };
    const odd = { ...whole, 'resolved.refused': 1, 'resolved.total': 21, 'resolved.early': 10 };
    const [first, second, third] = brokenIdentities([row(sound), row(sound), row(odd)]);
    expect(first).toEqual([]);
    expect(second).toEqual([]);
    expect(third!.map((broken) => broken.id)).toContain('resolved');
  });

  it('should leave a lawful remainder of a system that keeps measures out of the table alone', () => {
    const counts = { ...whole, 'received.total': 33, carriedOver: 8 };
    expect(brokenIdentities([row(counts)], { outside: ['paused'] })).toEqual([[]]);
    expect(brokenIdentities([row(counts)])[0]).toHaveLength(1);
  });

  it('should count only the measures that the header puts inside a sum', () => {
    const counts = { ...whole, 'inProgress.total': 12, 'received.total': 32, carriedOver: 7 };
    const all = row({ ...counts, paused: 7 });
    const own = row({ ...counts, paused: 2 });
    const countsOf = function* (left: PageConcept): Generator<undefined, RowCounts[] | null> {
      yield;
      return left === 'inProgress.total' ? [own] : null;
    };
    const ids = (options = {}) => brokenIdentities([all], options)[0]!.map((one) => one.id);

    expect(ids()).toContain('inProgress');
    expect(ids({ countsOf })).not.toContain('inProgress');
  });
});
