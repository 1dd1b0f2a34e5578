/** By which rule a number of the province's report holds. */
import { shortDate } from '../../../report/text/numbers';
import { capOn } from '../../figures/budget';
import { OUT_OF_SCOPE } from '../../figures/out-of-scope';
import type { Province } from '../../province/schema';
import type { Rollup } from '../../rollup';
import type { PrintedFigure } from './printed';
import { word, type EvidenceWord } from './word';

/** Counts of units that follow from an opinion, or from its absence. */
const BY_OPINION = ['judged', 'complying', 'weak', 'weakResult', 'noFile', 'open'];
const BY_FILES = ['sent', 'notSent', 'questions', 'sentAgain'];

/** In words; `isShared` where a share is printed beside the count. */
export function howOf(
  { key }: Pick<PrintedFigure, 'key'>,
  { units }: Pick<Rollup, 'units'>,
  province: Province,
  isShared: boolean,
): string {
  const day = shortDate(units.day);
  const source = capOn(province, units.day)?.source ?? word('dash');
  const how = word(ruleOf(key), { day, source });
  return isShared && key.startsWith('units.') ? word('andRate', { how }) : how;
}

function ruleOf(key: string): EvidenceWord {
  if (key === 'units.inScope') return 'how.scope';
  if (key === 'units.obligationUnknown') return 'how.obligation';
  if (key === OUT_OF_SCOPE) return 'how.outOfScope';
  if (key === 'files.repeated') return 'how.repeated';
  if (key === 'budget.ceiling') return 'how.ceiling';
  if (key === 'budget.perUnit') return 'how.cap';
  if (key.startsWith('dossiers.onTimeRate')) return 'how.onTime';
  const [kind, name = ''] = key.split('.');
  if (kind !== 'units') return 'how.sum';
  if (BY_OPINION.includes(name)) return 'how.opinion';
  return BY_FILES.includes(name) ? 'how.files' : 'how.report';
}
