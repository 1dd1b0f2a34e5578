/** A figure's value in words: a count, a rate recomputed from counts, or plainly that it is not known. */
import type { FigureConcept } from '../../lib/domain/concepts';
import type { Figure } from '../../lib/domain/figures';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import {
  figureNameStrings,
  figurePartStrings,
  uiFigureStrings,
} from '../../lib/domain/strings/ui-figures';
import { showCount, showPercent } from '../text/format';
import { useText } from '../text/language';

export const BASIS_KEY = {
  'page-total': 'basisPageTotal',
  'sum-of-pages': 'basisSumOfPages',
  dossiers: 'basisDossiers',
  typed: 'basisTyped',
  carried: 'basisCarried',
} as const;

/** A function that words a figure's value; `null` in, "chưa có" out. */
export function useFigureText() {
  const t = useText(uiFigureStrings);
  const common = useText(uiCommonStrings);
  return (value: Figure['value'] | undefined): string => {
    if (value === null || value === undefined) return common('unknown');
    if (typeof value === 'number') return showCount(value);
    return value.value === null ? t('rateNone') : showPercent(value.value);
  };
}

/** What stands for a figure in a list: `partial` marks a count of only what was seen, never to be taken for a total. */
export interface ShownFigure {
  text: string;
  kind: 'known' | 'partial' | 'missing';
}

type Shown = Pick<Figure, 'value' | 'complete' | 'basis'> &
  Partial<Pick<Figure, 'problems' | 'candidates'>>;

/** True where sources contradict each other and nobody has chosen: none of their numbers is used. */
export const isDisputed = ({ complete, problems }: Shown): boolean =>
  !complete && problems?.some(({ code }) => code === 'figures/sources-disagree') === true;

/** A function that words a figure so that partial coverage never looks like a total. */
export function useShownFigure() {
  const t = useText(uiFigureStrings);
  const words = useFigureText();
  return (figure: Shown | null): ShownFigure => {
    const value = figure?.value ?? null;
    if (!figure || value === null) return { text: words(null), kind: 'missing' };
    if (figure.complete || figure.basis === 'typed') return { text: words(value), kind: 'known' };
    if (isDisputed(figure)) {
      const said = new Set(figure.candidates?.map((one) => words(one.value)));
      return { text: t('disputed', { values: [...said].join(' · ') }), kind: 'partial' };
    }
    if (typeof value === 'object') return { text: t('rateIncomplete'), kind: 'partial' };
    return { text: t('seenIncomplete', { count: showCount(value) }), kind: 'partial' };
  };
}

const GROUPED: readonly FigureConcept[] = [
  'resolved.early',
  'resolved.onTime',
  'resolved.earlyOnTime',
  'resolved.overdue',
  'resolved.unknownTimeliness',
  'inProgress.inTime',
  'inProgress.overdue',
  'inProgress.unknownTimeliness',
];

/** A function that names a figure so that it can stand alone: "Đã giải quyết: Quá hạn". */
export function useFigureName() {
  const name = useText(figureNameStrings);
  return (concept: FigureConcept): string => {
    if (!GROUPED.includes(concept)) return name(concept);
    const group = concept.startsWith('resolved') ? 'resolved.total' : 'inProgress.total';
    return `${name(group)}: ${name(concept)}`;
  };
}

/** A function that words a part: known ones are translated, printed words stay. */
export function usePartName() {
  const name = useText(figurePartStrings);
  return (part: string | null): string | null =>
    part && part in figurePartStrings ? name(part as keyof typeof figurePartStrings) : part;
}
