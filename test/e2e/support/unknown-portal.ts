/** A small portal of its own whose words no vocabulary knows: a table, a card, a personal column. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const UNKNOWN_PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bảng theo dõi tuần</title>
<style>body{font:14px sans-serif;margin:0;color:#222;background:#fff}header{background:#9b1c1c;color:#fff;padding:14px 24px}main{padding:24px;max-width:900px}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:6px 10px}th{background:#eef3fa}.tile{display:inline-block;margin:18px 0;padding:14px 22px;border-radius:8px;background:#f4f6f8}.tile b{font-size:28px;display:block}</style></head>
<body><header>Hệ thống điều hành nội bộ</header><main>
<h2>Bảng theo dõi công việc</h2>
<table><thead><tr><th>Nơi làm</th><th>Người lo</th><th>Việc đến</th><th>Việc ra</th><th>Việc muộn</th></tr></thead><tbody>
<tr><td>Sở Nội vụ</td><td>Nguyễn Văn Thử</td><td>1.250</td><td>1.200</td><td>7</td></tr>
<tr><td>Sở Xây dựng</td><td>Trần Thị Mẫu</td><td>310</td><td>290</td><td>12</td></tr>
<tr><td>Sở Y tế</td><td>Lê Văn Giả</td><td>95</td><td>95</td><td>0</td></tr>
</tbody></table>
<div class="tile"><b>37</b><span>danh mục công việc đang mở</span></div>
</main></body></html>`;

/** Serves the page on a free port of this machine. */
export async function startUnknownPortal(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(UNKNOWN_PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
