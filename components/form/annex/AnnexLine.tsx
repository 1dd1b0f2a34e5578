/** One unit of the score table. */
import { useContext, useState } from 'react';
import type { ReportAnnex } from '../../../lib/packs/report-schema';
import { uiCommonStrings } from '../../../lib/domain/strings/ui-common';
import { uiFormStrings } from '../../../lib/domain/strings/ui-form';
import { uiScoreStrings } from '../../../lib/domain/strings/ui-scores';
import { useNarrative } from '../../narrative/world';
import { showDecimal } from '../../text/format';
import { useText } from '../../text/language';
import { FieldContext } from '../field-context';
import { NumberInput } from '../NumberInput';
import { EvidenceDialog } from './EvidenceDialog';
import { addUp, replaced, rowOf, stored, type AnnexRow } from './rows';

export interface AnnexLineProps {
  at: number;
  row: unknown;
  annex: ReportAnnex;
  onChange: (row: unknown) => void;
  onRemove: () => void;
}

/** Name, scores with their evidence, and what they add up to. */
export function AnnexLine({ at, row: raw, annex, onChange, onRemove }: AnnexLineProps) {
  const t = useText(uiFormStrings);
  const common = useText(uiCommonStrings);
  const row = rowOf(raw, annex);
  const set = (change: Partial<AnnexRow>) => onChange(stored({ ...row, ...change }));
  const known = row.scores.filter((score) => score !== null);
  const sum = addUp(known);
  const max = addUp(annex.criteria.map((criterion) => criterion.max));
  const name = row.unit || t('listItem', { number: at + 1 });
  const [asked, setAsked] = useState<number | null>(null);
  return (
    <tr>
      <td data-cell={`${at},0`} className="score-unit">
        <input
          className="input"
          aria-label={t('annexUnitName', { number: at + 1 })}
          value={row.unit}
          onChange={(event) => set({ unit: event.target.value })}
        />
      </td>
      {annex.criteria.map(({ code, max: most }, column) => (
        <td key={code} data-cell={`${at},${column + 1}`}>
          <NumberInput
            kind="decimal"
            className="input score"
            aria-label={t('annexScore', { unit: name, code, max: showDecimal(most) })}
            aria-invalid={(row.scores[column] ?? 0) > most}
            value={row.scores[column] ?? null}
            onChange={(score) => set({ scores: replaced(row.scores, column, score) })}
          />
          <EvidenceButton
            count={row.evidence[column]!.length}
            unit={name}
            code={code}
            onOpen={() => setAsked(column)}
          />
        </td>
      ))}
      <td>
        <output className={sum > max ? 'field-error' : undefined}>
          {known.length === 0
            ? '…'
            : t('annexTotalOf', { sum: showDecimal(sum), max: showDecimal(max) })}
        </output>
      </td>
      <td>
        <button
          type="button"
          className="button icon"
          aria-label={t('annexRemove', { unit: name })}
          onClick={onRemove}
        >
          {common('remove')}
        </button>
        {asked !== null && (
          <EvidenceDialog
            unit={name}
            code={annex.criteria[asked]!.code}
            chosen={row.evidence[asked]!}
            onChange={(ids) => set({ evidence: replaced(row.evidence, asked, ids) })}
            onClose={() => setAsked(null)}
          />
        )}
      </td>
    </tr>
  );
}

interface EvidenceButtonProps {
  count: number;
  unit: string;
  code: string;
  onOpen: () => void;
}

/** Only where the form has a place for evidence and the register is at hand. */
function EvidenceButton({ count, unit, code, onOpen }: EvidenceButtonProps) {
  const s = useText(uiScoreStrings);
  const hasPlace = useContext(FieldContext)?.item?.['evidence'] === 'links';
  const entries = useNarrative()?.entries ?? null;
  if (!hasPlace || entries === null) return null;
  return (
    <button
      type="button"
      className="link small evidence-button"
      data-evidence-count={count}
      aria-label={s('evidenceOf', { unit, code, count })}
      onClick={onOpen}
    >
      <span aria-hidden="true">◈ {count}</span>
    </button>
  );
}
