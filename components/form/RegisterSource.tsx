/** What the register says of a field: where its value rests, or why it proposes none. */
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import type { DocRef } from '../../lib/domain/values';
import { shownRef } from '../../lib/register/entries';
import { showDate } from '../text/format';
import { useText } from '../text/language';
import type { FieldModel } from './model';

/** A quiet sentence; null where the field does not draw on the register or something better stands. */
export function useRegisterText({ proposal, origin, fallback }: FieldModel): string | null {
  const t = useText(uiFormStrings);
  if (!proposal) return null;
  const { basis, entries, open, offers } = proposal;
  if (origin === 'register')
    return basis === 'nothing'
      ? t('fromRegisterNothing')
      : t('fromRegister', { count: entries.length });
  if (origin === 'typed' && fallback.origin === 'register') return t('typedOverRegister');
  if (origin !== 'none') return null;
  if (basis === 'incomplete') return t('registerIncomplete', { count: open.length });
  if (basis === 'contradiction') return t('registerContradiction', { count: open.length });
  if (basis === 'several') return t('registerSeveral', { count: offers.length });
  return t('registerEmpty');
}

/** Several documents would do: each as a button. */
export function RegisterOffers(props: {
  offers: readonly DocRef[];
  onTake: (ref: DocRef) => void;
}) {
  return (
    <p className="row">
      {props.offers.map((ref) => (
        <button
          key={JSON.stringify(ref)}
          type="button"
          className="button small"
          onClick={() => props.onTake(ref)}
        >
          {[shownRef(ref), ref.date && showDate(ref.date)].filter(Boolean).join(' · ')}
        </button>
      ))}
    </p>
  );
}
