import { describe, expect, it } from 'vitest';
import { policyById, policyIds } from '../../../../lib/packs/policies';
import { sign } from './place';
import { POLICIES, VECTORS } from './vectors';

describe.each(POLICIES.map((id, at) => ({ id, at })))('by $id', ({ id, at }) => {
  const policy = policyById(id)!;

  it.each(VECTORS.map(([what, facts, signs]) => ({ what, facts, expected: signs.split(' ')[at] })))(
    '$what: $expected',
    ({ facts, expected }) => {
      expect(sign(facts, policy)).toBe(expected);
    },
  );
});

it('has at least twenty vectors for each built-in policy', () => {
  expect([...POLICIES].sort()).toEqual([...policyIds()].sort());
  expect(VECTORS.length).toBeGreaterThanOrEqual(20);
  for (const [what, , signs] of VECTORS)
    expect(signs.split(' '), what).toHaveLength(POLICIES.length);
});
