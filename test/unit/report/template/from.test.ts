/** A template made from a report: filled with the report's own values it is the report again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDraft } from '../../../../lib/report/draft';
import { canonicalJson } from '../../../../lib/domain/canonical-json';
import type { ReportForm } from '../../../../lib/packs/report-schema';
import { paragraphsOf } from '../../../../lib/report/read/paragraphs';
import { ownLetters } from '../../../../lib/report/read/own-letters';
import { readReport } from '../../../../lib/report/read/read-report';
import { previewReport } from '../../../../lib/report/render-report';
import { fixedFacts } from '../../../../lib/report/template/fixed-facts';
import { fillTemplate } from '../../../../lib/report/template/fill';
import {
  isBlanked,
  LEFT_OVER,
  templateFrom,
} from '../../../../lib/report/template/from/template-from';
import { FORM_IDS, formOf } from '../../packs/support/forms';
import { facts2022 } from '../facts-2022';
import { p, run, table } from '../read/docx-of';
import { anyValues } from './any-values';
import { hatinh, partsOf, says, templateOf } from './template-of';

const PERIOD = { from: '2026-01-01', to: '2026-11-20' };
const wordsOf = (bytes: Uint8Array) => paragraphsOf(bytes).map(({ text }) => text);

/** What is left of the values when the report printed from them says each as it was given. */
async function saidAsGiven(form: ReportForm, given: Record<string, unknown>) {
  let values = given;
  for (let turn = 0; turn < 4; turn += 1) {
    const input = { pack: form.id, year: 2026, period: PERIOD, values };
    const { bytes } = await previewReport(form, input);
    const read = readReport(bytes, '', [form]).values;
    const own = Object.entries(values).filter(
      ([key, value]) => !(key in read) || canonicalJson(read[key]) === canonicalJson(value),
    );
    if (own.length === Object.keys(values).length) return { input, bytes };
    values = Object.fromEntries(own);
  }
  return null;
}

describe.each(FORM_IDS)('any report of %s', (id) => {
  const form = formOf(id);

  it('made into a template and filled with its values is the same, paragraph by paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(anyValues(form), fc.func(fc.boolean()), async (values, isAccepted) => {
        const report = await saidAsGiven(form, values);
        fc.pre(report !== null);
        const { input, bytes } = report!;
        const { proposals: all, problems, write } = templateFrom(bytes, form);
        // What becomes a blank is meant to print something else.
        const proposals = all.filter((one) => !isBlanked(one));
        expect(problems).toEqual([]);
        for (const choose of [() => true, isAccepted]) {
          const template = write(new Set(proposals.map((one) => one.id).filter(choose)));
          const filled = fillTemplate(template, buildDraft(form, input));
          expect(filled.problems).toEqual([]);
          expect(wordsOf(filled.bytes!)).toEqual(wordsOf(bytes));
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 120_000);

  it('so it is with the values that were read from it, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyValues(form), async (values) => {
        const { bytes } = await previewReport(form, { year: 2026, period: PERIOD, values });
        const { proposals: all, write } = templateFrom(bytes, form);
        const proposals = all.filter((one) => !isBlanked(one));
        const read = readReport(bytes, '', [form]);
        const input = {
          year: read.year ?? 2026,
          period: read.period ?? PERIOD,
          values: { ...ownLetters(read.values), ...read.values },
        };
        const template = write(new Set(proposals.map((one) => one.id)));
        const filled = fillTemplate(template, buildDraft(form, input));
        expect(wordsOf(filled.bytes!)).toEqual(wordsOf(bytes));
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 120_000);
});

describe('the report of 2022', () => {
  const report = async () => (await previewReport(hatinh, facts2022())).bytes;

  it('gives a placeholder for each figure, every one of them sure', async () => {
    const { proposals } = templateFrom(await report(), hatinh);
    const of = (key: string) =>
      proposals
        .filter((one) => one.key === key)
        .map(({ placeholder, sure }) => [placeholder, sure]);
    expect(of('dossiers.received')).toEqual([['{{dossiers.received}}', true]]);
    expect(of('audit.lastDate')).toEqual([['{{audit.lastDate}}', true]]);
    expect(of('org.name')).toEqual([['{{org.name|caps}}', true]]);
    expect(of('doc.number')).toEqual(Array(2).fill(['{{doc.number|officeNumber}}', true]));
    // What was left blank stays a blank until somebody knows it.
    expect(of('audit.minorNC')).toEqual([['{{audit.minorNC}}', true]]);
    // Once above the text, once above the annex.
    expect(of('doc.date')).toEqual(Array(2).fill(['{{doc.date|longDate}}', true]));
    // Its plan names no issuer: the symbol says that it is the office's own.
    expect(of('directives')).toEqual([
      ['{{directives|lines}}', true],
      ['{{directives|anyDoc:qualityObjectives}}', true],
      ['{{directives|anyDoc:auditProgramme}}', true],
    ]);
    expect(of('recipients')).toEqual([['{{recipients|lines}}', true]]);
    expect(of('sign.authority')).toEqual([['{{sign.authority|linesFrom:1}}', true]]);
    expect(of('sign.title')).toEqual([['{{sign.title|line}}', true]]);
    expect(of('sign.name')).toEqual([['{{sign.name}}', true]]);
    expect(of('assess.strengths')).toEqual([['{{assess.strengths|lines}}', true]]);
    expect(of('annex.rows')[0]![0]).toContain('{{item.scores.6}} | {{item.total}}');
    // The words of the proposal are the very words it replaces.
    const { text, from, to } = proposals.find(({ key }) => key === 'audit.lastDate')!;
    expect(text.slice(from, to)).toMatch(/^\d{2}\/\d{1,2}\/2022$/);
  });

  it('filled with another year says that year’s values and nothing of 2022’s', async () => {
    const bytes = await report();
    const { proposals, write } = templateFrom(bytes, hatinh);
    const template = write(new Set(proposals.map(({ id }) => id)));
    const draft = buildDraft(hatinh, {
      pack: hatinh.id,
      year: 2026,
      period: PERIOD,
      values: { 'dossiers.received': 4321, recipients: [{ name: 'Bộ Xây dựng' }] },
    });
    const words = wordsOf(fillTemplate(template, draft).bytes!);
    expect(words).toContain('- Bộ Xây dựng;');
    expect(words.join('\n')).toContain('4321');
    expect(words.join('\n')).not.toContain('Trần Minh Khôi');
    expect(words.filter((text) => /năm 2022/.test(text))).toEqual([]);
  });

  it('keeps every other part, and the look of the runs', async () => {
    const bytes = await report();
    const { proposals, write } = templateFrom(bytes, hatinh);
    const template = partsOf(write(new Set(proposals.map(({ id }) => id))));
    const before = partsOf(bytes);
    for (const name of Object.keys(before))
      if (name !== 'word/document.xml') expect(template[name]).toBe(before[name]);
    const looks = (xml: string) => new Set(xml.match(/<w:rPr>.*?<\/w:rPr>/g));
    expect(
      [...looks(template['word/document.xml']!)].every((one) =>
        looks(before['word/document.xml']!).has(one),
      ),
    ).toBe(true);
  });
});

describe('a report as Word writes it', () => {
  const HEAD = p('BÁO CÁO') + p('Kết quả duy trì ISO') + p('Sở báo cáo như sau:');
  const line = (...runs: string[]) =>
    templateOf(
      HEAD +
        p(
          '2.2. Việc xây dựng, áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:',
        ) +
        p(...runs),
    );
  const accepted = (bytes: Uint8Array, keys: string[]) => {
    const { proposals, write } = templateFrom(bytes, hatinh);
    const own = proposals.filter(({ key }) => keys.includes(key));
    return partsOf(write(new Set(own.map(({ id }) => id))))['word/document.xml']!;
  };

  it('in split runs, letters in two parts: the first run takes the placeholder, the rest is cut', () => {
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>9 </w:t></w:r>';
    const bytes = line(
      run('- Số hồ sơ giải quyết quá ha\u0323n: 1'.normalize('NFD')),
      run('09'),
      bold,
      run('(hồ sơ);'),
    );
    const xml = accepted(bytes, ['dossiers.resolvedOverdue']);
    expect(says(xml)[4]!.normalize('NFC')).toBe(
      '- Số hồ sơ giải quyết quá hạn: {{dossiers.resolvedOverdue}} (hồ sơ);',
    );
    expect(xml).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> </w:t>');
  });

  it('numbers in another style than the form’s keep it', () => {
    const told = (text: string) =>
      templateFrom(line(`- Số hồ sơ giải quyết quá hạn: ${text} (hồ sơ);`), hatinh).proposals.map(
        ({ placeholder }) => placeholder,
      );
    expect(told('05')).toEqual(['{{dossiers.resolvedOverdue}}']);
    expect(told('5')).toEqual(['{{dossiers.resolvedOverdue|plain}}']);
    expect(told('1.099')).toEqual(['{{dossiers.resolvedOverdue|money}}']);
  });

  it('what cannot be printed as it stands is left, and told', () => {
    const bytes = line('- Số hồ sơ giải quyết quá hạn: 005 (hồ sơ);');
    const { proposals, unplaced } = templateFrom(bytes, hatinh);
    // Its old number does not stay, it becomes a blank.
    expect(proposals.map(({ key, text, from, to }) => [key, text.slice(from, to)])).toEqual([
      [LEFT_OVER, '005'],
    ]);
    expect(unplaced.map(({ key }) => key)).toEqual(['dossiers.resolvedOverdue']);
  });

  it('a list that cannot be printed as it stands is told, though something else is said of it', () => {
    const bytes = templateOf(
      HEAD +
        p('1.1. Ban hành văn bản chỉ đạo điều hành việc xây dựng và áp dụng ISO:') +
        p('- Kế hoạch số 289/KH-SXD ngày 11/02/2022 về việc duy trì HTQLCL;') +
        p('- Mục tiêu chất lượng và kế hoạch thực hiện mục tiêu chất lượng năm 2022: đã ban hành;'),
    );
    const { proposals, unplaced } = templateFrom(bytes, hatinh);
    expect(proposals.map(({ placeholder }) => placeholder)).toEqual([
      '……………',
      '{{report.year}}',
      '{{directives|anyDoc:qualityObjectives}}',
    ]);
    expect(unplaced.map(({ key, text }) => [key, text])).toEqual([
      ['directives', '- Kế hoạch số 289/KH-SXD ngày 11/02/2022 về việc duy trì HTQLCL;'],
    ]);
  });

  it('with a picture in a paragraph of a list: the list is left as it is', () => {
    const picture = '<w:r><w:drawing><a/></w:drawing></w:r>';
    const bytes = templateOf(
      HEAD + p('II. Đánh giá chung') + p('1. Ưu điểm:') + p('- Một.') + p(run('- Hai.'), picture),
    );
    expect(templateFrom(bytes, hatinh).proposals).toEqual([]);
  });

  it('a table of another list is not touched', () => {
    const bytes = templateOf(HEAD + table(['TT', 'Đơn vị'], ['1', 'Sở']));
    expect(templateFrom(bytes, hatinh).proposals).toEqual([]);
  });

  describe('in words of the office’s own', () => {
    const leftIn = (text: string) =>
      templateFrom(templateOf(HEAD + p(text)), hatinh)
        .proposals.filter(({ key }) => key === LEFT_OVER)
        .map((one) => one.text.slice(one.from, one.to));

    it.each([
      [
        '- Tỷ lệ giải quyết đúng hạn đạt 99,5%, tăng 0,8% so với năm 2021; trực tuyến 1.203 hồ sơ.',
        ['99,5%', '0,8%', 'năm 2021', '1.203'],
      ],
      ['- Tuyên truyền đến toàn thể 86 cán bộ.', ['86']],
      ['- Kế hoạch số 301/KH-SXD ngày 12/02/2022 của Sở.', ['301/KH-SXD ngày 12/02/2022']],
      ['- Ngày 19 tháng 10 năm 2022 tổ chức đánh giá.', ['Ngày 19 tháng 10 năm 2022']],
      ['- Hoàn thành trước quý II/2023.', ['quý II/2023']],
      // Standards, laws, numbering and codes are of no year.
      ['2. Theo TCVN ISO 9001:2015 và Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014.', []],
      ['a) Quy trình KSRR.02, Phụ lục IA, Biểu 06a.', []],
      ['Tổng điểm chấm cho tiêu chí 7.2 (Tổng điểm tối đa: 5 điểm)', []],
    ])('%s', (text, left) => {
      expect(leftIn(text)).toEqual(left);
    });

    it('accepted, nothing of last year stands in the report; left alone, it is told', () => {
      const bytes = templateOf(
        HEAD.replace('duy trì ISO', 'duy trì ISO năm 2022') +
          p('Tóm lại, trong năm 2022 có 1.370 hồ sơ, trong đó 55 hồ sơ trễ.'),
      );
      const { proposals, write } = templateFrom(bytes, hatinh);
      const all = write(new Set(proposals.map(({ id }) => id)));
      expect(wordsOf(all).join()).toContain(
        'Tóm lại, trong năm {{report.year}} có …………… hồ sơ, trong đó …………… hồ sơ trễ.',
      );
      const codes = (file: Uint8Array) => fixedFacts(file).map(({ code, args }) => [code, args]);
      expect(codes(all)).toEqual([['template/blanks', { count: 2 }]]);
      const none = codes(write(new Set()));
      expect(none).toHaveLength(1);
      expect(none[0]).toMatchObject(['template/left-over', { count: expect.any(Number) }]);
      expect(JSON.stringify(none)).toContain('1.370');
    });

    it('numbers in a header are told too', () => {
      const header = '<w:hdr xmlns:w="w"><w:p><w:r><w:t>Báo cáo số 137</w:t></w:r></w:p></w:hdr>';
      const [told] = fixedFacts(templateOf(p('a'), { 'word/header1.xml': header }));
      expect(told).toMatchObject({ code: 'template/left-over', args: { words: '“137”' } });
    });
  });
});
