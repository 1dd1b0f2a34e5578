/** Figures → values of the province form. A person types what only people know; everything counted comes from here. */
import { rollupWords } from '../../domain/strings/rollup';
import type { ProvinceFigures } from '../figures/figures';
import { figureOf } from '../figures/figures';
import type { Spans } from '../figures/periods';
import type { RollupFigure } from '../figures/types';
import { BESIDE } from '../figures/beside';
import { capOn } from '../figures/budget';
import { OUT_OF_SCOPE } from '../figures/out-of-scope';
import type { Province } from '../province/schema';
import type { UnitsOfYear } from '../province/units';
import type { ReceivedFile } from '../receive/types';
import type { UnitReturn } from '../returns';
import { annexValues } from './annexes';
import { pendingValues } from './pending';
import { periodValues } from './periods';
import { summed } from './summed';
import { methodOf } from './words';

export interface Rolled {
  province: Province;
  units: UnitsOfYear;
  returns: readonly UnitReturn[];
  files: readonly ReceivedFile[];
  figures: ProvinceFigures;
  spans: Spans;
}

/** Printed as a number and as a share. */
const SHARED = [
  'sent',
  'notSent',
  'judged',
  'complying',
  'weak',
  'weakResult',
  'noFile',
  'sentAgain',
];
/** How many units are known to; said only beside how many have said it. */
const KNOWN = ['audited', 'notAudited', 'withOverdue', 'complying', 'weakResult', 'noFile'];
const SUMMED = [
  'dossiers.received',
  'dossiers.resolvedOverdue',
  'tthc.changed',
  'dossiers.onTimeRate',
];

/** Values by key of the form `report-province` (domain §2); null is unknown. */
export function provinceValues(rolled: Rolled): Record<string, unknown> {
  const { figures } = rolled.figures;
  const of = (key: string) => figureOf(figures, key);
  const none = of('units.inScope').value === null;
  const whenUnits = (value: number) => (none ? null : value);
  return {
    'rollup.method': methodOf(rolled.returns),
    'units.inScope': of('units.inScope').value,
    ...fromEntries(SHARED.flatMap((name) => pair(`units.${name}`, of))),
    ...fromEntries([...BESIDE, OUT_OF_SCOPE].map((key) => [key, of(key).value])),
    ...fromEntries(
      KNOWN.map((name) => [`units.${name}Known`, whenUnits(of(`units.${name}`).units.length)]),
    ),
    ...fromEntries(SUMMED.flatMap((key) => summed(key, of(key)))),
    ...periodValues(rolled),
    ...pendingValues(rolled),
    ...budgetValues(rolled, of('budget.ceiling')),
    levels: levelValues(rolled.figures),
    ...annexValues(rolled),
  };
}

const fromEntries = (entries: [string, unknown][]) => Object.fromEntries(entries);

const pair = (key: string, of: (key: string) => RollupFigure): [string, unknown][] =>
  [key, `${key}Rate`].map((one) => [one, of(one).value]);

function budgetValues({ province, units }: Rolled, ceiling: RollupFigure): Record<string, unknown> {
  const cap = capOn(province, units.day);
  return {
    'budget.perUnit': cap?.amount ?? null,
    'budget.source': cap?.source ?? null,
    'budget.ceiling': ceiling.value,
  };
}

/** One item a level: its shares where they can be stated, else what is known so far and how many units are still open. */
function levelValues({ levels, figures }: ProvinceFigures) {
  return levels.map(({ id, name }) => {
    const of = (key: string) => figureOf(figures, key, id);
    const complying = of('units.complyingRate');
    const inScope = of('units.inScope').value;
    const isOpen = complying.value === null && inScope !== null;
    return {
      name,
      complying: complying.value,
      weak: of('units.weakRate').value,
      soFar: isOpen ? complying.units.length : null,
      open: isOpen ? complying.unknown.length : null,
      inScope,
      unclear: inScope === null ? rollupWords.levelUnclear.vi : null,
    };
  });
}
