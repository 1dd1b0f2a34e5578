/** The QMS against the portal: the catalogue is read as it is browsed, the register answers, findings are mended from the row. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VISITS_2026, fillIn } from '../../scripts/support/main-job';
import { press, tell, visit } from '../../scripts/support/officer';
import { truthOf } from '../sample-portal/truth';
import { openOffice, type Office } from './support/office';

let office: Office;
let desk: Page;

/** What the portal prints, by the portal's own code. */
const onPortal = truthOf('igate-procedures', {}).rows;

const entry = (kind: string, id: string, values: object) => ({
  ...{ id: `${kind}:${id}`, kind, enteredFor: 2026, year: 2026 },
  ...{ revision: 0, deleted: false, values },
});

beforeAll(async () => {
  office = await openOffice();
  await fillIn(office.extension, office.portal.url);
  for (const one of VISITS_2026) await visit(office.extension, office.page, office.portal.url, one);
  desk = await office.extension.browser.newPage();
  await desk.goto(office.extension.url('workbench.html#/register/2026/qms'));
});
afterAll(() => office.close());

const text = () => desk.$eval('main', (main) => (main as HTMLElement).innerText);
const waitFor = (wanted: string) =>
  desk.waitForFunction((one) => document.body.innerText.includes(one), { timeout: 30_000 }, wanted);
const counts = () =>
  desk.$$eval('[data-qms-count]', (items) =>
    Object.fromEntries(
      items.map((item) => [
        item.getAttribute('data-qms-count'),
        Number(item.querySelector('strong')!.textContent!.replace('.', '')),
      ]),
    ),
  );

describe('the QMS against the portal', () => {
  it('says that the register is empty instead of listing every procedure as missing', async () => {
    await waitFor('Sổ chưa có quy trình TTHC nào của HTQLCL');

    expect(await text()).toContain(`${onPortal.length} thủ tục, đã đọc đủ danh mục`);
    expect(await desk.$$('[data-line], [data-qms-count]')).toHaveLength(0);
  });

  it('takes the portal’s list as a beginning without a basis, and takes it back', async () => {
    await press(desk, `Lấy ${onPortal.length} thủ tục của cổng`);
    await desk.waitForSelector('[data-qms-written]', { timeout: 30_000 });
    await desk.waitForSelector('[data-line="unproven"]', { timeout: 30_000 });
    expect(await counts()).toEqual({ unproven: onPortal.length });
    expect(await text()).toContain(`trong đó ${onPortal.length} chưa có căn cứ`);

    await press(desk, 'Bỏ các mục vừa ghi');
    await waitFor('Sổ chưa có quy trình TTHC nào của HTQLCL');
  });

  it('compares once the register holds the QMS’s procedures', async () => {
    const [first, second, third, ...others] = onPortal;
    const entries = [
      ...others.map(({ code, name }, at) =>
        entry('qmsProcedure', `p${at}`, { code, name, date: '2025-03-01' }),
      ),
      // The second under an older name; one that the portal no longer has; the third by its name alone.
      entry('qmsProcedure', 'old', {
        code: second!.code,
        name: 'Tên cũ của thủ tục',
        date: '2025-03-01',
      }),
      entry('qmsProcedure', 'gone', { code: '9.000001', name: 'Đã bãi bỏ', date: '2024-03-01' }),
      entry('qmsProcedure', 'bare', { name: third!.name, date: '2025-03-01' }),
      entry('procedureChange', 'c1', {
        ...{ change: 'amended', count: 1, name: 'Sửa đổi A', code: others[0]!.code },
        ...{ date: '2026-04-01', updatedOn: '2026-06-01' },
      }),
      entry('internalProcedure', 'i1', { name: 'Quy trình mua sắm', date: '2025-01-05' }),
    ];
    await tell(office.extension, 'register/save', { entries });
    await desk.waitForSelector('[data-line="missing"]', { timeout: 30_000 });

    expect(await counts()).toEqual({
      missing: 1,
      renamed: 1,
      doubtful: 1,
      obsolete: 1,
      same: onPortal.length - 3,
    });
    expect(
      await desk.$eval('[data-line="missing"]', (row) => (row as HTMLElement).innerText),
    ).toContain(first!.name);
    expect(
      await desk.$$eval('[data-lag]', (rows) => rows.map((row) => row.getAttribute('data-lag'))),
    ).toEqual(['late']);
    expect(await text()).toContain('1 đã ban hành · 0 đang áp dụng · 0 có minh chứng');
  });

  it('asks about a procedure that shares the name alone, and remembers the answer', async () => {
    await desk.$eval('[data-line="doubtful"] .fixes button', (fix) => (fix as HTMLElement).click());
    await desk.waitForFunction(() => !document.querySelector('[data-line="doubtful"]'), {
      timeout: 30_000,
    });

    expect(await counts()).toEqual({
      ...{ missing: 1, renamed: 1, obsolete: 1, same: onPortal.length - 2 },
    });
  });

  it('writes a missing procedure into the register from its row; without a day it has no basis', async () => {
    await desk.click('[data-line="missing"] .fixes button');
    await desk.waitForSelector('.register-form');
    const form = await desk.$$eval('.register-form input', (inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    );
    await press(desk, 'Ghi vào sổ');
    await desk.waitForFunction(() => !document.querySelector('[data-line="missing"]'), {
      timeout: 30_000,
    });

    expect(form).toEqual(expect.arrayContaining([onPortal[0]!.name, onPortal[0]!.code]));
    expect(await counts()).toEqual({
      ...{ renamed: 1, unproven: 1, obsolete: 1, same: onPortal.length - 2 },
    });
  });

  it('takes the portal’s name for a renamed one', async () => {
    await desk.click('[data-line="renamed"] .fixes button');
    await desk.waitForSelector('.register-form');
    await press(desk, 'Ghi vào sổ');
    await desk.waitForFunction(() => !document.querySelector('[data-line="renamed"]'), {
      timeout: 30_000,
    });

    expect(await counts()).toEqual({ unproven: 1, obsolete: 1, same: onPortal.length - 1 });
  });
});
