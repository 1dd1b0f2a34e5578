/** Figures that live inside typed texts: what they print, what is said where they print nothing, and that no word is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FiguresOfPeriod } from '../../../lib/domain/figures';
import { reportForms } from '../../../lib/packs/report-forms';
import { buildDraft } from '../../../lib/report/draft';
import { allParagraphs } from '../../../lib/report/model/build-model';
import { checkReport } from '../../../lib/report/render-report';
import { textOfPieces } from '../../../lib/report/text/pieces';
import { printedText, printedValue, tokensIn, tokenText } from '../../../lib/report/text/tokens';
import { facts2022 } from './facts-2022';

const FORM = reportForms().find('report-hatinh')!;
const PERIOD = { from: '2022-01-01', to: '2022-11-17' };

function figures(value: unknown, complete = true): FiguresOfPeriod {
  const scope = { unit: null, field: null, procedure: null };
  const figure = { concept: 'rate.onTime', part: null, scope, value, basis: 'dossiers', complete };
  return {
    period: PERIOD,
    policy: 'default',
    unit: null,
    figures: [{ ...figure, sources: [], candidates: [], problems: [] }],
    problems: [],
  } as unknown as FiguresOfPeriod;
}
const RATE = { value: 99.26, numerator: 135, denominator: 136 };

const draftOf = (values: Record<string, unknown>, of: FiguresOfPeriod | null = null) =>
  buildDraft(FORM, { year: 2022, period: PERIOD, values }, { figures: of });

const counts = { 'dossiers.received': 1099, 'audit.count': 2, 'audit.lastDate': '2022-10-19' };

describe('a token', () => {
  it.each([
    ['{{dossiers.received}} hồ sơ', '1099 hồ sơ'],
    ['{{audit.count}} lần', '02 lần'],
    ['{{audit.count|plain}} lần', '2 lần'],
    ['ngày {{audit.lastDate}}', 'ngày 19/10/2022'],
    ['{{audit.lastDate|longDate}}', 'ngày 19 tháng 10 năm 2022'],
    [
      '{dossiers.received} và {{ dossiers.received }}',
      '{dossiers.received} và {{ dossiers.received }}',
    ],
  ])('%s prints %s', (text, printed) => {
    expect(printedText(text, draftOf(counts))).toBe(printed);
  });

  it('prints a share of the ledger by its concept, and nothing where it is not complete', () => {
    expect(printedText('đạt {{rate.onTime}}', draftOf({}, figures(RATE)))).toBe('đạt 99,26%');
    expect(printedText('đạt {{rate.onTime}}', draftOf({}, figures(RATE, false)))).toMatch(
      /^đạt …+$/,
    );
    const none = { value: null, numerator: 0, denominator: 0 };
    expect(printedText('đạt {{rate.onTime}}', draftOf({}, figures(none)))).toMatch(/^đạt …+$/);
  });

  it.each([
    ['{{khong.co}}', 'report/token-unknown'],
    ['{{dossiers.received|khong}}', 'report/token-unknown'],
    ['{{dossiers.received|date}}', 'report/token-unknown'],
    ['{{dossiers.received|percent}}', 'report/token-unknown'],
    ['{{audit.lastDate|text}}', 'report/token-unknown'],
    ['{{audit.lastDate|slug}}', 'report/token-unknown'],
    ['{{risk.narrative}}', 'report/token-unknown'],
    ['{{dossiers.paused}}', 'report/token-blank'],
  ])('%s leaves a marked blank and a problem', (token, code) => {
    const input = facts2022();
    const values = {
      ...input.values,
      'risk.narrative': `Trước ${token} sau`,
      'dossiers.paused': null,
    };
    const { model, problems, writable } = checkReport(FORM, { ...input, values });
    const printed = allParagraphs(model).map(({ pieces }) => textOfPieces(pieces));
    const found = problems.find((problem) => problem.code === code);

    expect(printed.some((text) => /Trước …+ sau/.test(text))).toBe(true);
    expect(found?.place).toMatchObject({ field: 'risk.narrative', words: token });
    expect(writable).toBe(true);
  });

  it('is printed in addressees, recipients and signature too', () => {
    const input = facts2022();
    const values = {
      ...input.values,
      'audit.count': 2,
      'doc.addressees': [{ text: 'Sở {{audit.count}}' }],
      recipients: [{ text: 'Phòng {{audit.count}}' }],
      'sign.authority': 'none',
      'sign.title': 'Giám đốc {{audit.count}}',
      'sign.name': 'Ông {{audit.count}}',
    };
    const { model, problems } = checkReport(FORM, { ...input, values });
    const lines = allParagraphs(model).map(({ pieces }) => textOfPieces(pieces));
    expect(lines).toEqual(
      expect.arrayContaining(['Kính gửi: Sở 02', '- Phòng 02;', 'GIÁM ĐỐC 02', 'Ông 02']),
    );
    expect(lines.filter((line) => line.includes('{{'))).toEqual([]);
    expect(problems.filter(({ code }) => code === 'report/C23')).toEqual([]);
  });

  it('that is not written as one is a placeholder left over', () => {
    const input = facts2022();
    const values = { ...input.values, 'risk.narrative': 'Có {{ audit.count }} lần' };
    const { problems } = checkReport(FORM, { ...input, values });
    expect(problems.find(({ code }) => code === 'report/C23')?.place?.field).toBe('risk.narrative');
  });

  it('follows its figure', () => {
    const text = 'có {{dossiers.resolvedOverdue}} hồ sơ';
    const say = (count: number) =>
      printedText(text, draftOf({ 'dossiers.resolvedOverdue': count }));
    expect([say(3), say(12)]).toEqual(['có 03 hồ sơ', 'có 12 hồ sơ']);
  });

  it('within a bracket that goes when a value is missing takes no typed words with it', () => {
    const input = facts2022();
    const values = {
      ...input.values,
      'inspections.externalBody': 'Đoàn kiểm tra {{khong.co}} của tỉnh',
    };
    const { model } = checkReport(FORM, { ...input, values });
    const printed = allParagraphs(model).map(({ pieces }) => textOfPieces(pieces));
    expect(printed.some((text) => /\(Đoàn kiểm tra …+ của tỉnh\)/.test(text))).toBe(true);
  });

  it('is printed in what leaves the machine, in lists too', () => {
    const draft = draftOf(counts);
    const value = [{ text: 'có {{dossiers.received}}', target: 5 }, null, 'x {{audit.count}}'];
    expect(printedValue(value, draft)).toEqual([{ text: 'có 1099', target: 5 }, null, 'x 02']);
  });
});

const KEYS = ['dossiers.received', 'audit.count', 'audit.lastDate', 'khong.co', 'dossiers.paused'];
const piece = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aăâđêôơưỳ {}|.[],12\n') }),
  fc.constantFrom(...KEYS).map((key) => tokenText(key)),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('any text with tokens', () => {
  it('keeps every word outside them, in order', () => {
    const draft = draftOf(counts);
    fc.assert(
      fc.property(text, (typed) => {
        const tokens = tokensIn(typed);
        let rest = printedText(typed, draft);
        let end = 0;
        for (const stretch of [...tokens, { from: typed.length, to: typed.length }]) {
          const words = typed.slice(end, stretch.from);
          expect(rest).toContain(words);
          rest = rest.slice(rest.indexOf(words) + words.length);
          end = stretch.to;
        }
      }),
    );
  });

  it('is read back from its tokens and the words between them', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const parts: string[] = [];
        let end = 0;
        for (const { from, to, key, filter } of tokensIn(typed)) {
          parts.push(typed.slice(end, from), tokenText(key, filter));
          end = to;
        }
        expect([...parts, typed.slice(end)].join('')).toBe(typed);
      }),
    );
  });

  it('prints in the document every word that was typed', () => {
    const input = facts2022();
    const word = fc.string({ unit: fc.constantFrom(...'abcđêô'), minLength: 3, maxLength: 8 });
    const words = fc.array(
      fc.oneof(
        word,
        fc.constantFrom(...KEYS).map((key) => tokenText(key)),
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(words, (typed) => {
        const values = { ...input.values, 'risk.narrative': typed.join(' ') };
        const { model } = checkReport(FORM, { ...input, values });
        const all = allParagraphs(model)
          .map(({ pieces }) => textOfPieces(pieces))
          .join('\n');
        for (const one of typed) if (!one.startsWith('{{')) expect(all).toContain(one);
      }),
      { numRuns: 25 },
    );
  });
});
