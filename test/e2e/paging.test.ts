/** "Đọc hết các trang" on the sample portal: the union of all pages is the list's truth, and every surprise stops. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { visit } from '../../scripts/support/officer';
import { truthOf } from '../sample-portal/truth';
import { openOffice, type Office } from './support/office';
import { keptSweeps, paging, waitForPaging } from './support/paging';
import { keptDossiers } from './support/store';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const QUICK = { pauseMs: 50 };
const IGATE = '/vi/dossier/search?acceptFrom=2026-09-01&acceptTo=2026-10-31&page=1';
const SEPTEMBER = { from: '2026-09-01', to: '2026-10-31' };
const open = (path: string) =>
  visit(office.extension, office.page, office.portal.url, { path, press: '' });
const wait = (done: Parameters<typeof waitForPaging>[2]) =>
  waitForPaging(office.extension, office.page, done);
const start = () => paging(office.extension, office.page, 'paging/start', QUICK);

const igateCodes = (): string[] =>
  truthOf('igate-list', { ...SEPTEMBER, size: 1000 })
    .dossiers.map(({ code }) => code)
    .sort();

describe('iGate: 345 dossiers on 18 pages', () => {
  it('is offered, reads every page once, and proves the whole', async () => {
    await open(IGATE);
    const offered = await wait(({ phase }) => phase === 'offered');
    await start();
    const done = await wait(({ phase }) => phase === 'done' || phase === 'stopped');

    expect(offered).toMatchObject({ pages: 18, total: 345 });
    expect(done).toMatchObject({ phase: 'done', seen: 345, total: 345, whole: true });
    expect([...(await keptDossiers(office.extension)).keys()].sort()).toEqual(igateCodes());
    expect(await keptSweeps(office.extension)).toMatchObject([
      { state: 'done', whole: true, fromFirst: true, codes: [] },
    ]);
  });

  it('stops when asked, and goes on from there', async () => {
    await open(IGATE);
    await wait(({ phase }) => phase === 'offered');
    await start();
    await wait(({ seen }) => seen >= 60);
    await paging(office.extension, office.page, 'paging/cancel');
    const stopped = await wait(({ phase, resumes }) => phase === 'stopped' && resumes);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const later = await paging(office.extension, office.page, 'paging/status');
    await start();
    const done = await wait(({ phase }) => phase === 'done');

    expect(stopped.reason).toBe('cancelled');
    expect(later!.seen - stopped.seen).toBeLessThanOrEqual(20);
    expect(done).toMatchObject({ seen: 345, whole: true });
    expect([...(await keptDossiers(office.extension)).keys()].sort()).toEqual(igateCodes());
  });

  it('goes on by itself when the page is loaded anew and the worker was killed', async () => {
    await open(IGATE);
    await wait(({ phase }) => phase === 'offered');
    await start();
    await wait(({ seen }) => seen >= 60);
    await office.extension.killWorker();
    await office.page.reload();
    const done = await wait(({ phase }) => phase === 'done' || phase === 'stopped');

    expect(done).toMatchObject({ phase: 'done', seen: 345, whole: true });
  });

  it('stops when the officer touches a filter', async () => {
    await open(IGATE);
    await wait(({ phase }) => phase === 'offered');
    await start();
    await wait(({ seen }) => seen >= 40);
    await office.page.click('input[name="code"]');
    const stopped = await wait(({ phase }) => phase === 'stopped');
    const kept = (await keptDossiers(office.extension)).size;

    expect(stopped).toMatchObject({ reason: 'officer', whole: false });
    expect(kept).toBeLessThan(345);
  });

  it('stops when the list becomes another one', async () => {
    await open(IGATE);
    await wait(({ phase }) => phase === 'offered');
    await start();
    await wait(({ seen }) => seen >= 40);
    // As a script of the portal would: nobody clicked.
    await office.page.evaluate(() => {
      const next = new URL(location.href);
      next.searchParams.set('acceptTo', '2026-10-15');
      history.pushState({}, '', next);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    const stopped = await wait(({ phase, reason }) => phase === 'stopped' || reason !== null);

    expect(['scope-changed', 'total-changed', 'backwards']).toContain(stopped.reason);
    expect(await keptSweeps(office.extension)).toMatchObject([{ state: 'stopped', whole: false }]);
  });
});

describe('Hà Tĩnh: a list without a printed total', () => {
  it('ends where the next button ends, and that proves the whole', async () => {
    await open('/dvc/tra-ket-qua/da-tra?mau=2022');
    await wait(({ phase }) => phase === 'offered');
    await start();
    const done = await wait(({ phase }) => phase === 'done' || phase === 'stopped');
    const { dossiers } = truthOf('hatinh-returned', {
      from: '2022-01-01',
      to: '2022-11-17',
      size: 10_000,
    });

    expect(done).toMatchObject({ phase: 'done', seen: dossiers.length, total: null, whole: true });
    expect([...(await keptDossiers(office.extension)).keys()].sort()).toEqual(
      dossiers.map(({ code }) => code).sort(),
    );
  });
});

/** Three pages of five, each a whole document sent by a postback; the pager is a row of the table. */
function postbackPage(page: number): string {
  const rows = [1, 2, 3, 4, 5].map(
    (at) =>
      `<tr><td>${(page - 1) * 5 + at}</td><td>H01.02-26110${page}-000${at}</td><td>0${at}/11/2026</td><td>Đang xử lý</td></tr>`,
  );
  const pager = [1, 2, 3].map((one) =>
    one === page
      ? `<td><span>${one}</span></td>`
      : `<td><a href="javascript:__doPostBack('gv','${one}')">${one}</a></td>`,
  );
  return `<!doctype html><title>Hồ sơ</title><h1>Danh sách hồ sơ</h1>
    <form id="f" method="post"><input type="hidden" name="arg" id="arg"><table>
    <tr><th>STT</th><th>Mã hồ sơ</th><th>Ngày tiếp nhận</th><th>Trạng thái</th></tr>${rows.join('')}
    <tr><td colspan="4"><table><tr>${pager.join('')}</tr></table></td></tr></table></form>
    <script>function __doPostBack(a, b) { document.getElementById('arg').value = b; document.getElementById('f').submit(); }</script>`;
}

describe('a pager that loads a new document by a script link', () => {
  it('is followed from document to document', async () => {
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(postbackPage(Number(new URLSearchParams(body).get('arg') ?? 1)));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await visit(office.extension, office.page, `http://127.0.0.1:${port}`, {
      path: '/ds',
      press: '',
    });
    await wait(({ phase }) => phase === 'offered');
    await start();
    const done = await wait(({ phase }) => phase === 'done' || phase === 'stopped');
    server.close();

    expect(done).toMatchObject({ phase: 'done', seen: 15, whole: true });
    expect((await keptDossiers(office.extension)).size).toBe(15);
  });
});
