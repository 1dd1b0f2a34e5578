/** The annex of self-given scores: a row a unit, a column a criterion. */
import type { ReportAnnex } from '../../lib/packs/report-schema';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import { showDecimal } from '../text/format';
import { useText } from '../text/language';
import { NumberInput } from './NumberInput';
import { asList, asNumber, asParts, asText } from './values';

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
  const common = useText(uiCommonStrings);
  const replace = (at: number, row: unknown) =>
    onChange(rows.map((old, index) => (index === at ? row : old)));
  return (
    <div className="stack">
      <div className="table-wrap">
        <table className="data">
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
              <AnnexRow
                key={at}
                at={at}
                row={row}
                annex={annex}
                onChange={(next) => replace(at, next)}
                onRemove={() => onChange(rows.filter((_, index) => index !== at))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <button
          type="button"
          id={addId}
          aria-describedby={describedBy}
          className="button"
          onClick={() => onChange([...rows, { unit: '', scores: annex.criteria.map(() => null) }])}
        >
          {common('add')}
        </button>
      </p>
    </div>
  );
}

/** Sum of scores, free of the noise of binary fractions. */
function addUp(scores: readonly number[]): number {
  return scores.reduce((all, score) => all + Math.round(score * 100), 0) / 100;
}

interface AnnexRowProps {
  at: number;
  row: unknown;
  annex: ReportAnnex;
  onChange: (row: unknown) => void;
  onRemove: () => void;
}

function AnnexRow({ at, row, annex, onChange, onRemove }: AnnexRowProps) {
  const t = useText(uiFormStrings);
  const common = useText(uiCommonStrings);
  const parts = asParts(row);
  const unit = asText(parts.unit);
  const scores = asList(parts.scores);
  const known = annex.criteria.flatMap((_, index) => asNumber(scores[index]) ?? []);
  const sum = addUp(known);
  const max = addUp(annex.criteria.map((criterion) => criterion.max));
  const name = unit || t('listItem', { number: at + 1 });
  const setScore = (column: number, score: number | null) => {
    const next = annex.criteria.map((_, index) =>
      index === column ? score : asNumber(scores[index]),
    );
    onChange({ ...parts, scores: next });
  };
  return (
    <tr>
      <td style={{ minWidth: '11em' }}>
        <input
          className="input"
          aria-label={t('annexUnitName', { number: at + 1 })}
          value={unit}
          onChange={(event) => onChange({ ...parts, unit: event.target.value })}
        />
      </td>
      {annex.criteria.map(({ code, max }, column) => (
        <td key={code}>
          <NumberInput
            kind="decimal"
            className="input score"
            aria-label={t('annexScore', { unit: name, code, max: showDecimal(max) })}
            value={asNumber(scores[column])}
            onChange={(score) => setScore(column, score)}
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
      </td>
    </tr>
  );
}
