import { OFFICER_NAME, OFFICER_UNIT_ID, PROVINCE, UNITS, unitById } from '../../data/units';
import { shell } from './html';

const frame = `<app-root ng-version="15.2.9"><app-layout><mat-toolbar class="mat-toolbar" role="banner"><span class="brand">★ MỘT CỬA ĐIỆN TỬ ${PROVINCE.toUpperCase()}</span>
<span class="spacer"></span><span class="user"><mat-icon class="mat-icon" role="img" aria-hidden="true">account_circle</mat-icon> ${OFFICER_NAME}</span></mat-toolbar>
<mat-sidenav-container class="mat-drawer-container"><mat-sidenav class="mat-drawer"><mat-nav-list role="navigation">
<a class="mat-list-item" href="/vi/dossier/search?acceptFrom=2026-09-01&amp;acceptTo=2026-10-31&amp;page=1">Tra cứu hồ sơ</a>
<a class="mat-list-item" href="#">Tiếp nhận hồ sơ <span class="mat-badge-content">7</span></a>
<a class="mat-list-item" href="#">Xử lý hồ sơ <span class="mat-badge-content">52</span></a>
<a class="mat-list-item" href="/vi/procedure">Thủ tục hành chính</a></mat-nav-list></mat-sidenav>
<mat-sidenav-content class="mat-drawer-content" id="noi-dung"></mat-sidenav-content></mat-sidenav-container></app-layout></app-root>
<div class="cdk-overlay-container"><div class="cdk-overlay-backdrop" style="display:none"></div>
<div class="cdk-overlay-pane" id="mat-menu-thao-tac" style="display:none"><div class="mat-menu-panel" role="menu">
<button role="menuitem" class="mat-menu-item">Xem chi tiết</button><button role="menuitem" class="mat-menu-item">In phiếu tiếp nhận</button></div></div></div>`;

const page = (title: string, script: string, data: Record<string, string>): string =>
  shell({
    title,
    styles: ['base.css', 'igate.css'],
    scripts: ['dom.js', 'mat-parts.js', script],
    bodyClass: 'mat-typography page-igate',
    body: frame,
    data: {
      unit: unitById(OFFICER_UNIT_ID).name,
      units: UNITS.map((unit) => unit.name).join('|'),
      ...data,
    },
  });

/** The dossier list. */
export function igateListPage(delay: string): string {
  return page('Tra cứu hồ sơ', 'igate-list.js', { delay });
}

/** A dossier's detail. */
export function igateDetailPage(delay: string, id: string): string {
  return page('Chi tiết hồ sơ', 'igate-detail.js', { delay, id });
}

/** The procedure catalogue. */
export function igateProcedurePage(delay: string): string {
  return page('Danh mục thủ tục hành chính', 'igate-procedures.js', { delay });
}
