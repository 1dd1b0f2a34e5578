import { describe, expect, it, vi } from 'vitest';
import { lazily, lazyMap, lazySet } from '../../../lib/domain/lazy';

describe('tables made when they are first asked', () => {
  it('are made once, and not before', () => {
    const set = vi.fn(() => ['a', 'b']);
    const map = vi.fn(() => [['a', 1] as const, ['a', 2] as const, ['b', 3] as const]);
    const one = vi.fn(() => 'x');
    const made = { set: lazySet(set), map: lazyMap(map), object: lazily({ one }) };
    expect([set, map, one].map((make) => make.mock.calls.length)).toEqual([0, 0, 0]);

    expect([made.set.has('b'), made.set.size, [...made.set]]).toEqual([true, 2, ['a', 'b']]);
    // Of two entries with one key the first stands.
    expect([made.map.get('a'), made.map.get('c' as 'a'), [...made.map.keys()]]).toEqual([
      1,
      undefined,
      ['a', 'b'],
    ]);
    expect([made.object.one, made.object.one]).toEqual(['x', 'x']);
    expect([set, map, one].map((make) => make.mock.calls.length)).toEqual([1, 1, 1]);
  });
});
