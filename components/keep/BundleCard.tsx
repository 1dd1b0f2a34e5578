/** The bundle a unit sends to its province. */
import { useState } from 'react';
import type { BundleMark } from '../../lib/domain/keeping';
import type { Protocol } from '../../lib/domain/protocol';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { send } from '../../lib/platform/messaging';
import { showInstant } from '../text/format';
import { useText } from '../text/language';

type Run =
  | { kind: 'idle' | 'working' | 'no-unit' }
  | { kind: 'done'; fileName: string }
  | { kind: 'failed'; message: string };

export interface BundleCardProps {
  year: number;
  last: BundleMark | null;
}

/** What was sent last, and a button for the next. */
export function BundleCard({ year, last }: BundleCardProps) {
  const t = useText(uiKeepStrings);
  const [run, setRun] = useState<Run>({ kind: 'idle' });
  const start = () => {
    setRun({ kind: 'working' });
    send<Protocol, 'bundle/export'>('bundle/export', { year, overrides: {} })
      .then(({ fileName }) => setRun(fileName ? { kind: 'done', fileName } : { kind: 'no-unit' }))
      .catch((error: unknown) =>
        setRun({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
      );
  };
  return (
    <section aria-labelledby="bundle-title" className="stack" data-bundle-state={run.kind}>
      <h2 id="bundle-title">{t('bundleTitle')}</h2>
      <p className="quiet">{t('bundleHint')}</p>
      <p>
        {last
          ? t('bundleLast', { number: last.number, at: showInstant(last.createdAt) })
          : t('bundleNone', { year })}
      </p>
      <p>
        <button
          type="button"
          className="button"
          aria-disabled={run.kind === 'working'}
          onClick={() => run.kind !== 'working' && start()}
        >
          {t('bundleExport', { year })}
        </button>
      </p>
      <div role="status">
        {run.kind === 'done' && (
          <p className="notice break">{t('bundleDone', { file: run.fileName })}</p>
        )}
        {run.kind === 'no-unit' && <p className="notice warning">{t('bundleNoUnit')}</p>}
        {run.kind === 'failed' && (
          <p className="notice error break">{t('failed', { reason: run.message })}</p>
        )}
      </div>
    </section>
  );
}
