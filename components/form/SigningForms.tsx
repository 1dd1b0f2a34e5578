/** The ways in which a unit of this kind signs, each as a button that fills authority and title. */
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import type { SigningForm } from '../../lib/packs/signing-forms';
import { useText } from '../text/language';

export interface SigningFormsProps {
  forms: readonly SigningForm[];
  onTake: (form: SigningForm) => void;
}

/** Nothing is taken by itself: who signs is the officer's to say. */
export function SigningForms({ forms, onTake }: SigningFormsProps) {
  const t = useText(uiFormStrings);
  return (
    <div className="row" role="group" aria-label={t('signingForms')} data-signing-forms>
      {forms.map((form) => (
        <button
          key={`${form.authority}|${form.title}`}
          type="button"
          className="button small"
          onClick={() => onTake(form)}
        >
          {shown(form)}
        </button>
      ))}
    </div>
  );
}

/** One line, as it is typed; what is to be added is left open. */
const shown = ({ authority, title }: SigningForm): string =>
  [...authority.split('\n'), title].filter(Boolean).join(' / ') +
  (title === '' && authority.includes('TUQ.') ? ' / …' : '');
