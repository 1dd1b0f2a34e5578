/** What was understood of pasted lines or of a sheet, to be ticked before it is saved. */
import { dateOfEntry, type Entry } from '../../lib/domain/entry/entry';
import { DOCUMENT_ROLES, type DocumentRole } from '../../lib/domain/entry/kinds';
import { missingOf } from '../../lib/domain/entry/missing';
import type { Offered, OfferedLine } from '../../lib/register/paste';
import { showDate } from '../text/format';
import { valueKey } from './fields';
import type { Chosen } from './use-chosen';
import type { EntryWords } from './words';

export interface PreviewProps {
  lines: readonly OfferedLine[];
  chosen: Chosen;
  words: EntryWords;
}

/** A line each, with its entries; a line that says nothing to us is shown as it is. */
export function Preview({ lines, chosen, words }: PreviewProps) {
  const { t } = words;
  return (
    <ol className="plain register-preview">
      {lines.map(({ line, text, offered }) => (
        <li key={line} data-line={line} data-understood={offered.length > 0}>
          <p className="small quiet break">
            {t('previewLine', { line })}: {text}
          </p>
          {offered.length === 0 && <p className="small attention">{t('notUnderstood')}</p>}
          {offered.map((one) => (
            <OfferedEntry key={one.entry.id} offered={one} chosen={chosen} words={words} />
          ))}
        </li>
      ))}
    </ol>
  );
}

interface OfferedEntryProps {
  offered: Offered;
  chosen: Chosen;
  words: EntryWords;
}

/** A double is not saved again, so there is nothing to tick. */
function OfferedEntry({ offered, chosen, words }: OfferedEntryProps) {
  const { entry, duplicate } = offered;
  const { t, kind, name, details, value } = words;
  const date = dateOfEntry(entry);
  const missing = missingOf(entry).map((one) => value(valueKey(one, entry.kind)));
  return (
    <div className="register-offer">
      <label className="check">
        <input
          type="checkbox"
          checked={chosen.ids.has(entry.id) && !duplicate}
          disabled={duplicate !== null}
          onChange={() => chosen.toggle(entry)}
        />
        <span className="break">
          {!name(entry).startsWith(kind(entry.kind)) && `${kind(entry.kind)}: `}
          <strong>{name(entry)}</strong>
        </span>
      </label>
      <p className="small break">
        {[date ? showDate(date) : t('undated'), ...details(entry)].join(' · ')}
      </p>
      {entry.kind === 'document' && !duplicate && (
        <RoleOf entry={entry} chosen={chosen} words={words} />
      )}
      {duplicate && <p className="small attention">{t('already')}</p>}
      {!duplicate && missing.length > 0 && (
        <p className="small attention">{t('lacks', { names: missing.join(', ') })}</p>
      )}
    </div>
  );
}

/** What of the report the document serves: the officer says it, the text hardly ever does. */
function RoleOf({ entry, chosen, words }: { entry: Entry; chosen: Chosen; words: EntryWords }) {
  const { t, choice, name, value } = words;
  return (
    <select
      className="input kind"
      aria-label={`${value('roles')}: ${name(entry)}`}
      value={chosen.roles.get(entry.id) ?? ''}
      onChange={({ target }) =>
        chosen.setRole(entry, (target.value || null) as DocumentRole | null)
      }
    >
      <option value="">{t('roleNone')}</option>
      {DOCUMENT_ROLES.map((role) => (
        <option key={role} value={role}>
          {choice(role)}
        </option>
      ))}
    </select>
  );
}
