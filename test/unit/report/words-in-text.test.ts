/** Rules that say which words of which field are wrong, and mend them where that is certain. */
import { describe, expect, it } from 'vitest';
import type { FiguresOfPeriod } from '../../../lib/domain/figures';
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

describe('numbers in every form in a sentence (C33)', () => {
  const figures = { 'dossiers.resolvedOverdue': 3, 'dossiers.received': 1099 };
  const wordsIn = (text: string) => {
    const problem = ruleOf(check(text, figures), 'C33');
    const places = [problem?.place, ...(problem?.related ?? []).map(({ place }) => place)];
    return places.flatMap((place) => place?.words ?? []);
  };

  it.each([
    ['1.098', '1.098 hồ sơ quá hạn'],
    ['1098', '1098 hồ sơ quá hạn'],
    ['01', '01 hồ sơ quá hạn'],
    ['một (01)', '01) hồ sơ quá hạn'],
    ['không phải 4 mà là 5', '5 hồ sơ quá hạn'],
  ])('“%s hồ sơ quá hạn” is held against the figure', (number, words) => {
    expect(wordsIn(`Trong kỳ có ${number} hồ sơ quá hạn.`)).toEqual([words]);
  });

  it.each(['03', 'ba (03)', '3'])('“%s hồ sơ quá hạn” agrees', (number) => {
    expect(wordsIn(`Trong kỳ có ${number} hồ sơ quá hạn.`)).toEqual([]);
  });

  it.each(['khoảng 20', 'hơn 100', 'từ 10 đến 12', '10-12', '10 - 12', '12/15', '15 trên 16', 'không có', '……', '99,5 %', 'dưới 5', 'gần 20', '1 099'])(
    '“%s hồ sơ quá hạn” is no number',
    (number) => {
      expect(wordsIn(`Trong kỳ có ${number} hồ sơ quá hạn.`)).toEqual([]);
      expect(wordsIn(`Trong kỳ tiếp nhận ${number} hồ sơ.`)).toEqual([]);
    },
  ); // prettier-ignore

  it.each(['trên 95%', 'dưới 1%', 'khoảng 90%', '90-95%', 'từ 90% đến 95%'])(
    'a share of “%s” is no number',
    (share) => {
      const rate = { 'dossiers.resolvedOnTime': 1000, 'dossiers.resolved': 1099 };
      for (const text of [`Tỷ lệ đúng hạn đạt ${share}.`, `Có ${share} hồ sơ đúng hạn.`])
        expect(ruleOf(check(text, { ...figures, ...rate }), 'C33')).toBeUndefined();
    },
  );
});

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

  const counts = {
    'dossiers.resolved': 530,
    'dossiers.resolvedEarly': 300,
    'dossiers.resolvedOnTime': 227,
    'dossiers.resolvedOverdue': 3,
    'dossiers.inProgress': 20,
    'dossiers.inProgressOverdue': 1,
  };
  const wordsIn = (text: string) => {
    const problem = ruleOf(check(text, counts), 'C33');
    const places = [problem?.place, ...(problem?.related ?? []).map(({ place }) => place)];
    return places.flatMap((place) => place?.words ?? []);
  };

  it.each([
    ['Tiếp nhận 1.099 hồ sơ, trong đó 2 hồ sơ quá hạn.', '2 hồ sơ quá hạn'],
    ['Giải quyết 530 hồ sơ, trong đó quá hạn 2 hồ sơ.', 'quá hạn 2 hồ sơ'],
    ['Tiếp nhận 1.098 hồ sơ, trong đó 3 hồ sơ quá hạn.', 'Tiếp nhận 1.098 hồ sơ'],
    ['Trong đó đã giải quyết 531 hồ sơ.', 'giải quyết 531 hồ sơ'],
    ['Có 531 hồ sơ đã được giải quyết.', '531 hồ sơ đã được giải quyết'],
    ['Giải quyết trước hạn 301 hồ sơ.', 'trước hạn 301 hồ sơ'],
    ['Có 301 hồ sơ giải quyết trước hạn.', '301 hồ sơ giải quyết trước hạn'],
    ['Giải quyết đúng hạn 228 hồ sơ.', 'đúng hạn 228 hồ sơ'],
    ['Có 228 hồ sơ đúng hạn.', '228 hồ sơ đúng hạn'],
    ['Còn 21 hồ sơ đang giải quyết.', '21 hồ sơ đang giải quyết'],
    ['Đang giải quyết 21 hồ sơ.', 'Đang giải quyết 21 hồ sơ'],
    ['Đang giải quyết 20 hồ sơ, trong đó quá hạn 3 hồ sơ.', 'quá hạn 3 hồ sơ'],
    ['Đang giải quyết 20 hồ sơ, trong đó 3 hồ sơ quá hạn.', '3 hồ sơ quá hạn'],
  ])('“%s” is challenged at “%s” alone', (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  it.each([
    'Giải quyết 530 hồ sơ, trong đó trước hạn 300 hồ sơ, đúng hạn 227 hồ sơ, quá hạn 3 hồ sơ.',
    'Giải quyết trước hạn và đúng hạn 527 hồ sơ.',
    'Có 527 hồ sơ giải quyết đúng hạn.',
    'Đang giải quyết 20 hồ sơ, trong đó quá hạn 1 hồ sơ; đã giải quyết 530 hồ sơ, quá hạn 3 hồ sơ.',
    'Tiếp nhận 1.099 hồ sơ, trong đó phát sinh 40 hồ sơ trong ngày.',
  ])('“%s” agrees', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it.each([
    ['Tỷ lệ giải quyết đúng hạn đạt 99,9%.', ['đúng hạn đạt 99,9%']],
    ['Tỷ lệ giải quyết đúng hạn đạt 99,26%.', []],
    ['Tỷ lệ giải quyết đúng hạn đạt 99,3%.', []],
    ['Giải quyết đúng hạn 100%.', ['đúng hạn 100%']],
    ['Có 100% hồ sơ đúng hạn.', ['100% hồ sơ đúng hạn']],
  ])('“%s” is held against the rate', (text, words) => {
    const input = facts2022();
    const scope = { unit: null, field: null, procedure: null };
    const value = { value: 99.26, numerator: 135, denominator: 136 };
    const figure = { concept: 'rate.onTime', part: null, scope, value, basis: 'dossiers' };
    const rest = { complete: true, sources: [], candidates: [], problems: [] };
    const period = input.period;
    const figures = { period, policy: 'default', unit: null, figures: [{ ...figure, ...rest }] };
    const { problems } = checkReport(
      FORM,
      { ...input, values: { ...input.values, [KEY]: text } },
      { figures: { ...figures, problems: [] } as unknown as FiguresOfPeriod },
    );
    const place = ruleOf(problems, 'C33')?.place;
    expect(place?.words === undefined ? [] : [place.words]).toEqual(words);
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

describe('a claim of timeliness (C10)', () => {
  const late = { 'dossiers.resolvedOverdue': 3 };
  it('is quoted with its words around and its item', () => {
    const text =
      'Trong năm qua toàn bộ hồ sơ đều được giải quyết đúng hạn và trả cho người dân tại chỗ.';
    expect(ruleOf(check(text, late), 'C10')?.message).toContain(
      ': “sơ đều được giải quyết đúng hạn và trả cho người dân”.',
    );
  });
  it.each(['Giải quyết đúng hạn 527 hồ sơ.', 'Đúng hạn đạt 99,3%.', 'Có 227 hồ sơ đúng hạn.'])(
    'is not “%s”, which says a number',
    (text) => expect(ruleOf(check(text, late), 'C10')).toBeUndefined(),
  );
  it.each(['Giải quyết đúng hạn 100%.', 'Có 100% hồ sơ đúng hạn.'])('is “%s”', (text) => {
    expect(ruleOf(check(text, late), 'C10')?.place?.field).toBe(KEY);
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
