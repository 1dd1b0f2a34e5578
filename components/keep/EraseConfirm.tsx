/** The second step of erasing: the counts, the offer of a backup, the word to type. */
import { useState } from 'react';
import type { Erased, EraseScope } from '../../lib/domain/keeping';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { withoutMarks } from '../../lib/domain/text';
import { Field } from '../basic/Field';
import { showCount } from '../text/format';
import { useText } from '../text/language';

const COUNTED = [
  'readings',
  'dossiers',
  'drafts',
  'choices',
  'sweeps',
  'packs',
  'notes',
  'entries',
  'templates',
  'formers',
  'issued',
  'attachments',
  'received',
  'units',
] as const;
type Words = ReturnType<typeof useText<typeof uiKeepStrings>>;

/** "3 trang đã đọc, 1.204 hồ sơ"; empty where nothing goes. */
export function erasedWords(erased: Erased, t: Words): string {
  const parts = COUNTED.flatMap((key) =>
    erased[key] > 0 ? [t(`erased.${key}`, { count: showCount(erased[key]) })] : [],
  );
  return [...parts, ...(erased.profile ? [t('erased.profile')] : [])].join(', ');
}

export interface EraseConfirmProps {
  scope: EraseScope;
  plan: Erased;
  backedUp: boolean;
  onBackup: () => void;
  onConfirm: () => void;
  onCancel: () => void;
}

/** A keyboard without Vietnamese letters may type XOA. */
export function EraseConfirm(props: EraseConfirmProps) {
  const { scope, plan, backedUp, onBackup, onConfirm, onCancel } = props;
  const t = useText(uiKeepStrings);
  const common = useText(uiCommonStrings);
  const [typed, setTyped] = useState('');
  const what = erasedWords(plan, t);
  const agreed = withoutMarks(typed.trim().normalize('NFC')) === withoutMarks(t('eraseWord'));
  if (what === '' && plan.lessened === 0) return <p role="status">{t('erasePlanNothing')}</p>;
  return (
    <form
      className="notice warning stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (agreed) onConfirm();
      }}
    >
      <div role="status" className="stack">
        {what !== '' && (
          <p>
            <strong>{t('erasePlan', { what })}</strong>
          </p>
        )}
        {plan.lessened > 0 && <p>{t('eraseLessened', { count: showCount(plan.lessened) })}</p>}
        {scope.kind === 'year' && <p>{t('eraseYearHint')}</p>}
        {plan.received + plan.units > 0 && <p>{t('eraseProvinceHint')}</p>}
      </div>
      {!backedUp && (
        <p className="row">
          <span>{t('eraseNoBackup')}</span>
          <button type="button" className="button" onClick={onBackup}>
            {t('eraseBackupFirst')}
          </button>
        </p>
      )}
      <Field label={t('eraseType')}>
        {(tie) => (
          <input
            {...tie}
            className="input short"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <button type="submit" className="button primary" disabled={!agreed}>
          {t('eraseDo')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {common('cancel')}
        </button>
      </div>
    </form>
  );
}
