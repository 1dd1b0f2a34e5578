/** Between a document field and the register: pick an entry, write a new one, enter what was typed here. */
import { useContext } from 'react';
import { uiNarrativeStrings } from '../../lib/domain/strings/ui-narrative';
import type { DocRef } from '../../lib/domain/values';
import { shownRef } from '../../lib/register/entries';
import { citationText } from '../narrative/citation-text';
import { useNarrative, type CitedDocument } from '../narrative/world';
import { useText } from '../text/language';
import { FieldContext, rolesOf } from './field-context';
import { isBlank } from './values';

export interface DocRegisterProps {
  value: DocRef;
  onChange: (ref: DocRef) => void;
}

/** Nothing outside the report's form, or while the register is being read. */
export function DocRegister({ value, onChange }: DocRegisterProps) {
  const t = useText(uiNarrativeStrings);
  const world = useNarrative();
  const roles = rolesOf(useContext(FieldContext));
  const add = world?.commands['register.add'];
  // A field of several kinds does not say which of them this one is.
  const wanted = roles.length === 1 ? { role: roles[0]! } : null;
  if (!world?.documents || !add) return null;
  const name = value.number && value.symbol ? shownRef(value) : null;
  const isKnown = world.documents.some((one) => one.name === name);
  if (isBlank(value)) {
    return (
      <p className="row small">
        {world.documents.length > 0 && (
          <Picker documents={world.documents} roles={roles} onPick={onChange} />
        )}
        <button type="button" className="link small" onClick={() => add({ ...wanted })}>
          {t('newDocument')}
        </button>
      </p>
    );
  }
  if (name === null || isKnown) return null;
  return (
    <p className="row small">
      <span className="quiet">{t('unknownDocument', { name })}</span>
      <button
        type="button"
        className="link small"
        data-action="add-to-register"
        onClick={() => add({ text: citationText(value), ...wanted })}
      >
        {t('addToRegister')}
      </button>
    </p>
  );
}

interface PickerProps {
  documents: readonly CitedDocument[];
  roles: readonly string[];
  onPick: (ref: DocRef) => void;
}

/** Those of the right kind first. */
function Picker({ documents, roles, onPick }: PickerProps) {
  const t = useText(uiNarrativeStrings);
  const isRight = (one: CitedDocument) => one.roles.some((role) => roles.includes(role));
  const right = documents.filter(isRight);
  const others = documents.filter((one) => !isRight(one));
  const option = (one: CitedDocument) => (
    <option key={one.id} value={one.id}>
      {[one.name, one.subject].filter(Boolean).join(' · ')}
    </option>
  );
  return (
    <select
      className="input doc-picker"
      aria-label={t('pickDocumentLabel')}
      value=""
      onChange={({ target }) => {
        const chosen = documents.find(({ id }) => id === target.value);
        if (chosen) onPick(chosen.ref);
      }}
    >
      <option value="">{t('pickDocument')}</option>
      {right.length > 0 && <optgroup label={t('rightKind')}>{right.map(option)}</optgroup>}
      {right.length > 0 ? (
        others.length > 0 && <optgroup label={t('otherKinds')}>{others.map(option)}</optgroup>
      ) : (
        <>{others.map(option)}</>
      )}
    </select>
  );
}
