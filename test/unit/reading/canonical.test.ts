import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../lib/reading/canonical';

const textOf = (value: object): string => [...canonicalText(value)].join('');

describe('canonical text', () => {
  it.each([
    ['order of keys', { a: 1, b: [{ x: 1, y: 'q' }] }, { b: [{ y: 'q', x: 1 }], a: 1 }],
    ['a field that is not there', { a: 1, b: undefined }, { a: 1 }],
  ])('is the same whatever the %s', (_name, left, right) => {
    expect(textOf(left)).toBe(textOf(right));
  });

  it.each([
    ['a number and its text', { a: 1 }, { a: '1' }],
    ['null and nothing', { a: null }, {}],
    ['null and its word', { a: null }, { a: 'null' }],
    ['an empty list and null', { a: [] }, { a: null }],
    [
      'a repeated and a new value',
      { a: [{ x: 'p' }, { x: 'p' }] },
      { a: [{ x: 'p' }, { x: 'q' }] },
    ],
    ['a text that looks like a repetition', { a: ['p', '#0 '] }, { a: ['p', 'p'] }],
    ['where one text ends', { a: ['p', 'q'] }, { a: ['pq', ''] }],
    ['where one list ends', { a: [['p'], ['q']] }, { a: [['p', 'q'], []] }],
    ['which row a value is in', { a: [{ x: 1 }, { x: 2 }] }, { a: [{ x: 2 }, { x: 1 }] }],
    ['names of fields', { a: [{ x: 1 }] }, { a: [{ y: 1 }] }],
  ])('tells apart: %s', (_name, left, right) => {
    expect(textOf(left)).not.toBe(textOf(right));
  });

  it('comes in pieces with places to interrupt', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => ({ code: `H${at}`, at }));

    expect([...canonicalText({ rows })].length).toBeGreaterThan(50);
  });
});
