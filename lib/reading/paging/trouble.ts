/** Signs that something went wrong with the page: it wants a password, or says that it failed. */
import type { Look } from '../dom/look';
import { plain } from '../dom/text';

const SAYS_ERROR = [
  '[role="alert"]',
  '[role="alertdialog"]',
  '[role="dialog"]',
  'dialog[open]',
  '.modal.show',
  '.modal.in',
  '.ant-modal',
  '.ant-message-error',
  '.ant-notification-notice',
  '.swal2-popup',
  '.toast-error',
  '.toast',
  '.alert-danger',
  '.mat-snack-bar-container',
  '.mat-mdc-snack-bar-container',
  '.v-snack',
  '.bootbox',
].join(',');
const ERROR =
  /\bloi\b|khong the|that bai|het phien|phien (lam viec|dang nhap)|dang nhap lai|mat ket noi|qua tai|\berror\b|failed|timed? ?out|unavailable|bad gateway/;
const LONGEST = 600;

/** `login`: a password is asked for. `page-error`: a dialog, an alert or a toast speaks of an error. */
export function troubleIn(look: Look): 'login' | 'page-error' | null {
  const { document } = look;
  const seen = (selector: string) =>
    Array.from(document.querySelectorAll(selector)).filter((element) => look.shown(element));
  if (seen('input[type="password"]').length > 0) return 'login';
  const speaks = seen(SAYS_ERROR).some((element) => {
    const text = element.textContent ?? '';
    return text.length < LONGEST && ERROR.test(plain(text));
  });
  return speaks ? 'page-error' : null;
}
