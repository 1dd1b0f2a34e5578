/** What is added to the report on wish: sources of its figures, charts. Kept as settings. */
import {
  EVIDENCE_CHOICES,
  type EvidenceChoice,
  type Preferences,
} from '../../lib/domain/preferences';
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import { settingHints, settingTitles, settingValues } from '../../lib/domain/strings/ui-settings';
import { useText } from '../text/language';
import '../theme/report-wishes.css';

export interface ReportWishesProps {
  preferences: Pick<Preferences, 'reportEvidence' | 'reportCharts'>;
  onChange: (patch: Partial<Preferences>) => void;
}

/** Two choices folded behind one line that says what is chosen; by default both say no. */
export function ReportWishes({ preferences, onChange }: ReportWishesProps) {
  const titles = useText(settingTitles);
  const hints = useText(settingHints);
  const values = useText(settingValues);
  const t = useText(uiPopupStrings);
  const { reportEvidence: evidence, reportCharts: charts } = preferences;
  const chosen = [
    ...(evidence === 'none' ? [] : [values(`reportEvidence.${evidence}`)]),
    ...(charts ? [t('wishCharts')] : []),
  ];
  return (
    <details className="report-wishes small">
      <summary>{t('wishes', { what: chosen.join(', ') || values('reportEvidence.none') })}</summary>
      <div className="report-wishes-choices">
        <label>
          <span>{titles('reportEvidence')}</span>
          <select
            className="input"
            value={evidence}
            aria-describedby="report-wishes-hint"
            onChange={({ target }) => onChange({ reportEvidence: target.value as EvidenceChoice })}
          >
            {EVIDENCE_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {values(`reportEvidence.${choice}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={charts}
            aria-describedby="report-wishes-hint"
            onChange={({ target }) => onChange({ reportCharts: target.checked })}
          />
          <span>{titles('reportCharts')}</span>
        </label>
        <p id="report-wishes-hint" className="quiet">
          {hints('reportEvidence')}
        </p>
      </div>
    </details>
  );
}
