// @vitest-environment jsdom
/** A unit's page with the portal's statistics and its dossier; names of a table answered in its dialog; axe. */
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ReceiveRun } from '../../../components/province/port';
import type { IncomingFile } from '../../../lib/rollup/receive/types';
import { dossierFile, PAPERS } from '../rollup/support/dossiers';
import { bundle, listed, provinceOf, YEAR } from '../rollup/support/province';
import { sheetFile } from '../rollup/support/sheets';
import { axeFaults } from './axe';
import { desk, give, show, useProvince } from './province-place';

vi.mock('../../../components/data/packs', () => ({ useOwnPacks: () => [] }));
vi.mock('../../../lib/platform/messaging', () => ({ send: () => Promise.resolve({}) }));
vi.mock('webextension-polyfill', () => ({ default: {} }));

useProvince();

async function received(files: readonly IncomingFile[]): Promise<void> {
  await desk()('change', { changes: [{ do: 'list', province: provinceOf() }] });
  await give(...files);
}

describe('a unit’s page', () => {
  it('shows the portal’s figures beside its own, and its dossier item by item', async () => {
    const values = { 'dossiers.received': 120, 'dossiers.resolvedOverdue': 5 };
    const first = await dossierFile('so-1', { papers: PAPERS });
    const papers = PAPERS.filter(({ slot }) => slot !== 'qd');
    const sent = bundle('x', { values });
    await received([
      first,
      await dossierFile('so-2', { papers, bundle: sent, previous: first, day: 9 }),
      sheetFile('cong', { rows: [['Sở Mẫu', [120, 8, 60, 50, 3]]] }),
    ]);
    const container = show({ at: 'unit', id: 'so-mau' });
    const second = await screen.findByRole('region', { name: 'Thống kê của cổng (5)' });
    const row = second.querySelector('[data-verdict="differs"]')!;
    expect([...row.querySelectorAll('td')].slice(0, 3).map((cell) => cell.textContent)).toEqual([
      '5',
      '3',
      'khác nhau',
    ]);
    const dossier = container.querySelector('[data-dossier="2"]')!;
    expect(dossier.textContent).toContain('Thay cho lần 1 (so-1.zip)');
    expect(dossier.textContent).toContain('Còn thiếu 1 mục');
    expect(dossier.querySelectorAll('[data-item-state="filled"]')).toHaveLength(2);
    // The difference is among what is asked of the unit, in the text to copy too.
    expect(container.textContent).toContain('đơn vị báo cáo 5, bảng của cổng ghi 3');
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('a name that nobody bears', () => {
  it('is answered in the table’s dialog', async () => {
    await received([sheetFile('cong', { rows: [['Trung tâm Lạ', [1, 0, 1, 0, 0]]] })]);
    const user = userEvent.setup();
    show({ at: 'files' });
    await user.dblClick(await screen.findByText('cong.xlsx'));
    const dialog = await screen.findByRole('dialog');
    const input = await within(dialog).findByLabelText('“Trung tâm Lạ” là đơn vị');
    expect(within(dialog).queryByLabelText('Tệp này của đơn vị')).toBeNull();
    await user.type(input, 'Sở Không Có');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(within(dialog).getByText('Chọn một đơn vị có trong danh sách.')).toBeTruthy();
    expect(await axeFaults(dialog)).toEqual([]);
    await user.clear(input);
    await user.type(input, 'Sở Mẫu');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await waitFor(async () => {
      const [line] = await desk()('files', { year: YEAR });
      expect(line!.status).toBe('accepted');
    });
    const unit = await desk()('unit', { year: YEAR, id: 'so-mau' });
    expect(unit!.second.map(({ value }) => value)).toEqual([1, 0, 1, 0, 0]);
  });
});

describe('a list of units among the files', () => {
  const run = (): ReceiveRun => {
    const lists = [{ name: 'units.json', text: JSON.stringify(listed()) }];
    const rest = {
      at: '2024-11-20T08:00:00+07:00',
      taken: 0,
      known: 0,
      ignored: 0,
      failed: [],
      stopped: false,
    };
    return { kind: 'done', received: { ...rest, lists } };
  };

  it('is taken where there is none, and asks nothing more when an opinion was given since', async () => {
    const done = run();
    show({ at: 'board' }, done);
    await screen.findByText('Đã nhận danh sách đơn vị từ units.json.');
    const opinion = { result: 'weak', checkMode: null, reason: null } as const;
    await desk()('change', {
      changes: [{ do: 'opinion', unit: 'so-mau', year: YEAR, opinion }],
    });
    cleanup();
    show({ at: 'board' }, done);
    await screen.findByText('Đã nhận danh sách đơn vị từ units.json.');
    expect((await desk()('list', {})).opinions).toHaveLength(1);
  });

  it('that differs from the one in use is asked about, and put in its place when said so', async () => {
    await received([]);
    const opinion = { result: 'weak', checkMode: null, reason: null } as const;
    await desk()('change', {
      changes: [{ do: 'opinion', unit: 'so-mau', year: YEAR, opinion }],
    });
    const user = userEvent.setup();
    show({ at: 'board' }, run());
    await user.click(
      await screen.findByRole('button', { name: 'Dùng danh sách trong units.json' }),
    );
    await screen.findByText('Đã nhận danh sách đơn vị từ units.json.');
    expect((await desk()('list', {})).opinions).toEqual([]);
  });
});
