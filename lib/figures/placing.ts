/** Which dossiers belong to the asked unit and why, and where each stands in the period. */
import type { Period } from '../domain/figures';
import { dayOf } from '../domain/instant';
import { dueOf } from '../domain/judge';
import type { Policy } from '../domain/policy';
import type { DossierFacts } from '../domain/sight';
import { classify } from '../domain/timeliness';
import type { About, MatchAnswer, UnitMatch, UnitMatcher } from '../domain/unit-matcher';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import type { Placed } from './tally';

export interface Placing {
  placed: Placed[];
  /** They may be the unit's: no page says whose they are, pages say different things, or a name may mean several. */
  unitUnknown: Placed[];
}

/** Places those of the dossiers that belong to the matcher's unit (all of them where it is the whole). */
export function placeAll(
  ledger: Ledger,
  dossiers: readonly LedgerDossier[],
  { period, policy, matcher }: { period: Period; policy: Policy; matcher: UnitMatcher },
): Placing {
  const placing: Placing = { placed: [], unitUnknown: [] };
  const pages = pagesOf(ledger, matcher);
  const seen = withDueSight(ledger, policy);
  for (const dossier of dossiers) {
    const because = belongsTo(dossier, matcher, pages);
    if (because === null) continue;
    const placement = classify(seen(dossier), period, policy);
    if (placement.membership === 'outside') continue;
    if (because === 'ambiguous') placing.unitUnknown.push({ dossier, placement, because: null });
    else placing.placed.push({ dossier, placement, because });
  }
  return placing;
}

const DUE_FIELDS: readonly unknown[] = ['dueAt', 'dueAtOriginal'];

/**
 * Where a policy says something of dossiers without a due day: marks those that no page showed in a grid with a column
 * (or a label) for it, so that the rule leaves them alone.
 */
function withDueSight(ledger: Ledger, { rules }: Policy): (dossier: LedgerDossier) => DossierFacts {
  if (rules.missingDue === 'unknown') return (dossier) => dossier;
  const shown = new Set(
    ledger.readings.flatMap(({ grids, keys }) =>
      grids.flatMap(({ columns }, at) =>
        columns.some(({ concept }) => DUE_FIELDS.includes(concept)) ? (keys[at] ?? []) : [],
      ),
    ),
  );
  return (dossier) => {
    if (dueOf(dossier, rules) !== null || dossier.keys.some((key) => shown.has(key)))
      return dossier;
    return { ...dossier, sight: { ...dossier.sight, dueNotShown: true } };
  };
}

/** What a dossier says about itself, where the name of its unit alone does not decide. */
export function aboutOf({ receivedAt, submittedAt, field }: LedgerDossier): About {
  const at = receivedAt ?? submittedAt;
  const day = at === null ? null : dayOf(at);
  return { span: day === null ? null : { from: day, to: day }, field };
}

/** Answers whose a dossier is: true the matcher's unit's (or everybody's), false another's, null not known. */
export function belonging(
  ledger: Ledger,
  matcher: UnitMatcher,
): (dossier: LedgerDossier) => boolean | null {
  const pages = pagesOf(ledger, matcher);
  return (dossier) => {
    const because = belongsTo(dossier, matcher, pages);
    return because === 'ambiguous' ? null : because !== null;
  };
}

/** Null: not the unit's; `ambiguous`: not known. */
function belongsTo(
  dossier: LedgerDossier,
  matcher: UnitMatcher,
  pages: ReadonlyMap<string, readonly Page[]>,
): MatchAnswer {
  if (matcher.unit === null) return matcher.match('');
  const about = aboutOf(dossier);
  const own = matcher.match(dossier.unit, about);
  if (own !== null) return own;
  const shown = dossier.keys.flatMap((key) => pages.get(key) ?? []);
  if (dossier.unit === null) return shown[0]?.match ?? 'ambiguous';
  // A row may name a part of the unit that the page is filtered by.
  const page = shown.find(({ id }) => id === dossier.sources.unit?.id);
  if (page) return page.match;
  const elsewhere = dossier.conflicts.find(({ field }) => field === 'unit')?.values ?? [];
  const named = elsewhere.some(({ value }) => matcher.match(value as string, about) !== null);
  return shown.length > 0 || named ? 'ambiguous' : null;
}

/** A reading that shows a dossier under a filter that names the unit. */
interface Page {
  id: string;
  match: UnitMatch;
}

/** Such readings by the keys of the dossiers they show. */
function pagesOf(ledger: Ledger, matcher: UnitMatcher): Map<string, Page[]> {
  const pages = new Map<string, Page[]>();
  if (matcher.unit === null) return pages;
  for (const reading of ledger.readings) {
    reading.grids.forEach((grid, at) => {
      const found = grid.filters.map(({ value }) => matcher.match(value, { span: grid.period }));
      const match = found.find((one) => one !== null && one !== 'ambiguous');
      if (!match || typeof match === 'string') return;
      for (const key of reading.keys[at] ?? []) {
        const known = pages.get(key);
        if (known) known.push({ id: reading.id, match });
        else pages.set(key, [{ id: reading.id, match }]);
      }
    });
  }
  return pages;
}
