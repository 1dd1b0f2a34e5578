import { OFFICER_NAME, PROVINCE } from '../../data/units';
import { shell } from './html';

/** Closed dialogs hold tables of their own, and stand before the real one in document order. */
const CLOSED_DIALOG = `<div class="v-dialog__content" style="display:none"><div class="v-dialog"><h3>Danh sách hồ sơ</h3>
<table class="datatable"><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Chủ hồ sơ</th><th>Ngày tiếp nhận</th><th>Ngày hẹn trả</th></tr></thead>
<tbody><tr><td>1</td><td>000.00.15.H99-260105-9999</td><td>Nguyễn Văn Ẩn</td><td>05/01/2026</td><td>12/01/2026</td></tr></tbody></table></div></div>
<div class="v-tooltip__content" style="display:none"><span>Tổng số</span></div><div class="v-tooltip__content" style="display:none"><span>Quá hạn</span></div>`;

/** `/web/mot-cua/bao-cao`: a Liferay page around a hash-routed application. */
export function opencpsPage(delay: string): string {
  const body = `${CLOSED_DIALOG}
<header id="banner" class="liferay-banner"><h1>MỘT CỬA ĐIỆN TỬ ${PROVINCE.toUpperCase()}</h1><span class="user-name">${OFFICER_NAME}</span></header>
<div id="wrapper"><div class="application" id="app"><div class="application--wrap">
<nav class="v-navigation-drawer"><ul class="v-list"><li><a href="#/bao-cao/0"><i class="material-icons">timeline</i> Biểu đồ</a></li>
<li><a href="#/bao-cao/1?year=2026&amp;month=0"><i class="material-icons">filter_list</i> Báo cáo thống kê</a></li>
<li><span>HỒ SƠ MỚI</span> <b class="status__counter">7</b></li><li><span>BỔ SUNG HỒ SƠ</span> <b class="status__counter">11</b></li></ul></nav>
<main class="v-content" id="noi-dung"></main></div></div></div>`;
  return shell({
    title: 'Báo cáo - Một cửa điện tử',
    styles: ['base.css', 'opencps.css'],
    scripts: ['dom.js', 'opencps-table.js', 'opencps.js'],
    bodyClass: 'page-opencps',
    body,
    data: { delay },
  });
}
