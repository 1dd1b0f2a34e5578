/** "No due day means in time" is a rule about dossiers that have none, not about pages without such a column. */
import { describe, expect, it } from 'vitest';
import type { GridColumn } from '../../../lib/domain/reading';
import { figuresOf } from '../../../lib/figures/figures';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { policyById } from '../../../lib/packs/policies';
import { PERIOD_2022, dossier, list } from './support/builders';

const column = (path: string, concept: GridColumn['concept']): GridColumn => ({
  path,
  concept,
  qualifiers: [],
  part: null,
});
const done = dossier('H99-220103-0001', {
  receivedAt: '2022-01-03',
  resultAt: '2022-01-12',
  status: 'finished',
});
const open = dossier('H99-221103-0002', { receivedAt: '2022-11-03', status: 'processing' });
const CODE = column('Mã hồ sơ', 'code');
const DUE = column('Ngày hẹn trả', 'dueAt');

function counts(columns: GridColumn[], policy: string) {
  const ledger = ledgerOf([list('l', [done, open], { columns })]);
  const { figures } = figuresOf(ledger, {
    period: PERIOD_2022,
    policy: policyById(policy)!,
    unit: null,
  });
  const value = (concept: string) => figures.find((one) => one.concept === concept)?.value;
  return {
    early: value('resolved.early'),
    resolvedUnknown: value('resolved.unknownTimeliness'),
    inTime: value('inProgress.inTime'),
    openUnknown: value('inProgress.unknownTimeliness'),
  };
}

describe('OpenCPS takes a dossier without a due day for early', () => {
  it('where the list has a column for it, and the cell is empty', () => {
    expect(counts([CODE, DUE], 'opencps')).toMatchObject({ early: 1, resolvedUnknown: 0 });
  });

  it('not where the list has no such column', () => {
    expect(counts([CODE], 'opencps')).toMatchObject({ early: 0, resolvedUnknown: 1 });
  });

  it('and open ones likewise', () => {
    expect(counts([CODE, DUE], 'opencps')).toMatchObject({ inTime: 1, openUnknown: 0 });
    expect(counts([CODE], 'opencps')).toMatchObject({ inTime: 0, openUnknown: 1 });
  });
});

it('the default policy knows nothing of either', () => {
  expect(counts([CODE, DUE], 'default')).toEqual(counts([CODE], 'default'));
});
