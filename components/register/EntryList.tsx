/** The entries of a year by kind. */
import { dateOfEntry, type Entry } from '../../lib/domain/entry/entry';
import type { RecordedKind } from '../../lib/domain/entry/kinds';
import { missingOf, oddOf } from '../../lib/domain/entry/missing';
import { SeverityMark } from '../basic/ProblemList';
import { showDate } from '../text/format';
import { valueKey } from './fields';
import type { EntryWords } from './words';

export interface EntryListProps {
  groups: readonly { kind: RecordedKind; entries: readonly Entry[] }[];
  words: EntryWords;
  onEdit: (entry: Entry) => void;
  onRemove: (entry: Entry) => void;
}

/** A heading and a list a kind. */
export function EntryList({ groups, words, ...acts }: EntryListProps) {
  return (
    <>
      {groups.map(({ kind, entries }) => (
        <section key={kind} aria-labelledby={`register-${kind}`} data-kind={kind}>
          <h2 id={`register-${kind}`} className="register-kind">
            {words.kind(kind)} <span className="badge">{entries.length}</span>
          </h2>
          <ul className="plain register-list">
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} words={words} {...acts} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type RowProps = Omit<EntryListProps, 'groups'> & { entry: Entry };

function Row({ entry, words, onEdit, onRemove }: RowProps) {
  const { t, name, details, value } = words;
  const date = dateOfEntry(entry);
  const missing = missingOf(entry);
  const label = name(entry);
  return (
    <li className="register-entry" data-entry={entry.id}>
      <span className="register-day">{date ? showDate(date) : t('undated')}</span>
      <div className="register-what">
        <p className="break">
          <strong>{label}</strong>
        </p>
        <p className="quiet break">{details(entry).join(' · ')}</p>
        {missing.length > 0 && (
          <p className="register-lacks small">
            <SeverityMark severity="warning" />
            <span>
              {t('lacks', {
                names: missing.map((one) => value(valueKey(one, entry.kind))).join(', '),
              })}
            </span>
          </p>
        )}
        {oddOf(entry).map((odd) => (
          <p key={odd} className="register-lacks small">
            <SeverityMark severity="warning" />
            <span>{t(odd)}</span>
          </p>
        ))}
      </div>
      <div className="row register-acts">
        <button
          type="button"
          className="button small"
          aria-label={t('editOf', { name: label })}
          onClick={() => onEdit(entry)}
        >
          {t('edit')}
        </button>
        <button
          type="button"
          className="button small"
          data-act="remove"
          aria-label={t('removeOf', { name: label })}
          onClick={() => onRemove(entry)}
        >
          {t('remove')}
        </button>
      </div>
    </li>
  );
}
