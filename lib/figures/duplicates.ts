/** Codes that stand twice, and dossiers that may be one. Nothing is merged on a guess. */
import { formatInstant } from '../domain/instant';
import type { Problem } from '../domain/problem';
import { fold } from '../domain/text';
import { unitForm } from '../domain/organisations';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import type { LedgerReading } from '../ledger/records';
import type { RowDouble } from '../ledger/doubles';
import { fieldWord, valueWord } from './field-words';
import { openPage, relatedTo } from './fixes';
import { figureProblem } from './offer';
import type { Placed } from './tally';

const MOST = 20;

/** Both kinds, for the dossiers that count in the period. */
export function duplicateProblems(ledger: Ledger, placed: readonly Placed[]): Problem[] {
  return [...doubleRows(ledger, placed), ...alike(placed)];
}

/** One list, one code, two rows that differ; only where no later look at the site shows the code once. */
function doubleRows({ readings }: Ledger, placed: readonly Placed[]): Problem[] {
  const doubled = readings.filter(({ doubles }) => doubles && doubles.length > 0);
  if (doubled.length === 0) return [];
  const keys = new Set(placed.flatMap(({ dossier }) => dossier.keys));
  const problems = doubled.flatMap((reading) =>
    reading
      .doubles!.filter(({ key }) => keys.has(key) && !shownLater(readings, reading, key))
      .map((double) => doubleProblem(reading, double)),
  );
  return [...new Map(problems.map((one) => [one.message, one])).values()].slice(0, MOST);
}

const shownLater = (
  readings: readonly LedgerReading[],
  { host, readAt }: LedgerReading,
  key: string,
): boolean =>
  readings.some(
    (one) =>
      one.host === host && one.readAt > readAt && one.keys.some((keys) => keys.includes(key)),
  );

function doubleProblem({ url }: LedgerReading, { code, fields }: RowDouble): Problem {
  const related = fields.map(({ field, values }) => {
    const shown = values.map((value) => valueWord(field, value)).join(' · ');
    return relatedTo('figures/double-row', { name: fieldWord(field), values: shown }, code);
  });
  const args = { code, fields: fields.map(({ field }) => fieldWord(field)).join(', ') };
  return figureProblem('figures/duplicate-code', 'warning', args, {
    place: { text: code },
    related,
    fixes: openPage(url),
  });
}

/** Local codes of different sites with one procedure, one unit and one instant of receipt, time of day included. */
function alike(placed: readonly Placed[]): Problem[] {
  const groups = new Map<string, LedgerDossier[]>();
  for (const { dossier, placement, because } of placed) {
    const { receivedAt, procedure, unit, keys, hosts } = dossier;
    if (placement.membership !== 'in' || hosts.length !== 1) continue;
    if (!receivedAt || receivedAt.length <= 10 || !procedure || !unit) continue;
    if (!keys.every((key) => key.includes('|'))) continue;
    // Each portal may call the asked unit by another of its names.
    const isAsked = because?.relation === 'self' || because?.relation === 'alias';
    const whose = isAsked && because.name !== '' ? '' : unitForm(unit);
    const key = [receivedAt, fold(procedure), whose].join('|');
    const group = groups.get(key);
    if (group) group.push(dossier);
    else groups.set(key, [dossier]);
  }
  return [...groups.values()].flatMap(pairsOf).slice(0, MOST);
}

/** The first of each site; three sites make two questions. */
function pairsOf(group: readonly LedgerDossier[]): Problem[] {
  const bySite = [...new Map([...group].reverse().map((one) => [one.hosts[0], one])).values()];
  const [first, ...others] = bySite.sort((a, b) => (a.key < b.key ? -1 : 1));
  return others.map((other) =>
    figureProblem(
      'figures/possible-duplicate',
      'warning',
      { code: first!.code, other: other.code, receivedAt: formatInstant(first!.receivedAt!) },
      { place: { text: first!.code } },
    ),
  );
}
