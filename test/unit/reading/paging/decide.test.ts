import { describe, expect, it } from 'vitest';
import type { Sweep } from '../../../../lib/domain/paging';
import {
  begin,
  continues,
  decide,
  isWholeSweep,
  resume,
  type Decision,
} from '../../../../lib/reading/paging/decide';
import { paceAfter } from '../../../../lib/reading/paging/pace';
import type { Sight } from '../../../../lib/reading/paging/sight';

const AT = '2026-11-21T09:00:00+07:00';
const SCOPE = {
  path: '/ds',
  query: { from: '01/01/2026' },
  title: 'danh sach ho so',
  filters: ['don vi=so noi vu'],
  period: ['2026-01-01', '2026-11-20', 'received'],
};
const codes = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `H01-${from + at}`);

/** Page `n` of a list of 25 in tens, as seen. */
function sight(n: number, more: Partial<Sight> = {}, next: Partial<Sight['next']> = {}): Sight {
  const [from, to] = [(n - 1) * 10 + 1, Math.min(n * 10, 25)];
  return {
    reading: `r${n}`,
    grid: 0,
    host: 'motcua.example',
    scope: SCOPE,
    columns: '["ma ho so"]',
    rows: to - from + 1,
    codes: codes(from, to),
    clean: true,
    coverage: { from, to, total: 25 },
    next: {
      state: n === 3 ? 'end' : 'ready',
      page: n,
      pages: 3,
      first: n === 1,
      press: null,
      script: null,
      ...next,
    },
    ...more,
  };
}
/** The same page of a list that prints neither place nor total. */
const bare = (n: number, more: Partial<Sight> = {}, next: Partial<Sight['next']> = {}) =>
  sight(n, { coverage: { from: null, to: null, total: null }, ...more }, next);

const list = { filters: [], period: null, leastMs: 1500 };
const first = (seen: Sight) => begin('s', AT, seen, list).sweep;
const press = (sweep: Sweep): Sweep => ({ ...sweep, pressed: true, presses: sweep.presses + 1 });
const after = (seen: Sight[]): Sweep =>
  seen.slice(1).reduce((sweep, one) => decide(press(sweep), one, AT).sweep, first(seen[0]!));
const step = ({ step }: Decision) => (step.do === 'stop' ? step.reason : step.do);

describe('the way through a list', () => {
  it('presses, page by page, and is done where the list ends', () => {
    const one = begin('s', AT, sight(1), list);
    const two = decide(press(one.sweep), sight(2), AT);
    const three = decide(press(two.sweep), sight(3), AT);

    expect([one, two, three].map(step)).toEqual(['press', 'press', 'done']);
    expect(three.sweep).toMatchObject({ seen: 25, lastCount: 5, fromFirst: true, pressed: false });
    expect(isWholeSweep(three.sweep)).toBe(true);
  });

  it('waits while the page asked for has not come', () => {
    expect(step(decide(press(first(sight(1))), sight(1), AT))).toBe('wait');
  });

  it('takes rows that came late for the same page', () => {
    const half = first(bare(1, { codes: codes(1, 4), rows: 4 }));
    const whole = decide(half, bare(1), AT);

    expect(step(whole)).toBe('press');
    expect(whole.sweep).toMatchObject({ seen: 10, lastCount: 10, pages: [{ rows: 10 }] });
  });

  it.each<[string, Sight]>([
    ['repeated', bare(2, { codes: codes(3, 8) }, { page: null })],
    ['scope-changed', sight(2, { scope: { ...SCOPE, filters: ['don vi=so y te'] } })],
    ['scope-changed', sight(2, { scope: { ...SCOPE, period: [] } })],
    ['scope-changed', sight(2, { scope: { ...SCOPE, query: { from: '01/02/2026' } } })],
    ['scope-changed', sight(2, { scope: { ...SCOPE, query: {} } })],
    ['scope-changed', sight(2, { scope: { ...SCOPE, title: 'ho so qua han' } })],
    ['navigated', sight(2, { scope: { ...SCOPE, path: '/khac' } })],
    ['columns-changed', sight(2, { columns: '["ma ho so","han tra"]' })],
    ['skipped', sight(3)],
    ['total-changed', sight(2, { coverage: { from: 11, to: 20, total: 90 } })],
    ['total-changed', sight(2, { coverage: { from: 11, to: 20, total: null } })],
    ['no-pager', bare(2, {}, { state: 'none' })],
    ['no-pager', bare(2, {}, { state: 'unclear' })],
    ['ambiguous-pager', bare(2, {}, { state: 'ambiguous' })],
  ])('stops: %s', (reason, seen) => {
    const sweep =
      seen.coverage.total === null && reason !== 'total-changed' ? first(bare(1)) : first(sight(1));

    expect(step(decide(press(sweep), seen, AT))).toBe(reason);
  });

  it('stops: the list went back', () => {
    expect(step(decide(press(after([sight(1), sight(2)])), sight(1), AT))).toBe('backwards');
    expect(step(decide(press(after([bare(1), bare(2)])), bare(1), AT))).toBe('backwards');
  });

  it('stops: another page came although nothing was pressed', () => {
    expect(step(decide(first(sight(1)), sight(2), AT))).toBe('officer');
  });

  it('lets a pager add parameters of its own to the address', () => {
    const longer = { ...SCOPE, query: { ...SCOPE.query, p_p_id: 'hoso' } };

    expect(step(decide(press(first(sight(1))), sight(2, { scope: longer }), AT))).toBe('press');
  });
});

describe('a whole list', () => {
  const unnumbered = (n: number, more: Partial<Sight> = {}) =>
    bare(n, more, { page: null, pages: null, first: n === 1 });

  it.each<[string, Sight[], boolean]>([
    ['with a printed total', [sight(1), sight(2), sight(3)], true],
    ['without one, ended by the pager', [bare(1), bare(2), bare(3)], true],
    [
      'without numbers, from a first page that says so',
      [unnumbered(1), unnumbered(2), unnumbered(3)],
      true,
    ],
    ['not from the first page', [sight(2), sight(3)], false],
    [
      'rows met twice',
      [bare(1), bare(2, { codes: codes(10, 19) }), bare(3, { codes: codes(20, 25), rows: 6 })],
      false,
    ],
    [
      'a row without a code',
      [sight(1, { codes: codes(1, 9), clean: false }), sight(2), sight(3)],
      false,
    ],
    [
      'one dossier more meanwhile',
      [
        sight(1),
        sight(2, { coverage: { from: 11, to: 20, total: 26 } }),
        sight(3, { coverage: { from: 21, to: 26, total: 26 }, codes: codes(21, 26), rows: 6 }),
      ],
      false,
    ],
    [
      'a short page in the middle',
      [bare(1), bare(2, { codes: codes(11, 18), rows: 8 }), bare(3)],
      false,
    ],
    ['more pages shown than were read', [bare(1), bare(2), bare(3, {}, { pages: 4 })], false],
  ])('%s', (_name, seen, whole) => {
    expect(isWholeSweep(after(seen))).toBe(whole);
  });
});

describe('going on', () => {
  it('is offered where the last page read still stands', () => {
    const stopped: Sweep = {
      ...after([sight(1), sight(2)]),
      state: 'stopped',
      reason: 'cancelled',
    };

    expect(continues(stopped, sight(2))).toBe(true);
    expect(continues(stopped, sight(1))).toBe(false);
    expect(continues(stopped, sight(3))).toBe(false);
    expect(continues(press(stopped), sight(3))).toBe(true);
    expect(continues(stopped, sight(2, { scope: { ...SCOPE, filters: [] } }))).toBe(false);
  });

  it('after a load: from the last page, or the one pressed for; from anew on the first', () => {
    const sweep = press(after([sight(1), sight(2)]));
    const outcome = (seen: Sight) => {
      const result = resume(sweep, seen, AT);
      return result === 'restart' ? result : step(result);
    };

    expect(outcome(sight(2))).toBe('press');
    expect(outcome(sight(3))).toBe('done');
    expect(outcome(sight(1))).toBe('restart');
    expect(outcome(sight(3, { scope: { ...SCOPE, filters: [] } }))).toBe('scope-changed');
  });

  it('does not press for ever on a page that always comes back', () => {
    const sweep = press(first(bare(2)));
    const again = resume(sweep, bare(2), AT) as Decision;
    const third = resume(press(again.sweep), bare(2), AT) as Decision;

    expect([step(again), step(third)]).toEqual(['press', 'same-page']);
  });
});

describe('the pace', () => {
  it('slows down with the server, recovers, and never falls below the least', () => {
    const slow = paceAfter({ leastMs: 1500, pauseMs: 1500 }, 6000);

    expect(slow.pauseMs).toBe(3000);
    expect(paceAfter({ leastMs: 1500, pauseMs: 16_000 }, 9000).pauseMs).toBe(20_000);
    expect(paceAfter(slow, 1000).pauseMs).toBe(1500);
    expect(paceAfter(slow, 3000).pauseMs).toBe(3000);
  });
});
