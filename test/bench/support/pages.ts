/** Synthetic pages of a given length, in the ways portals draw them. People and dossiers are invented. */

const STYLE = `<style>
 body{font:14px sans-serif} .table{border-collapse:collapse;width:100%} .table td,.table th{padding:4px;border:1px solid #ddd}
 .table-striped tbody tr:nth-child(odd){background:#f6f6f6} .text-right{text-align:right} .d-none{display:none}
 .badge{display:inline-block;padding:2px} .block{display:block} .btn{cursor:pointer} .hidden-xs{display:table-cell}
</style>`;
const MENU = Array.from(
  { length: 60 },
  (_, at) => `<li><a href="#${at}"><i class="fa fa-file"></i> Mục ${at}</a></li>`,
);
const pad = (value: number, length: number) => String(value).padStart(length, '0');
const code = (at: number) =>
  `000.00.${pad(at % 40, 2)}.H99-26${pad((at % 11) + 1, 2)}${pad((at % 27) + 1, 2)}-${pad(at, 6)}`;
const day = (at: number) => `${pad((at % 27) + 1, 2)}/${pad((at % 11) + 1, 2)}/2026`;

/** A statistics table by unit: grouped header, links and spans in cells. */
const figures = {
  title: 'Thống kê tình hình giải quyết hồ sơ từ ngày 01/01/2026 đến ngày 21/11/2026',
  head: `<thead><tr><th rowspan="2">STT</th><th rowspan="2">Đơn vị</th><th colspan="4">Tiếp nhận</th><th colspan="4">Đã giải quyết</th><th colspan="2">Đang giải quyết</th></tr>
   <tr><th>Tổng số</th><th>Trực tuyến</th><th>Trực tiếp, BCCI</th><th>Kỳ trước chuyển qua</th><th>Tổng số</th><th>Trước hạn</th><th>Đúng hạn</th><th>Quá hạn</th><th>Trong hạn</th><th>Quá hạn</th></tr></thead>`,
  row(at: number): string {
    const [online, direct, carried] = [at % 90, at % 35, at % 7];
    const [early, onTime, late, inTime] = [at % 60, at % 20, at % 4, 3];
    const all = online + direct + carried;
    const rest = all - early - onTime - late - inTime;
    const cells = [
      all,
      online,
      direct,
      carried,
      early + onTime + late,
      early,
      onTime,
      late,
      inTime,
      Math.max(rest, 0),
    ];
    return `<tr><td>${at + 1}</td><td><a href="#u${at}"><b>Ủy ban nhân dân xã thứ ${at + 1}</b></a></td>${cells
      .map(
        (value, column) =>
          `<td class="text-right">${column % 3 === 0 ? `<a href="#d"><span class="badge">${value}</span></a>` : value}</td>`,
      )
      .join('')}</tr>`;
  },
};

/** A dossier list with one fact a column, an applicant, a button. */
const plain = {
  title: 'Danh sách hồ sơ đã tiếp nhận',
  head: '<thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Tên thủ tục</th><th>Lĩnh vực</th><th>Người nộp</th><th>Đơn vị xử lý</th><th>Ngày tiếp nhận</th><th>Ngày hẹn trả</th><th>Ngày trả kết quả</th><th>Hình thức nộp</th><th>Trạng thái</th><th>Thao tác</th></tr></thead>',
  row: (at: number): string =>
    `<tr><td>${at + 1}</td><td><a href="#c">${code(at)}</a></td><td>Thủ tục cấp bản sao trích lục số ${at % 97}</td><td>Hộ tịch</td><td>Nguyễn Văn Thứ ${pad(at % 999, 3)}</td><td>Sở Tư pháp</td><td>${day(at)}</td><td>${day(at + 9)}</td><td>${at % 9 === 0 ? '' : `${day(at + 5)} 10:0${at % 10}`}</td><td>Trực tuyến</td><td><span class="badge">${at % 9 === 0 ? 'Đang xử lý' : 'Đã trả kết quả'}</span></td><td><button class="btn"><i class="fa fa-eye"></i> Xem</button></td></tr>`,
};

/** A dossier list with all facts of a dossier in one cell, a line each. */
const composite = {
  title: 'Tra cứu hồ sơ',
  head: '<thead><tr><th>STT</th><th>Thông tin hồ sơ</th><th>Thông tin thời gian</th><th>Thông tin kết quả</th></tr></thead>',
  row: (at: number): string =>
    `<tr><td>${at + 1}</td><td><b>${code(at)}</b><br>- Tên thủ tục: Cấp giấy phép xây dựng loại ${at % 31}<br><span class="block">- Chủ hồ sơ: Trần Thị Thứ ${pad(at % 999, 3)}</span><span class="block">- Cơ quan giải quyết: Sở Xây dựng</span><div>- Trạng thái: Đang xử lý</div></td><td>- Ngày tiếp nhận: ${day(at)} 08:0${at % 10}<br>- Ngày hẹn trả: ${day(at + 9)}<div class="text-right">Còn ${at % 20} ngày</div></td><td>${at % 3 === 0 ? `<a href="/download/${at}"><i class="fa fa-download"></i> ket-qua-${at}.pdf</a>` : ''}</td></tr>`,
};

export const shapes = { figures, plain, composite };
export type ShapeName = keyof typeof shapes;

const page = (
  { title, head }: (typeof shapes)[ShapeName],
  rows: string,
  script = '',
) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${STYLE}</head><body>
<nav class="navbar"><ul class="menu">${MENU.join('')}</ul></nav><main class="content"><h1>${title}</h1>
<form class="filters"><label>Đơn vị <select><option>Tất cả</option></select></label><label>Từ ngày <input value="01/01/2026"></label><label>Đến ngày <input value="21/11/2026"></label></form>
<div class="panel"><table class="table table-striped">${head}<tbody>${rows}</tbody></table></div></main><footer>Bản quyền</footer>${script}</body></html>`;

const rowsOf = (shape: ShapeName, count: number): string[] =>
  Array.from({ length: count }, (_, at) => shapes[shape].row(at));

/** A page of `count` rows. */
export const pageOf = (shape: ShapeName, count: number): string =>
  page(shapes[shape], rowsOf(shape, count).join('\n'));

/** An empty page that fills itself in `batches` once told to, a batch every 100 ms. */
export function fillingPage(shape: ShapeName, count: number, batches: number): string {
  const rows = rowsOf(shape, count);
  const size = Math.ceil(count / batches);
  const parts = Array.from({ length: batches }, (_, at) =>
    rows.slice(at * size, (at + 1) * size).join(''),
  );
  const script = `<script>const parts=${JSON.stringify(parts).replaceAll('</', '<\\/')};document.addEventListener('bench-fill',()=>{let at=0;const body=document.querySelector('tbody');
  const next=()=>{if(at===parts.length){document.dispatchEvent(new Event('bench-filled'));return}body.insertAdjacentHTML('beforeend',parts[at++]);setTimeout(next,100)};next()})</script>`;
  return page(shapes[shape], '', script);
}

/** A giant page that is about something else. */
export const otherPage = (count: number): string =>
  page(
    {
      title: 'Danh bạ',
      head: '<thead><tr><th>STT</th><th>Tên</th><th>Số</th></tr></thead>',
      row: () => '',
    },
    Array.from(
      { length: count },
      (_, at) => `<tr><td>${at}</td><td>Mục thứ ${at} của danh bạ</td><td>${at * 7}</td></tr>`,
    ).join(''),
  ).replace(/Đơn vị/, 'Loại');
