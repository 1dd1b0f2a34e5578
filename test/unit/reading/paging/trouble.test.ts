// @vitest-environment jsdom
/** What counts as trouble while all pages are read: passwords and errors, not words that merely sound like them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Look } from '../../../../lib/reading/dom/look';
import { errorsIn, troubleIn, troubleOfPage } from '../../../../lib/reading/paging/trouble';

beforeEach(() => {
  document.title = 'Hồ sơ đang xử lý';
  document.body.innerHTML = '';
});
const look = (html: string) => {
  document.body.innerHTML = html;
  return new Look(document);
};
const alert = (text: string) => `<div role="alert">${text}</div>`;

describe('trouble on the page', () => {
  it.each([
    ['Có lỗi xảy ra', 'page-error'],
    ['CO LOI XAY RA', 'page-error'],
    ['Phiên làm việc đã hết hạn', 'page-error'],
    ['Không thể kết nối máy chủ', 'page-error'],
    ['Request failed', 'page-error'],
    ['Bảo vệ quyền lợi người dân', null],
    ['Gửi lời chào', null],
    ['Lối vào số 2', null],
    ['Đã lưu thành công', null],
  ])('an alert that says “%s”: %s', (text, trouble) => {
    expect(troubleIn(look(alert(text)))).toBe(trouble);
  });

  it('a password field is a log-in, unless it cannot be seen', () => {
    expect(troubleIn(look('<input type="password">'))).toBe('login');
    expect(troubleIn(look('<div style="display:none"><input type="password"></div>'))).toBeNull();
  });

  it('ignores the errors that stood there before, and only those', () => {
    const before = errorsIn(look(alert('Hệ thống có thể gặp lỗi')));

    expect(troubleIn(look(alert('Hệ thống có thể gặp lỗi')), before)).toBeNull();
    expect(troubleIn(look(alert('Hệ thống có thể gặp lỗi') + alert('Tải thất bại')), before)).toBe(
      'page-error',
    );
  });

  it('running text that speaks of errors is none', () => {
    expect(troubleIn(look('<p>Sửa lỗi chính tả trong hồ sơ</p>'))).toBeNull();
  });
});

describe('a page in the place of the list', () => {
  it.each([
    ['<h1>Đăng nhập hệ thống</h1>', 'login'],
    ['<h2>Phiên làm việc của bạn đã hết</h2>', 'login'],
    ['<h1>502 Bad Gateway</h1>', 'page-error'],
    ['<h1>Lỗi 500</h1>', 'page-error'],
    ['<h1>Trang chủ</h1><a href="/vao">Đăng nhập</a>', null],
  ])('%s: %s', (html, trouble) => {
    expect(troubleOfPage(look(html))).toBe(trouble);
  });
});
