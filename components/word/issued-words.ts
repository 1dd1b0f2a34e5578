/** Values, sources and marks of written reports in words. */
import type { Issued, IssuedMark, IssuedValue } from '../../lib/domain/issued';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import { lastAt } from '../../lib/ledger/issued';
import { BASIS_KEY } from '../figures/FigureValue';
import { wordsOf } from '../form/ReadOnlyValue';
import { showDate, showInstant } from '../text/format';
import { useText } from '../text/language';

type Words = ReturnType<typeof useText<typeof uiIssuedStrings>>;

/** As the document prints it, else the data in words. */
export const valueWords = ({ printed, value }: IssuedValue, t: Words): string =>
  printed ?? dataWords(value, t);

/** Lists item by item, parts one after the other; '' where nothing is known. */
function dataWords(value: unknown, t: Words): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (Array.isArray(value)) {
    return value
      .map((one: unknown) => dataWords(one, t))
      .filter(Boolean)
      .join('\n');
  }
  const words = wordsOf(value);
  if (typeof value !== 'object') return words ?? '';
  if ('max' in value || 'denominator' in value) return words ?? '';
  return Object.values(value)
    .map((one: unknown) => dataWords(one, t))
    .filter(Boolean)
    .join(', ');
}

/** Where a value came from, in lines. */
export function useSourceWords(): (value: IssuedValue) => string[] {
  const t = useText(uiIssuedStrings);
  const figures = useText(uiFigureStrings);
  return ({ source }) => {
    const { kind, basis, pages = [], pageCount, year, note, ofOffice } = source;
    const head =
      kind === 'figures'
        ? basis
          ? t('source.figures', { basis: figures(BASIS_KEY[basis]) })
          : t('source.figuresPlain')
        : t(ofOffice ? 'source.ofOffice' : `source.${kind}`, { year: year ?? null });
    const read = pages.flatMap(({ title, site, readAt }) =>
      readAt ? [t('page', { title: title ?? site ?? '', at: showInstant(readAt) })] : [],
    );
    const more = pageCount === undefined ? 0 : pageCount - pages.length;
    return [
      head,
      ...read,
      ...(more > 0 ? [t('pagesMore', { count: more })] : []),
      ...(note ? [t('note', { note })] : []),
    ];
  };
}

/** "Đã ký, số 3061/BC-SXD, ngày 18/11/2022"; null where nothing was noted. */
export function markWords(mark: IssuedMark | null, t: Words): string | null {
  if (mark === null || mark.state === 'none') return null;
  const { state, number, date } = mark;
  const parts = [
    t(state === 'signed' ? 'markSigned' : 'markSent'),
    ...(number ? [t('markNumber', { number })] : []),
    ...(date ? [t('markDate', { date: showDate(date) })] : []),
  ];
  return parts.join(', ');
}

/** How a report is named among others. */
export const whenOf = (row: Pick<Issued, 'at' | 'again'>): string => showInstant(lastAt(row));
