/** Which report it is: form and how sure, unit, period, year. */
import { uiCheckStrings } from '../../../lib/domain/strings/ui-check';
import type { ReportForm } from '../../../lib/packs/report-schema';
import { Field } from '../../basic/Field';
import { showDate } from '../../text/format';
import { useLanguage, useText } from '../../text/language';
import type { CheckedFile, Recognised } from './messages';

export interface ReadHeadProps {
  file: CheckedFile;
  forms: readonly ReportForm[];
  /** The form that was asked for; null: the one that fits best. */
  asked: string | null;
  onForm: (form: string | null) => void;
}

/** The heading takes the focus once, so that a screen reader hears what came. */
export function ReadHead({ file, forms, asked, onForm }: ReadHeadProps) {
  const t = useText(uiCheckStrings);
  const language = useLanguage();
  const { year, period, values, pack } = file.read;
  const unit = values['preamble.org'] ?? values['org.name'];
  const form = forms.find(({ id }) => id === pack);
  const name = (one: ReportForm) => one.displayName[language] ?? one.displayName.vi;
  return (
    <div className="check-head">
      <dl className="check-facts">
        <dt>{t('unit')}</dt>
        <dd className="break">{typeof unit === 'string' ? unit : t('notStated')}</dd>
        <dt>{t('year')}</dt>
        <dd data-fact="year">{year ?? t('notStated')}</dd>
        <dt>{t('period')}</dt>
        <dd data-fact="period">
          {period ? `${showDate(period.from)} – ${showDate(period.to)}` : t('notStated')}
        </dd>
        <dt>{t('form')}</dt>
        <dd data-fact="form">
          {form && name(form)} <span className="quiet">({t(...sureness(file.recognised))})</span>
        </dd>
      </dl>
      {forms.length > 1 && (
        <Field label={t('formChoice')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={asked ?? ''}
              onChange={(event) => onForm(event.target.value || null)}
            >
              <option value="">{t('formAuto')}</option>
              {forms.map((one) => (
                <option key={one.id} value={one.id}>
                  {name(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  );
}

/** Shares of the required items from which on a form is sure, and below which it is not. */
const SURE = 0.8;
const UNSURE = 0.4;

function sureness({ found, all }: Recognised) {
  const share = all === 0 ? 0 : found / all;
  const key = share >= SURE ? 'sure' : share < UNSURE ? 'unsure' : 'fairlySure';
  return [key, { found, all }] as const;
}
