/** Writes the province's report, with what is wished for beside it. */
import { useState } from 'react';
import { EVIDENCE_CHOICES, type EvidenceChoice } from '../../lib/domain/preferences';
import { rollupComparedWords } from '../../lib/domain/strings/rollup-compared';
import { settingTitles, settingValues } from '../../lib/domain/strings/ui-settings';
import { uiProvinceRulesStrings } from '../../lib/domain/strings/ui-province-rules';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { usePreference } from '../data/preferences';
import { useAct } from '../evidence/use-act';
import { useText } from '../text/language';
import type { ProvincePort } from './port';
import { saveDocx } from './save-text';

export interface WriteReportProps {
  port: Pick<ProvincePort, 'ask'>;
  year: number;
  /** Something of the year before is here. */
  canCompare: boolean;
}

export function WriteReport({ port, year, canCompare }: WriteReportProps) {
  const c = useText(rollupComparedWords);
  const [compared, setCompared] = useState(false);
  const t = useText(uiProvinceRulesStrings);
  const p = useText(uiProvinceStrings);
  const [act, run] = useAct((message) => p('failed', { message }));
  const [wish, onWish] = usePreference('reportEvidence');
  const write = async () => {
    const { bytes, fileName } = await port.ask('report', {
      year,
      evidence: wish,
      compared: compared && canCompare,
    });
    if (bytes === null) throw new Error(t('notWritten'));
    return (await saveDocx(bytes, fileName)) ? t('written', { file: fileName }) : t('interrupted');
  };
  return (
    <div className="stack">
      <EvidenceWish evidence={wish} onEvidence={onWish} />
      {canCompare && (
        <label className="row small">
          <input
            type="checkbox"
            data-wish="compared"
            checked={compared}
            onChange={({ target }) => setCompared(target.checked)}
          />
          <span>{c('wish', { before: year - 1 })}</span>
        </label>
      )}
      <p className="row" data-written={act.kind}>
        <button
          type="button"
          className="button primary"
          data-action="write-province"
          aria-disabled={act.kind === 'working'}
          onClick={() => act.kind !== 'working' && run(write)}
        >
          {t('write', { year })}
        </button>
        <span role="status" className={act.kind === 'failed' ? 'field-error' : undefined}>
          {'text' in act ? act.text : ''}
        </span>
      </p>
    </div>
  );
}

interface EvidenceWishProps {
  evidence: EvidenceChoice;
  onEvidence: (evidence: EvidenceChoice) => void;
}

/** The setting that a unit's report follows too. */
function EvidenceWish({ evidence, onEvidence }: EvidenceWishProps) {
  const t = useText(uiProvinceRulesStrings);
  const titles = useText(settingTitles);
  const values = useText(settingValues);
  return (
    <div className="stack small">
      <label className="row">
        <span>{titles('reportEvidence')}</span>
        <select
          className="input short"
          data-wish="evidence"
          value={evidence}
          aria-describedby="province-evidence-hint"
          onChange={({ target }) =>
            onEvidence(EVIDENCE_CHOICES.find((one) => one === target.value) ?? 'none')
          }
        >
          {EVIDENCE_CHOICES.map((one) => (
            <option key={one} value={one}>
              {values(`reportEvidence.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <p id="province-evidence-hint" className="quiet">
        {t('evidenceHint')}
      </p>
    </div>
  );
}
