/** What an element is for, told by tag, role and the names that widespread libraries give. */
import { classOf, styleOf, type Look } from './look';
import { plain } from './text';

const WIDGET_CLASS =
  /(^|\s)(ant-select|ant-picker|ant-calendar-picker|ant-cascader-picker|mat-select|mat-mdc-select|v-select|v-autocomplete|v-combobox|select2-container|el-select|el-date-editor|p-dropdown|p-calendar|ng-select|selectize-control|chosen-container|bootstrap-select)(\s|$)/;
const WIDGET_TAGS = new Set(['MAT-SELECT', 'NG-SELECT', 'V-SELECT']);
const BUSY_CLASS =
  /(^|\s)(ant-spin-spinning|ant-skeleton-active|ant-skeleton|content-placeholders|content-placeholders-text|content-placeholders-heading|mat-progress-spinner|mat-mdc-progress-spinner|mat-spinner|mat-progress-bar|mat-mdc-progress-bar|v-progress-circular|v-progress-linear--active|v-datatable__progress|v-skeleton-loader|spinner-border|el-loading-mask|loading-overlay|loading-mask|blockOverlay|blockUI|k-loading-mask|skeleton|skeleton-loader|loader|loading|spinner|lds-ring|lds-dual-ring)(\s|$)/;
const BUSY_TAGS = new Set(['MAT-SPINNER', 'MAT-PROGRESS-SPINNER', 'MAT-PROGRESS-BAR']);
const NAVIGATION_ROLES = new Set([
  'navigation',
  'menu',
  'menubar',
  'tablist',
  'tree',
  'toolbar',
  'listbox',
  'tooltip',
  'contentinfo',
  'banner',
  'search',
]);
const NAVIGATION_CLASS =
  /(^|[\s_-])(menu|navbar|nav|sidebar|sidenav|sider|breadcrumb|breadcrumbs|pagination|paginator|pager|tabs|tablist|dropdown|navigation-drawer|treeview|toast|toastr|snackbar)(?=[\s_-]|$)/i;
const CALENDAR_CLASS =
  /(^|[\s_-])(calendar|datepicker|date-picker|daterangepicker|picker|flatpickr|timepicker|datetimepicker|ui-datepicker)([\s_-]|$)/i;
const WEEKDAYS =
  /^(t[2-7]|cn|th [2-7]|thu (hai|ba|tu|nam|sau|bay)|chu nhat|mo|tu|we|th|fr|sa|su|mon|tue|wed|thu|fri|sat|sun|hai|ba|tu|nam|sau|bay)$/;

/** A component that plays a form control and draws its own value. */
export function isWidget(element: Element): boolean {
  if (WIDGET_TAGS.has(element.tagName)) return true;
  if (element.tagName === 'OPTION' || element.tagName === 'INPUT') return false;
  const names = classOf(element);
  if (names !== '' && WIDGET_CLASS.test(names)) return true;
  return element.getAttribute('role') === 'combobox' && element.tagName !== 'SELECT';
}

/** A native field that can filter: not a button, not hidden. */
export function isField(element: Element): boolean {
  if (element.tagName === 'SELECT') return true;
  if (element.tagName !== 'INPUT') return false;
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  return !/^(hidden|button|submit|reset|image|file|password|range|color)$/.test(type);
}

/** A spinner, a skeleton, or something that says it is busy. */
export function isBusy(element: Element): boolean {
  if (BUSY_TAGS.has(element.tagName) || element.getAttribute('aria-busy') === 'true') return true;
  const names = classOf(element);
  return names !== '' && BUSY_CLASS.test(names);
}

/** Menus, bars and pagers: their counters are no figures. */
export function isNavigation(element: Element): boolean {
  if (element.tagName === 'NAV' || element.tagName === 'FOOTER') return true;
  const role = element.getAttribute('role');
  if (role !== null && NAVIGATION_ROLES.has(role)) return true;
  if (element.tagName === 'BODY' || element.tagName === 'HTML' || element.tagName === 'MAIN')
    return false;
  return isNamedNavigation(classOf(element)) || isNamedNavigation(element.id);
}

/** A window in front of the page: what lies behind it is not around its contents. */
export function isDialog(element: Element): boolean {
  if (element.tagName === 'DIALOG' || element.tagName === 'MAT-DIALOG-CONTAINER') return true;
  if (/^(dialog|alertdialog)$/.test(element.getAttribute('role') ?? '')) return true;
  return /(^|\s)(modal|ant-modal-root|ant-modal-wrap|v-dialog|ui-dialog|cdk-overlay-container|bootbox)(\s|$)/.test(
    classOf(element),
  );
}

/** Top bars and side bars: who is logged in, what else there is; never a grid's heading. */
export function isFrameOfPage(element: Element): boolean {
  if (element.tagName === 'HEADER' || element.tagName === 'ASIDE') return true;
  if (/^(banner|complementary)$/.test(element.getAttribute('role') ?? '')) return true;
  return /(^|[\s_-])(topbar|top-bar|header-top|app-bar|appbar|user|account|avatar|profile|userinfo|user-info|login|logo)(?=[\s_-]|$)/i.test(
    classOf(element),
  );
}

/** A layout that merely has a side bar ("has-sidebar", "ant-layout-has-sider") is not one. */
function isNamedNavigation(names: string): boolean {
  if (names === '') return false;
  return names
    .split(/\s+/)
    .some(
      (name) =>
        NAVIGATION_CLASS.test(name) && !/has-|with-|content|pane|panel|body|wrapper/i.test(name),
    );
}

/** A pager component. */
export function isPager(element: Element): boolean {
  return (
    element.tagName === 'MAT-PAGINATOR' ||
    /(^|[\s_-])(pagination|paginator|pager|page-iterator|dataTables_info|dataTables_paginate|dataTables_length)(?=[\s_-]|$)/i.test(
      classOf(element),
    )
  );
}

/** A date picker's calendar, which is often a table. */
export function isCalendar(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 4; at = at.parentElement, up += 1)
    if (CALENDAR_CLASS.test(classOf(at)) || /CALENDAR$/.test(at.tagName)) return true;
  const first = element.querySelector('tr');
  const cells = first ? Array.from(first.children, (cell) => plain(cell.textContent ?? '')) : [];
  return cells.length >= 7 && cells.filter((cell) => WEEKDAYS.test(cell)).length >= 7;
}

/** Headings by tag, role, or the class of a panel's or card's title. */
export function isHeading(element: Element): boolean {
  if (/^H[1-6]$/.test(element.tagName) || element.tagName === 'LEGEND') return true;
  if (element.getAttribute('role') === 'heading') return true;
  const names = classOf(element);
  return (
    /(^|\s)(panel-title|panel-heading|card-title|card-header|ant-card-head-title|ant-modal-title|modal-title|mat-card-title|v-card__title|v-toolbar__title|page-title|box-title|portlet-title|portlet-title-text|title|tieu-de|tieude)(\s|$)/.test(
      names,
    ) || element.tagName === 'MAT-CARD-TITLE'
  );
}

/** Width and height of a large thing; where there is no layout, what its attributes say, else unknown (null). */
export function sizeOf(look: Look, element: Element): { width: number; height: number } | null {
  if (look.hasLayout) {
    const box = element.getBoundingClientRect();
    return { width: box.width, height: box.height };
  }
  const style = styleOf(element);
  const of = (name: 'width' | 'height') =>
    parseFloat(element.getAttribute(name) ?? style?.[name] ?? '');
  const [width, height] = [of('width'), of('height')];
  return Number.isNaN(width) || Number.isNaN(height) ? null : { width, height };
}
