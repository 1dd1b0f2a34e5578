/** The dossiers behind a figure: who counts, who might, who does not, and why. */
import type { FigureConcept } from '../domain/concepts';
import type { Placement } from '../domain/placement';
import type { UnitMatch } from '../domain/unit-matcher';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import { explain, type Reason } from './explain';
import { TALLIED, type TallyDoubt, type TallyKey } from './tally';
import { workingsOf, type Asked, type Workings } from './workings';

export interface DossierEvidence {
  dossier: LedgerDossier;
  placement: Placement;
  /**
   * counted: in the figure; doubtful: it may belong, `doubt` says why it is not proven; a dossier can be both,
   * counted with a doubt. out: it does not count.
   */
  counted: boolean;
  doubt: TallyDoubt | null;
  reason: Reason;
  /** Why it is the asked unit's: its name, another name, a part, a merger; null where that is not known. */
  because: UnitMatch | null;
}

/** The key of a figure among the tallies; null where no count of dossiers can answer it. */
export function tallyKeyOf(concept: FigureConcept, part: string | null): TallyKey | null {
  const key = part === null ? concept : `${concept}:${part}`;
  return (TALLIED as readonly string[]).includes(key) ? (key as TallyKey) : null;
}

/**
 * The dossiers that a figure counts or might count, in order of their codes; with `key` null every dossier of the
 * period, also those counted in nothing.
 */
export function evidenceOf(ledger: Ledger, asked: Asked, key: TallyKey | null): DossierEvidence[] {
  return evidenceIn(workingsOf(ledger, asked), asked, key);
}

/** The same from workings at hand. */
export function evidenceIn(
  { context }: Workings,
  asked: Asked,
  key: TallyKey | null,
): DossierEvidence[] {
  const { placed, unitUnknown } = context.placing;
  const tally = key === null ? null : context.tallies[key];
  const counted = new Set(tally?.counted);
  const doubts = new Map<LedgerDossier, TallyDoubt>();
  for (const [why, dossiers] of tally?.doubtful ?? [])
    for (const dossier of dossiers) if (!doubts.has(dossier)) doubts.set(dossier, why);
  for (const { dossier } of unitUnknown) doubts.set(dossier, 'unit');
  return [...placed, ...unitUnknown].flatMap(({ dossier, placement, because }) => {
    const doubt = doubts.get(dossier) ?? null;
    const isCounted = key === null ? placement.membership === 'in' : counted.has(dossier);
    if (key !== null && !isCounted && doubt === null) return [];
    const reason = explain(dossier, placement, asked);
    return [{ dossier, placement, counted: isCounted && doubt !== 'unit', doubt, reason, because }];
  });
}
