/** What may stand in a template of the form: each placeholder with its meaning, to be copied. */
import { useMemo, useState } from 'react';
import { uiTemplateStrings } from '../../../lib/domain/strings/ui-template';
import { fold } from '../../../lib/domain/text';
import type { ReportForm } from '../../../lib/packs/report-schema';
import { placeholderOf } from '../../../lib/report/template/placeholder';
import { useLanguage, useText } from '../../text/language';
import { copyContent } from '../../data/clipboard';

export function PlaceholderList({ form }: { form: ReportForm }) {
  const t = useText(uiTemplateStrings);
  const language = useLanguage();
  const [asked, setAsked] = useState('');
  const [copied, setCopied] = useState<string | null>(null);
  const all = useMemo(
    () =>
      form.fields
        .filter(({ obtained }) => !obtained.includes('never'))
        .map((field) => ({
          key: field.key,
          label: field.label[language] ?? field.label.vi,
          tag: placeholderOf(form, field),
        })),
    [form, language],
  );
  const shown = all.filter(({ key, label }) => fold(`${label} ${key}`).includes(fold(asked)));
  const copy = (tag: string) =>
    void copyContent({ text: tag }).then(
      () => setCopied(tag),
      () => undefined,
    );
  return (
    <details className="template-list">
      <summary>{t('listTitle')}</summary>
      <div className="stack">
        <p className="quiet">{t('listHint')}</p>
        <label className="row">
          <span>{t('listFilter')}</span>
          <input type="search" value={asked} onChange={(event) => setAsked(event.target.value)} />
        </label>
        <p role="status" className="small quiet">
          {copied === null ? t('listCount', { count: shown.length }) : t('copied', { tag: copied })}
        </p>
        <ul className="plain">
          {shown.map(({ key, label, tag }) => (
            <li key={key}>
              <span className="break">{label}</span>
              <code className="break">{tag}</code>
              <button
                type="button"
                className="button small"
                aria-label={t('copyNamed', { label })}
                onClick={() => copy(tag)}
              >
                {t('copy')}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
