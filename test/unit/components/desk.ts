/** A desk in this very process over made-up readings, with the ports that a view needs. */
import { builtinUnits } from '../../../lib/figures/units';
import { vi } from 'vitest';
import type { Reading } from '../../../lib/domain/reading';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { recordsOf } from '../../../lib/ledger/records';
import { mergeRecords, type DossierRecord } from '../../../lib/ledger/sightings';
import { defaultPolicy } from '../../../lib/packs/policies';
import { createDesk } from '../../../components/desk/desk';
import type { Ask, Scope } from '../../../components/desk/questions';
import type { EvidencePorts } from '../../../components/evidence/EvidenceView';

/** A desk that answers as the worker does. */
export function deskOver(readings: readonly Reading[]): Ask {
  const records = new Map<string, DossierRecord>();
  for (const reading of readings)
    for (const [key, record] of recordsOf(reading)) {
      const known = records.get(key);
      records.set(key, known ? mergeRecords(known, record) : record);
    }
  return createDesk({
    load: async () => ledgerOf(readings),
    records: async (keys) => keys.flatMap((key) => records.get(key) ?? []),
  });
}

export function aScope(over: Partial<Scope> = {}): Scope {
  return {
    period: { from: '2022-01-01', to: '2022-11-17' },
    policy: defaultPolicy(),
    unit: null,
    units: builtinUnits(),
    unitChosen: true,
    choices: [],
    stamp: 'r1',
    ...over,
  };
}

export function ports(ask: Ask) {
  return {
    ask,
    saveChoice: vi.fn<EvidencePorts['saveChoice']>(async () => undefined),
    exportWorkbook: vi.fn<EvidencePorts['exportWorkbook']>(async () => 'so-lieu.xlsx'),
    copy: vi.fn<EvidencePorts['copy']>(async () => undefined),
  };
}
