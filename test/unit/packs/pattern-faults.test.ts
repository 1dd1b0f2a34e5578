/** Patterns of packs: compiled, and none that could hang the program. */
import { describe, expect, it } from 'vitest';
import { faultsOfForm } from '../../../lib/packs/form-faults';
import { patternFault } from '../../../lib/packs/pattern-faults';
import { reportForms } from '../../../lib/packs/report-forms';

describe('patterns', () => {
  it.each([
    '(a+)+$',
    '(a|a)*$',
    '(?:a?){30}b',
    '(\\p{L}+ ?)*',
    '((a*))+',
    '(?<n>\\d+,?){2,}',
    '(a{1,60})*',
  ])('%s could take hours', (pattern) => expect(patternFault(pattern)).toEqual({ kind: 'slow' }));

  it.each([
    '(?<!không |chưa )đúng (thời )?hạn',
    '(?<n>\\d{1,3}(?:\\.\\d{3})+|\\d+)\\s+hồ sơ',
    '[(+*)]+',
    '\\(+\\)+',
    '(ab)+',
    '(a+|b)?c{1}',
  ])('%s can be used', (pattern) => expect(patternFault(pattern)).toBeNull());

  it.each(['(', '[a', 'a{2,1}', '(?<n>a)(?<n>b)', '*'])('%s does not compile', (pattern) =>
    expect(patternFault(pattern)).toMatchObject({ kind: 'invalid' }),
  );

  it.each([
    ['placeholders', { patterns: ['_+', '(a+)+$'] }, ['args', 'patterns', 1]],
    [
      'figuresInText',
      { claims: [{ pattern: '(a+)+$', key: 'x' }] },
      ['args', 'claims', 0, 'pattern'],
    ],
    ['wording', { terms: [{ pattern: '(' }] }, ['args', 'terms', 0, 'pattern']],
  ])('a fault in %s is told at its place', (name, args, below) => {
    const source = structuredClone(reportForms().find('report-hatinh')!);
    const rule = structuredClone(source.rules[0]!);
    const faults = faultsOfForm({
      ...source,
      rules: [{ ...rule, checks: [{ function: name, args }] }],
    });
    expect(faults).toMatchObject([{ path: ['rules', 0, 'checks', 0, ...below] }]);
  });
});
