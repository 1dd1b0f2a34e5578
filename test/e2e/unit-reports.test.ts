/** Reports for several units from one place: each its own figures and names, nothing of the office's, all recorded. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { press, tell, visit } from '../../scripts/support/officer';
import { reportForms } from '../../lib/packs/report-forms';
import { toBase64 } from '../../lib/domain/base64';
import { renderReport } from '../../lib/report/render-report';
import { isBlanked, templateFrom } from '../../lib/report/template/from/template-from';
import { readReport } from '../../lib/report/read/read-report';
import { unitPrefix } from '../../lib/report/values/unit-values';
import { facts2022 } from '../unit/report/facts-2022';
import { p } from '../unit/report/read/docx-of';
import { templateOf } from '../unit/report/template/template-of';
import { OFFICER_UNIT, truthOf } from '../sample-portal/truth';
import { textOfDocx } from './support/docx';
import { issuedRows } from './support/jobs';
import { openOffice, type Office } from './support/office';

const PERIOD = { from: '2026-01-01', to: '2026-11-20' };
const OFFICE_WORDS = 'Cơ quan có sổ theo dõi rủi ro từng quý';
/** What the statistics screen prints for the other units, counted apart from the pages and from the reader. */
const OTHERS = truthOf('hatinh-06a', PERIOD).rows.flatMap(({ unit, values }) =>
  unit === null || unit === OFFICER_UNIT ? [] : [{ unit, values }],
);
const [FIRST, SECOND] = OTHERS.map(({ unit }) => unit) as [string, string];

const FORM = reportForms().find('report-hatinh')!;
let office: Office;
let page: Page;

beforeAll(async () => {
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  await tell(office.extension, 'draft/save', {
    draft: {
      ...{ year: 2026, revision: 1, form: 'report-hatinh', preset: 'calendar-to-date' },
      period: PERIOD,
      values: {
        'doc.date': '2026-11-21',
        'sign.name': 'Trần Thị Bịa',
        'audit.count': 2,
        'risk.narrative': OFFICE_WORDS,
      },
      updatedAt: '2026-11-21T10:00:00+07:00',
    },
  });
  for (const one of VISITS_2026) await visit(office.extension, office.page, office.portal.url, one);
  page = await office.extension.browser.newPage();
  await page.goto(office.extension.url('workbench.html#/word/2026/issued'));
  await page.waitForSelector('.unit-reports summary');
  await page.click('.unit-reports summary');
});
afterAll(() => office.close());

const choose = async (unit: string) => {
  const box = await page.waitForSelector(`input[data-unit="${unit}"]`);
  await box!.click();
};

describe('reports for several units', () => {
  let files: Record<string, Uint8Array>;

  it('come in one file, each under the name of its unit', async () => {
    await choose(FIRST);
    await choose(SECOND);
    const place = await page.waitForSelector('.unit-facts input');
    await page.$$eval('.unit-facts label', (labels) => {
      labels.find((label) => label.textContent === 'Địa danh')!.click();
    });
    expect(place).not.toBeNull();
    await page.keyboard.type('Phố Núi');
    await page.waitForSelector('.unit-reports .button.primary[aria-disabled="false"]');
    await press(page, 'Tạo 2 báo cáo');
    files = unzipSync(await office.download());
    await page.waitForSelector('[data-units="done"]');
    const told = await page.$eval('.unit-reports', (one) => (one as HTMLElement).innerText);

    expect(Object.keys(files).filter((file) => file.endsWith('.docx'))).toHaveLength(2);
    expect(told).toContain('Đã tạo Bao-cao-ISO-2026-2-don-vi.zip');
    expect(told).toContain(`${FIRST}: đã tạo`);
  });

  it.each([0, 1])('hold the figures of the unit alone (%i)', (at) => {
    const { unit, values } = OTHERS[at]!;
    const text = textOfDocx(Object.values(files)[at]!);

    expect(text).toContain(unit.toUpperCase());
    expect(text).toContain(
      `Số hồ sơ TTHC phát sinh năm 2026: ${values['received.online']! + values['received.directPostal']!} `,
    );
    expect(text).toContain(`Số hồ sơ giải quyết quá hạn: ${values['resolved.overdue']!}`);
  });

  it('hold nothing that was typed for the office or for another unit', () => {
    const [one, two] = Object.values(files).slice(0, 2).map(textOfDocx) as [string, string];

    for (const text of [one, two]) {
      expect(text).not.toContain('Trần Thị Bịa');
      expect(text).not.toContain(OFFICE_WORDS);
      expect(text).not.toContain('Tỉnh Mẫu');
      expect(text).not.toContain('SXD');
      expect(text.toLowerCase()).not.toContain(OFFICER_UNIT.toLowerCase());
    }
    expect(one).toContain('Phố Núi');
    expect(two).not.toContain('Phố Núi');
  });

  it('are recorded each, marked as those of parts', async () => {
    const rows = await issuedRows(office.extension);

    expect(rows.map(({ unit, part }) => [unit, part]).sort()).toEqual(
      [
        [FIRST, true],
        [SECOND, true],
      ].sort(),
    );
    expect(rows.every(({ docx }) => docx !== null)).toBe(true);
  });

  it('are written again to the byte, in a file of the same bytes', async () => {
    await page.waitForSelector('.unit-reports .button.primary[aria-disabled="false"]');
    await press(page, 'Tạo 2 báo cáo');
    const again = unzipSync(await office.download());

    expect(Object.keys(again)).toEqual(Object.keys(files));
    for (const [name, bytes] of Object.entries(again))
      expect(Buffer.from(bytes).equals(Buffer.from(files[name]!))).toBe(true);
    expect(await issuedRows(office.extension)).toHaveLength(2);
  });
});

const WAIT = { timeout: 30_000 };
/** The rooms below share one list of units. */
const makeAndUnzip = async () => {
  await page.waitForSelector('.unit-reports .button.primary[aria-disabled="false"]', WAIT);
  await press(page, 'Tạo 2 báo cáo');
  const all = unzipSync(await office.download());
  await page.waitForSelector('[data-units="done"]', WAIT);
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.endsWith('.docx')));
};

describe('what is typed for each unit', () => {
  const field = (unit: string, key: string) => `[id="field-${unitPrefix(unit)}${key}"]`;
  const row = (unit: string, key: string) => `[data-field="${unitPrefix(unit)}${key}"]`;
  const line = (unit: string) => `[data-unit-line="${unit}"]`;
  /** As the list says it, once it has been counted. */
  const missing = async (unit: string) => {
    const told = await page.waitForSelector(`${line(unit)} [data-missing]`);
    return Number(await told!.evaluate((one) => (one as HTMLElement).dataset['missing']));
  };
  const open = async (unit: string) => {
    await page.waitForSelector(`${line(unit)} a`);
    await page.$eval(`${line(unit)} a`, (link) => (link as HTMLElement).click());
    await page.waitForSelector(`[data-unit-report="${unit}"] [data-to-fill]`);
  };
  const type = async (unit: string, key: string, text: string) => {
    await page.waitForSelector(field(unit, key));
    await page.focus(field(unit, key));
    await page.keyboard.type(text);
  };
  const backToList = async () => {
    await page.waitForSelector('[data-save-state="saved"]');
    await page.click('.report-side a');
    await page.waitForSelector('.unit-reports[open]');
  };
  let files: Record<string, Uint8Array>;

  it('goes into its own form, and the list says what is missing before anything is made', async () => {
    const before = await missing(FIRST);
    await open(FIRST);
    const heading = await page.$eval('h1', (one) => one.textContent);
    await type(FIRST, 'audit.count', '3');
    await type(FIRST, 'sign.name', 'Phạm Thị Đặt');
    await backToList();

    expect(heading).toBe(`Báo cáo năm 2026 của ${FIRST}`);
    await page.waitForFunction(
      (selector, wanted) => document.querySelector(selector)?.textContent?.includes(wanted),
      {},
      line(FIRST),
      `đã nhập 2 mục`,
    );
    expect(await missing(FIRST)).toBe(before - 2);
  });

  it('is taken from the office by a press alone, and says so', async () => {
    await open(SECOND);
    await type(SECOND, 'audit.count', '5');
    await page.waitForSelector(`${row(SECOND, 'risk.narrative')} [data-action="take-office"]`);
    await page.focus(`${row(SECOND, 'risk.narrative')} [data-action="take-office"]`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${row(SECOND, 'risk.narrative')} [data-office="taken"]`);
    const told = await page.$eval(
      `${row(SECOND, 'risk.narrative')} [data-office]`,
      (one) => one.textContent,
    );
    expect(told).toBe('Đã lấy của cơ quan.');
    await backToList();
  });

  it('stands in its own report and in no other', async () => {
    await choose(FIRST);
    await choose(SECOND);
    await page.waitForSelector('.unit-reports .button.primary[aria-disabled="false"]');
    await press(page, 'Tạo 2 báo cáo');
    files = unzipSync(await office.download());
    await page.waitForSelector('[data-units="done"]');
    const documents = Object.entries(files).filter(([name]) => name.endsWith('.docx'));
    const [one, two] = documents.map(([name, bytes]) => readReport(bytes, name, [FORM]).values);
    const [first, second] = documents.map(([, bytes]) => textOfDocx(bytes));

    expect([one!['audit.count'], two!['audit.count']]).toEqual([3, 5]);
    expect([one!['risk.narrative'], two!['risk.narrative']]).toEqual([undefined, OFFICE_WORDS]);
    expect(first).toContain('Phạm Thị Đặt');
    expect(second).not.toContain('Phạm Thị Đặt');
  });

  it('is kept with the report that was made of it, and gives the same bytes again', async () => {
    await page.waitForSelector('.unit-reports .button.primary[aria-disabled="false"]');
    await press(page, 'Tạo 2 báo cáo');
    const again = unzipSync(await office.download());
    const rows = await issuedRows(office.extension);
    const audits = rows.flatMap(({ unit, values }) => {
      const known = values.find(({ key }) => key === 'audit.count');
      return known ? [[unit, known.value]] : [];
    });

    const words = rows.flatMap(({ values }) =>
      values.filter(({ key }) => key === 'risk.narrative').map(({ source }) => source),
    );

    for (const [name, bytes] of Object.entries(again))
      expect(Buffer.from(bytes).equals(Buffer.from(files[name]!))).toBe(true);
    expect(rows).toHaveLength(4);
    expect(words).toEqual([{ kind: 'typed', ofOffice: true }]);
    expect(audits.sort()).toEqual(
      [
        [FIRST, 3],
        [SECOND, 5],
      ].sort(),
    );
  });
});

describe('in a Word template', () => {
  const OWN_WORDS = 'Báo cáo này viết theo mẫu riêng của';
  const select = (unit: string) => `[data-unit-template="${unit}"] select`;
  const told = (unit: string) => `[data-template-told="${unit}"]`;
  let files: Record<string, Uint8Array>;

  /** The office's report of 2022 as a template; of two kinds, one of which goes on naming the office. */
  async function templateBytes(isOwn: boolean): Promise<Uint8Array> {
    const { bytes } = await renderReport(FORM, facts2022());
    const { proposals, write } = templateFrom(bytes!, FORM);
    const living = proposals.filter((one) => !isBlanked(one));
    const taken = living.filter(({ key }) => isOwn || key !== 'org.name').map(({ id }) => id);
    const parts = unzipSync(write(new Set(taken)));
    const xml = strFromU8(parts['word/document.xml']!);
    const line = p(`${OWN_WORDS} {{org.name}}, {{doc.place}}, {{sign.name}}.`);
    if (isOwn)
      parts['word/document.xml'] = strToU8(xml.replace('<w:body>', () => `<w:body>${line}`));
    return zipSync(parts);
  }

  const keep = (id: string, bytes: Uint8Array, inUse = false) =>
    tell(office.extension, 'template/save', {
      template: {
        ...{ id, name: `${id}.docx`, form: FORM.id, inUse, from: 'file' },
        bytes: toBase64(bytes),
      },
    });

  /** What is told of the unit's template, and the places, taken in one look: the list is drawn anew when it is saved. */
  async function toldOf(unit: string, id: string): Promise<{ text: string; places: string[] }> {
    const found = await page.waitForFunction(
      (selector) => {
        const one = document.querySelector(selector);
        const places = [...(one?.querySelectorAll('li li') ?? [])];
        return one && { text: one.textContent, places: places.map((li) => li.textContent) };
      },
      WAIT,
      `${told(unit)}[data-template="${id}"]`,
    );
    return (await found.jsonValue()) as { text: string; places: string[] };
  }

  /** The template is chosen as an officer does. */
  async function choose(unit: string, id: string) {
    await page.waitForSelector(`${select(unit)} option[value="${id}"]`, WAIT);
    await page.select(select(unit), id);
    return toldOf(unit, id);
  }

  it('the office’s own is not taken by itself: nothing changes until one is chosen', async () => {
    const before = await issuedRows(office.extension);
    await keep('mau-co-quan', await templateBytes(false), true);
    await keep('mau-rieng', await templateBytes(true));
    await keep('mau-thieu', templateOf(p('{{audit.count}} lần')));
    await keep('mau-hong', templateOf(p('{{audit.cuont}} lần')));
    await page.waitForSelector(`${select(FIRST)} option[value="mau-rieng"]`, WAIT);
    const chosen = await page.$eval(select(FIRST), (one) => (one as HTMLSelectElement).value);
    await makeAndUnzip();

    expect(chosen).toBe('');
    expect(await issuedRows(office.extension)).toHaveLength(before.length);
  });

  it('tells before anything is made where the office’s template names the office, with the places', async () => {
    const own = await choose(FIRST, 'mau-rieng');
    const lacking = await choose(SECOND, 'mau-thieu');
    const shared = await choose(SECOND, 'mau-co-quan');

    expect(shared.text).toContain('ghi sẵn tên của nơi khác');
    expect(shared.places).toContain('SỞ XÂY DỰNG');
    expect(shared.places).toContain('Số: {{doc.number|officeNumber}}/BC-SXD');
    // The unit's own template prints its name; the sign of the office in its number is told all the same.
    expect(own.places).not.toContain('SỞ XÂY DỰNG');
    expect(own.text).toContain('/BC-SXD');
    // What was typed for this unit and the template has no place for.
    expect(lacking.text).toContain('Mẫu này không in');
    expect(lacking.places).toContain('Kiểm soát rủi ro, cơ hội');
    expect(shared.text).not.toContain('Mẫu này không in');
    expect(await axeFaults()).toEqual([]);
  });

  it('each report is written in its own, with its own values and none of another’s', async () => {
    files = await makeAndUnzip();
    const read = Object.entries(files).map(
      ([name, bytes]) => readReport(bytes, name, [FORM]).values,
    );
    const [first, second] = Object.values(files).map(textOfDocx) as [string, string];
    const outcome = await page.$eval(
      '.unit-reports .notice',
      (one) => (one as HTMLElement).innerText,
    );

    expect(first).toContain(`${OWN_WORDS} ${FIRST}, Phố Núi, Phạm Thị Đặt.`);
    expect(second).not.toContain(OWN_WORDS);
    expect(second).toContain('SỞ XÂY DỰNG');
    expect(first).not.toContain('SỞ XÂY DỰNG');
    expect(read.map((one) => one['audit.count'])).toEqual([3, 5]);
    expect(read.map((one) => one['risk.narrative'])).toEqual([undefined, OFFICE_WORDS]);
    for (const [at, { unit, values }] of OTHERS.slice(0, 2).entries()) {
      const received = values['received.online']! + values['received.directPostal']!;
      expect(read[at]!['dossiers.received'], unit).toBe(received);
    }
    expect(second).not.toContain('Phạm Thị Đặt');
    for (const text of [first, second]) expect(text).not.toContain('Trần Thị Bịa');
    expect(outcome).toContain('ghi sẵn tên của nơi khác');
  });

  it('the records say which, and the same bytes come again', async () => {
    const again = await makeAndUnzip();
    const rows = await issuedRows(office.extension);
    const inTemplates = rows.filter(({ template }) => template !== null);
    const checks = await Promise.all(
      inTemplates.map(({ id }) => tell(office.extension, 'issued/check', { id })),
    );

    for (const [name, bytes] of Object.entries(again))
      expect(Buffer.from(bytes).equals(Buffer.from(files[name]!))).toBe(true);
    expect(
      inTemplates.map(({ unit, template, part }) => [unit, template?.name, part]).sort(),
    ).toEqual(
      [
        [FIRST, 'mau-rieng.docx', true],
        [SECOND, 'mau-co-quan.docx', true],
      ].sort(),
    );
    expect(checks).toEqual(inTemplates.map(() => ({ answer: { result: 'equal' } })));
  });

  it('a faulty one stops that unit’s report alone; it is never written in another layout', async () => {
    const before = (await issuedRows(office.extension)).length;
    const faults = await choose(SECOND, 'mau-hong');
    await page.waitForSelector('.unit-reports .button.primary[aria-disabled="false"]', WAIT);
    await press(page, 'Tạo 2 báo cáo');
    const made = Object.keys(unzipSync(await office.download()));
    await page.waitForSelector('[data-units="done"]', WAIT);
    const outcome = await page.$eval(
      '.unit-reports .notice',
      (one) => (one as HTMLElement).innerText,
    );

    expect(faults.text).toContain('không có mục “audit.cuont”');
    expect(faults.text).toContain('{{audit.cuont}} lần');
    expect(made.filter((name) => name.endsWith('.docx'))).toHaveLength(1);
    expect(outcome).toContain(`${SECOND}: chưa tạo được`);
    expect(outcome).toContain('không có mục “audit.cuont”');
    expect(await issuedRows(office.extension)).toHaveLength(before);
  });

  it('one that was removed is said to be gone, before and with the press', async () => {
    await tell(office.extension, 'template/remove', { id: 'mau-hong' });
    await page.waitForSelector(`${told(SECOND)} [data-told="template/gone"]`, WAIT);
    const chosen = await page.$eval(
      select(SECOND),
      (one) => (one as HTMLSelectElement).selectedOptions[0]!.textContent,
    );
    expect(chosen).toBe('Mẫu đã bị xóa');
    await page.waitForSelector('.unit-reports .button.primary[aria-disabled="false"]', WAIT);
    await press(page, 'Tạo 2 báo cáo');
    await office.download();
    const refused = await page.waitForSelector('.unit-reports [data-told="template/gone"]', WAIT);
    expect(await refused!.evaluate((one) => one.textContent)).toContain('không còn được giữ');
    await page.waitForFunction(
      (words) =>
        document.querySelector('.unit-reports .notice')?.textContent?.includes(words) ?? false,
      WAIT,
      `Mẫu Word đã chọn cho ${SECOND} không còn được giữ`,
    );
  });

  it('the screen of templates says for which units each is used, and takes others', async () => {
    await page.waitForSelector('[data-save-state="saved"]', WAIT);
    await page.goto(office.extension.url('workbench.html#/word/2026/template'));
    const line = '[data-template-units="mau-rieng.docx"]';
    await page.waitForFunction(
      (selector, unit) =>
        document.querySelector(`${selector} summary`)?.textContent?.includes(unit) ?? false,
      WAIT,
      line,
      `Dùng cho báo cáo của: ${FIRST}`,
    );
    expect(await axeFaults()).toEqual([]);
  });

  async function axeFaults(): Promise<unknown[]> {
    const source = await readFile(
      createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
      'utf8',
    );
    await page.evaluate(source);
    const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  }
});
