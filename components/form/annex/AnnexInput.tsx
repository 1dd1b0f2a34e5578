/** The annex of self-given scores as a grid: a row a unit, a column a criterion, evidence beside each score. */
import { useState, type ClipboardEvent } from 'react';
import type { ReportAnnex } from '../../../lib/packs/report-schema';
import { uiCommonStrings } from '../../../lib/domain/strings/ui-common';
import { uiFormStrings } from '../../../lib/domain/strings/ui-form';
import { uiScoreStrings } from '../../../lib/domain/strings/ui-scores';
import { useNarrative } from '../../narrative/world';
import { showDecimal } from '../../text/format';
import { useText } from '../../text/language';
import { AnnexLine } from './AnnexLine';
import { blockOf, pastedInto, type Pasted } from './block';
import { cellOf, onGridKey } from './grid-keys';
import { Proofs } from './Proofs';
import { blankRow, replaced } from './rows';

export interface AnnexInputProps {
  annex: ReportAnnex;
  rows: readonly unknown[];
  onChange: (rows: unknown[]) => void;
  addId?: string;
  describedBy?: string;
}

/** A table of inputs; each says its unit, criterion and greatest score. */
export function AnnexInput({ annex, rows, onChange, addId, describedBy }: AnnexInputProps) {
  const t = useText(uiFormStrings);
  const s = useText(uiScoreStrings);
  const common = useText(uiCommonStrings);
  const [told, setTold] = useState<Omit<Pasted, 'rows'> | null>(null);
  const units = useNarrative()?.units ?? [];
  const paste = (event: ClipboardEvent) => {
    const at = cellOf(event.target);
    const block = blockOf(event.clipboardData.getData('text/plain'));
    if (!at || !block) return;
    event.preventDefault();
    const { rows: next, ...counts } = pastedInto(rows, annex, block, at);
    setTold(counts);
    if (!counts.refused) onChange(next);
  };
  return (
    <div className="stack">
      {rows.length > 0 && (
        <div className="table-wrap">
          <table className="data score-table" onKeyDown={onGridKey} onPaste={paste}>
            <caption className="sr-only">{s('caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('annexUnit')}</th>
                {annex.criteria.map(({ code, max }) => (
                  <th key={code} scope="col">
                    {code}
                    <span className="quiet"> ({showDecimal(max)})</span>
                  </th>
                ))}
                <th scope="col">{t('annexTotal')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <AnnexLine
                  key={at}
                  at={at}
                  row={row}
                  annex={annex}
                  onChange={(next) => onChange(replaced(rows, at, next))}
                  onRemove={() => onChange(rows.filter((_, index) => index !== at))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > 0 && <p className="quiet small">{s('keys')}</p>}
      <p role="status" className="small">
        {told && (told.refused ? s('pasteRefused') : s('pasted', told))}
      </p>
      <Proofs annex={annex} rows={rows} onChange={onChange} />
      <p className="row">
        <button
          type="button"
          id={addId}
          aria-describedby={describedBy}
          className="button"
          onClick={() => onChange([...rows, blankRow('', annex)])}
        >
          {common('add')}
        </button>
        {rows.length === 0 && units.length > 0 && (
          <button
            type="button"
            className="button"
            data-action="add-units"
            onClick={() => onChange(units.map((unit) => blankRow(unit, annex)))}
          >
            {s('addUnits')}
          </button>
        )}
      </p>
    </div>
  );
}
