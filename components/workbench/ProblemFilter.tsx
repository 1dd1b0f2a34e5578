/** Which problems to show: by severity and by words. */
import { SEVERITIES, type Severity } from '../../lib/domain/problem';
import { uiMarkerStrings } from '../../lib/domain/strings/ui-units';
import { useText } from '../text/language';

const NAMES = { error: 'errors', warning: 'warnings', info: 'infos' } as const satisfies Record<
  Severity,
  string
>;

export interface ProblemFilterValue {
  severities: readonly Severity[];
  text: string;
}

export interface ProblemFilterProps {
  value: ProblemFilterValue;
  onChange: (value: ProblemFilterValue) => void;
  counts: Readonly<Record<Severity, number>>;
}

/** Three switches with their counts, and a search field. */
export function ProblemFilter({ value, onChange, counts }: ProblemFilterProps) {
  const t = useText(uiMarkerStrings);
  const { severities, text } = value;
  const toggle = (severity: Severity) =>
    onChange({
      ...value,
      severities: severities.includes(severity)
        ? severities.filter((one) => one !== severity)
        : [...severities, severity],
    });
  return (
    <div className="problem-filter row">
      <div role="group" aria-label={t('filterSeverity')} className="row">
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            className="button"
            aria-pressed={severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {t(NAMES[severity])} ({counts[severity]})
          </button>
        ))}
      </div>
      <label>
        {t('filterText')}{' '}
        <input
          type="search"
          className="input"
          value={text}
          onChange={(event) => onChange({ ...value, text: event.target.value })}
        />
      </label>
    </div>
  );
}
