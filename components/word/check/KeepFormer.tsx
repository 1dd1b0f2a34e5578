/** Sets the report that was read aside as that of its year. */
import { useState, type FormEvent } from 'react';
import { uiCheckStrings } from '../../../lib/domain/strings/ui-check';
import type { ReportForm } from '../../../lib/packs/report-schema';
import { formerOf } from '../../../lib/report/carry/former';
import { Field } from '../../basic/Field';
import { nowInstant } from '../../data/clock';
import { keepFormer, useFormer } from '../../data/former';
import { useText } from '../../text/language';
import { formatRoute } from '../../workbench/route';
import type { CheckedFile } from './messages';

type Done = { kind: 'kept'; year: number } | { kind: 'failed'; message: string } | null;

export interface KeepFormerProps {
  file: CheckedFile;
  form: ReportForm;
  /** The year before the one being written: what a report without a year is taken for. */
  lastYear: number;
}

/** The report's own year, or the one the officer says where it states none. */
export function KeepFormer({ file, form, lastYear }: KeepFormerProps) {
  const t = useText(uiCheckStrings);
  const [typed, setTyped] = useState(String(file.read.year ?? lastYear));
  const [done, setDone] = useState<Done>(null);
  const year = /^\d{4}$/.test(typed) ? Number(typed) : NaN;
  const fits = year >= 2000 && year <= 2100;
  const standing = useFormer(fits ? year : 0);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!fits) return;
    keepFormer(formerOf(file.read, form, year, nowInstant())).then(
      () => setDone({ kind: 'kept', year }),
      (error: unknown) =>
        setDone({
          kind: 'failed',
          message: error instanceof Error ? error.message : String(error),
        }),
    );
  };
  return (
    <form className="stack check-keep" onSubmit={keep} noValidate>
      <h3>{t('keepTitle')}</h3>
      <p className="small quiet">{t('keepHint')}</p>
      {file.read.year === null && (
        <Field label={t('keepYear')} error={fits ? null : t('yearWrong')}>
          {(tie) => (
            <input
              {...tie}
              className="input short"
              inputMode="numeric"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      )}
      {standing && done?.kind !== 'kept' && (
        <p className="small">{t('keepReplaces', { year, file: standing.file })}</p>
      )}
      <p className="row">
        <button type="submit" className="button primary" data-action="keep-former" disabled={!fits}>
          {t('keep', { year: typed })}
        </button>
        <span role="status" data-kept={done?.kind ?? ''}>
          {done?.kind === 'kept' && t('kept', { year: done.year })}
          {done?.kind === 'failed' && t('keepFailed', { message: done.message })}
        </span>
        {done?.kind === 'kept' && done.year !== lastYear && (
          <a href={formatRoute({ view: 'word', year: done.year + 1, field: 'check' })}>
            {t('keptGo', { year: done.year + 1 })}
          </a>
        )}
      </p>
    </form>
  );
}
