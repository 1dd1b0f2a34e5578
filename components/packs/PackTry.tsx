/** A form tried with the open report, kept nowhere: its sections, what it lacks, and its pages. */
import { useMemo } from 'react';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { completeForm } from '../../lib/packs/form-frame';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import { checkReport } from '../../lib/report/render-report';
import { ownValues } from '../../lib/report/values/aside';
import { usePreview } from '../data/preview';
import { isShown } from '../form/model';
import { PreviewPane } from '../preview/PreviewPane';
import { Skeleton } from '../basic/Skeleton';
import { useLanguage, useText } from '../text/language';
import type { OpenReport } from './ports';

interface PackTryProps {
  pack: OwnPackFile;
  report: OpenReport;
  onEnd: () => void;
}

/** True for packs that can be tried before anything is kept. */
export const canTry = ({ contributes }: OwnPackFile): boolean =>
  (contributes.reports ?? []).length > 0;

/** The first form of the pack over the values of the open report. */
export function PackTry({ pack, report, onEnd }: PackTryProps) {
  const t = useText(uiPackPageStrings);
  const language = useLanguage();
  const form = useMemo(() => completeForm(pack.contributes.reports![0]!), [pack]);
  const { input, sources } = report;
  const values = useMemo(() => {
    const keys = new Set(form.fields.map(({ key }) => key));
    return Object.fromEntries(
      Object.entries(ownValues(input.values)).filter(([key]) => keys.has(key)),
    );
  }, [form, input.values]);
  const aside = Object.keys(ownValues(input.values)).length - Object.keys(values).length;
  const asked = useMemo(
    () => (sources ? { form, input: { ...input, values }, sources } : null),
    [form, input, values, sources],
  );
  const missing = useMemo(
    () =>
      asked
        ? checkReport(form, asked.input, asked.sources).problems.filter(
            ({ code, severity }) => code === 'report/missing-value' && severity === 'warning',
          ).length
        : 0,
    [form, asked],
  );
  const preview = usePreview(asked);
  const name = pack.displayName[language] ?? pack.displayName.vi;
  return (
    <section className="stack pack-try" aria-label={t('tryOf', { name })}>
      <p className="notice">{t('tryOf', { name })}</p>
      <p className="row">
        <button type="button" className="button" onClick={onEnd}>
          {t('tryEnd')}
        </button>
      </p>
      {missing > 0 && <p>{t('tryMissing', { count: missing })}</p>}
      {aside > 0 && <p>{t('tryAside', { count: aside })}</p>}
      <details>
        <summary>{t('trySections')}</summary>
        <ul>
          {form.sections
            .filter(({ heading }) => heading !== null)
            .map(({ id, heading }) => (
              <li key={id}>
                {t('trySection', {
                  name: heading!.replace(/\s*\{[^}]*\}/g, '').replace(/:$/, ''),
                  count: form.fields.filter((one) => one.section === id && isShown(one)).length,
                })}
              </li>
            ))}
        </ul>
      </details>
      {asked ? <PreviewPane preview={preview} /> : <Skeleton lines={8} />}
      {!asked && <p className="quiet">{t('tryWait')}</p>}
    </section>
  );
}
