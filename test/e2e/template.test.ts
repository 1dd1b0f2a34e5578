/** Last year's report becomes the unit's template, and this year's report is written in it, in a real browser. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportForms } from '../../lib/packs/report-forms';
import { renderReport } from '../../lib/report/render-report';
import { fillIn, VISITS_2026 } from '../../scripts/support/main-job';
import { visit } from '../../scripts/support/officer';
import { facts2022 } from '../unit/report/facts-2022';
import { textOfDocx } from './support/docx';
import { openOffice, type Office } from './support/office';
import { clickAtRest } from './support/rest';

const WAIT = { timeout: 30_000 };
const OWN = 'Báo cáo này viết theo mẫu riêng của Sở, không theo mẫu nào khác.';
const HEADER =
  '<?xml version="1.0"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Đầu trang của Sở</w:t></w:r></w:p></w:hdr>';

/** The report of 2022 as an officer has it: with a paragraph and a part of the unit's own, and a number over two runs. */
async function lastYears(): Promise<Uint8Array> {
  const { bytes } = await renderReport(reportForms().find('report-hatinh')!, facts2022());
  const parts = unzipSync(bytes!);
  const own = `<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>${OWN}</w:t></w:r></w:p>`;
  const xml = strFromU8(parts['word/document.xml']!)
    .replace('<w:body>', `<w:body>${own}`)
    .replace(
      /(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>[^<]*hạn: )(0) \(hồ sơ\)/,
      '$1</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>$2</w:t></w:r><w:r><w:t xml:space="preserve"> (hồ sơ)',
    );
  parts['word/document.xml'] = strToU8(xml);
  parts['word/header9.xml'] = strToU8(HEADER);
  return zipSync(parts);
}

/** How the lines begin that the template says in last year's form of the sentence, or that are the unit's own. */
const OTHERWISE = [
  OWN,
  'Thực hiện …………… về việc ban hành Kế hoạch cải cách',
  '- Quyết định, Chương trình, Kế hoạch đánh giá chất lượng',
  '- Tham mưu ban hành …………… về việc ……………, gồm',
  // The place that was not accepted.
  '- Công tác tuyên truyền do Văn phòng Sở tham mưu thực hiện',
  '- Trong năm 2026, tại …………… đã thực hiện ……………',
  '+ Kiểm soát tài liệu nội bộ (ban hành, sửa đổi',
  '- Kiểm soát rủi ro, cơ hội: …………… (thực hiện theo',
  '- Số Quy trình nội bộ giải quyết công việc chuyên môn',
  'KẾT QUẢ CÁC SỞ, BAN, NGÀNH CHẤM ĐIỂM TIÊU CHÍ 7.2',
];

const MACROS = zipSync({
  'word/document.xml': strToU8(
    '<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>',
  ),
  'word/vbaProject.bin': strToU8('x'),
});

describe('the unit’s own template', () => {
  let office: Office;
  let desk: Page;
  let folder: string;
  let builtIn: Uint8Array;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motcua-iso-template-'));
    office = await openOffice();
    await fillIn(office.extension, office.portal.url);
    for (const one of VISITS_2026)
      await visit(office.extension, office.page, office.portal.url, one);
    builtIn = (await office.makeReport()).bytes;
    desk = await office.extension.browser.newPage();
    await desk.setViewport({ width: 1366, height: 768 });
    await desk.goto(office.extension.url('workbench.html#/word/2026/template'));
    await desk.waitForSelector('.template-drop', WAIT);
  });
  afterAll(async () => {
    await office.close();
    await rm(folder, { recursive: true, force: true });
  });

  const drop = async (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const input = (await desk.$(
      '.template-drop input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };
  const press = (words: string) =>
    desk.locator(`xpath=//button[starts-with(normalize-space(), '${words}')]`).click();
  const textOf = (selector: string) =>
    desk.$eval(selector, (own) => (own as HTMLElement).innerText);
  const faults = async () => {
    const source = await readFile(
      createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
      'utf8',
    );
    await desk.evaluate(source);
    const { violations } = (await desk.evaluate('axe.run(document)')) as AxeResults;
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };

  it('refuses a file with macros and says what to do', async () => {
    await drop('macro.docx', MACROS);
    await desk.waitForSelector('.template-tab [role=alert]', WAIT);
    expect(await textOf('.template-tab [role=alert]')).toContain('macro');
  });

  it('shows every place that would change, and writes only what was accepted', async () => {
    await drop('bao-cao-2022.docx', await lastYears());
    await desk.waitForSelector('.template-proposals li', WAIT);
    const lines = await desk.$$eval('.template-proposals li', (all) =>
      all.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, ' ')),
    );
    expect(
      lines.some((line) => line.includes('{{dossiers.received}}') && line.includes('1099')),
    ).toBe(true);
    // The form's words stand before the code of the placeholder.
    const received = lines.find((line) => line.includes('{{dossiers.received}}'))!;
    expect(received).toMatch(
      /^Số hồ sơ TTHC phát sinh .*‹Số hồ sơ TTHC phát sinh.*›.*\{\{dossiers\.received\}\}/,
    );
    expect(await desk.$$('.template-proposals input:checked')).toHaveLength(0);
    await press('Nhận mọi chỗ chắc chắn');
    // One place is left as it was: the office of the head stays in last year's words.
    await desk.evaluate(() => {
      const line = [...document.querySelectorAll('.template-proposals li')].find((one) =>
        one.textContent?.includes('{{awareness.leadDept}}'),
      );
      line?.querySelector('input')?.click();
    });
    expect(await faults()).toEqual([]);
    await press('Lưu mẫu và dùng cho báo cáo');
    await desk.waitForSelector('.template-kept li', WAIT);
    expect(await textOf('.template-tab')).toMatch(
      /“bao-cao-2022\.docx”: \d+ chỗ in theo số liệu từng năm, \d+ chỗ để trống, \d+ chỗ giữ nguyên/,
    );
    await desk.waitForFunction(
      () => document.querySelector('.template-kept')?.textContent?.includes('Đang dùng'),
      WAIT,
    );
    expect(await faults()).toEqual([]);
  });

  it('is what the popup writes the report in; the rest of the file stays byte for byte', async () => {
    const { bytes, told } = await office.makeReport();
    expect(told).toContain('Đã tạo');
    const [parts, before] = [unzipSync(bytes), unzipSync(await lastYears())];
    expect(Object.keys(parts).sort()).toEqual(Object.keys(before).sort());
    for (const name of Object.keys(before))
      if (name !== 'word/document.xml')
        expect(Buffer.from(parts[name]!).equals(Buffer.from(before[name]!))).toBe(true);
    const xml = strFromU8(parts['word/document.xml']!);
    expect(xml).toContain(`<w:rPr><w:i/></w:rPr><w:t>${OWN}</w:t>`);
    const text = textOfDocx(bytes);
    const [own, others] = [text, textOfDocx(builtIn)].map((all) => all.split('\n'));
    // All other lines are those of the built-in report: figures, dates, documents, lists and tables.
    expect(own!.filter((one) => !others!.includes(one)).map((one) => one.slice(0, 36))).toEqual(
      OTHERWISE.map((one) => one.slice(0, 36)),
    );
    expect(text).not.toContain('Trần Minh Khôi');
    // Two figures stand in one run of the template as they stood in the report.
    expect(xml).toMatch(/<w:rPr><w:b\/><\/w:rPr><w:t[^>]*>\d+<\/w:t>/);
  });

  it('names what it does not print, before and after; is marked once; or the layout is ours this time', async () => {
    const bare = zipSync({
      'word/document.xml': strToU8(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Đã nhận {{dossiers.received}} hồ sơ.</w:t></w:r></w:p></w:body></w:document>',
      ),
    });
    await desk.bringToFront();
    await drop('thieu.docx', bare);
    await desk.waitForSelector('#template-check', WAIT);
    await press('Lưu mẫu và dùng cho báo cáo');
    await desk.waitForSelector('.template-lost', WAIT);
    const countIn = async () =>
      Number(/không in (\d+) mục/.exec(await textOf('.template-lost'))![1]);
    const count = await countIn();
    expect(count).toBeGreaterThan(3);
    // Before: the popup says it without a press, and all of them on opening.
    const popup = await office.extension.openPopup(office.page);
    await popup.waitForSelector('.unprinted', WAIT);
    expect(await popup.$eval('.unprinted', (own) => own.textContent)).toContain(
      `Mẫu “thieu.docx” không in ${count} mục đã nhập: “`,
    );
    const named = await popup.$$eval('.unprinted li', (all) => all.map((one) => one.textContent));
    expect(named).toHaveLength(count);
    expect(named).toContain('Số TTHC thuộc thẩm quyền giải quyết');
    expect(named).not.toContain('Số hồ sơ TTHC phát sinh');
    await popup.close();
    // After: in what became of the press.
    const { bytes, told } = await office.makeReport();
    expect(textOfDocx(bytes).trim()).toMatch(/^Đã nhận \d[\d.]* hồ sơ\.$/);
    expect(told).toContain(`Mẫu không in ${count} mục đã nhập`);
    // The screen of templates opens at it; what is left out on purpose is said once.
    await desk.bringToFront();
    await desk.locator('.template-lost').click();
    await desk.waitForSelector('.template-unprinted li', WAIT);
    expect(await desk.$$eval('.template-unprinted code', (all) => all.length)).toBe(count);
    expect(await faults()).toEqual([]);
    await desk.locator('.template-unprinted li input').click();
    await desk.waitForFunction(
      (left) => document.querySelector('.template-lost')?.textContent?.includes(`in ${left} mục`),
      WAIT,
      count - 1,
    );
    const again = await office.extension.openPopup(office.page);
    await again.waitForSelector('.unprinted', WAIT);
    expect(await again.$eval('.unprinted', (own) => own.textContent)).toContain(
      `không in ${count - 1} mục`,
    );
    // This once in the built-in layout: the very report of before.
    await clickAtRest(again, '.unprinted summary');
    await clickAtRest(again, '.unprinted .row button:last-child');
    await again.waitForFunction(
      () =>
        document.querySelector('[data-report-state="written"]') &&
        !document.querySelector('.unprinted'),
      WAIT,
    );
    expect(Buffer.from(await office.download()).equals(Buffer.from(builtIn))).toBe(true);
    await again.close();
    await desk.bringToFront();
    await desk.locator('::-p-aria(Xóa mẫu thieu.docx)').click();
    await press('Xóa mẫu');
    await desk.waitForFunction(
      () => document.querySelectorAll('.template-kept li').length === 1,
      WAIT,
    );
  });

  it('with a fault in it stops the report, which is never written in another layout', async () => {
    const broken = zipSync({
      'word/document.xml': strToU8(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{{dossiers.recieved}} và {{dossiers.received}}</w:t></w:r></w:p></w:body></w:document>',
      ),
    });
    // The popup took the front in the test before: a page behind is not drawn, and nothing can be waited for in it.
    await desk.bringToFront();
    await drop('loi.docx', broken);
    await desk.waitForFunction(
      () => document.querySelector('.template-tab')?.textContent?.includes('dossiers.recieved'),
      WAIT,
    );
    await press('Chỉ lưu, chưa dùng');
    await desk.waitForFunction(
      () => document.querySelectorAll('.template-kept li').length === 2,
      WAIT,
    );
    await desk.locator('::-p-aria(Dùng mẫu này: loi.docx)').click();
    await desk.waitForFunction(
      () =>
        /loi\.docx”/.test(document.querySelector('.template-tab [role=status]')?.textContent ?? ''),
      WAIT,
    );
    const popup = await office.extension.openPopup(office.page);
    await clickAtRest(popup, '[data-report-state] button.primary');
    await popup.waitForSelector('[data-report-state="blocked"]', WAIT);
    expect(await popup.$eval('body', (body) => body.innerText)).toContain('dossiers.recieved');
    await popup.close();
    await desk.bringToFront();
    await press('Dùng lại bố cục có sẵn');
    await desk.waitForFunction(
      () => !document.querySelector('.template-kept')?.textContent?.includes('Đang dùng'),
      WAIT,
    );
    expect(Buffer.from((await office.makeReport()).bytes).equals(Buffer.from(builtIn))).toBe(true);
  });
});
