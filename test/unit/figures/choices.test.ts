import { describe, expect, it } from 'vitest';
import { choiceId, type Choice, type Pick } from '../../../lib/domain/choice';
import type { FigureConcept } from '../../../lib/domain/concepts';
import { figuresSchema, type Figure } from '../../../lib/domain/figures';
import type { Reading } from '../../../lib/domain/reading';
import { candidatePlace } from '../../../lib/figures/candidate-place';
import { figuresOf } from '../../../lib/figures/figures';
import { yearBefore } from '../../../lib/figures/last-year';
import { reportValuesFrom } from '../../../lib/figures/report-values';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { PERIOD_2022, dossier, figure, list, statistics } from './support/builders';

const OVERDUE = { unit: null, concept: 'resolved.overdue', part: null } as const;

function choice(pick: Pick | null, period = PERIOD_2022): Choice {
  const of = { ...OVERDUE, period };
  return {
    ...of,
    id: choiceId(of),
    pick,
    note: 'đã đối chiếu sổ tay',
    at: '2022-11-18T10:00:00+07:00',
  };
}

function compute(readings: Reading[], choices: Choice[], period = PERIOD_2022) {
  const options = { period, policy: defaultPolicy(), unit: null, choices };
  return figuresSchema.parse(figuresOf(ledgerOf(readings), options));
}

const overdueOf = (readings: Reading[], choices: Choice[], period = PERIOD_2022): Figure =>
  find(compute(readings, choices, period), 'resolved.overdue');

const find = ({ figures }: { figures: Figure[] }, concept: FigureConcept): Figure =>
  figures.find((one) => one.concept === concept && one.part === null)!;

const brief = ({ value, basis, complete, note }: Figure) => ({ value, basis, complete, note });
const codesOf = ({ problems }: Figure) => problems.map(({ code }) => code);

const other = { url: 'https://motcua.example.vn/bao-cao-khac' };
const three = () => statistics('p', PERIOD_2022, [figure('resolved.overdue', 3)]);
const five = () => statistics('q', PERIOD_2022, [figure('resolved.overdue', 5)], other);
const pickOf = (figureOfPage: Figure, value: number): Pick => {
  const candidate = figureOfPage.candidates.find((one) => one.value === value)!;
  return {
    kind: 'candidate',
    basis: candidate.basis,
    value,
    place: candidatePlace(candidate.sources),
  };
};

describe('a number typed by hand', () => {
  it('stands with its note, beside what the pages say', () => {
    const typed = overdueOf([three()], [choice({ kind: 'typed', value: 4 })]);

    expect(brief(typed)).toEqual({
      value: 4,
      basis: 'typed',
      complete: true,
      note: 'đã đối chiếu sổ tay',
    });
    expect(typed.candidates.map(({ value, basis }) => [value, basis])).toEqual([
      [4, 'typed'],
      [3, 'page-total'],
    ]);
    expect(codesOf(typed)).toEqual(['figures/chosen', 'figures/typed-differs']);
  });

  it('holds for exactly the days it was typed for', () => {
    const longer = { from: '2022-01-01', to: '2022-12-31' };
    const page = statistics('p', longer, [figure('resolved.overdue', 6)], {
      readAt: '2023-01-05T08:00:00+07:00',
    });

    const later = overdueOf([page], [choice({ kind: 'typed', value: 4 })], longer);

    expect(brief(later)).toMatchObject({ value: 6, basis: 'page-total', complete: true });
    expect(codesOf(later)).toContain('figures/typed-other-period');
  });

  it('fills the report field of a figure that no page gave', () => {
    const result = compute([], [choice({ kind: 'typed', value: 0 })]);

    expect(reportValuesFrom(result)['dossiers.resolvedOverdue']!.value).toBe(0);
  });

  it('taken back says nothing', () => {
    expect(brief(overdueOf([three()], [choice(null)]))).toEqual({
      value: 3,
      basis: 'page-total',
      complete: true,
      note: undefined,
    });
  });
});

describe('a candidate picked', () => {
  it('decides between pages that disagree', () => {
    const disputed = overdueOf([three(), five()], []);
    expect(disputed.complete).toBe(false);

    const decided = overdueOf([three(), five()], [choice(pickOf(disputed, 5))]);

    expect(brief(decided)).toMatchObject({ value: 5, basis: 'page-total', complete: true });
    expect(codesOf(decided)).toContain('figures/chosen');
    expect(codesOf(decided)).not.toContain('figures/sources-disagree');
  });

  it('is told when its page says something else later', () => {
    const pick = choice(pickOf(overdueOf([three()], []), 3));
    const newer = statistics('r', PERIOD_2022, [figure('resolved.overdue', 4)], {
      readAt: '2022-11-19T09:00:00+07:00',
    });

    const now = overdueOf([three(), newer], [pick]);

    expect(brief(now)).toMatchObject({ value: 4, complete: true });
    expect(codesOf(now)).toContain('figures/choice-changed');
  });

  it('is told when its page is gone, and the usual order applies', () => {
    const pick = choice(pickOf(overdueOf([three(), five()], []), 5));

    const now = overdueOf([three()], [pick]);

    expect(brief(now)).toMatchObject({ value: 3, complete: true });
    expect(codesOf(now)).toContain('figures/choice-gone');
  });

  it('never makes a partial count whole', () => {
    const seen = list('l', [late('H99-220601-0001')], { coverage: { from: 1, to: 1, total: 40 } });
    const partial = overdueOf([seen], []);
    expect(brief(partial)).toMatchObject({ value: 1, basis: 'dossiers', complete: false });

    const picked = overdueOf([seen], [choice(pickOf(partial, 1))]);

    expect(picked.complete).toBe(false);
    expect(codesOf(picked)).toContain('figures/coverage-unproven');
  });

  it('takes the count of dossiers instead of a page total', () => {
    const readings = [three(), list('l', [late('H99-220601-0001'), open('H99-220601-0002')])];
    const usual = overdueOf(readings, []);
    expect(brief(usual)).toMatchObject({ value: 3, basis: 'page-total' });

    const picked = overdueOf(readings, [choice(pickOf(usual, 1))]);

    expect(brief(picked)).toMatchObject({ value: 1, basis: 'dossiers', complete: true });
    expect(codesOf(picked)).toContain('figures/page-differs-from-dossiers');
  });
});

describe("last year's number", () => {
  it('is listed and never taken', () => {
    const last = compute([three()], []);
    const thisYear = { from: '2023-01-01', to: '2023-11-17' };

    const { figures } = figuresOf(ledgerOf([]), {
      period: thisYear,
      policy: defaultPolicy(),
      unit: null,
      lastYear: last,
    });

    const overdue = find({ figures }, 'resolved.overdue');
    expect(overdue.candidates.map(({ value, basis }) => [value, basis])).toEqual([[3, 'carried']]);
    expect([overdue.value, overdue.complete]).toEqual([null, false]);
    expect(codesOf(overdue)).toContain('figures/no-source');
  });

  it('is that of the same days, leap day and all', () => {
    expect(yearBefore({ from: '2024-01-01', to: '2024-02-29' })).toEqual({
      from: '2023-01-01',
      to: '2023-02-28',
    });
  });
});

function late(code: string) {
  return dossier(code, {
    receivedAt: '2022-06-01',
    dueAt: '2022-06-08',
    resultAt: '2022-06-09',
    status: 'finished',
  });
}

function open(code: string) {
  return dossier(code, {
    receivedAt: '2022-11-10',
    dueAt: '2022-11-24',
    status: 'processing',
  });
}
