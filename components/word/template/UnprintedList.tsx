/** Values of the year's report that a kept template does not print: a placeholder to copy, or the word that it is meant so. */
import { useState } from 'react';
import { uiTemplateStrings } from '../../../lib/domain/strings/ui-template';
import { uiUnprintedStrings } from '../../../lib/domain/strings/ui-unprinted';
import type { TemplateHead, Unprinted } from '../../../lib/domain/template';
import type { ReportForm } from '../../../lib/packs/report-schema';
import { placeholderOf } from '../../../lib/report/template/placeholder';
import { copyContent } from '../../data/clipboard';
import { omitInTemplate, toTell } from '../../data/unprinted';
import { useText } from '../../text/language';

export interface UnprintedListProps {
  form: ReportForm;
  year: number;
  template: TemplateHead;
  /** Null or left out: not known. */
  lost: readonly Unprinted[] | null | undefined;
}

export function UnprintedList({ form, year, template, lost }: UnprintedListProps) {
  const t = useText(uiUnprintedStrings);
  if (!lost) return null;
  const told = toTell(template, lost);
  const { id, omits = [] } = template;
  const turn = (key: string, on: boolean) =>
    void omitInTemplate(id, on ? [...omits, key] : omits.filter((one) => one !== key)).catch(
      () => undefined,
    );
  const line = (one: Unprinted) => (
    <Line key={one.key} form={form} lost={one} on={omits.includes(one.key)} onTurn={turn} />
  );
  const meant = lost.filter(({ key }) => omits.includes(key));
  return (
    <section aria-labelledby="template-unprinted" className="stack">
      <h3 id="template-unprinted">
        {told.length > 0 ? t('title', { count: told.length, year }) : t('none', { year })}
      </h3>
      {told.length > 0 && <p className="quiet">{t('todo')}</p>}
      <ul className="plain template-unprinted" aria-labelledby="template-unprinted">
        {told.map(line)}
      </ul>
      {meant.length > 0 && (
        <details>
          <summary>{t('omitted', { count: meant.length })}</summary>
          <ul className="plain template-unprinted">{meant.map(line)}</ul>
        </details>
      )}
    </section>
  );
}

interface LineProps {
  form: ReportForm;
  lost: Unprinted;
  on: boolean;
  onTurn: (key: string, on: boolean) => void;
}

function Line({ form, lost: { key, label }, on, onTurn }: LineProps) {
  const t = useText(uiUnprintedStrings);
  const words = useText(uiTemplateStrings);
  const [copied, setCopied] = useState(false);
  const tag = tagOf(form, key);
  const copy = () =>
    void copyContent({ text: tag }).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <li>
      <span className="break">{label}</span>
      <span className="row">
        <code className="break">{tag}</code>
        <button
          type="button"
          className="button small"
          aria-label={words('copyNamed', { label })}
          onClick={copy}
        >
          {words('copy')}
        </button>
        <span role="status" className="small quiet">
          {copied && words('copied', { tag })}
        </span>
      </span>
      <label className="row">
        <input
          type="checkbox"
          checked={on}
          aria-label={t('omitNamed', { label })}
          onChange={(event) => onTurn(key, event.target.checked)}
        />
        <span>{t('omit')}</span>
      </label>
    </li>
  );
}

/** A part of a list stands within its repetition. */
function tagOf(form: ReportForm, of: string): string {
  const [key, part] = of.split('#');
  const field = form.fields.find((one) => one.key === key);
  if (part !== undefined) return `{{item.${part}}}`;
  return field ? placeholderOf(form, field) : `{{${of}}}`;
}
