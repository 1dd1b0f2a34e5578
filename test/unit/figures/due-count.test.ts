import { expect, it } from 'vitest';
import { dueCount } from '../../../lib/figures/due-count';
import { builtinUnits } from '../../../lib/figures/units';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { dossier, list } from './support/builders';

const codeOf = (at: number) => `000.00.01.H99-221103-${String(at).padStart(4, '0')}`;
const open = (at: number, dueAt: string, unit: string | null = null) =>
  dossier(codeOf(at), { receivedAt: '2022-11-03', status: 'processing', dueAt, unit });
const asked = {
  asOf: '2022-11-18T00:00:00+07:00',
  policy: defaultPolicy(),
  ...{ unit: null, units: builtinUnits(), days: 3 },
};

it('counts what is overdue, what falls due, and how long the oldest was not seen', () => {
  const rows = [
    open(1, '2022-11-17'),
    open(2, '2022-11-18'),
    open(3, '2022-11-21'),
    open(4, '2022-11-22'),
  ];
  const ledger = ledgerOf([list('r', rows, {}, { readAt: '2022-11-16T09:00:00+07:00' })]);
  expect(dueCount(ledger, asked)).toEqual({ overdue: 1, soon: 2, days: 3, oldest: 2 });
});

it('counts the dossiers under another name of the unit, as the view of the day does', () => {
  const own = { name: 'Phòng Một cửa A', kind: 'alias' as const, validFrom: null, validTo: null };
  const ledger = ledgerOf([list('r', [open(1, '2022-11-17', 'Phòng Một cửa A')])]);
  const units = { ...builtinUnits(), own: [own] };
  expect(dueCount(ledger, { ...asked, unit: 'Sở A', units })).toMatchObject({ overdue: 1 });
  expect(dueCount(ledger, { ...asked, unit: 'Sở A' })).toBeNull();
});

it('says nothing where no dossier was seen', () => {
  expect(dueCount(ledgerOf([]), asked)).toBeNull();
});
