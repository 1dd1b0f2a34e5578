/** Year, search, kind, and the three ways to add. */
import { RECORDED_KINDS, type RecordedKind } from '../../lib/domain/entry/kinds';
import type { EntryWords } from './words';

export interface RegisterToolsProps {
  year: number;
  years: readonly number[];
  query: string;
  kind: RecordedKind | null;
  counts: { shown: number; all: number };
  words: EntryWords;
  onYear: (year: number) => void;
  onQuery: (query: string) => void;
  onKind: (kind: RecordedKind | null) => void;
  onAdd: () => void;
  onPaste: () => void;
  onSheet: () => void;
}

/** One bar that wraps. */
export function RegisterTools(props: RegisterToolsProps) {
  const { year, years, query, kind, counts, words } = props;
  const { t } = words;
  const all = counts.shown === counts.all;
  return (
    <div className="register-tools">
      <div className="row">
        <button type="button" className="button primary" data-act="add" onClick={props.onAdd}>
          {t('add')}
        </button>
        <button type="button" className="button" data-act="paste" onClick={props.onPaste}>
          {t('paste')}
        </button>
        <button type="button" className="button" data-act="sheet" onClick={props.onSheet}>
          {t('sheet')}
        </button>
      </div>
      <div className="register-filters" role="search">
        <div>
          <label htmlFor="register-year">{t('year')}</label>
          <select
            id="register-year"
            className="input"
            value={year}
            onChange={({ target }) => props.onYear(Number(target.value))}
          >
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="register-filter">{t('kind')}</label>
          <select
            id="register-filter"
            className="input"
            value={kind ?? ''}
            onChange={({ target }) => props.onKind((target.value || null) as RecordedKind | null)}
          >
            <option value="">{t('kindAll')}</option>
            {RECORDED_KINDS.map((one) => (
              <option key={one} value={one}>
                {words.kind(one)}
              </option>
            ))}
          </select>
        </div>
        <div className="grow">
          <label htmlFor="register-search">{t('search')}</label>
          <input
            id="register-search"
            type="search"
            className="input"
            placeholder={t('searchHint')}
            value={query}
            onChange={({ target }) => props.onQuery(target.value)}
          />
        </div>
        <p role="status" className="quiet register-count">
          {all
            ? t('count', { count: counts.all })
            : t('countOf', { shown: counts.shown, count: counts.all })}
        </p>
      </div>
    </div>
  );
}
