/** What is added to the report on wish: sources of its figures, charts. Kept as settings. */
import { EVIDENCE_CHOICES, type EvidenceChoice } from '../../lib/domain/preferences';
import { settingHints, settingTitles, settingValues } from '../../lib/domain/strings/ui-settings';
import { usePreference } from '../data/preferences';
import { useText } from '../text/language';
import '../theme/report-wishes.css';

/** Two choices below the button; by default both say no. */
export function ReportWishes() {
  const titles = useText(settingTitles);
  const hints = useText(settingHints);
  const values = useText(settingValues);
  const [evidence, setEvidence] = usePreference('reportEvidence');
  const [charts, setCharts] = usePreference('reportCharts');
  return (
    <div className="report-wishes small">
      <label>
        <span>{titles('reportEvidence')}</span>
        <select
          className="input"
          value={evidence}
          aria-describedby="report-wishes-hint"
          onChange={({ target }) => setEvidence(target.value as EvidenceChoice)}
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
          onChange={({ target }) => setCharts(target.checked)}
        />
        <span>{titles('reportCharts')}</span>
      </label>
      <p id="report-wishes-hint" className={evidence === 'none' && !charts ? 'sr-only' : 'quiet'}>
        {hints('reportEvidence')}
      </p>
    </div>
  );
}
