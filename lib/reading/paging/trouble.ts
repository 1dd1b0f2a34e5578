/** Signs that something went wrong with the page: it wants a password, or says that it failed. */
import { frameDocument } from '../dom/tree';
import { Look } from '../dom/look';
import { plain, tidy } from '../dom/text';
import { framesOf } from '../watch/words';

export type Trouble = 'login' | 'page-error';

const SAYS_ERROR = [
  '[role="alert"]',
  '[role="alertdialog"]',
  '[role="dialog"]',
  'dialog[open]',
  '.modal.show',
  '.modal.in',
  '.ant-modal',
  '.ant-message-error',
  '.ant-message-warning',
  '.ant-notification-notice',
  '.el-message',
  '.el-message-box',
  '.el-notification',
  '.swal-modal',
  '.swal2-popup',
  '.toast-error',
  '.toast-warning',
  '.toast',
  '.p-toast-message',
  '.ui-growl-item',
  '.iziToast',
  '.alert-danger',
  '.alert-error',
  '.mat-snack-bar-container',
  '.mat-mdc-snack-bar-container',
  '.mat-dialog-container',
  '.mat-mdc-dialog-container',
  '.v-snack',
  '.v-dialog--active',
  '.bootbox',
  '.jconfirm-box',
  '.messager-window',
  '.ui-dialog',
  '.k-dialog',
].join(',');
const FAILED =
  /khong the|that bai|het phien|phien (lam viec|dang nhap)|dang nhap lai|mat ket noi|qua tai|su co|\berror\b|failed|timed? ?out|unavailable|bad gateway/;
/** With its marks: "lợi", "lời" and "lối" speak of other things. */
const FAULT = /(?<!\p{L})lỗi(?!\p{L})/u;
const BARE_FAULT = /\bloi\b/;
const LONGEST = 600;

/** Titles and headings of pages that stand in the place of what was asked for. */
const ASKS_TO_LOG_IN = /dang nhap|het phien|phien (lam viec|dang nhap)|\b(log|sign) ?in\b/;
const LOGIN_PATH = /(^|\/)(login|log-in|dang-?nhap|sign-?in|sso|cas)(\/|\.|$)/i;
const HEADINGS = 'h1, h2, h3, legend';
const MOST_HEADINGS = 12;

/**
 * `login`: a password is asked for. `page-error`: a dialog, an alert or a toast speaks of an error. What is
 * `ignored` stood there before (see `errorsIn`): a banner that is always there is no news.
 */
export function troubleIn(look: Look, ignored: readonly number[] = []): Trouble | null {
  if (asksForPassword(look)) return 'login';
  return errorsIn(look).some((error) => !ignored.includes(error)) ? 'page-error' : null;
}

/** What a page without its list is: a log-in page, an error page, or neither as far as it says. */
export function troubleOfPage({ document }: Look): Trouble | null {
  const path = document.defaultView?.location.pathname ?? '';
  const headings = Array.from(document.querySelectorAll(HEADINGS)).slice(0, MOST_HEADINGS);
  const texts = [document.title, ...headings.map((heading) => heading.textContent ?? '')];
  const says = (test: (text: string) => boolean) => texts.some(test);
  if (LOGIN_PATH.test(path) || says((text) => ASKS_TO_LOG_IN.test(plain(text)))) return 'login';
  return says((text) => speaksOfError(text) || /^(4|5)\d\d\b/.test(text.trim()))
    ? 'page-error'
    : null;
}

/** The errors that stand on the page now, each as a number: their words may name persons. */
export function errorsIn(look: Look): number[] {
  return visible(look, SAYS_ERROR).flatMap((element) => {
    const text = element.textContent ?? '';
    return text.length < LONGEST && speaksOfError(text) ? [hashOf(plain(text))] : [];
  });
}

function speaksOfError(text: string): boolean {
  const folded = plain(text);
  const own = tidy(text).toLowerCase();
  const unmarked = folded === own;
  return FAILED.test(folded) || FAULT.test(own) || (unmarked && BARE_FAULT.test(folded));
}

/** A log-in form may have come up in a frame over the list. */
function asksForPassword(look: Look): boolean {
  if (visible(look, 'input[type="password"]').length > 0) return true;
  return framesOf(look.document).some((frame) => {
    const inner = look.shown(frame) ? frameDocument(frame) : null;
    return inner !== null && visible(new Look(inner), 'input[type="password"]').length > 0;
  });
}

const visible = (look: Look, selector: string): Element[] =>
  Array.from(look.document.querySelectorAll(selector)).filter((element) => look.shown(element));

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
