import { OFFICER_NAME, OFFICER_UNIT_ID, PROVINCE, unitById } from '../../data/units';
import { SCREENS } from '../screens';
import { escapeHtml, shell } from './html';

const FAMILIES: readonly (readonly [string, string])[] = [
  ['hatinh', 'Hệ thống thông tin giải quyết thủ tục hành chính (kiểu Hà Tĩnh)'],
  ['igate', 'Phần mềm một cửa điện tử (kiểu iGate)'],
  ['opencps', 'Báo cáo một cửa (kiểu OpenCPS)'],
];

/** "/": the list of screens, with the header of somebody who has logged in. `detailId` is any dossier's key. */
export function landingPage(detailId: string): string {
  const lists = FAMILIES.map(([prefix, name]) => {
    const links = SCREENS.filter((screen) => screen.id.startsWith(prefix))
      .map((screen) => {
        const path = screen.path.replace('{id}', detailId);
        const hint = screen.press === '' ? '' : ` <small>(bấm “${screen.press}”)</small>`;
        return `<li><a href="${escapeHtml(path)}">${escapeHtml(screen.title)}</a>${hint}</li>`;
      })
      .join('');
    return `<section><h2>${name}</h2><ul>${links}</ul></section>`;
  });
  const body = `
<header class="gov-header"><div class="gov-mark" aria-hidden="true">★</div>
<div><p class="gov-parent">ỦY BAN NHÂN DÂN ${PROVINCE.toUpperCase()}</p><p class="gov-name">CỔNG MỘT CỬA MẪU</p></div>
<div class="gov-user">Xin chào, <b>${OFFICER_NAME}</b><br>${unitById(OFFICER_UNIT_ID).name}</div></header>
<main class="landing"><p class="note">Cổng mẫu để thử tiện ích “Một cửa ISO”. Tỉnh, người, hồ sơ trên cổng này đều do máy đặt ra,
không có thật. Đồng hồ của cổng đứng ở 09:00 ngày 21/11/2026.</p>${lists.join('')}</main>
<footer class="gov-footer">Cổng mẫu – không thuộc cơ quan nào</footer>`;
  return shell({
    title: 'Cổng một cửa mẫu',
    styles: ['base.css'],
    scripts: [],
    bodyClass: 'page-landing',
    body,
    data: {},
  });
}
