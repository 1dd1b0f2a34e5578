import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawGrid, RawPage } from '../../lib/reading/raw';

const LOOK = `
  import { rawPage } from './lib/reading/dom/page';
  import { runToEnd } from './lib/reading/slices';
  import { nothingObserved } from './lib/reading/watch/observed';
  globalThis.look = () => runToEnd(rawPage(document, nothingObserved));
`;

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  const stdin = { contents: LOOK, resolveDir: process.cwd(), loader: 'ts' as const };
  const bundle = await build({
    stdin,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome109',
  });
  script = bundle.outputFiles[0]!.text;
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function look(html: string): Promise<RawPage> {
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(script);
  return page.evaluate('look()');
}
const paths = (grid: RawGrid) => grid.columns.map(({ path }) => path.join(' > '));
const texts = (grid: RawGrid) => grid.rows.map((row) => row.cells.map((cell) => cell.text));
const TABLE = '<table><tr><th>STT<th>Tổng số<tr><td>1<td>20</table>';

describe('visibility in a real browser', () => {
  it.each([
    ['display none by class', `<style>.x{display:none}</style><div class="x">${TABLE}</div>`],
    [
      'visibility hidden by class',
      `<style>.x{visibility:hidden}</style><div class="x">${TABLE}</div>`,
    ],
    ['opacity 0', `<style>.x{opacity:0}</style><div class="x">${TABLE}</div>`],
    [
      'off the screen',
      `<style>.x{position:fixed;left:-10000px}</style><div class="x">${TABLE}</div>`,
    ],
    ['no height', `<style>.x{height:0;overflow:hidden}</style><div class="x">${TABLE}</div>`],
    [
      'clipped',
      `<style>.x{position:absolute;clip:rect(0,0,0,0)}</style><div class="x">${TABLE}</div>`,
    ],
    [
      'print only',
      `<style>.x{display:none}@media print{.x{display:block}}</style><div class="x">${TABLE}</div>`,
    ],
    ['closed details', `<details><summary>Báo cáo</summary>${TABLE}</details>`],
    ['closed dialog', `<dialog>${TABLE}</dialog>`],
    ['hidden attribute', `<div hidden>${TABLE}</div>`],
    ['template', `<template>${TABLE}</template>`],
  ])('does not read what is hidden: %s', async (_name, html) => {
    expect((await look(html)).grids).toEqual([]);
  });

  it('drops cells of columns that a style sheet hides, so that headers stay over their data', async () => {
    const { grids } = await look(`<style>td:nth-child(2),th:nth-child(2){display:none}</style>
      <table><tr><th>STT<th>Ẩn<th>Tổng số<tr><td>1<td>99<td>20</table>`);

    expect(paths(grids[0]!)).toEqual(['STT', 'Tổng số']);
    expect(texts(grids[0]!)).toEqual([['1', '20']]);
  });

  it('breaks lines where the eye sees them', async () => {
    const { grids } = await look(`<style>.b{display:block}.f{display:flex}</style>
      <table><tr><th>STT<th>Thông tin hồ sơ<tr><td>1<td><span class="b">000.00.01.H99-261117-0001</span><span class="b">- Trạng thái hồ sơ : Đang xử lý</span><div class="f"><div>Hẹn trả:</div><div>20/11/2026</div></div></table>`);

    expect(grids[0]!.rows[0]!.cells[1]!.lines).toEqual([
      '000.00.01.H99-261117-0001',
      '- Trạng thái hồ sơ : Đang xử lý',
      'Hẹn trả: 20/11/2026',
    ]);
  });
});

describe('one page of many roots', () => {
  it('reads same-origin frames and open shadow roots', async () => {
    const { grids, obstacles } =
      await look(`<iframe width="600" height="300" srcdoc="${TABLE}"></iframe><div id="host"></div>
      <script>host.attachShadow({mode:'open'}).innerHTML='<h2>Báo cáo</h2><slot></slot><table><tr><th>STT<th>Đơn vị<tr><td>1<td>Xã A</table>'</script>`);

    expect(grids.map(paths)).toEqual([
      ['STT', 'Tổng số'],
      ['STT', 'Đơn vị'],
    ]);
    expect(grids[1]!.headings).toContain('Báo cáo');
    expect(obstacles).toEqual([]);
  });

  it('names what it cannot look into', async () => {
    const { obstacles } = await look(`
      <iframe sandbox width="1" height="1" srcdoc="x"></iframe>
      <h3>Bảng tổng hợp</h3><iframe sandbox="allow-scripts" width="600" height="300" srcdoc="x"></iframe>
      <h3>Biểu đồ tháng</h3><canvas width="400" height="300"></canvas>
      <h3>Biểu số 06</h3><embed type="application/pdf" width="600" height="400" src="about:blank">
      <button><svg width="16" height="16"><path d="M0 0h9v9z"/></svg></button><canvas width="20" height="20"></canvas>`);

    expect(obstacles).toEqual([
      { kind: 'frame', label: 'Bảng tổng hợp' },
      { kind: 'charts', label: 'Biểu đồ tháng' },
      { kind: 'pdf', label: 'Biểu số 06' },
    ]);
  });
});

describe('libraries as they really draw', () => {
  it('joins ant design’s header and body tables, with its scroll bar column and measuring row', async () => {
    const { grids } = await look(`<style>.ant-table-body{max-height:200px;overflow-y:scroll}</style>
      <div class="ant-table-wrapper"><div class="ant-spin-nested-loading"><div class="ant-spin-container">
      <div class="ant-table-container">
      <div class="ant-table-header" style="overflow:hidden"><table style="table-layout:fixed"><colgroup><col></colgroup><thead class="ant-table-thead"><tr><th class="ant-table-cell">STT</th><th class="ant-table-cell">Thông tin hồ sơ</th><th class="ant-table-cell ant-table-cell-scrollbar"></th></tr></thead></table></div>
      <div class="ant-table-body"><table style="table-layout:fixed"><tbody class="ant-table-tbody"><tr aria-hidden="true" class="ant-table-measure-row" style="height:0"><td style="padding:0;border:0;height:0"><div style="height:0;overflow:hidden">&nbsp;</div></td><td style="padding:0"><div style="height:0;overflow:hidden">&nbsp;</div></td></tr>
      <tr data-row-key="1" class="ant-table-row"><td class="ant-table-cell">1</td><td class="ant-table-cell"><div role="button">000.00.01.H99-261117-0001</div></td></tr></tbody></table></div></div>
      <ul class="ant-pagination"><li title="1" class="ant-pagination-item-active"><a>1</a></li><li class="ant-pagination-options"><div class="ant-select"><span class="ant-select-selection-item" title="50 / trang">50 / trang</span></div></li></ul></div></div></div>`);

    expect(grids).toHaveLength(1);
    expect(paths(grids[0]!)).toEqual(['STT', 'Thông tin hồ sơ', '']);
    expect(texts(grids[0]!)).toEqual([['1', '000.00.01.H99-261117-0001', '']]);
    expect(grids[0]!.pager.join(' ')).toContain('50 / trang');
  });

  it('reads DataTables with a scrolled body once, by its visible header', async () => {
    const { grids } = await look(`<div class="dataTables_wrapper"><div class="dataTables_scroll">
      <div class="dataTables_scrollHead"><table><thead><tr><th>STT</th><th>Đơn vị</th><th>Tổng số</th></tr></thead></table></div>
      <div class="dataTables_scrollBody"><table><thead><tr style="height:0"><th style="padding:0;border:0;height:0"><div class="dataTables_sizing" style="height:0;overflow:hidden">STT</div></th><th style="height:0"><div class="dataTables_sizing" style="height:0;overflow:hidden">Đơn vị</div></th><th><div class="dataTables_sizing" style="height:0;overflow:hidden">Tổng số</div></th></tr></thead><tbody><tr><td>1</td><td>Xã A</td><td>20</td></tr></tbody></table></div></div>
      <div class="dataTables_info">Hiển thị 1 đến 10 của 57 mục</div></div>`);

    expect(grids.map(paths)).toEqual([['STT', 'Đơn vị', 'Tổng số']]);
    expect(texts(grids[0]!)).toEqual([['1', 'Xã A', '20']]);
    expect(grids[0]!.pager).toContain('Hiển thị 1 đến 10 của 57 mục');
  });

  it('reads old ant design with a fixed left column once', async () => {
    const { grids } =
      await look(`<style>.ant-table-fixed-columns-in-body{visibility:hidden}</style><div class="ant-table"><div class="ant-table-scroll"><table><thead><tr><th class="ant-table-fixed-columns-in-body">STT</th><th>Đơn vị</th><th>Tổng số</th></tr></thead><tbody><tr><td class="ant-table-fixed-columns-in-body">1</td><td>Xã A</td><td>20</td></tr></tbody></table></div>
      <div class="ant-table-fixed-left"><table><thead><tr><th>STT</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div></div>`);

    expect(grids.map(texts)).toEqual([[['1', 'Xã A', '20']]]);
  });

  it('reads Vuetify: sort icons are no words, the select shows its chosen text', async () => {
    const { grids, controls } =
      await look(`<div class="v-input v-select"><label class="v-label">Năm</label><div class="v-select__selections"><div class="v-select__selection">Năm 2026</div><input readonly style="opacity:0" value=""></div></div>
      <table class="v-datatable"><thead><tr><th>STT</th><th>Mã hồ sơ <i class="v-icon material-icons">arrow_upward</i></th></tr></thead><tbody><tr><td>1</td><td><i class="v-icon material-icons">check_box_outline_blank</i>CNTBD.181121.00334</td></tr></tbody></table><div>Tổng số 384 hồ sơ.</div>`);

    expect(paths(grids[0]!)).toEqual(['STT', 'Mã hồ sơ']);
    expect(texts(grids[0]!)).toEqual([['1', 'CNTBD.181121.00334']]);
    expect(grids[0]!.pager).toEqual(['Tổng số 384 hồ sơ.']);
    expect(controls).toMatchObject([{ label: 'Năm', kind: 'select', value: 'Năm 2026' }]);
  });

  it('reads select2, native dates and radio groups as they show', async () => {
    const { controls } =
      await look(`<style>.select2-hidden-accessible{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}</style>
      <label for="u">Đơn vị</label><select id="u" class="select2-hidden-accessible"><option>Tất cả<option selected>Sở Nội vụ</select><span class="select2 select2-container"><span class="select2-selection"><span class="select2-selection__rendered" title="Sở Nội vụ"><span class="select2-selection__clear">×</span>Sở Nội vụ</span></span></span>
      <label>Từ ngày <input type="date" value="2026-01-01"></label> <label>Tháng <input type="month" value="2026-09"></label>
      <fieldset><legend>Loại thời gian</legend><label><input type="radio" name="t"> Cố định</label><label><input type="radio" name="t" checked> Bất kỳ</label></fieldset>`);

    expect(controls.map(({ label, kind, value }) => [label, kind, value])).toEqual([
      ['Đơn vị', 'select', 'Sở Nội vụ'],
      ['Từ ngày', 'date', '01/01/2026'],
      ['Tháng', 'date', '09/2026'],
      ['Loại thời gian', 'choice', 'Bất kỳ'],
    ]);
  });

  it('reads what a scrolling box holds out of sight, and no row that a virtual list has parked', async () => {
    const row = (at: number, style = '') =>
      `<div role="row" style="${style}"><div role="gridcell">${at}</div><div role="gridcell">Xã ${at}</div><div role="gridcell">${at * 10}</div></div>`;
    const { grids } = await look(`<style>.v{height:60px;overflow-y:auto;position:relative}</style>
      <div role="grid"><div role="row"><div role="columnheader">STT</div><div role="columnheader">Đơn vị</div><div role="columnheader">Tổng số</div></div>
      <div class="v cdk-virtual-scroll-viewport"><div class="cdk-virtual-scroll-content-wrapper" style="position:absolute;top:0;transform:translateY(2400px)">
      ${[1, 2, 3, 4, 5, 6].map((at) => row(at)).join('')}${row(7, 'position:absolute;top:0;transform:translateY(-9999px)')}</div>
      <div class="cdk-virtual-scroll-spacer" style="height:9000px"></div></div></div>`);

    expect(texts(grids[0]!).map(([serial]) => serial)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('sees a table’s rows one by one where a style sheet hides all but the first', async () => {
    const rows = [1, 2, 3, 4].map((at) => `<tr><td>${at}<td>${at}0`).join('');
    const { grids } = await look(`<style>tbody tr:nth-child(n+3){display:none}</style>
      <table><thead><tr><th>STT<th>Tổng số</thead><tbody>${rows}</tbody></table>`);

    expect(texts(grids[0]!)).toEqual([
      ['1', '10'],
      ['2', '20'],
    ]);
  });

  it('sees a part of a cell hidden by what stands before it, in each row for itself', async () => {
    const cell = (open: boolean, count: number) =>
      `<td><input type="checkbox" ${open ? 'checked' : ''}><b class="more">${count}</b>`;
    const { grids } =
      await look(`<style>.more{display:none} input:checked ~ .more{display:inline}</style>
      <table><thead><tr><th>STT<th>Tổng số</thead><tbody><tr><td>1${cell(true, 10)}<tr><td>2${cell(false, 20)}<tr><td>3${cell(true, 30)}</tbody></table>`);

    expect(texts(grids[0]!)).toEqual([
      ['1', '10'],
      ['2', ''],
      ['3', '30'],
    ]);
  });

  it('says that a page under a spinner is busy', async () => {
    const busy = await look(`<div class="ant-spin ant-spin-spinning"></div>${TABLE}`);
    const rests = await look(
      `<div class="ant-spin"></div><div hidden aria-busy="true"></div>${TABLE}`,
    );

    expect([busy.busy, rests.busy]).toEqual([true, false]);
  });
});
