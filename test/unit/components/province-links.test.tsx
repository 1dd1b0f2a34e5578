// @vitest-environment jsdom
/** From what keeps the board open to the very files, over the real desk. */
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { placeOf, type Place } from '../../../components/province/address';
import { createProvinceDesk } from '../../../components/province/desk/desk';
import { readersOf } from '../../../components/province/desk/readers';
import { receivePicked } from '../../../components/province/desk/receiver';
import { ProvinceView } from '../../../components/province/ProvinceScreen';
import { ProvinceDb } from '../../../lib/rollup/kept/db';
import { bundle, provinceOf, YEAR } from '../rollup/support/province';
import { axeFaults } from './axe';

vi.mock('../../../components/data/packs', () => ({ useOwnPacks: () => [] }));
vi.mock('../../../lib/platform/messaging', () => ({ send: () => Promise.resolve({}) }));
vi.mock('webextension-polyfill', () => ({ default: {} }));

const db = new ProvinceDb('links');
const ask = createProvinceDesk({
  db,
  packs: () => Promise.resolve([]),
  today: () => '2024-11-20',
});

beforeAll(async () => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => 420 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => 900 });
  Element.prototype.scrollTo = () => undefined;
  await ask('change', { changes: [{ do: 'list', province: provinceOf() }] });
  const files = [
    bundle('a', { values: { 'audit.count': 1 } }),
    bundle('la', { unit: 'Sở Lạ' }),
    { name: 'hong.zip', bytes: new TextEncoder().encode('PK\u0003\u0004 not a zip') },
  ];
  await receivePicked(
    db,
    files.map(({ name, bytes }) => ({ name, bytes: () => Promise.resolve(bytes) })),
    readersOf([]),
    { now: () => '2024-11-20T08:00:00+07:00', onProgress: () => undefined, isStopped: () => false },
  );
});
afterEach(cleanup);

function show(place: Place): HTMLElement {
  const acts = { receive: vi.fn(), stop: vi.fn(), resume: vi.fn() };
  const port = { ask, revision: 0, run: { kind: 'idle' } as const, ...acts };
  const years = [YEAR];
  return render(
    <ProvinceView port={port} year={YEAR} years={years} place={place} onPlace={vi.fn()} />,
  ).container;
}

const shownFiles = (container: Element) =>
  [...container.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row')).sort();

it('each number of files opens those files and no others', async () => {
  show({ at: 'board' });
  await screen.findByRole('grid');
  const [unplaced, asked] = screen
    .getAllByText('Xem các tệp này')
    .map((one) => placeOf(decodeURIComponent(one.getAttribute('href')!.split('/').pop()!)));
  expect(screen.getByText(/^2 tệp chưa biết của đơn vị nào hoặc không mở được/)).toBeTruthy();
  expect(screen.getByText(/^1 tệp chờ trả lời/)).toBeTruthy();

  cleanup();
  const first = show(unplaced!);
  await waitFor(() => expect(shownFiles(first)).toEqual(['hong.zip', 'la.json']));
  expect(await axeFaults(first)).toEqual([]);

  cleanup();
  const second = show(asked!);
  await waitFor(() => expect(shownFiles(second)).toEqual(['la.json']));
});

it('a count that is not known says how many are known to belong, as the report prints it', async () => {
  const container = show({ at: 'report' });
  const cellOf = (key: string) =>
    container.querySelector(`[data-figure="${key}"][data-level=""]`)?.parentElement!.textContent;
  // The sở has held one; of the others nobody knows.
  await waitFor(() => expect(cellOf('units.audited')).toBe('chưa rõ (đã biết 1, chưa rõ 2)'));
  // Nothing is said beside a share, which is of no units.
  expect(cellOf('units.complyingRate')).toBe('chưa rõ');
});
