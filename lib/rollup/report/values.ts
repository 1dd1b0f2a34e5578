/** Figures → values of the province form. A person types what only people know; everything counted comes from here. */
import type { ProvinceFigures } from '../figures/figures';
import { figureOf } from '../figures/figures';
import type { RollupFigure } from '../figures/types';
import { capOn } from '../figures/budget';
import type { Province } from '../province/schema';
import type { UnitsOfYear } from '../province/units';
import type { ReceivedFile } from '../receive/types';
import type { UnitReturn } from '../returns';
import { annexValues } from './annexes';
import { methodOf } from './words';

export interface Rolled {
  province: Province;
  units: UnitsOfYear;
  returns: readonly UnitReturn[];
  files: readonly ReceivedFile[];
  figures: ProvinceFigures;
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
const KNOWN = ['audited', 'notAudited', 'withOverdue'];
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
    'units.open': whenUnits(of('units.complying').unknown.length),
    ...fromEntries(
      KNOWN.map((name) => [`units.${name}Known`, whenUnits(of(`units.${name}`).units.length)]),
    ),
    'units.auditStated': whenUnits(of('audit.count').units.length),
    'units.auditUnstated': whenUnits(silentSenders(rolled, 'audit.count')),
    ...fromEntries(SUMMED.flatMap((key) => summed(key, of(key)))),
    'files.repeated': repeatedFiles(rolled.returns),
    ...budgetValues(rolled, of('budget.ceiling')),
    levels: levelValues(rolled.figures),
    ...annexValues(rolled),
  };
}

const fromEntries = (entries: [string, unknown][]) => Object.fromEntries(entries);

const pair = (key: string, of: (key: string) => RollupFigure): [string, unknown][] =>
  [key, `${key}Rate`].map((one) => [one, of(one).value]);

function summed(key: string, { value, units }: RollupFigure): [string, unknown][] {
  // There is no percent of nothing: then the sentence is not printed.
  const isNothing = typeof value === 'object' && value?.value === null;
  const shown = isNothing ? null : value;
  return [
    [key, shown],
    [`${key}Stated`, shown === null ? null : units.length],
  ];
}

/** Units in scope that sent a report without this number; of one in which nothing could be read nobody can say so. */
const silentSenders = ({ returns }: Rolled, key: string): number =>
  returns.filter(
    ({ unit, status, unread, values }) =>
      unit.inScope &&
      status !== 'not-sent' &&
      !unread &&
      Object.keys(values).length > 0 &&
      !(key in values),
  ).length;

/** Files beside those that count, of the units that `units.sentAgain` counts. */
const repeatedFiles = (returns: readonly UnitReturn[]): number =>
  returns
    .filter(({ unit }) => unit.inScope)
    .reduce((sum, { report }) => sum + report.others.length, 0);

function budgetValues({ province, units }: Rolled, ceiling: RollupFigure): Record<string, unknown> {
  const cap = capOn(province, units.day);
  return {
    'budget.perUnit': cap?.amount ?? null,
    'budget.source': cap?.source ?? null,
    'budget.ceiling': ceiling.value,
  };
}

/** One item a level: its shares where they can be stated, else how many units are still open. */
function levelValues({ levels, figures }: ProvinceFigures) {
  return levels.map(({ id, name }) => {
    const of = (key: string) => figureOf(figures, key, id);
    const complying = of('units.complyingRate');
    return {
      name,
      complying: complying.value,
      weak: of('units.weakRate').value,
      open: complying.value === null ? complying.unknown.length : null,
      inScope: of('units.inScope').value,
    };
  });
}
