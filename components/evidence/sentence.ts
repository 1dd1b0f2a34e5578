/** A number with its source as one sentence, to paste into a letter or a chat. */
import type { Figure, FigureSource, Period } from '../../lib/domain/figures';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import { useShownFigure } from '../figures/FigureValue';
import { sourcesByPage } from '../../lib/figures/source-pages';
import { showCount, showDate, showInstant } from '../text/format';
import { useText } from '../text/language';

/** A function that words a figure, its period and unit, and where it comes from. */
export function useSentence() {
  const t = useText(uiEvidenceStrings);
  const shown = useShownFigure();
  const source = useSourceWords();
  return (
    figure: Figure,
    name: string,
    { period, unit }: { period: Period; unit: string | null },
  ): string => {
    const { text, kind } = shown(figure);
    const doubtful = kind === 'known' && !figure.complete;
    return t('sentence', {
      name,
      value: doubtful ? t('sentenceIncomplete', { value: text }) : text,
      period: t('sentencePeriod', { from: showDate(period.from), to: showDate(period.to) }),
      unit: unit === null ? '' : `, ${unit}`,
      source: source(figure),
    });
  };
}

function useSourceWords() {
  const t = useText(uiEvidenceStrings);
  return ({ basis, note, sources, morePages = 0 }: Figure): string => {
    if (basis === 'typed') return t('sentenceTyped', { note: note ?? '' });
    const pages = sourcesByPage(sources);
    const [first] = pages;
    if (!first) return t('sentenceNone');
    const others = pages.length - 1 + morePages;
    const { title, url, readAt, path, row } = first;
    const filters = filterWords(first);
    return t('sentencePage', {
      title: title ?? '',
      url: url ? `, ${url}` : '',
      readAt: readAt ? showInstant(readAt) : '',
      column: path ? t('sentenceColumn', { text: path }) : '',
      row: row ? t('sentenceRow', { text: row }) : '',
      filters: filters ? t('sentenceFilters', { text: filters }) : '',
      more: others > 0 ? t('sentenceMore', { count: showCount(others) }) : '',
    });
  };
}

/** "Đơn vị: Sở Nội vụ; Năm: 2026". */
export const filterWords = ({ filters }: Pick<FigureSource, 'filters'>): string =>
  filters.map(({ label, value }) => `${label}: ${value}`).join('; ');
