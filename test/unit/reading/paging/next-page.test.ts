import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Look } from '../../../../lib/reading/dom/look';
import { listArea } from '../../../../lib/reading/paging/list-area';
import { nextPageOf, type NextPage } from '../../../../lib/reading/paging/next-page';

const CODES = ['H01.02-261117-0001', 'H01.02-261117-0002'];
const ROWS = CODES.map(
  (code, at) => `<tr><td>${at + 1}</td><td>${code}</td><td>Đang xử lý</td></tr>`,
).join('');
const table = (foot = '') =>
  `<table><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Trạng thái</th></tr></thead><tbody>${ROWS}${foot}</tbody></table>`;

/** The next page of a list drawn with this pager, and the ids (or texts) of what a press clicked. */
function pager(after: string, foot = '', before = '') {
  const html = `<nav><ul><li><a href="/x">Tiếp nhận</a></li><li><a href="/y">Trang sau</a></li></ul></nav>
    <main>${before}<section>${table(foot)}${after}</section></main>`;
  const { window } = new JSDOM(`<body>${html}</body>`, { url: 'https://motcua.example/ds' });
  const { document } = window;
  const look = new Look(document);
  const area = listArea(look, document, CODES);
  const next: NextPage = nextPageOf(look, area!);
  const clicked: string[] = [];
  document.addEventListener('click', (event) => {
    event.preventDefault();
    const target = event.target as Element;
    clicked.push(target.id || (target.textContent ?? ''));
  });
  next.press?.();
  const { state, page, pages, first } = next;
  return { state, page, pages, first, clicked, document };
}

const material = (disabled: string) => `<mat-paginator class="mat-paginator"><div>Số dòng</div>
  <div class="mat-paginator-range-label">1 – 20 của 345</div>
  <button type="button" aria-label="Trang đầu" disabled>«</button>
  <button type="button" aria-label="Trang trước" disabled>‹</button>
  <button type="button" id="next" class="mat-paginator-navigation-next" aria-label="Trang tiếp theo" ${disabled}><svg></svg></button>
  <button type="button" aria-label="Trang cuối">»</button></mat-paginator>`;

const antd = (page: number, last: boolean) => `<ul class="ant-pagination">
  <li class="ant-pagination-prev" title="Trang Trước"><button type="button">‹</button></li>
  ${[1, 2, 3].map((n) => `<li class="ant-pagination-item${n === page ? ' ant-pagination-item-active' : ''}" title="${n}"><a>${n}</a></li>`).join('')}
  <li class="ant-pagination-jump-next"><span>•••</span></li><li class="ant-pagination-item" title="18"><a>18</a></li>
  <li class="ant-pagination-next${last ? ' ant-pagination-disabled' : ''}" title="Trang Kế" aria-disabled="${last}"><button type="button" id="next">›</button></li>
  <li class="ant-pagination-options"><div class="ant-select">50 / trang</div></li></ul>`;

const bootstrap = (current: number, more: string) => `<ul class="pagination">
  <li class="page-item"><a class="page-link" href="?p=1">«</a></li>
  ${[1, 2, 3].map((n) => `<li class="page-item ${n === current ? 'active' : ''}"><a class="page-link" id="p${n}" href="?p=${n}">${n}</a></li>`).join('')}${more}</ul>`;

const datatables = (
  state: string,
) => `<div class="dataTables_info">Hiển thị 1 đến 10 trong 57 hồ sơ</div>
  <div class="dataTables_paginate paging_simple_numbers"><a class="paginate_button previous disabled" tabindex="-1">Trước</a>
  <span><a class="paginate_button current">1</a><a class="paginate_button">2</a></span><a class="paginate_button next ${state}" id="next">Tiếp</a></div>`;

const vuetify = (off: string) => `<div class="layout"><span>Trang 1</span><ul class="v-pagination">
  <li><button type="button" class="v-pagination__navigation v-pagination__navigation--disabled"><i class="v-icon material-icons">chevron_left</i></button></li>
  <li><button type="button" class="v-pagination__item v-pagination__item--active">1</button></li><li><button type="button" class="v-pagination__item">2</button></li>
  <li><button type="button" id="next" class="v-pagination__navigation ${off}"><i class="v-icon material-icons">chevron_right</i></button></li></ul></div>`;

const opencps = `<div class="text-xs-right"><span>Trang 1</span><button type="button"><i class="material-icons">chevron_left</i></button>
  <button type="button" id="next"><i class="material-icons">chevron_right</i></button></div>`;

const gridView = (cells: string) =>
  `<tr class="pgr"><td colspan="3"><table><tbody><tr>${cells}</tr></tbody></table></td></tr>`;
const post = (n: number, text = String(n)) =>
  `<td><a id="p${n}" href="javascript:__doPostBack('gv','Page$${n}')">${text}</a></td>`;

const liferay = (
  next: string,
) => `<div class="taglib-page-iterator"><div class="search-results">Hiển thị 1 - 20 trong tổng số 57 kết quả.</div>
  <ul class="lfr-pagination-buttons pager"><li class="disabled first"><a href="javascript:;">← Đầu tiên</a></li><li class="disabled"><a href="javascript:;">Trước</a></li>
  ${next}<li class="last"><a href="?cur=3">Cuối cùng →</a></li></ul></div>`;

const pageSelect = (
  selected: number,
) => `<form method="post"><div class="pager">tổng 3 trang, đến trang
  <select name="sel_goto_page">${[1, 2, 3].map((n) => `<option value="${n}" ${n === selected ? 'selected' : ''}>${n}</option>`).join('')}</select>
  <select name="sel_rows_per_page"><option>10</option><option>20</option></select></div></form>`;

describe('the next-page button of a list', () => {
  it.each([
    ['Material', material(''), 'next', null, null, true],
    ['antd, ‹ › and numbers', antd(2, false), 'next', 2, 18, false],
    ['antd drawn twice', antd(2, false) + '<p>&nbsp;</p>' + antd(2, false), 'next', 2, 18, false],
    ['DataTables', datatables(''), 'next', 1, 2, true],
    ['Vuetify', vuetify(''), 'next', 1, 2, true],
    ['OpenCPS, icons by ligature', opencps, 'next', 1, null, true],
    [
      'Bootstrap, labelled',
      bootstrap(
        1,
        '<li class="page-item"><a class="page-link" id="next" aria-label="Next" href="?p=2"><span aria-hidden="true">»</span></a></li>',
      ),
      'next',
      1,
      3,
      true,
    ],
    [
      'Bootstrap, a bare » beside numbers: the number is pressed',
      bootstrap(1, '<li class="page-item"><a id="far" class="page-link" href="?p=9">»</a></li>'),
      'p2',
      1,
      3,
      true,
    ],
    [
      'Bootstrap, › and »',
      bootstrap(
        1,
        '<li class="page-item"><a id="one" href="?p=2">›</a></li><li class="page-item"><a id="far" href="?p=9">»</a></li>',
      ),
      'one',
      1,
      3,
      true,
    ],
    [
      'Liferay',
      liferay('<li><a id="next" href="?cur=2">Tiếp theo</a></li>'),
      'next',
      null,
      null,
      true,
    ],
    [
      'words in a link',
      '<div><b>1</b> <a href="?trang=2">2</a> <a id="next" href="?trang=2">Trang sau &gt;&gt;</a> <a href="?trang=9">Trang cuối</a></div>',
      'next',
      1,
      2,
      true,
    ],
    [
      'PrimeNG',
      '<p-paginator><div class="p-paginator"><button type="button" class="p-paginator-prev p-disabled"><span class="pi pi-angle-left"></span></button><span class="p-paginator-pages"><button type="button" class="p-highlight">1</button><button type="button">2</button></span><button type="button" id="next" class="p-paginator-next"><span class="pi pi-angle-right"></span></button></div></p-paginator>',
      'next',
      1,
      2,
      true,
    ],
  ])('%s', (_name, html, clicked, page, pages, first) => {
    expect(pager(html)).toMatchObject({ state: 'ready', clicked: [clicked], page, pages, first });
  });

  it('a pager inside the table: postback numbers, then "..." for the next ten', () => {
    expect(pager('', gridView(`<td><span>1</span></td>${post(2)}${post(3)}`))).toMatchObject({
      state: 'ready',
      clicked: ['p2'],
      page: 1,
    });
    expect(pager('', gridView(`${post(1)}<td><span>2</span></td>${post(3, '...')}`))).toMatchObject(
      {
        state: 'ready',
        clicked: ['p3'],
        page: 2,
        pages: null,
      },
    );
  });

  it('a select of pages is moved on by one; that of rows a page is not', () => {
    const { state, page, pages, document } = pager(pageSelect(2));

    expect({ state, page, pages }).toEqual({ state: 'ready', page: 2, pages: 3 });
    expect(Array.from(document.querySelectorAll('select'), ({ value }) => value)).toEqual([
      '3',
      '10',
    ]);
  });

  it.each([
    ['Material', material('disabled')],
    ['antd', antd(3, true)],
    ['DataTables', datatables('disabled')],
    ['Vuetify', vuetify('v-pagination__navigation--disabled')],
    ['Liferay', liferay('<li class="disabled"><a href="javascript:;">Tiếp theo</a></li>')],
    ['numbers', bootstrap(3, '')],
    ['postback numbers', ''],
    ['a select', pageSelect(3)],
  ])('says that the list ends: %s', (name, html) => {
    const foot = name === 'postback numbers' ? gridView(`${post(1)}<td><span>2</span></td>`) : '';

    expect(pager(html, foot)).toMatchObject({ state: 'end', clicked: [] });
  });

  it.each([
    ['two pagers on different pages', antd(1, false) + antd(2, false), 'ambiguous'],
    [
      'a live » after the greatest number',
      bootstrap(3, '<li><a href="?p=4">»</a></li>'),
      'unclear',
    ],
    [
      'a text where the link should be',
      '<div><a href="?p=1">Trước</a> <span>Tiếp</span></div>',
      'unclear',
    ],
    ['no pager at all', '<p>Hết</p>', 'none'],
    [
      'a wizard’s "Tiếp"',
      '<form><button type="submit">Trước</button><button type="submit">Tiếp</button></form>',
      'none',
    ],
    [
      '"Tiếp nhận", "Tiếp tục"',
      '<div><button>Tiếp nhận</button><button>Tiếp tục</button></div>',
      'none',
    ],
    [
      'a carousel',
      '<div class="slick-slider"><button class="slick-prev">Previous</button><button class="slick-next">Next</button></div>',
      'none',
    ],
    [
      'a calendar',
      '<div class="ui-datepicker datepicker"><a href="#" title="Tháng trước">‹</a><a href="#" title="Tháng sau">›</a></div>',
      'none',
    ],
    [
      'links to another window',
      '<div class="pagination"><a target="_blank" href="?p=2">Trang sau</a></div>',
      'none',
    ],
  ])('is not pressed: %s', (_name, html, state) => {
    expect(pager(html)).toMatchObject({ state, clicked: [] });
  });

  it('is the one of the list’s own section, not that of another table', () => {
    const other = `<section><table><tr><td>Thông báo</td></tr></table><ul class="pagination"><li class="active"><a>1</a></li><li><a href="#" id="other">2</a></li></ul></section>`;

    expect(pager(material(''), '', other).clicked).toEqual(['next']);
  });

  it('belongs to the table that shows the codes, and to boxes as well', () => {
    const boxes = CODES.map(
      (code) => `<div class="item"><b>${code}</b><a href="#">Tiếp</a></div>`,
    ).join('');
    const { window } = new JSDOM(`<div class="list">${boxes}</div>${opencps}`);
    const look = new Look(window.document);
    const area = listArea(look, window.document, CODES)!;

    expect(area.host.className).toBe('list');
    expect(nextPageOf(look, area).state).toBe('ready');
  });
});
