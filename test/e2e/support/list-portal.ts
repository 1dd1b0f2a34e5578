/**
 * A small portal of its own: one list of dossiers on several pages, and on demand something that goes wrong on
 * the way. Its pager loads a new document a page, or, at `/tai-cho`, exchanges the rows in place. Invented dossiers.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to whoever asks for a page after the second. */
export type Surprise =
  | 'none'
  | 'login'
  | 'login-over-list'
  | 'error-dialog'
  | 'error-toast'
  | 'server-error'
  | 'home'
  | 'other-filter'
  | 'fewer'
  | 'same-rows';

export interface ListPortal {
  url: string;
  surprise: Surprise;
  close(): Promise<void>;
}

export const PAGES = 6;
export const SIZE = 5;
const TROUBLED_FROM = 3;

const code = (at: number) =>
  `H01.02-2611${String((at % 27) + 1).padStart(2, '0')}-${String(1000 + at)}`;

interface View {
  page: number;
  unit: string;
  total: number;
  first: number;
}

function viewOf(page: number, surprise: Surprise): View {
  const troubled = page >= TROUBLED_FROM;
  const fewer = troubled && surprise === 'fewer' ? 11 : 0;
  const shown = troubled && surprise === 'same-rows' ? TROUBLED_FROM - 1 : page;
  return {
    page,
    unit: troubled && surprise === 'other-filter' ? 'Sở Y tế' : 'Sở Xây dựng',
    total: PAGES * SIZE - fewer,
    first: (shown - 1) * SIZE,
  };
}

const rows = ({ first }: View): string =>
  Array.from({ length: SIZE }, (_, at) => first + at)
    .map(
      (at) =>
        `<tr><td>${at + 1}</td><td>${code(at)}</td><td>Cấp giấy phép xây dựng</td><td>${String((at % 27) + 1).padStart(2, '0')}/11/2026</td><td>Đang xử lý</td></tr>`,
    )
    .join('');

const filter = ({ unit }: View): string =>
  `<label>Đơn vị <select name="donVi">${['Tất cả', 'Sở Xây dựng', 'Sở Y tế']
    .map((one) => `<option${one === unit ? ' selected' : ''}>${one}</option>`)
    .join('')}</select></label>`;

const place = ({ page, total, first }: View): string =>
  `<span class="pagination"><span>Hiển thị ${first + 1} - ${first + SIZE} trên tổng số ${total} hồ sơ</span> <b>Trang ${page}/${Math.ceil(total / SIZE)}</b></span>`;

/** No word of the trade stands in the frame: a log-in page has none, and is no page that the reader looks at. */
const STYLE = `<style>body{font:14px sans-serif;margin:0;color:#222;background:#fff}header{background:#8c1d18;color:#fff;padding:12px 20px}main{padding:16px 20px}
table{border-collapse:collapse;width:100%;margin:12px 0}th,td{border:1px solid #ccc;padding:5px 9px;text-align:left}.hop{position:fixed;top:120px;left:35%;background:#fff;border:1px solid #999;padding:22px;box-shadow:0 3px 14px #0005}</style>`;

const shell = (title: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${STYLE}</head><body><header>Hệ thống Giả Định</header><main>${body}</main></body></html>`;

const LOGIN = `<form class="hop"><h2>Đăng nhập</h2><label>Tài khoản <input name="u"></label> <label>Mật khẩu <input type="password" name="p"></label></form>`;

const table = (view: View, next: string): string =>
  `<h1>Danh sách hồ sơ đang xử lý</h1><div id="loc">${filter(view)}</div><table><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Tên thủ tục</th><th>Ngày tiếp nhận</th><th>Trạng thái</th></tr></thead><tbody id="dong">${rows(view)}</tbody></table>
   <div class="pagination"><span id="cho">${place(view)}</span> ${next}</div>`;

function listDocument(view: View): string {
  const last = view.page >= Math.ceil(view.total / SIZE);
  const next = last
    ? '<span class="disabled" aria-disabled="true">Trang sau</span>'
    : `<a href="/ds?trang=${view.page + 1}">Trang sau</a>`;
  return shell('Hồ sơ đang xử lý', table(view, next));
}

/** The list that changes in place: its script asks for the next page's parts, or is told what went wrong. */
const inPlaceDocument = (view: View): string =>
  shell(
    'Hồ sơ đang xử lý',
    `${table(view, '<button type="button" id="sau">Trang sau</button>')}<script>
    let page = 1;
    const at = (id) => document.getElementById(id);
    at('sau').addEventListener('click', async () => {
      const got = await (await fetch('/phan?trang=' + (page + 1))).json();
      if (got.over) return document.body.insertAdjacentHTML('beforeend', got.over);
      page += 1;
      at('dong').innerHTML = got.rows; at('cho').innerHTML = got.place; at('loc').innerHTML = got.filter;
      at('sau').disabled = got.last;
    });</script>`,
  );

const OVER: Partial<Record<Surprise, string>> = {
  'login-over-list': LOGIN,
  'error-dialog':
    '<div class="hop" role="dialog" aria-modal="true"><h3>Thông báo</h3><p>Có lỗi khi tải danh sách, vui lòng thử lại sau.</p></div>',
  'error-toast': '<div class="toast hop">Không thể kết nối tới máy chủ</div>',
};

function answer(request: IncomingMessage, response: ServerResponse, surprise: Surprise): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const page = Number(searchParams.get('trang') ?? 1);
  const troubled = page >= TROUBLED_FROM;
  const view = viewOf(page, surprise);
  const html = (text: string, status = 200) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(text);
  };
  if (pathname === '/phan') {
    const over = troubled ? OVER[surprise] : undefined;
    const last = page >= Math.ceil(view.total / SIZE);
    response.setHeader('content-type', 'application/json');
    return void response.end(
      JSON.stringify({ over, rows: rows(view), place: place(view), filter: filter(view), last }),
    );
  }
  if (pathname === '/tai-cho') return html(inPlaceDocument(view));
  if (pathname === '/vao') return html(shell('Hệ thống Giả Định', LOGIN));
  if (pathname !== '/ds') return html(shell('Hệ thống Giả Định', '<p>Chào mừng.</p>'));
  const elsewhere = { login: '/vao', home: '/' } as Partial<Record<Surprise, string>>;
  const location = troubled ? elsewhere[surprise] : undefined;
  if (location) {
    response.writeHead(302, { location });
    return void response.end();
  }
  if (troubled && surprise === 'server-error')
    return html(shell('Lỗi máy chủ', '<h1>Lỗi 500</h1><p>Máy chủ không trả lời.</p>'), 500);
  return html(listDocument(view));
}

/**
 * Serves the portal on a free port of this machine; set `surprise` at any time.
 * @param host 127.0.0.2 is this machine too, but no site that the extension may read
 */
export async function startListPortal(host = '127.0.0.1'): Promise<ListPortal> {
  const server = createServer((request, response) => answer(request, response, portal.surprise));
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const portal: ListPortal = {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    surprise: 'none',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return portal;
}
