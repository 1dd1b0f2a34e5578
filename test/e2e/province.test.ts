/** The province's round in a real browser: three units' bundles, a broken file, a copy, a newer version; a question; the report. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillIn } from '../../scripts/support/main-job';
import { press, tell } from '../../scripts/support/officer';
import { dossierLists } from '../../lib/packs/checklists';
import { bundleFile, type Sent } from '../simulation/province/files';
import { dossierFile } from '../unit/rollup/support/dossiers';
import { sheetFile } from '../unit/rollup/support/sheets';
import { textOfDocx } from './support/docx';
import { openOffice, type Office } from './support/office';
import { openProvince, type Province } from './support/province';
import { clickAtRest } from './support/rest';

const YEAR = 2026;
const WAIT = { timeout: 30_000 };

const unit = (id: string, name: string, level: string, aliases: string[] = []) => ({
  kind: 'unit',
  id,
  name,
  level,
  source: 'Danh sách mẫu',
  aliases: aliases.map((alias) => ({ name: alias })),
});
const LIST = {
  format: 'motcua-iso/province-units',
  version: 1,
  province: 'Mẫu',
  organisations: [
    unit('so-xay-dung', 'Sở Xây dựng', 'cap-tinh'),
    unit('so-mau', 'Sở Mẫu', 'cap-tinh'),
    unit('xa-mau-1', 'UBND xã Mẫu Một', 'cap-xa'),
    unit('xa-mau-2', 'UBND xã Mẫu Hai', 'cap-xa'),
  ],
  due: [{ year: YEAR, day: `${YEAR}-11-15`, source: 'Kế hoạch 01/KH-UBND' }],
  budgetCaps: [{ amount: 10_000_000, source: 'Quyết định số 545/QĐ-UBND' }],
};

let office: Office;
let province: Province;
let desk: Page;
let folder: string;

const counts = (received: number, overdue: number) => ({
  'dossiers.received': received,
  'dossiers.resolvedEarly': 10,
  'dossiers.resolvedOnTime': 20,
  'dossiers.resolvedOverdue': overdue,
  'audit.count': 1,
});

const sent = (
  name: string,
  who: string,
  values: Record<string, unknown>,
  month: number,
  previous: Sent | null = null,
) => bundleFile(name, { unit: who, values, month, previous, year: YEAR });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-iso-province-'));
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  // The first unit's bundle is the extension's own export.
  await tell(office.extension, 'bundle/export', { year: YEAR, overrides: {} });
  const exported = await office.download();
  const first = sent('b1', 'Sở Mẫu', counts(100, 0), 10);
  const second = sent('b2', 'Sở Mẫu', counts(120, 3), 11, first);
  const stranger = sent('b3', 'Xã Mẫu 1 mới', counts(50, 0), 11);
  const place = join(folder, 'gui-ve');
  await mkdir(join(place, 'lan 2'), { recursive: true });
  await Promise.all([
    writeFile(join(place, 'danh sach.json'), JSON.stringify(LIST)),
    writeFile(join(place, 'file moi.json'), exported),
    writeFile(join(place, 'bao cao.json'), first.bytes),
    writeFile(join(place, 'bao cao (1).json'), first.bytes),
    writeFile(join(place, 'lan 2', 'bao cao.json'), second.bytes),
    writeFile(join(place, 'xa.json'), stranger.bytes),
    writeFile(join(place, 'hong.docx'), second.bytes.subarray(0, 200)),
  ]);
  province = await openProvince(office, YEAR);
  ({ desk } = province);
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const numberIn = (key: string, level = '') =>
  desk.$eval(`[data-figure="${key}"][data-level="${level}"]`, (one) => one.textContent);

const waitForFigure = (key: string, value: string) =>
  desk.waitForFunction(
    (name, wanted) =>
      document.querySelector(`[data-figure="${name}"][data-level=""]`)?.textContent === wanted,
    WAIT,
    key,
    value,
  );

describe('the province receives', () => {
  it('takes the list of units and every file of a folder, and says what became of each', async () => {
    expect(await province.receive(join(folder, 'gui-ve'))).toContain('Đã đọc 6 tệp mới: ');
    // The list is taken after the files are read, and told in a line of its own.
    await desk.waitForFunction(
      () =>
        document
          .querySelector<HTMLElement>('[data-receive="done"]')
          ?.innerText.includes('Đã nhận danh sách đơn vị từ gui-ve/danh sach.json'),
      WAIT,
    );
    const outcome =
      'Đã đọc 6 tệp mới: 2 nhận · 1 chưa tính, cần trả lời · 1 đã có bản mới · 1 trùng · 1 không nhận; 0 tệp đã đọc trước đây được bỏ qua.';
    await desk.waitForFunction(
      (wanted) => document.querySelector('[data-outcome]')?.textContent === wanted,
      WAIT,
      outcome,
    );
    await clickAtRest(desk, '[data-outcome] [data-stand="duplicate"]');
    await desk.waitForSelector('[data-files="6"] [data-row]', WAIT);
    expect(Object.keys(await province.rows())).toEqual(['gui-ve/bao cao.json']);
    await desk.waitForFunction(() => document.activeElement?.matches('[data-received]'), WAIT);

    await province.go('files', '[data-files="6"] [data-row="gui-ve/xa.json"]');
    const status = Object.fromEntries(
      Object.entries(await province.rows()).map(([name, [words]]) => [name, words]),
    );
    expect(status).toEqual({
      'gui-ve/file moi.json': 'Nhận',
      'gui-ve/bao cao.json': 'Trùng',
      'gui-ve/bao cao (1).json': 'Đã có bản mới',
      'gui-ve/lan 2/bao cao.json': 'Nhận',
      'gui-ve/xa.json': 'Chưa tính, có câu hỏi',
      'gui-ve/hong.docx': 'Không nhận',
    });
  });

  it('shows on the board who has sent, who has not, and why', async () => {
    await province.go('board', `[data-board="${YEAR}"] [data-row]`);
    const board = await province.rows();
    expect(Object.keys(board).length).toBe(4);
    expect(board['so-mau']).toEqual(
      expect.arrayContaining([
        // Its days are not those of most.
        'Cần hỏi lại',
        '90,91% (30/33)',
        'Trong hạn gửi (ghi ngày 06/10/2026)',
      ]),
    );
    expect(board['xa-mau-1']).toEqual(expect.arrayContaining(['Chưa gửi']));
    expect(await numberIn('units.inScope')).toBe('4');
    // Two have sent and nobody has judged them: how many comply is not known.
    expect(await numberIn('units.complying')).toBe('chưa rõ');
  });

  it('shows what a newer version says otherwise', async () => {
    await province.go('unit:so-mau', '[data-unit="so-mau"] [data-file-status="superseded"] button');
    await desk.click('[data-file-status="superseded"] button');
    await desk.waitForSelector('[data-differences]', WAIT);
    const words = await desk.$eval('[data-differences]', (one) => (one as HTMLElement).innerText);
    expect(words).toMatch(/100\s+120/);
    await desk.keyboard.press('Escape');
    await desk.waitForFunction(() => !document.querySelector('.dialog'), WAIT);
  });

  it('takes the answer to a question and counts the file', async () => {
    await province.go('files', '[data-row="gui-ve/xa.json"]');
    await desk.click('[data-row="gui-ve/xa.json"]', { count: 2 });
    const field = await desk.waitForSelector('[data-answer-form] [role="combobox"]', WAIT);
    await field!.click({ count: 3 });
    await field!.type('UBND xã Mẫu Một');
    await press(desk, 'Lưu câu trả lời');
    await desk.waitForSelector('[data-file="accepted"]', WAIT);
    await desk.keyboard.press('Escape');

    await province.go('board', `[data-board="${YEAR}"] [data-row="xa-mau-1"]`);
    expect((await province.rows())['xa-mau-1']).toEqual(
      expect.arrayContaining(['Đã gửi, chờ ý kiến']),
    );
  });

  it('keeps opinions, and counts from them', async () => {
    await province.judge('so-xay-dung', 'complying');
    await province.judge('so-mau', 'complying');
    await province.judge('xa-mau-1', 'weak');
    await province.go('board', '[data-levels]');
    await waitForFigure('units.complying', '2');
    expect(await numberIn('units.complyingRate')).toBe('50%');
    expect(await numberIn('units.weak')).toBe('2');
    expect(await numberIn('units.complying', 'cap-tinh')).toBe('2');
  });

  it('opens every number into the units behind it', async () => {
    await province.go('figure:dossiers.received', '[data-figure-page]');
    const words = await desk.$eval('[data-figure-page]', (one) => (one as HTMLElement).innerText);
    expect(words).toContain('170');
    expect(words).toMatch(/Sở Mẫu 120/);
    expect(words).toMatch(/UBND xã Mẫu Một 50/);
    expect(words).toMatch(/chưa rõ[\s\S]*UBND xã Mẫu Hai/);
  });

  it('words a reminder for the one that has not sent', async () => {
    await province.go('board', '[data-levels]');
    await press(desk, 'Văn bản nhắc 1 đơn vị chưa gửi');
    await desk.waitForSelector('[data-text] textarea', WAIT);
    const words = await desk.$eval(
      '[data-text] textarea',
      (one) => (one as HTMLTextAreaElement).value,
    );
    expect(words).toContain('Kính gửi: UBND xã Mẫu Hai');
    expect(words).toContain('hạn gửi 15/11/2026');
    await desk.keyboard.press('Escape');
  });

  it('writes the report, and says that returns are partial', async () => {
    await province.go('report', '[data-report-tab]');
    expect(await desk.$eval('[data-partial]', (one) => one.textContent)).toContain(
      '3 trong 4 đơn vị',
    );
    await desk.click('[data-action="write-province"]');
    await desk.waitForSelector('[data-written="done"]', WAIT);
    const text = textOfDocx(await office.download());
    expect(text).toContain('2/4 đơn vị (đạt 50%)');
    expect(text).toContain('Cấp tỉnh: 2/2 đơn vị (đạt 100%)');
    expect(text).not.toMatch(/\{\{|undefined|NaN/);
  });

  it('keeps all of it over a reload, and the same folder again changes nothing', async () => {
    await desk.reload();
    await province.go('board', '[data-levels]');
    await waitForFigure('units.complying', '2');
    const before = await province.rows();
    const told = await province.receive(join(folder, 'gui-ve'));
    expect(told).toContain('Đã đọc 0 tệp mới; 6 tệp đã đọc trước đây được bỏ qua.');
    await province.go('files', '[data-files="6"]');
    await province.go('board', `[data-board="${YEAR}"] [data-row]`);
    expect(await province.rows()).toEqual(before);
  });
});

describe('the portal’s statistics and a dossier', () => {
  it('stand on the unit’s page beside its report, and count nowhere', async () => {
    const place = join(folder, 'cong');
    await mkdir(place);
    const table = sheetFile(
      'thong ke',
      {
        period: `Từ ngày 01/01/${YEAR} đến ngày 05/11/${YEAR}`,
        rows: [
          ['Sở Mẫu', [120, 4, 10, 20, 1]],
          ['Xã Mẫu Hai', [30, 0, 20, 10, 0]],
        ],
      },
      'html',
    );
    const papers = [{ slot: 'quyet-dinh', name: 'QĐ.pdf', text: 'a', date: `${YEAR}-03-01` }];
    const [list] = dossierLists();
    const slot = list!.documents[0]!.id;
    const dossier = await dossierFile('so mau', {
      papers: papers.map((paper) => ({ ...paper, slot })),
      list: list!,
      year: YEAR,
    });
    for (const { name, bytes } of [table, dossier]) await writeFile(join(place, name), bytes);
    await writeFile(join(place, '~$bao cao.docx'), 'x');
    await province.go('board', '[data-levels]');
    const told = await province.receive(join(folder, 'cong'));
    expect(told).toContain('Đã đọc 2 tệp mới');
    expect(told).toContain('1 tệp ẩn, tệp tạm');
    await province.go('unit:so-mau', '[data-unit="so-mau"] [data-second]');
    const verdicts = await desk.$$eval('[data-second] tbody tr', (all) =>
      all.map((row) => [row.getAttribute('data-verdict'), row.children[2]?.textContent]),
    );
    expect(verdicts).toEqual([
      ['same', '120'],
      ['not-reported', '4'],
      ['same', '10'],
      ['same', '20'],
      ['differs', '1'],
    ]);
    const states = await desk.$$eval('[data-dossier] [data-item-state]', (all) =>
      all.map((row) => row.getAttribute('data-item-state')),
    );
    expect([states[0], states.includes('missing')]).toEqual(['filled', true]);
    // What the portal says of a unit makes it no sender.
    await province.go('board', '[data-levels]');
    await desk.waitForSelector('[data-row="xa-mau-2"][data-state="not-sent"]', WAIT);
  });
});

describe('a scan that nobody but a person can read', () => {
  it('keeps its unit from being called one that sent nothing; once typed in it counts', async () => {
    const place = join(folder, 'quet');
    await mkdir(place);
    await writeFile(join(place, 'bao cao xa mau hai.pdf'), '%PDF-1.4 quet');
    await province.go('board', '[data-levels]');
    await province.receive(place);
    await desk.waitForSelector('[data-row="xa-mau-2"][data-state="waiting"]', WAIT);
    await province.go('unit:xa-mau-2', '[data-unit="xa-mau-2"] [data-maybe="1"]');
    await clickAtRest(desk, '[data-maybe] button');
    await fill('[data-answer-form] [role="combobox"]', 'UBND xã Mẫu Hai');
    await press(desk, 'Lưu câu trả lời');
    await desk.waitForSelector('[data-typed-form]', WAIT);
    await fillLabelled('Số hồ sơ TTHC phát sinh', '1.203');
    await fillLabelled('đến hết ngày', `05/11/${YEAR}`);
    await press(desk, 'Lưu số đã nhập');
    await desk.waitForSelector('[data-file="accepted"]', WAIT);
    await desk.keyboard.press('Escape');
    await province.go('figure:dossiers.received', '[data-figure-page]');
    await desk.waitForFunction(
      () => document.body.innerText.includes('UBND xã Mẫu Hai 1.203 (nhập tay)'),
      WAIT,
    );
    await province.go('board', '[data-levels]');
    await desk.waitForSelector('[data-row="xa-mau-2"][data-state="sent"]', WAIT);
  });
});

describe('receiving that is broken off', () => {
  const MANY = 600;
  /** The batch before has been written by then. */
  const waitForBatch = () =>
    desk.waitForFunction(
      () =>
        (document.querySelector<HTMLProgressElement>('[data-receive] progress')?.value ?? 0) > 41,
      { ...WAIT, polling: 'raf' },
    );
  const pickFolder = async (place: string) => {
    const input = await province.go('board', '[data-pick="folder"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(place);
  };
  /** Files read now, and files passed over. */
  const told = async (): Promise<number[]> => {
    await desk.waitForSelector('[data-receive="done"] [data-outcome]', WAIT);
    const words = await province.textOf('[data-outcome]');
    const found = /Đã đọc ([\d.]+) tệp mới.*; ([\d.]+) tệp đã đọc trước đây/.exec(words)!;
    return found.slice(1).map((count) => Number(count.replace('.', '')));
  };

  it('by its button, by closing the tab: the same folder again reads the rest, and nothing twice', async () => {
    const place = join(folder, 'nhieu');
    await mkdir(place);
    for (let at = 0; at < MANY; at += 1) {
      const { bytes } = sent(`n${at}`, `Sở Lạ ${at}`, counts(at, 0), 10);
      await writeFile(join(place, `${at}.json`), bytes);
    }
    await pickFolder(place);
    await waitForBatch();
    await press(desk, 'Dừng');
    const [first] = await told();
    expect(first).toBeGreaterThan(40);
    expect(first).toBeLessThan(MANY);
    expect(await province.textOf('[data-outcome]')).toContain('Đã dừng.');

    await press(desk, 'Đọc tiếp');
    await desk.waitForFunction(
      (before) =>
        (document.querySelector<HTMLProgressElement>('[data-receive] progress')?.value ?? 0) >
        before + 41,
      { ...WAIT, polling: 'raf' },
      first!,
    );
    await desk.close();
    province = await openProvince(office, YEAR, '[data-board]');
    ({ desk } = province);
    await pickFolder(place);
    const [rest, known] = await told();
    expect(known).toBeGreaterThanOrEqual(first! + 40);
    expect(known).toBeLessThan(MANY);
    expect(rest! + known!).toBe(MANY);
    // Nine came in the tests above.
    await province.go('files', `[data-files="${MANY + 9}"]`);
  });
});

const fill = async (selector: string, text: string) => {
  const input = (await desk.waitForSelector(selector, WAIT))!;
  await input.click({ count: 3 });
  await input.type(text);
};

const fillLabelled = async (label: string, text: string) => {
  const id = await desk.$$eval(
    '[data-typed-form] label',
    (all, wanted) => all.find((one) => one.textContent === wanted)?.htmlFor ?? '',
    label,
  );
  await fill(`[id="${id}"]`, text);
};
