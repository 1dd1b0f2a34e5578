/** The written reports of a year as a table, newest first. */
import { useState } from 'react';
import type { Issued } from '../../lib/domain/issued';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import { showInstant } from '../text/format';
import { useText } from '../text/language';
import { markWords, whenOf } from './issued-words';

/** So many rows before somebody asks for more. */
const FIRST = 20;

export interface IssuedListProps {
  year: number;
  rows: readonly Issued[];
  /** Id of the one that is looked at. */
  selected: string | null;
  onSelect: (id: string) => void;
}

/** A row a document. */
export function IssuedList({ year, rows, selected, onSelect }: IssuedListProps) {
  const t = useText(uiIssuedStrings);
  const [shown, setShown] = useState(FIRST);
  const hidden = Math.max(0, rows.length - shown);
  return (
    <div className="stack">
      <div
        className="table-wrap"
        tabIndex={0}
        role="group"
        aria-label={t('caption', { count: rows.length, year })}
      >
        <table className="data issued-list">
          <caption>{t('caption', { count: rows.length, year })}</caption>
          <thead>
            <tr>
              {(['colWhen', 'colUnit', 'colFile', 'colMark'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
              <th scope="col">
                <span className="sr-only">{t('open')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Row key={row.id} row={row} isSelected={row.id === selected} onSelect={onSelect} />
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 && (
        <p>
          <button type="button" className="button" onClick={() => setShown(rows.length)}>
            {t('more', { count: hidden })}
          </button>
        </p>
      )}
    </div>
  );
}

interface RowProps {
  row: Issued;
  isSelected: boolean;
  onSelect: (id: string) => void;
}

function Row({ row, isSelected, onSelect }: RowProps) {
  const t = useText(uiIssuedStrings);
  const { id, unit, form, fileName, sha256, docx, mark, again, template } = row;
  const at = whenOf(row);
  return (
    <tr aria-current={isSelected || undefined} data-issued={id}>
      <th scope="row">
        {at}
        {again.length > 0 && (
          <span className="quiet small issued-line">
            {t('again', { count: again.length, at: showInstant(row.at) })}
          </span>
        )}
      </th>
      <td>
        {unit || t('unitUnknown')}
        <span className="quiet small issued-line">{form.name}</span>
        <span className="quiet small issued-line">
          {template ? t('layoutTemplate', { name: template.name }) : t('layoutBuiltIn')}
        </span>
      </td>
      <td className="break">
        {fileName}
        <span className="quiet small issued-line">
          <code title={t('colSum')}>{sha256.slice(0, 8)}</code>
          {docx === null && ` · ${t('noFile')}`}
        </span>
      </td>
      <td>{markWords(mark, t) ?? <span className="quiet">{t('markNone')}</span>}</td>
      <td>
        <button
          type="button"
          className="button small"
          aria-label={t('openOf', { at })}
          aria-expanded={isSelected}
          onClick={() => onSelect(id)}
        >
          {t('open')}
        </button>
      </td>
    </tr>
  );
}
