/** Scores that entries of the register prove, and those they do not. */
import { describe, expect, it } from 'vitest';
import type { EntryOf } from '../../../lib/domain/entry/entry';
import { newEntry } from '../../../lib/register/entries';
import { provenScores } from '../../../lib/register/scores';

const TABLE = {
  group: { code: '7.2', max: 5 },
  criteria: [
    { code: '7.2.1', max: 0.5 },
    { code: '7.2.4', max: 1.5 },
  ],
};
let count = 0;
const score = (values: EntryOf<'score'>['values'], year = 2026) =>
  newEntry('score', year, { unit: 'Sở Xây dựng', ...values }, () => `s${(count += 1)}`);
const proofs = (...entries: EntryOf<'score'>[]) =>
  provenScores('Sở Xây dựng', TABLE, entries, 2026);
const points = (...entries: EntryOf<'score'>[]) =>
  proofs(...entries).scores.map((one) => one?.points);

describe('the register', () => {
  it('proves a score by unit and criterion, however these are spelled', () => {
    const entry = score({
      unit: 'SỞ  XÂY DỰNG',
      criterion: 'Tiêu chí 7.2.4',
      points: 1.25,
      most: 1.5,
    });
    expect(proofs(entry)).toEqual({
      scores: [null, { points: 1.25, entries: [entry.id] }],
      total: null,
    });
  });

  it('proves the whole by an entry on the group, or on no criterion', () => {
    expect(proofs(score({ criterion: '7.2', points: 4.5, most: 5 })).total?.points).toBe(4.5);
    expect(proofs(score({ points: 4.5, most: 5 })).total?.points).toBe(4.5);
  });

  it.each([
    ['another unit', score({ unit: 'Viện Quy hoạch', criterion: '7.2.1', points: 0.5, most: 0.5 })],
    ['another year', score({ criterion: '7.2.1', points: 0.5, most: 0.5 }, 2025)],
    ['another greatest score', score({ criterion: '7.2.1', points: 0.5, most: 1 })],
    ['no greatest score', score({ criterion: '7.2.1', points: 0.5 })],
    ['no points', score({ criterion: '7.2.1', most: 0.5 })],
    ['more than the greatest', score({ criterion: '7.2.1', points: 0.75, most: 0.5 })],
    [
      'a deleted entry',
      { ...score({ criterion: '7.2.1', points: 0.5, most: 0.5 }), deleted: true },
    ],
  ])('proves nothing: %s', (_, entry) => {
    expect(points(entry)).toEqual([undefined, undefined]);
  });

  it('proves nothing where two entries contradict each other', () => {
    const one = score({ criterion: '7.2.1', points: 0.5, most: 0.5 });
    const other = score({ criterion: '7.2.1', points: 0.25, most: 0.5 });
    expect(points(one, other)).toEqual([undefined, undefined]);
    expect(points(one, { ...other, values: one.values })[0]).toBe(0.5);
  });
});
