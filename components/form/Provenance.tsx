/** Where a field's value comes from, and the way back to it after something else was typed. */
import type { Figure } from '../../lib/domain/figures';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import { BASIS_KEY, useFigureText } from '../figures/FigureValue';
import { showInstant } from '../text/format';
import { useText } from '../text/language';
import type { FieldModel } from './model';
import { isBlank } from './values';

export interface ProvenanceProps {
  model: FieldModel;
  onChange: (key: string, value: unknown) => void;
  onReset: () => void;
  /** Opens the sources of a figure. */
  onSources: (figure: Figure) => void;
}

const BACK_KEY = { figures: 'useLedger', profile: 'useProfile', form: 'useForm' } as const;

/** A quiet line under the control. */
export function Provenance({ model, onChange, onReset, onSources }: ProvenanceProps) {
  const t = useText(uiFormStrings);
  const text = useProvenanceText(model);
  const { field, figure, fallback, origin, value } = model;
  const back = origin === 'typed' && fallback.origin in BACK_KEY;
  const offers = !!field.suggestion && isBlank(value);
  const sources = origin === 'figures' && figure && figure.sources.length > 0 ? figure : null;
  if (!text && !back && !offers) return null;
  return (
    <p className="provenance quiet small">
      {text && <span className="break">{text} </span>}
      {sources && (
        <button type="button" className="link small" onClick={() => onSources(sources)}>
          {t('seeSources')}
        </button>
      )}
      {back && (
        <button type="button" className="link small" onClick={onReset}>
          {t(BACK_KEY[fallback.origin as keyof typeof BACK_KEY])}
        </button>
      )}
      {offers && (
        <button
          type="button"
          className="link small"
          onClick={() => onChange(field.key, field.suggestion)}
        >
          {t('suggestion')}
        </button>
      )}
    </p>
  );
}

function useProvenanceText({ field, figure, fallback, origin }: FieldModel): string | null {
  const t = useText(uiFormStrings);
  const f = useText(uiFigureStrings);
  const words = useFigureText();
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
