/** A written report beside another one, or beside the report as it stands now: which values differ. */
import { useState } from 'react';
import type { Issued, IssuedValue } from '../../lib/domain/issued';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import { issuedDifferences, type IssuedDifference } from '../../lib/report/issued-difference';
import { Field } from '../basic/Field';
import { showInstant } from '../text/format';
import { useText } from '../text/language';
import { IssuedTexts } from './IssuedTexts';
import { valueWords, whenOf } from './issued-words';

/** The report as it stands; `values` null while its figures are being worked out. */
export interface Standing {
  values: readonly IssuedValue[] | null;
  /** When its figures were worked out, where they are old. */
  oldFrom: string | null;
}

export interface IssuedCompareProps {
  row: Issued;
  /** The other reports of the year. */
  others: readonly Issued[];
  /** Null where there is none to compare with: another year, another unit. */
  now: Standing | null;
}

const NOW = 'now';

/** The choice, and the differences. */
export function IssuedCompare({ row, others, now }: IssuedCompareProps) {
  const t = useText(uiIssuedStrings);
  const [chosen, setChosen] = useState('');
  const other = others.find(({ id }) => id === chosen);
  const there = chosen === NOW ? (now?.values ?? null) : (other?.values ?? null);
  // The first letters of the sum, as in the list, tell apart what was written in one minute.
  const nameOf = (one: Issued) =>
    t('compareOf', {
      at: whenOf(one),
      unit: one.unit || t('unitUnknown'),
      sum: one.sha256.slice(0, 8),
    });
  return (
    <div className="stack">
      <h3>{t('compareTitle')}</h3>
      <Field label={t('compareWith')}>
        {(tie) => (
          <select
            {...tie}
            className="input issued-other"
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{t('compareNothing')}</option>
            {now && <option value={NOW}>{t('compareNow')}</option>}
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div role="status">
        {chosen === NOW && now?.values === null && <p className="quiet">{t('compareLoading')}</p>}
        {chosen === NOW && now?.oldFrom && (
          <p className="quiet">{t('compareOld', { at: showInstant(now.oldFrom) })}</p>
        )}
      </div>
      <p role="status" className="sr-only">
        {there && t('compareCaption', { count: issuedDifferences(row.values, there).length })}
      </p>
      {there && <Differences differences={issuedDifferences(row.values, there)} />}
      {other && <IssuedTexts here={row} there={other} />}
    </div>
  );
}

function Differences({ differences }: { differences: readonly IssuedDifference[] }) {
  const t = useText(uiIssuedStrings);
  const words = (value: IssuedValue | null) => (value && valueWords(value, t)) || t('empty');
  if (differences.length === 0) return <p>{t('compareSame')}</p>;
  return (
    <div className="table-wrap" tabIndex={0} role="group" aria-label={t('compareTitle')}>
      <table className="data small issued-values" data-differences={differences.length}>
        <caption>{t('compareCaption', { count: differences.length })}</caption>
        <thead>
          <tr>
            {(['colItem', 'colThis', 'colOther'] as const).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ key, label, here, there }) => (
            <tr key={key} data-value={key}>
              <th scope="row">{label}</th>
              <td className="break issued-text">{words(here)}</td>
              <td className="break issued-text">{words(there)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
