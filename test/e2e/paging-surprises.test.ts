/** "Đọc hết các trang" when something goes wrong on the way: it stops, says why, keeps what was read, can go on. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { visit } from '../../scripts/support/officer';
import type { PagingStatus } from '../../lib/domain/paging';
import {
  PAGES,
  SIZE,
  startListPortal,
  type ListPortal,
  type Surprise,
} from './support/list-portal';
import { openOffice, type Office } from './support/office';
import { keptSweeps, paging, panelText, waitForPaging } from './support/paging';
import { keptDossiers } from './support/store';

const ALL = PAGES * SIZE;
/** Two pages are always read before anything happens. */
const READ = 2 * SIZE;
const SHOTS = process.env.SHOTS;

let office: Office;
let portal: ListPortal;
beforeAll(async () => {
  portal = await startListPortal();
});
afterAll(() => portal.close());
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const open = (path: string) =>
  visit(office.extension, office.page, portal.url, { path, press: '' });
const wait = (done: (status: PagingStatus) => boolean) =>
  waitForPaging(office.extension, office.page, done);
const start = (pauseMs = 50) => paging(office.extension, office.page, 'paging/start', { pauseMs });
const ended = ({ phase }: PagingStatus) => phase === 'done' || phase === 'stopped';

async function readUntilItStops(path: string, surprise: Surprise): Promise<PagingStatus> {
  portal.surprise = surprise;
  await open(path);
  await wait(({ phase }) => phase === 'offered');
  await start();
  return wait(ended);
}

/** What the officer reads in the real popup about reading all pages. */
async function popupText(): Promise<string> {
  const popup = await office.extension.openPopup(office.page);
  const part = await popup.waitForSelector('[data-paging]', { timeout: 15_000 });
  const text = await part!.evaluate((element) => (element as HTMLElement).innerText);
  await popup.close();
  return text;
}

async function shoot(name: string): Promise<void> {
  if (!SHOTS) return;
  await mkdir(SHOTS, { recursive: true });
  for (const value of ['light', 'dark']) {
    await office.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await office.page.screenshot({
      path: join(SHOTS, `paging-${name}-${value}.png`) as `${string}.png`,
    });
  }
}

const DOCUMENTS = '/ds?trang=1';
const IN_PLACE = '/tai-cho';

describe('a surprise on the way', () => {
  it('meets none on the quiet way, in documents and in place', async () => {
    const documents = await readUntilItStops(DOCUMENTS, 'none');
    const inPlace = await readUntilItStops(IN_PLACE, 'none');

    expect(documents).toMatchObject({ phase: 'done', seen: ALL, whole: true });
    expect(inPlace).toMatchObject({ phase: 'done', seen: ALL, whole: true });
  });

  it.each<[Surprise, string, PagingStatus['reason'], string]>([
    ['login', DOCUMENTS, 'login', 'cổng yêu cầu đăng nhập lại'],
    ['login-over-list', IN_PLACE, 'login', 'cổng yêu cầu đăng nhập lại'],
    ['error-dialog', IN_PLACE, 'page-error', 'trang báo lỗi'],
    ['error-toast', IN_PLACE, 'page-error', 'trang báo lỗi'],
    ['server-error', DOCUMENTS, 'page-error', 'trang báo lỗi'],
    ['home', DOCUMENTS, 'navigated', 'trang đã chuyển sang nơi khác'],
    ['other-filter', DOCUMENTS, 'scope-changed', 'bộ lọc, kỳ hoặc địa chỉ'],
    ['other-filter', IN_PLACE, 'scope-changed', 'bộ lọc, kỳ hoặc địa chỉ'],
    ['fewer', DOCUMENTS, 'total-changed', 'tổng số hồ sơ của danh sách đổi quá nhiều'],
    ['same-rows', DOCUMENTS, 'same-page', 'danh sách không đổi'],
  ])(
    '%s at %s: stops, says why on the page and in the popup, keeps what was read',
    async (surprise, path, reason, words) => {
      const stopped = await readUntilItStops(path, surprise);
      const onPage = await panelText(office.page);
      await shoot(`${surprise}-${path === IN_PLACE ? 'tai-cho' : 'ds'}`);
      const inPopup = await popupText();
      const sweeps = await keptSweeps(office.extension);
      const kept = await keptDossiers(office.extension);

      expect(stopped).toMatchObject({ phase: 'stopped', reason, seen: READ, whole: false });
      for (const text of [onPage, inPopup]) {
        expect(text).toContain(`Đã dừng ở ${READ}/${ALL} hồ sơ: `);
        expect(text).toContain(words);
        expect(text).toContain('Hồ sơ đã đọc vẫn còn trong sổ số liệu');
      }
      expect(sweeps).toMatchObject([{ state: 'stopped', reason, whole: false }]);
      expect(kept.size).toBeGreaterThanOrEqual(READ);
    },
  );
});

describe('a tab that leaves for a page without our reader', () => {
  it('presses nothing any more, and the popup there says what became of the reading', async () => {
    portal.surprise = 'none';
    await open(DOCUMENTS);
    await wait(({ phase }) => phase === 'offered');
    // Slow enough for the officer to leave in the pause after the second page, long before the end.
    await start(4000);
    await wait(({ seen }) => seen >= READ);
    const foreign = await startListPortal('127.0.0.2');
    await office.page.goto(foreign.url);
    const text = await popupText();
    await foreign.close();

    expect(text).toMatch(/Đã dừng ở \d+\/30 hồ sơ: trang đã chuyển sang nơi khác/);
    expect(text).toContain('Mở lại danh sách');
  });
});

describe('going on after a surprise', () => {
  it('offers no start on a log-in page, and goes on at the page it stopped on once logged in', async () => {
    const atLogin = await readUntilItStops(DOCUMENTS, 'login');
    const offer = await panelText(office.page);
    portal.surprise = 'none';
    await open('/ds?trang=3');
    const back = await wait(({ phase }) => phase === 'stopped');
    const resumable = await panelText(office.page);
    await start();
    const done = await wait(ended);

    expect(atLogin).toMatchObject({ begins: false, resumes: false });
    expect(offer).toContain('Đăng nhập lại rồi mở lại danh sách');
    expect(offer).not.toContain('Đọc tiếp');
    expect(back).toMatchObject({ reason: 'login', begins: true, resumes: true });
    expect(resumable).toContain('Đọc tiếp');
    expect(done).toMatchObject({ phase: 'done', seen: ALL, whole: true });
  });

  it('goes on from the same page once an error dialog is closed', async () => {
    await readUntilItStops(IN_PLACE, 'error-dialog');
    portal.surprise = 'none';
    await office.page.evaluate(() => document.querySelector('[role="dialog"]')!.remove());
    await wait(({ resumes }) => resumes);
    await start();
    const done = await wait(ended);

    expect(done).toMatchObject({ phase: 'done', seen: ALL, whole: true });
  });

  it('does not go on in another list: after a changed filter it can only begin anew', async () => {
    const stopped = await readUntilItStops(DOCUMENTS, 'other-filter');

    expect(stopped).toMatchObject({ begins: true, resumes: false });
    expect(await panelText(office.page)).toContain('Đọc lại từ trang này');
  });

  it('an error that stood there before the officer began stops nothing', async () => {
    portal.surprise = 'none';
    await open(IN_PLACE);
    await wait(({ phase }) => phase === 'offered');
    await office.page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<div role="alert">Hệ thống đang bảo trì, có thể gặp lỗi.</div>',
      );
    });
    await start();
    const done = await wait(ended);

    expect(done).toMatchObject({ phase: 'done', seen: ALL });
  });
});
