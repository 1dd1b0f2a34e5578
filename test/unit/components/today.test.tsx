// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { monthsAround } from '../../../components/desk/today-answer';
import { DueLine } from '../../../components/popup/DueLine';
import { TodayView } from '../../../components/today/TodayView';
import type { Reading } from '../../../lib/domain/reading';
import { dossier, list } from '../figures/support/builders';
import { axeFaults } from './axe';
import { aScope, deskOver, ports } from './desk';

afterEach(cleanup);
const NOW = '2026-11-20T14:30:00+07:00';

const readings = [
  list(
    'l',
    [
      dossier('H99-261101-0001', {
        procedure: 'Cấp phép',
        receivedAt: '2026-11-01',
        dueAt: '2026-11-10',
        status: 'processing',
      }),
      dossier('H99-261101-0002', {
        receivedAt: '2026-11-01',
        dueAt: '2026-11-20',
        status: 'processing',
      }),
      dossier('H99-261101-0003', {
        receivedAt: '2026-11-01',
        dueAt: '2026-11-22',
        status: 'processing',
      }),
      dossier('H99-261101-0004', {
        receivedAt: '2026-11-01',
        dueAt: '2026-11-22',
        status: 'supplementRequested',
      }),
    ],
    {},
    { readAt: '2026-11-08T16:00:00+07:00' },
  ),
];

function show(seen: Reading[], unitChosen = true) {
  const acts = ports(deskOver(seen));
  const onDays = vi.fn();
  const view = render(
    <TodayView
      scope={aScope({ unitChosen })}
      now={NOW}
      days={3}
      onDays={onDays}
      ask={acts.ask}
      copy={acts.copy}
    />,
  );
  return { ...acts, ...view, onDays };
}

const group = (name: RegExp) => screen.findByRole('heading', { name });

describe('the day', () => {
  it('groups what is overdue, due today and due soon, with the sight of each', async () => {
    const { container } = show(readings);
    await group(/^Đã quá hạn \(1\)/);
    await group(/^Đến hạn hôm nay \(1\)/);
    await group(/^Đến hạn trong 3 ngày tới \(1\)/);
    const overdue = document.querySelector('[data-due="overdue"]')!.textContent;
    expect(overdue).toContain('H99-261101-0001');
    expect(overdue).toContain('quá 10 ngày');
    expect(overdue).toContain('16:00 08/11/2026 · thấy lần cuối 12 ngày trước');
    expect(container.textContent).toContain('Không nằm trong danh sách: 1 hồ sơ tạm dừng.');
    expect(container.textContent).toContain('3 hồ sơ thấy lần cuối đã 3 ngày trước hoặc lâu hơn');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('gives the month beside the one before, what is not known as not known', async () => {
    show(readings);
    const table = await screen.findByRole('table', { name: /tháng đang chạy/ });
    expect(table.textContent).toContain('Cả tháng 10/2026');
    const received = table.querySelector('[data-glance="received.inPeriod"]')!;
    expect(received.textContent).toBe('Tiếp nhận trong kỳđã thấy 4 · chưa đủchưa có');
  });

  it('asks for other days', async () => {
    const { onDays } = show(readings);
    await userEvent.selectOptions(screen.getByLabelText('Xem hồ sơ đến hạn trong'), '7 ngày');
    expect(onDays).toHaveBeenCalledWith(7);
  });

  it('copies a group', async () => {
    const { copy } = show(readings);
    const section = (await group(/^Đã quá hạn/)).closest('section')!;
    await userEvent.click(within(section).getByRole('button', { name: /^Sao chép bảng/ }));
    expect(copy.mock.calls[0]![0].text).toContain(
      'H99-261101-0001\t10/11/2026\tquá 10 ngày\tCấp phép',
    );
  });

  it('says what to do where nothing was seen, and that no unit is chosen', async () => {
    const { container } = show([], false);
    await screen.findByText(/^Chưa thấy hồ sơ nào/);
    expect(container.textContent).toContain('danh sách gồm mọi đơn vị');
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('around a day', () => {
  it.each([
    ['2026-11-20', '2026-11-01', '2026-10-01', '2026-10-31'],
    ['2026-01-05', '2026-01-01', '2025-12-01', '2025-12-31'],
    ['2024-03-01', '2024-03-01', '2024-02-01', '2024-02-29'],
  ])('%s', (day, from, before, last) => {
    expect(monthsAround(day)).toEqual({
      month: { from, to: day },
      before: { from: before, to: last },
    });
  });
});

describe('the line of the popup', () => {
  it('says both counts and how old the oldest sight is', async () => {
    const onOpen = vi.fn();
    render(<DueLine count={{ overdue: 3, soon: 5, days: 3, oldest: 12 }} onOpen={onOpen} />);
    await userEvent.click(
      screen.getByRole('button', { name: '3 hồ sơ quá hạn, 5 hồ sơ đến hạn trong 3 ngày' }),
    );
    expect(onOpen).toHaveBeenCalled();
    expect(document.body.textContent).toContain('có hồ sơ thấy lần cuối 12 ngày trước');
  });
});
