/** Which entries of the register prove a score. */
import { useMemo, useState } from 'react';
import { uiScoreStrings } from '../../../lib/domain/strings/ui-scores';
import { byDate, matches } from '../../../lib/register/search';
import { Modal } from '../../basic/Modal';
import { useNarrative } from '../../narrative/world';
import { useEntryWords } from '../../register/words';
import { useText } from '../../text/language';

export interface EvidenceDialogProps {
  unit: string;
  code: string;
  /** Ids of entries. */
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
  onClose: () => void;
}

/** Entries of the year with a box each; those chosen first, of whatever year. */
export function EvidenceDialog({ unit, code, chosen, onChange, onClose }: EvidenceDialogProps) {
  const s = useText(uiScoreStrings);
  const world = useNarrative();
  const [query, setQuery] = useState('');
  const [first] = useState(chosen);
  const entries = useMemo(
    () =>
      (world?.entries ?? []).filter(({ id, kind, year }) =>
        kind === 'nothing' ? false : year === world?.year || first.includes(id),
      ),
    [world, first],
  );
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const words = useEntryWords(byId);
  const shown = entries
    .filter((entry) => matches(entry, query, `${words.kind(entry.kind)} ${words.name(entry)}`))
    .sort((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)) || byDate(a, b));
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const add = world?.commands['register.add'];
  return (
    <Modal open title={s('evidenceTitle', { unit, code })} onClose={onClose}>
      <p className="quiet small evidence-hint">
        {s(entries.length === 0 ? 'evidenceNone' : 'evidenceHint')}
      </p>
      {entries.length > 0 && (
        <input
          className="input"
          aria-label={s('evidenceFind')}
          placeholder={s('evidenceFind')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ul className="plain evidence-list">
        {shown.map((entry) => (
          <li key={entry.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(entry.id)}
                onChange={() => toggle(entry.id)}
              />{' '}
              <span className="quiet">{words.kind(entry.kind)}:</span> {words.name(entry)}
              {words.details(entry).length > 0 && (
                <span className="quiet small"> · {words.details(entry).join(' · ')}</span>
              )}
            </label>
          </li>
        ))}
      </ul>
      {add && (
        <p>
          <button type="button" className="link small" onClick={() => add({})}>
            {s('evidenceNew')}
          </button>
        </p>
      )}
    </Modal>
  );
}
