import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal, type Portal } from '../../sample-portal/server';
import { truthOf } from '../../sample-portal/truth';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ delay: 0 });
});
afterAll(() => portal.close());

const json = async (path: string): Promise<Record<string, unknown>> =>
  (await (await fetch(portal.url + path)).json()) as Record<string, unknown>;

describe('the portal answers', () => {
  it('every screen with a page and no address outside the portal', async () => {
    for (const page of portal.pages) {
      const response = await fetch(portal.url + page.path);
      const body = await response.text();
      expect([page.id, response.status]).toEqual([page.id, 200]);
      expect(body).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });

  it('404 for what it does not have, also for names that climb', async () => {
    for (const path of [
      '/khong-co',
      '/public/../server.ts',
      '/public/%2e%2e/server.ts',
      '/api/khong-co',
      '/api/pa/dossier/khong-co',
    ]) {
      expect([path, (await fetch(portal.url + path)).status]).toEqual([path, 404]);
    }
  });
});

describe('what the pages draw agrees with the truth, which is counted elsewhere', () => {
  it.each([
    ['01/01/2022', '17/11/2022', '2022-01-01', '2022-11-17'],
    ['01/01/2026', '21/11/2026', '2026-01-01', '2026-11-21'],
    ['01/04/2026', '30/06/2026', '2026-04-01', '2026-06-30'],
  ])('reports %s – %s', async (tuNgay, denNgay, from, to) => {
    const answer = await json(
      `/api/v1/baocaotonghops/BaoCao06a?tuNgay=${tuNgay}&denNgay=${denNgay}`,
    );
    const drawn = [
      ...(answer.data as Record<string, number>[]),
      answer.tong as Record<string, number>,
    ];
    const truth = truthOf('hatinh-06a', { from, to });
    const digitised = truthOf('hatinh-digitised', { from, to });
    expect(drawn).toHaveLength(truth.rows.length);
    drawn.forEach((row, at) => {
      expect(truth.rows[at]?.values).toEqual({
        'received.total': row.tongSo,
        'received.online': row.tiepNhanQuaMang,
        'received.directPostal': row.tiepNhanTrucTiepVaBCCI,
        carriedOver: row.tiepNhanKyTruoc,
        'resolved.total': row.tongDaXuLy,
        'resolved.early': row.daXuLyTruocHan,
        'resolved.onTime': row.daXuLyDungHanVaTraLai,
        'resolved.overdue': row.daXuLyQuaHan,
        'inProgress.total': row.tongDangXuLy,
        'inProgress.inTime': row.dangXuLyTrongHanVaBoSung,
        'inProgress.overdue': row.dangXuLyQuaHan,
      });
      expect(digitised.rows[at]?.values.resultDigitised).toBe(row.daSoHoaKetQua);
    });
  });

  it.each([
    [2022, 0],
    [2026, 0],
    [2026, 10],
    [2026, 11],
  ])('OpenCPS %i/%i', async (year, month) => {
    const answer = await json(`/api/o/statistic/report?year=${year}&month=${month}`);
    const drawn = [
      ...(answer.rows as Record<string, number>[]),
      answer.total as Record<string, number>,
    ];
    const truth = truthOf('opencps-report', { year, month });
    expect(drawn).toHaveLength(truth.rows.length);
    drawn.forEach((row, at) => {
      expect(truth.rows[at]?.printed['rate.onTime']).toBe(`${row.ontimePercentage}%`);
      expect(truth.rows[at]?.values).toEqual({
        'received.total': row.processCount,
        carriedOver: row.remainingCount,
        'received.inPeriod': row.receivedCount,
        'received.direct': row.onegateCount,
        'received.online': row.onlineCount,
        'resolved.total': row.releaseCount,
        'resolved.early': row.betimesCount,
        'resolved.onTime': row.ontimeCount,
        'resolved.overdue': row.overtimeCount,
        'resolved.refused': row.unresolvedCount,
        'delivered.done': row.doneCount,
        'delivered.waiting': row.releasingCount,
        'inProgress.total': row.processingCount,
        'inProgress.inTime': row.undueCount,
        'inProgress.overdue': row.overdueCount,
        paused: row.waitingCount,
        withdrawn: row.cancelledCount,
      });
    });
  });

  it('lists: the same codes in the same order', async () => {
    const list = await json(
      '/api/pa/dossier/search?acceptFrom=2026-09-01&acceptTo=2026-10-31&page=2&size=20&agency=S%E1%BB%9F%20X%C3%A2y%20d%E1%BB%B1ng',
    );
    const truth = truthOf('igate-list', { from: '2026-09-01', to: '2026-10-31', page: 3 });
    expect(list.totalElements).toBe(345);
    expect((list.content as { code: string }[]).map((one) => one.code)).toEqual(
      truth.dossiers.map((one) => one.code),
    );
  });
});
