/** Placeholders said in the words of the form. */
import { expect, it } from 'vitest';
import { placeholderWords } from '../../../components/word/template/placeholder-words';
import { formatString } from '../../../lib/domain/strings/catalogue';
import { uiTemplateStrings } from '../../../lib/domain/strings/ui-template';
import { formOf } from '../packs/support/forms';

const form = formOf('report-hatinh');
const say = (key: string, placeholder: string) =>
  placeholderWords({ key, label: 'Tên', placeholder }, form, (name, args) =>
    formatString(uiTemplateStrings[name].vi, args ?? {}),
  );

it.each([
  ['audit.lastDate', '{{audit.lastDate}}', '‹Thời gian tổ chức cuộc đánh giá gần nhất›'],
  ['org.name', '{{org.name|caps}}.', '‹Cơ quan ban hành›.'],
  ['left-over', '……………', '……………'],
  ['annex.rows', '{{item.index}} | {{item.unit}}', 'mỗi mục của ‹Tên› một hàng'],
  [
    'audit.count',
    "{{#if isZero('audit.count')}}- Chưa đánh giá.{{/if}}{{#if !isZero('audit.count')}}- Đã đánh giá {{audit.count|count}} lần.{{/if}}",
    'giữ câu này khi vẫn đúng; năm khác đi thì in: - Đã đánh giá ‹Số lần đánh giá nội bộ trong năm› lần.',
  ],
])('%s %s', (key, placeholder, words) => {
  expect(say(key, placeholder)).toBe(words);
});
