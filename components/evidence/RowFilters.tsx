/** What narrows the table: words, whether a dossier counts, its class, its field. */
import { markStrings, rowClassStrings } from '../../lib/domain/strings/dossier-words';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import { ROW_CLASSES, type RowClass, type RowMark } from '../../lib/figures/dossier-row';
import { EVERYTHING, type RowFacets, type RowQuery } from '../../lib/figures/dossier-table';
import { Field } from '../basic/Field';
import { showCount } from '../text/format';
import { useText } from '../text/language';

const MARKS: readonly RowMark[] = ['counted', 'doubted', 'maybe', 'out'];

export interface RowFiltersProps {
  query: RowQuery;
  facets: RowFacets;
  onChange: (query: RowQuery) => void;
}

/** A select is shown only where there is something to choose. */
export function RowFilters({ query, facets, onChange }: RowFiltersProps) {
  const t = useText(uiEvidenceStrings);
  const marks = useText(markStrings);
  const classes = useText(rowClassStrings);
  const narrowed = query.text !== '' || query.mark || query.rowClass || query.field;
  return (
    <div role="search" className="row filters no-print">
      <Field label={t('search')}>
        {(tie) => (
          <input
            {...tie}
            type="search"
            className="input"
            placeholder={t('searchHint')}
            value={query.text}
            onChange={(event) => onChange({ ...query, text: event.target.value })}
          />
        )}
      </Field>
      <Choice
        label={t('filterMark')}
        value={query.mark}
        options={MARKS.map((mark) => [mark, marks(mark), facets.marks[mark] ?? 0])}
        onChange={(mark) => onChange({ ...query, mark: mark as RowMark | null })}
      />
      <Choice
        label={t('filterClass')}
        value={query.rowClass}
        options={ROW_CLASSES.map((one) => [one, classes(one), facets.classes[one] ?? 0])}
        onChange={(one) => onChange({ ...query, rowClass: one as RowClass | null })}
      />
      <Choice
        label={t('filterField')}
        value={query.field}
        options={facets.fields.map(({ name, count }) => [name, name, count])}
        onChange={(field) => onChange({ ...query, field })}
      />
      {narrowed && (
        <button
          type="button"
          className="button"
          onClick={() => onChange({ ...EVERYTHING, sort: query.sort })}
        >
          {t('clearFilters')}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  /** Value, words, how many rows. */
  options: readonly (readonly [string, string, number])[];
  onChange: (value: string | null) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const t = useText(uiEvidenceStrings);
  const there = options.filter(([own, , count]) => count > 0 || own === value);
  if (there.length < 2 && value === null) return null;
  return (
    <Field label={label}>
      {(tie) => (
        <select
          {...tie}
          className="input"
          value={value === null ? '' : `=${value}`}
          onChange={({ target }) => onChange(target.value === '' ? null : target.value.slice(1))}
        >
          <option value="">{t('filterAny')}</option>
          {there.map(([own, name, count]) => (
            <option key={own} value={`=${own}`}>
              {t('filterOption', { name, count: showCount(count) })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
