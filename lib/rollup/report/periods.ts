/** What stands beside a sum whose units report different days: its parts, the days of most, and where the units are listed. */
import { formatString } from '../../domain/strings/catalogue';
import { rollupWords } from '../../domain/strings/rollup';
import { textOf } from '../figures/periods';
import { wholeKeyOf } from '../figures/split';
import { annexValues } from './annexes';
import { summed } from './summed';
import type { Rolled } from './values';

/** Values by key of the parts (`dossiers.receivedUsual`, `…UsualStated`, …), and of `rollup.usualPeriod`. */
export function periodValues(rolled: Rolled): Record<string, unknown> {
  const { figures, spans } = rolled;
  const parts = figures.figures.filter(({ key }) => wholeKeyOf(key) !== key);
  const [usual] = spans.periods;
  const annex = annexValues(rolled)['annex.periodsLabel'];
  const where = typeof annex === 'string' ? formatString(rollupWords.listAt.vi, { annex }) : null;
  const whole = [...new Set(parts.map(({ key }) => wholeKeyOf(key)))];
  // A rule of the province may forbid a sum over different days: then the report says that there is none, and why.
  const isRefused = rolled.province.mixedPeriods === 'refuse' && spans.strays.size > 0;
  return {
    'rollup.usualPeriod': usual ? textOf(usual) : null,
    'rollup.sumsRefused': isRefused && parts.length > 0 ? where : null,
    ...Object.fromEntries(
      parts.filter(({ units }) => units.length > 0).flatMap((part) => summed(part.key, part)),
    ),
    ...Object.fromEntries(whole.map((key) => [`${key}Where`, where])),
  };
}
