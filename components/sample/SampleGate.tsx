/** Before the sample year's workbench: fills it where that was asked for, offers to where it is not there. */
import { useEffect, useState, type ReactNode } from 'react';
import { uiSampleStrings } from '../../lib/domain/strings/ui-sample';
import { Skeleton } from '../basic/Skeleton';
import { isSampleAsked, leaveSample, settleSample } from '../data/sample';
import { useText } from '../text/language';
import { loadSample, sampleIsWhole } from './load';

type State =
  { kind: 'looking' | 'absent' | 'loading' | 'ready' } | { kind: 'failed'; message: string };

/** Shows `children` once the sample year is whole. */
export function SampleGate({ children }: { children: ReactNode }) {
  const t = useText(uiSampleStrings);
  const [state, setState] = useState<State>({ kind: 'looking' });
  const fail = (error: unknown) =>
    setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  const load = () => {
    setState({ kind: 'loading' });
    loadSample()
      .then(() => {
        settleSample();
        setState({ kind: 'ready' });
      })
      .catch(fail);
  };
  useEffect(() => {
    document.title = t('tabTitle');
    sampleIsWhole()
      .then((whole) => {
        if (whole) setState({ kind: 'ready' });
        else if (isSampleAsked()) load();
        else setState({ kind: 'absent' });
      })
      .catch(fail);
    // Once, when the page is opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  if (state.kind === 'ready') return children;
  if (state.kind === 'looking' || state.kind === 'loading')
    return (
      <main className="sample-gate">
        <p role="status">{t('loading')}</p>
        <Skeleton lines={6} />
      </main>
    );
  return (
    <main className="sample-gate stack">
      <h1>{t('title')}</h1>
      <p role={state.kind === 'failed' ? 'alert' : undefined}>
        {state.kind === 'failed' ? t('failed', { message: state.message }) : t('absent')}
      </p>
      <p className="row">
        <button type="button" className="button primary" onClick={load}>
          {t('open')}
        </button>
        <button type="button" className="button" onClick={leaveSample}>
          {t('leave')}
        </button>
      </p>
    </main>
  );
}
