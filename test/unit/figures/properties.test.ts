import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureConcept } from '../../../lib/domain/concepts';
import { figuresOf } from '../../../lib/figures/figures';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { anyReadings, shuffledTwice } from '../ledger/arbitrary';

const options = {
  period: { from: '2022-01-05', to: '2022-01-20' },
  policy: defaultPolicy(),
  unit: null,
};

describe('figures of any ledger', () => {
  it('keep their sums', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const { figures } = figuresOf(ledgerOf(readings), options);
        const value = (concept: FigureConcept) =>
          (figures.find((one) => one.concept === concept && one.part === null)?.value ??
            0) as number;
        const sum = (...concepts: FigureConcept[]) =>
          concepts.reduce((total, concept) => total + value(concept), 0);

        expect(value('received.total')).toBe(sum('received.inPeriod', 'carriedOver'));
        expect(value('received.total')).toBe(
          sum('resolved.total', 'inProgress.total', 'paused', 'withdrawn'),
        );
        expect(value('resolved.total')).toBe(
          sum(
            'resolved.early',
            'resolved.onTime',
            'resolved.overdue',
            'resolved.unknownTimeliness',
          ),
        );
        expect(value('inProgress.total')).toBe(
          sum('inProgress.inTime', 'inProgress.overdue', 'inProgress.unknownTimeliness'),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on order or repetition', () => {
    fc.assert(
      fc.property(shuffledTwice, ({ readings, replayed }) => {
        expect(figuresOf(ledgerOf(replayed), options)).toEqual(
          figuresOf(ledgerOf(readings), options),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('state what counts with the codes that count', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        for (const figure of figuresOf(ledgerOf(readings), options).figures) {
          if (figure.basis !== 'dossiers' || typeof figure.value !== 'number') continue;
          const codes = figure.sources.flatMap((source) => source.codes ?? []);
          expect(codes).toHaveLength(figure.value);
        }
      }),
      { numRuns: 100 },
    );
  });
});
