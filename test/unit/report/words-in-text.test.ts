/** Rules that say which words of which field are wrong, and mend them where that is certain. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../lib/domain/problem';
import { reportForms } from '../../../lib/packs/report-forms';
import { checkReport } from '../../../lib/report/render-report';
import { facts2022 } from './facts-2022';

const FORM = reportForms().find('report-hatinh')!;
const KEY = 'compliance.tthcNarrative';

function check(text: string, changes: Record<string, unknown> = {}, key = KEY): Problem[] {
  const input = facts2022();
  return checkReport(FORM, { ...input, values: { ...input.values, [key]: text, ...changes } })
    .problems;
}
const ruleOf = (problems: Problem[], rule: string) =>
  problems.find(({ code, args }) => code === `report/${rule}` && args['outcome'] === undefined);
const textFix = (problem?: Problem) =>
  problem?.fixes?.find(({ command }) => command === 'text.replace')?.args;

describe('a number in a sentence (C33)', () => {
  const late = { 'dossiers.resolvedOverdue': 3 };
  it.each([
    ['Trong kỳ có 12 hồ sơ giải quyết quá hạn.', '12 hồ sơ giải quyết quá hạn', late],
    ['Cơ quan đã tiếp nhận 1.100 hồ sơ trong kỳ.', 'tiếp nhận 1.100 hồ sơ', {}],
    ['Có 1098 hồ sơ TTHC phát sinh.', '1098 hồ sơ TTHC phát sinh', {}],
    ['Đã tổ chức 02 đợt đánh giá nội bộ.', '02 đợt đánh giá nội bộ', { 'audit.count': 1 }],
  ])('“%s” is challenged at its words', (text, words, changes) => {
    const problem = ruleOf(check(text, changes), 'C33');
    expect(problem).toMatchObject({ severity: 'warning', place: { field: KEY, words } });
  });

  it('is mended by the figure itself', () => {
    const problem = ruleOf(check('Có 12 hồ sơ quá hạn.', late), 'C33');
    expect(textFix(problem)).toEqual({
      field: KEY,
      words: '12 hồ sơ quá hạn',
      to: '{{dossiers.resolvedOverdue}} hồ sơ quá hạn',
    });
  });

  it.each([
    ['Có 03 hồ sơ quá hạn.', 'the same number, padded'],
    ['Có {{dossiers.resolvedOverdue}} hồ sơ quá hạn.', 'the figure itself'],
    ['Năm trước có 12 hồ sơ quá hạn.', 'another year'],
    ['Năm 2021 có 12 hồ sơ quá hạn.', 'another year by its number'],
    ['Trong tháng 3 có 12 hồ sơ quá hạn.', 'a month'],
    ['Lĩnh vực quy hoạch có 12 hồ sơ quá hạn.', 'a part'],
    ['Còn 12 hồ sơ đang giải quyết.', 'something else'],
  ])('“%s” is left alone: %s', (text) => {
    expect(ruleOf(check(text, late), 'C33')).toBeUndefined();
  });

  it('cannot be judged where the figure is not known, and says so', () => {
    const found = check('Có 12 hồ sơ quá hạn.', { 'dossiers.resolvedOverdue': null });
    const problem = found.find(({ code }) => code === 'report/C33');
    expect(problem?.args).toMatchObject({
      outcome: 'unprovable',
      missing: 'dossiers.resolvedOverdue',
    });
  });

  it('is judged in items of a list as well', () => {
    const changes = { ...late, 'assess.strengths': ['Chỉ còn 12 hồ sơ quá hạn.'] };
    const problem = ruleOf(check('Nghiêm túc.', changes), 'C33');
    expect(problem?.place).toMatchObject({ field: 'assess.strengths' });
  });
});

describe('words', () => {
  it.each([
    ['Đã thực hiện thực hiện nghiêm túc.', 'C25', 'thực hiện thực hiện', 'thực hiện'],
    ['Không để Xẩy ra sai sót.', 'C25', 'Xẩy ra', 'Xảy ra'],
    ['Theo qui trình của cơ quan.', 'C25', 'qui trình', 'quy trình'],
  ])('“%s” are mended', (text, rule, words, to) => {
    const problem = ruleOf(check(text), rule);
    expect(problem?.place).toMatchObject({ field: KEY, words });
    expect(textFix(problem)).toEqual({ field: KEY, words, to });
  });

  it('of the form around a value are not laid at its door', () => {
    const problem = ruleOf(check('Tuyên truyền xẩy ra', {}, 'awareness.narrative'), 'C25');
    expect(problem?.place).toMatchObject({ field: 'awareness.narrative', words: 'xẩy ra' });
  });

  it('name services of the four old levels as a whole', () => {
    const input = facts2022();
    const problem = ruleOf(check('Dịch vụ công mức độ 3, 4 được duy trì.'), 'C27');
    expect(input.year).toBe(2022);
    expect(problem?.place).toMatchObject({ field: KEY, words: 'mức độ 3, 4' });
  });
});

describe('a document of an earlier year', () => {
  const old = 'Quyết định số 12/QĐ-SXD ngày 05/3/2020 của Sở Xây dựng';
  const says = (text: string) => {
    const problem = check(text).find(({ code }) => code === 'report/C22');
    return [problem?.place, ...(problem?.related ?? []).map(({ place }) => place)].find(
      (place) => place?.field === KEY,
    );
  };
  it('is pointed out where the sentence says “trong năm”', () => {
    expect(says(`Trong năm đã ban hành ${old}.`)?.words).toContain('12/QĐ-SXD ngày 05/3/2020');
  });
  it('is not where it says nothing of the kind, or in another sentence', () => {
    expect(says(`Tiếp tục thực hiện ${old}.`)).toBeUndefined();
    expect(says(`Trong năm cơ quan đã rà soát. Tiếp tục thực hiện ${old}.`)).toBeUndefined();
  });
});

describe('a body that no longer exists', () => {
  const of2026 = (text: string) => {
    const input = facts2022();
    const values = { ...input.values, [KEY]: text, 'doc.date': '2026-11-21' };
    const period = { from: '2026-01-01', to: '2026-11-20' };
    return ruleOf(checkReport(FORM, { year: 2026, period, values }).problems, 'C27');
  };
  it('is named', () => {
    expect(of2026('Phối hợp với Sở Kế hoạch và Đầu tư.')?.place?.words).toBe(
      'Sở Kế hoạch và Đầu tư',
    );
  });
  it('is right as the issuer of a document older than its end', () => {
    const cited = 'Công văn 12/SKHĐT-VP ngày 05/01/2025 của Sở Kế hoạch và Đầu tư';
    expect(of2026(`Theo ${cited}.`)).toBeUndefined();
  });
});
