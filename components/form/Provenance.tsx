/** Where a field's value comes from, and the way back to it after something else was typed. */
import type { Figure } from '../../lib/domain/figures';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import { BASIS_KEY, useFigureText } from '../figures/FigureValue';
import { showInstant } from '../text/format';
import { useText } from '../text/language';
import { isComputed, type FieldModel } from './model';
import { RegisterOffers, useRegisterText } from './RegisterSource';
import { noneOf, saysNone } from './to-fill';
import { isBlank } from './values';

export interface ProvenanceProps {
  model: FieldModel;
  /** With `exactly`, an empty list is kept as the statement that there is none. */
  onChange: (key: string, value: unknown, exactly?: boolean) => void;
  onReset: () => void;
  /** Opens the sources of a figure. */
  onSources: (figure: Figure) => void;
}

const BACK_KEY = {
  figures: 'useLedger',
  register: 'useRegister',
  profile: 'useProfile',
  form: 'useForm',
} as const;

/** A quiet line under the control. */
export function Provenance({ model, onChange, onReset, onSources }: ProvenanceProps) {
  const t = useText(uiFormStrings);
  const text = useProvenanceText(model);
  const { field, figure, fallback, origin, value } = model;
  const back = origin === 'typed' && fallback.origin in BACK_KEY;
  const none = noneOf(model);
  const saidNone = saysNone(model);
  const empty = isBlank(value) && !saidNone;
  const suggestion = empty ? field.suggestion : undefined;
  const offersNone = none !== undefined && empty && !isComputed(field);
  const offers = empty ? (model.proposal?.offers ?? []) : [];
  const sources = origin === 'figures' && figure && figure.sources.length > 0 ? figure : null;
  if (!text && !back && !suggestion && !offersNone && !saidNone && offers.length === 0) return null;
  return (
    <div className="provenance quiet small">
      {saidNone && <span>{t('noneSaid')} </span>}
      {saidNone && (
        <button type="button" className="link small" onClick={onReset}>
          {t('noneUndo')}
        </button>
      )}
      {text && !saidNone && <span className="break">{text} </span>}
      {sources && (
        <button type="button" className="link small" onClick={() => onSources(sources)}>
          {t('seeSources')}
        </button>
      )}
      {back && !saidNone && (
        <button type="button" className="link small" onClick={onReset}>
          {t(BACK_KEY[fallback.origin as keyof typeof BACK_KEY])}
        </button>
      )}
      {offers.length > 0 && (
        <RegisterOffers offers={offers} onTake={(ref) => onChange(field.key, ref)} />
      )}
      {suggestion && <p className="break">{t('suggestionIs', { text: suggestion })}</p>}
      {(suggestion || offersNone) && (
        <p className="row">
          {suggestion && (
            <button
              type="button"
              className="button small"
              data-action="take-suggestion"
              onClick={() => onChange(field.key, suggestion)}
            >
              {t('suggestion')}
            </button>
          )}
          {offersNone && (
            <button
              type="button"
              className="button small"
              data-action="say-none"
              onClick={() => onChange(field.key, none, true)}
            >
              {t('noneButton')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Where the value comes from, in a sentence; null where there is nothing to say. */
export function useProvenanceText(model: FieldModel): string | null {
  const { field, figure, fallback, origin } = model;
  const register = useRegisterText(model);
  const t = useText(uiFormStrings);
  const f = useText(uiFigureStrings);
  const words = useFigureText();
  if (register) return register;
  if (origin === 'profile') return t('fromProfile');
  if (origin === 'form') return t('fromForm');
  if (origin === 'computed') return t('computed');
  if (origin === 'typed' && fallback.origin === 'figures') {
    return t('typedOverLedger', { value: words(figure?.value ?? null) });
  }
  if (origin === 'typed' && fallback.origin === 'profile') return t('typedOverProfile');
  if (origin === 'none' && field.figure) return t('ledgerUnknown');
  if (origin !== 'figures') return null;
  const basis = figure?.basis ? f(BASIS_KEY[figure.basis]) : f('basisDossiers');
  const source = figure?.sources[0];
  if (!source?.readAt) return t('fromLedgerPlain', { basis });
  const title = source.title ?? source.url ?? '';
  return t('fromLedger', { basis, title, readAt: showInstant(source.readAt) });
}
