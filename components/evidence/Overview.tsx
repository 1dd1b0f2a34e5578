/** The figures as a whole: everything to take along, and the charts. */
import { useMemo } from 'react';
import { uiChartStrings } from '../../lib/domain/strings/ui-charts';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import { Failure } from '../basic/Failure';
import { Skeleton } from '../basic/Skeleton';
import { MonthCharts } from '../charts/MonthCharts';
import { ShareCharts } from '../charts/ShareCharts';
import { useAnswer } from '../data/desk';
import type { Charts, Scope } from '../desk/questions';
import { useText } from '../text/language';
import type { EvidencePorts } from './EvidenceView';
import { PaneActions } from './PaneActions';

/** Shown while no figure is chosen. */
export function Overview({ scope, ports }: { scope: Scope; ports: EvidencePorts }) {
  const t = useText(uiEvidenceStrings);
  const body = useMemo(() => ({ scope }), [scope]);
  const [charts, again] = useAnswer(ports.ask, 'charts', body, true);
  return (
    <article className="stack" aria-labelledby="evidence-title">
      <div className="pane-head">
        <h2 id="evidence-title">{t('overview')}</h2>
        <PaneActions of={null} ports={ports} />
      </div>
      <p className="quiet no-print">{t('notChosen')}</p>
      {charts.kind === 'loading' && <Skeleton lines={8} />}
      {charts.kind === 'failed' && (
        <Failure text={t('deskFailed', { message: charts.message })} onRetry={again} />
      )}
      {charts.kind === 'ready' && <AllCharts charts={charts.value} />}
    </article>
  );
}

function AllCharts({ charts }: { charts: Charts }) {
  const t = useText(uiChartStrings);
  const { months, lastYear, resolved } = charts;
  if (months.length === 0 && lastYear.length === 0 && resolved === 0)
    return <p className="notice">{t('none')}</p>;
  return (
    <>
      <MonthCharts charts={charts} />
      <ShareCharts charts={charts} />
    </>
  );
}
