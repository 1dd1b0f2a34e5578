/** Every value of a written report with where it came from. */
import { useState } from 'react';
import type { IssuedValue } from '../../lib/domain/issued';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import { fold } from '../../lib/domain/text';
import { useText } from '../text/language';
import { useSourceWords, valueWords } from './issued-words';

/** A table with a search above it. */
export function IssuedValues({ values }: { values: readonly IssuedValue[] }) {
  const t = useText(uiIssuedStrings);
  const sourceWords = useSourceWords();
  const [query, setQuery] = useState('');
  const asked = fold(query);
  const fits = (value: IssuedValue) =>
    asked === '' || fold(`${value.label} ${valueWords(value, t)}`).includes(asked);
  const shown = values.filter(fits);
  return (
    <div className="stack">
      <h3>{t('valuesTitle')}</h3>
      <input
        type="search"
        className="input"
        aria-label={t('find')}
        placeholder={t('find')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p role="status" className="sr-only">
        {asked !== '' && t('valuesCaption', { count: shown.length })}
      </p>
      <div className="table-wrap" tabIndex={0} role="group" aria-label={t('valuesTitle')}>
        <table className="data small issued-values">
          <caption>{t('valuesCaption', { count: shown.length })}</caption>
          <thead>
            <tr>
              {(['colItem', 'colValue', 'colSource'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((value) => (
              <tr key={value.key} data-value={value.key}>
                <th scope="row">{value.label}</th>
                <td className="break issued-text">{valueWords(value, t) || t('empty')}</td>
                <td className="break issued-text quiet">{sourceWords(value).join('\n')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
