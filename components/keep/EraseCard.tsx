/** Erasing: what, what exactly would go, then the word typed. */
import { useState } from 'react';
import type { EraseScope } from '../../lib/domain/keeping';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { Field } from '../basic/Field';
import { useText } from '../text/language';
import { EraseConfirm, erasedWords } from './EraseConfirm';
import type { Erase } from './use-erase';

const KINDS = ['site', 'year', 'all'] as const;
const NAMES = { site: 'eraseSite', year: 'eraseYear', all: 'eraseAll' } as const;
type Kind = (typeof KINDS)[number];

export interface EraseCardProps {
  erase: Erase;
  /** Hosts that readings come from; '' for imported files. */
  hosts: readonly string[];
  years: readonly number[];
  /** A backup of this machine is newer than the last change. */
  backedUp: boolean;
  onBackup: () => void;
}

/** Nothing goes before its count was seen and the word was typed. */
export function EraseCard({ erase, hosts, years, backedUp, onBackup }: EraseCardProps) {
  const t = useText(uiKeepStrings);
  const [kind, setKind] = useState<Kind>('site');
  const [host, setHost] = useState<string | null>(null);
  const [year, setYear] = useState<number | null>(null);
  const { run, preview, confirm, cancel } = erase;
  const scope = scopeOf(kind, host ?? hosts[0], year ?? years[0]);
  const change = (apply: () => void) => {
    apply();
    cancel();
  };
  return (
    <section aria-labelledby="erase-title" className="stack" data-erase-state={run.kind}>
      <h2 id="erase-title">{t('eraseTitle')}</h2>
      <p className="quiet">{t('eraseHint')}</p>
      <fieldset className="stack">
        <legend>{t('eraseWhat')}</legend>
        <div className="row">
          {KINDS.map((one) => (
            <label key={one} className="row">
              <input
                type="radio"
                name="erase-kind"
                checked={kind === one}
                onChange={() => change(() => setKind(one))}
              />
              {t(NAMES[one])}
            </label>
          ))}
        </div>
        {kind === 'site' && hosts.length > 0 && (
          <Select
            label={t('eraseWhichSite')}
            value={host ?? hosts[0]!}
            options={hosts.map((one) => [one, one === '' ? t('eraseFiles') : one])}
            onChange={(next) => change(() => setHost(next))}
          />
        )}
        {kind === 'year' && (
          <Select
            label={t('eraseWhichYear')}
            value={String(year ?? years[0])}
            options={years.map((one) => [String(one), String(one)])}
            onChange={(next) => change(() => setYear(Number(next)))}
          />
        )}
      </fieldset>
      <p>
        <button
          type="button"
          className="button"
          disabled={scope === null || run.kind === 'working'}
          onClick={() => scope && preview(scope)}
        >
          {t('erasePreview')}
        </button>
      </p>
      {run.kind === 'asked' && (
        <EraseConfirm
          {...run}
          backedUp={backedUp}
          onBackup={onBackup}
          onConfirm={confirm}
          onCancel={cancel}
        />
      )}
      <div role="status">
        {run.kind === 'working' && <p>{t('eraseWorking')}</p>}
        {run.kind === 'done' && (
          <p className="notice">{t('eraseDone', { what: erasedWords(run.erased, t) })}</p>
        )}
        {run.kind === 'failed' && (
          <p className="notice error break">{t('failed', { reason: run.message })}</p>
        )}
      </div>
    </section>
  );
}

function scopeOf(kind: Kind, host?: string, year?: number): EraseScope | null {
  if (kind === 'all') return { kind };
  if (kind === 'site') return host === undefined ? null : { kind, host };
  return year === undefined ? null : { kind, year };
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <Field label={label}>
      {(tie) => (
        <select
          {...tie}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
