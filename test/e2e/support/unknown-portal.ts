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

/** The same portal's other page: a count that includes more than it says, two parts of one count, cards, one lone number. */
export const DETAIL_PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bảng chi tiết</title>
<style>body{font:14px sans-serif;margin:0;color:#222;background:#fff}header{background:#9b1c1c;color:#fff;padding:14px 24px}main{padding:24px;max-width:900px}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:6px 10px}th{background:#eef3fa}.the{display:flex;gap:14px;margin:18px 0}.o{padding:12px 18px;border-radius:8px;background:#f4f6f8}.o b{display:block;font-size:24px}</style></head>
<body><header>Hệ thống điều hành nội bộ</header><main>
<label>Đợt <select><option>Tháng 8</option><option selected>Tháng 9</option></select></label> <label>Niên độ <select><option selected>2026</option></select></label>
<h2>Bảng chi tiết công việc</h2>
<table><thead><tr><th>Nơi làm</th><th>Số hồ sơ đã giải quyết</th><th>Gác chờ giấy</th><th>Gác chờ tiền</th></tr></thead><tbody>
<tr><td>Sở Nội vụ</td><td>1.200</td><td>3</td><td>4</td></tr><tr><td>Sở Y tế</td><td>95</td><td>0</td><td>2</td></tr></tbody></table>
<h2>Số trong ngày</h2><div class="the"><div class="o"><div>Nhận mới</div><b>41</b></div><div class="o"><div>Làm xong</div><b>38</b></div></div>
<p>Còn gác lại để bổ sung giấy: 12 việc</p>
</main></body></html>`;

/** Serves the pages on a free port of this machine. */
export async function startUnknownPortal(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/chi-tiet' ? DETAIL_PAGE : UNKNOWN_PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
