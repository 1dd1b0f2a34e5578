/** Holds the figures of a world against its truth: what differs without a word is a violation. */
import type { Figure, FiguresOfPeriod } from '../../lib/domain/figures';
import { figuresOf } from '../../lib/figures/figures';
import { ledgerOf, type Ledger } from '../../lib/ledger/ledger';
import { defaultPolicy } from '../../lib/packs/policies';
import { acceptableTruths, type Acceptable } from './oracle/acceptable';
import { shownBy } from './oracle/shown';
import { conceptsOf, type Period, type Truth } from './oracle/truth';
import { isBetween, nameOf, trueValue } from './oracle/values';
import type { World } from './world';

export interface Violation {
  seed: number;
  period: Period;
  unit: string | null;
  figure: string;
  value: unknown;
  basis: string | null;
  truths: unknown[];
  why: string;
}

/** The ledger of a world. */
export function ledgerOfWorld({ shots, sweeps }: World): Ledger {
  return { ...ledgerOf(shots.map(({ reading }) => reading)), sweeps };
}

/** The figures of a period under the default policy. */
export function computeFigures(
  ledger: Ledger,
  period: Period,
  unit: string | null,
): FiguresOfPeriod {
  return figuresOf(ledger, { period, policy: defaultPolicy(), unit });
}

/** Every figure that states something else than the truth, or nothing, without saying why. */
export function violationsOf(
  world: World,
  result: FiguresOfPeriod,
  period: Period,
  unit: string | null,
): Violation[] {
  const accepted = acceptableTruths(world, period, unit);
  return result.figures.flatMap((figure) => {
    const why = faultOf(figure, accepted);
    if (why === null || isUndetectable(world, figure, period, unit)) return [];
    const name = nameOf(figure);
    return [
      {
        seed: world.seed,
        period,
        unit,
        figure: name,
        value: figure.value,
        basis: figure.basis,
        truths: [...new Set(accepted.after.map((truth) => JSON.stringify(trueValue(name, truth))))],
        why,
      },
    ];
  });
}

function faultOf(figure: Figure, accepted: Acceptable): string | null {
  const codes = figure.problems.map(({ code }) => code);
  if (figure.value === null || !figure.complete)
    return codes.length === 0 ? 'nothing is said of what is missing' : null;
  const name = nameOf(figure);
  const isSame = (truth: Truth) =>
    JSON.stringify(trueValue(name, truth)) === JSON.stringify(figure.value);
  if (trueValue(name, accepted.after[0]!) === undefined) return null;
  // A page total that may or may not hold the dossiers of another site stands, and says so.
  if (figure.basis !== 'dossiers' && codes.some((code) => OTHER_SITES.includes(code))) return null;
  if (accepted.after.some(isSame)) return null;
  const excused = [
    ...(codes.includes('figures/read-on-last-day') ? accepted.during : []),
    ...(codes.includes('figures/pause-not-shown') ? accepted.pausesUnseen : []),
  ];
  const several = accepted.isMixed || excused.length > 0;
  if (several && isBetween(name, figure.value, [...accepted.after, ...excused])) return null;
  return `complete and wrong (${codes.join(', ') || 'no problem'})`;
}

const OTHER_SITES = ['figures/other-sites', 'figures/several-systems'];
const SAYS_SO = ['figures/page-differs-from-dossiers', 'figures/pages-differ-from-sum'];

/**
 * A portal that counts in a way of its own prints what no ledger can doubt, unless dossiers prove otherwise: then the
 * figure must say so.
 */
function isUndetectable(
  world: World,
  figure: Figure,
  period: Period,
  unit: string | null,
): boolean {
  if (world.portals.every(({ counting }) => counting === 'honest')) return false;
  if (figure.basis === 'dossiers' || figure.basis === null || figure.value === null) return false;
  if (figure.problems.some(({ code }) => SAYS_SO.includes(code))) return true;
  if (figure.concept === 'rate.onTime') return true;
  const counted = figure.candidates.find(({ basis, complete }) => basis === 'dossiers' && complete);
  if (counted && counted.value !== figure.value) return false;
  return provenBelow(world, nameOf(figure), period, unit) <= (figure.value as number);
}

/** Dossiers that certainly count: their own pages, with all their dates, were opened after the period. */
function provenBelow(
  { shots, portals, office }: World,
  name: string,
  period: Period,
  unit: string | null,
): number {
  // A pause is proven by no page of its own: what families print of it differs.
  if (/^(paused|inProgress|overdue)/.test(name)) return 0;
  const shown = shownBy(shots);
  const all = new Set(portals.map(({ id }) => id));
  const proven = office.dossiers.filter((history) => {
    const looks = shots.filter(
      ({ detail, reading }) =>
        detail === history &&
        reading.readAt.slice(0, 10) > period.to &&
        // Where the due day was moved, only a page that prints the first one proves anything.
        (history.dues.length < 2 || reading.dossiers[0]!.dueAtOriginal !== null),
    );
    return looks.some(({ reading: { readAt: now } }) =>
      [shown, new Map()].every((known) =>
        conceptsOf(history, { period, unit, now, portals: all, shown: known }).includes(name),
      ),
    );
  });
  return proven.length;
}
