/** What portals say differently of one dossier: kept, shown with host and time, and weighed by what it would change. */
import { formatInstant } from '../domain/instant';
import type { Placement } from '../domain/placement';
import type { Problem } from '../domain/problem';
import { classify } from '../domain/timeliness';
import type { FieldConflict, LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import type { LedgerReading } from '../ledger/records';
import { fieldWord, valueWord } from './field-words';
import { openPage, relatedTo } from './fixes';
import { figureProblem } from './offer';
import { aboutOf } from './placing';
import type { Asked, Workings } from './workings';

const MOST = 20;

/**
 * A problem per dossier of the period, those that matter first: a warning where another portal's values would place
 * the dossier elsewhere in the period, or outside it, or with another unit; information otherwise.
 */
export function conflictProblems(
  ledger: Ledger,
  { context, matcher }: Workings,
  asked: Asked,
): Problem[] {
  const placements = new Map(
    [...context.placing.placed, ...context.placing.unitUnknown].map((one) => [
      one.dossier,
      one.placement,
    ]),
  );
  const readings = new Map(ledger.readings.map((reading) => [reading.id, reading]));
  const found = (asked.among ?? ledger.dossiers).flatMap((dossier) => {
    if (dossier.conflicts.length === 0) return [];
    const about = aboutOf(dossier);
    const isOurs = (unit: string | null) => matcher.match(unit, about) !== null;
    if (!placements.has(dossier) && !isOurs(dossier.unit)) return [];
    // Portals name units each in their own way; only another unit is a conflict.
    const conflicts = dossier.conflicts.filter(
      ({ field, values }) =>
        field !== 'unit' ||
        (matcher.unit !== null && values.some(({ value }) => !isOurs(value as string))),
    );
    if (conflicts.length === 0) return [];
    const actual = placements.get(dossier) ?? classify(dossier, asked.period, asked.policy);
    const others = variantsOf(dossier, conflicts).map((one) =>
      classify(one, asked.period, asked.policy),
    );
    const everywhere = [actual, ...others];
    if (everywhere.every(({ membership }) => membership === 'outside')) return [];
    const elsewhere = conflicts.some(({ field }) => field === 'unit');
    const matters = elsewhere || others.some((one) => standing(one) !== standing(actual));
    return [{ matters, problem: problemOf(dossier, conflicts, matters, readings) }];
  });
  return [...found.filter(({ matters }) => matters), ...found.filter(({ matters }) => !matters)]
    .slice(0, MOST)
    .map(({ problem }) => problem);
}

/** The dossier as each portal would have it. */
function variantsOf(dossier: LedgerDossier, conflicts: readonly FieldConflict[]): LedgerDossier[] {
  return dossier.hosts.map((host) => {
    const own = conflicts.flatMap(({ field, values }) => {
      const said = values.find((one) => one.host === host);
      return said ? [[field, said.value] as const] : [];
    });
    return { ...dossier, ...Object.fromEntries(own) };
  });
}

/** Where a dossier counts; why that is not proven, and on which day it ended, leave the counts alone. */
function standing(placement: Placement): string {
  if (placement.membership !== 'in') return placement.membership;
  const { origin, state } = placement;
  const timeliness = 'timeliness' in placement ? placement.timeliness : null;
  const kind = 'ending' in placement ? placement.ending : 'part' in placement && placement.part;
  return [origin, state, timeliness, kind].join();
}

function problemOf(
  { code }: LedgerDossier,
  conflicts: readonly FieldConflict[],
  matters: boolean,
  readings: ReadonlyMap<string, LedgerReading>,
): Problem {
  const related = conflicts.flatMap(({ field, values }) =>
    values.map(({ host, at, value }) =>
      relatedTo(
        'figures/origin-value',
        {
          host,
          name: fieldWord(field),
          value: valueWord(field, value),
          at: formatInstant(at),
        },
        code,
      ),
    ),
  );
  const urls = conflicts.flatMap(({ values }) => values.map(({ id }) => readings.get(id)?.url));
  return figureProblem(
    'figures/origins-conflict',
    matters ? 'warning' : 'info',
    { code, fields: conflicts.map(({ field }) => fieldWord(field)).join(', ') },
    { place: { text: code }, related, fixes: [...new Set(urls)].flatMap(openPage) },
  );
}
