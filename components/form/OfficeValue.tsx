/** A field of a unit's report beside the office's: nothing of the office's is taken but by a press, and then it is said. */
import { uiUnitReportStrings } from '../../lib/domain/strings/ui-unit-report';
import { useLanguage, useText } from '../text/language';
import { useValueWords } from './AboutCard';
import { fieldId, type FieldModel } from './model';
import { isBlank } from './values';

export interface OfficeValueProps {
  model: FieldModel;
  onTake: (key: string, value: unknown) => void;
}

/** Where the value came from, or the press that takes it; nothing where the unit has typed its own. */
export function OfficeValue({ model, onTake }: OfficeValueProps) {
  const t = useText(uiUnitReportStrings);
  const language = useLanguage();
  const words = useValueWords();
  const { field, office, origin, value } = model;
  if (!office) return null;
  const there = isBlank(office.value) ? null : office.value;
  const isSame = JSON.stringify(there) === JSON.stringify(value);
  const offers = there !== null && (office.taken ? !isSame : origin !== 'typed' && !isSame);
  if (!office.taken && !offers) return null;
  const shown = words(there) ?? t('officeNone');
  const press = t(office.taken ? 'officeTakeAgain' : 'officeTake');
  return (
    <p className="row quiet small office-value" data-office={office.taken ? 'taken' : 'offered'}>
      {office.taken && <span>{t('officeTaken')}</span>}
      {office.taken && !isSame && (
        <span className="break">{t('officeChanged', { value: shown })}</span>
      )}
      {offers && (
        <button
          type="button"
          className="button small"
          data-action="take-office"
          aria-label={`${press}: ${field.label[language] ?? field.label.vi}`}
          onClick={() => {
            onTake(field.key, there);
            // The button goes; who works by keys stays at the field, whose line now says where the value is from.
            document.getElementById(fieldId(field.key))?.focus();
          }}
        >
          {press}
        </button>
      )}
      {offers && !office.taken && <span className="break">{shown}</span>}
    </p>
  );
}
