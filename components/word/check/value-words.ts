/** A value of a report as words, a line a part. */
import { uiCheckStrings } from '../../../lib/domain/strings/ui-check';
import { isDocRef, isParts } from '../../../lib/report/values/types';
import { wordsOf } from '../../form/ReadOnlyValue';
import { showDate } from '../../text/format';
import { useText } from '../../text/language';

/** Turns a value into lines; none for an unknown one. */
export function useValueLines(): (value: unknown) => string[] {
  const t = useText(uiCheckStrings);
  const one = (value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (isDocRef(value)) {
      const { date, issuer, subject } = value;
      const parts = [wordsOf(value), date && showDate(date), issuer, subject];
      return parts.filter(Boolean).join(' · ');
    }
    const words = wordsOf(value);
    if (words !== null) return words;
    if (Array.isArray(value)) return value.map(one).filter(Boolean).join('; ');
    return isParts(value) ? Object.values(value).map(one).filter(Boolean).join(' · ') : '';
  };
  return (value) => {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) return one(value).split('\n');
    return value.length === 0 ? [t('none')] : value.map(one);
  };
}
