import { printDay } from '../../data/calendar';
import { DEFAULT_PERIOD } from '../../data/clock';
import type { DatasetName } from '../../data/types';
import { OFFICER_NAME, OFFICER_UNIT_ID, PROVINCE, UNITS, unitById } from '../../data/units';
import { shell } from './html';

/** Screens of the Hà Tĩnh family, by path. */
const REPORTS: Record<string, string> = {
  '/dvc/thong-ke/bao-cao-06a': '06a',
  '/dvc/thong-ke/bao-cao-tong-hop-don-vi': 'don-vi',
  '/dvc/thong-ke/so-hoa-ho-so': 'so-hoa',
};
const LISTS: Record<string, string> = {
  '/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so': 'tat-ca',
  '/dvc/tra-ket-qua/cho-tra-ket-qua': 'cho-tra',
  '/dvc/tra-ket-qua/da-tra': 'da-tra',
};
const TITLES: Record<string, string> = {
  '06a': 'Báo cáo 06a',
  'don-vi': 'Báo cáo tổng hợp theo đơn vị',
  'so-hoa': 'Báo cáo số hóa hồ sơ',
  'tat-ca': 'Theo dõi tất cả hồ sơ',
  'cho-tra': 'Chờ trả kết quả',
  'da-tra': 'Đã trả kết quả',
};

const menu = (path: string): string => {
  const item = (to: string, text: string, counter = ''): string =>
    `<li class="ant-menu-item${to === path ? ' ant-menu-item-selected' : ''}" role="menuitem"><a href="${to}">${text}</a>${counter}</li>`;
  return `<ul class="ant-menu ant-menu-root ant-menu-inline" role="menu">
<li class="ant-menu-item-group-title">Theo dõi hồ sơ</li>
${item('/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so', 'Theo dõi tất cả hồ sơ')}
<li class="ant-menu-item" role="menuitem"><span>Hồ sơ tới hạn</span><sup class="ant-badge-count">14</sup></li>
<li class="ant-menu-item" role="menuitem"><span>Hồ sơ quá hạn</span><sup class="ant-badge-count">9</sup></li>
<li class="ant-menu-item-group-title">Trả kết quả</li>
${item('/dvc/tra-ket-qua/cho-tra-ket-qua', 'Chờ trả kết quả')}
${item('/dvc/tra-ket-qua/da-tra', 'Đã trả kết quả')}
<li class="ant-menu-item-group-title">Thống kê báo cáo</li>
${item('/dvc/thong-ke/bao-cao-06a', 'Báo cáo 06a')}
${item('/dvc/thong-ke/bao-cao-tong-hop-don-vi', 'Tổng hợp theo đơn vị')}
${item('/dvc/thong-ke/so-hoa-ho-so', 'Số hóa hồ sơ')}
</ul>`;
};

const officerShell = (path: string): string => `<div id="root"><section class="ant-layout">
<header class="ant-layout-header"><span class="brand"><i class="star">★</i> HỆ THỐNG GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH – ${PROVINCE.toUpperCase()}</span>
<span class="user"><i class="anticon anticon-user"></i> ${OFFICER_NAME} – ${unitById(OFFICER_UNIT_ID).name}</span></header>
<section class="ant-layout ant-layout-has-sider"><aside class="ant-layout-sider">${menu(path)}</aside>
<main class="ant-layout-content" id="noi-dung"></main></section></section></div>`;

/** An officer's report or list; null where the path is none of them. */
export function hatinhPage(path: string, name: DatasetName, delay: string): string | null {
  const report = REPORTS[path];
  const list = LISTS[path];
  const kind = report ?? list;
  if (kind === undefined) return null;
  const period = DEFAULT_PERIOD[name];
  const extra =
    report === undefined
      ? ['antd-pager.js', 'hatinh-list.js']
      : ['hatinh-tables.js', 'hatinh-modal.js', 'hatinh-report.js'];
  return shell({
    title: `${TITLES[kind] ?? ''} - Hệ thống giải quyết TTHC`,
    styles: ['base.css', 'antd.css', 'hatinh.css'],
    scripts: ['dom.js', 'antd-select.js', 'antd-picker.js', ...extra],
    bodyClass: 'page-hatinh',
    body: officerShell(path),
    data: {
      delay,
      kind,
      from: printDay(period.from),
      to: printDay(period.to),
      unit: unitById(OFFICER_UNIT_ID).name,
      units: UNITS.map((unit) => unit.name).join('|'),
    },
  });
}

/** The public statistics page of a year and month. */
export function publicPage(delay: string): string {
  const body = `<div id="root"><header class="gov-header"><div class="gov-mark" aria-hidden="true">★</div>
<div><p class="gov-parent">${PROVINCE.toUpperCase()}</p><p class="gov-name">CỔNG DỊCH VỤ CÔNG</p></div>
<nav class="gov-nav"><a href="/">Trang chủ</a> <a href="#">Thủ tục hành chính</a> <a href="#">Tra cứu hồ sơ</a> <a href="/portaldvc/thong-ke?nam=2026&amp;thang=10">Thống kê</a></nav></header>
<main class="public" id="noi-dung"></main><footer class="gov-footer">Cơ quan chủ quản: UBND ${PROVINCE}. Điện thoại: 0900000000</footer></div>`;
  return shell({
    title: 'Thống kê - Cổng dịch vụ công',
    styles: ['base.css', 'antd.css', 'hatinh.css', 'public.css'],
    scripts: ['dom.js', 'antd-select.js', 'public-carousel.js', 'public.js'],
    bodyClass: 'page-public',
    body,
    data: { delay },
  });
}
