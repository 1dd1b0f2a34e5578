/** The province's view over the real desk, with three units and four files of them. */
import { cleanup, render } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { fieldOf, type Place } from '../../../components/province/address';
import { createProvinceDesk } from '../../../components/province/desk/desk';
import { readersOf } from '../../../components/province/desk/readers';
import { receivePicked, type Received } from '../../../components/province/desk/receiver';
import type { AskProvince } from '../../../components/province/desk/questions';
import type { ReceiveRun } from '../../../components/province/port';
import { ProvinceView } from '../../../components/province/ProvinceScreen';
import { ProvinceDb } from '../../../lib/rollup/kept/db';
import { bundle, provinceOf, YEAR } from '../rollup/support/province';

export const NOW = '2024-11-20T08:00:00+07:00';
let db: ProvinceDb;
let count = 0;

/** Called once by a test file: each test has a database of its own. */
export function useProvince(): void {
  beforeAll(() => {
    // jsdom lays nothing out: the scroller is given the size it has on a screen.
    Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => 420 });
    Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => 900 });
    Element.prototype.scrollTo = () => undefined;
  });
  beforeEach(() => {
    count += 1;
    db = new ProvinceDb(`view-${count}`);
    localStorage.clear();
  });
  afterEach(async () => {
    cleanup();
    await db.delete();
  });
}

export const desk = () =>
  createProvinceDesk({ db, packs: () => Promise.resolve([]), today: () => '2024-11-20' });

/** The three units of the list: a sở that sent twice, a huyện with a stranger's file beside it, a xã that did not. */
export async function received(more: Record<string, unknown> = {}): Promise<void> {
  await desk()('change', {
    changes: [
      {
        do: 'list',
        province: provinceOf({ due: [{ year: YEAR, day: '2024-02-10', source: 'KH 1' }], ...more }),
      },
    ],
  });
  const first = bundle('a', { values: { 'dossiers.received': 7, 'audit.count': 0 } });
  const files = [
    first,
    bundle('b', {
      values: { 'dossiers.received': 9, 'audit.count': 0 },
      month: 2,
      previous: first,
    }),
    bundle('c', { unit: 'UBND huyện Mẫu', month: 3 }),
    bundle('la', { unit: 'Sở Lạ' }),
  ];
  await give(...files);
}

export function give(...files: { name: string; bytes: Uint8Array }[]): Promise<Received> {
  return receivePicked(
    db,
    files.map(({ name, bytes }) => ({ name, bytes: () => Promise.resolve(bytes) })),
    readersOf([]),
    { now: () => NOW, onProgress: () => undefined, isStopped: () => false },
  );
}

function Shown({ at, run }: { at: Place; run: ReceiveRun }) {
  const [revision, setRevision] = useState(0);
  const [place, setPlace] = useState(at);
  const [ask] = useState(() => {
    const own = desk();
    const asked: AskProvince = async (kind, body) => {
      const answer = await own(kind, body);
      if (kind === 'change') setRevision((now) => now + 1);
      return answer;
    };
    return asked;
  });
  const acts = { receive: vi.fn(), stop: vi.fn(), resume: vi.fn() };
  return (
    <div data-place={fieldOf(place)}>
      <ProvinceView
        port={{ ask, revision, run, ...acts }}
        year={YEAR}
        years={[YEAR, YEAR - 1]}
        place={place}
        onPlace={(_, to) => setPlace(to)}
      />
    </div>
  );
}

export const show = (at: Place, run: ReceiveRun = { kind: 'idle' }) =>
  render(<Shown at={at} run={run} />).container;

export const rowIds = (container: Element) =>
  [...container.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row'));
