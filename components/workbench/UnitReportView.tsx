/** The report of another unit: the same form over the unit's own values, and beside it what is left to do. */
import type { ReactNode } from 'react';
import type { Problem } from '../../lib/domain/problem';
import { uiUnitReportStrings } from '../../lib/domain/strings/ui-unit-report';
import type { Commands } from '../basic/QuickFixes';
import { unitLists, type UnitDesk } from '../data/unit-report';
import { Skeleton } from '../basic/Skeleton';
import { useText } from '../text/language';
import { ReportEditor } from './ReportEditor';
import { formatRoute } from './route';
import { ToFillCard } from './ToFillCard';
import { UnitMove } from './UnitMove';
import type { WorkbenchViewProps } from './WorkbenchView';

export interface UnitReportProps {
  name: string;
  problems: readonly Problem[];
  /** The unit's figures are still being worked out: what is missing is not known yet. */
  isPartial: boolean;
  desk: UnitDesk;
}

export interface UnitReportViewProps extends Pick<
  WorkbenchViewProps,
  'choice' | 'editor' | 'toFill' | 'onRoute' | 'figures'
> {
  report: UnitReportProps;
  /** The problems. */
  panel: ReactNode;
  commands: Commands;
  onField: (key: string) => void;
}

/** Period, form and policy are the office's and are not asked again. */
export function UnitReportView(props: UnitReportViewProps) {
  const { report, choice, editor, toFill, panel, commands, onField } = props;
  const t = useText(uiUnitReportStrings);
  const { name, isPartial, desk } = report;
  const { kept } = unitLists(desk);
  // Names that pages print are known with the figures alone.
  const isGone = props.figures !== null && kept.some((one) => one.prefix === editor.prefix);
  return (
    <div className="report-view" data-unit-report={name}>
      <ReportEditor {...editor} commands={commands} />
      <aside className="report-side">
        <p className="quiet">{t('about')}</p>
        {isGone && <UnitMove unit={name} desk={desk} onRoute={props.onRoute} />}
        {isPartial ? <Skeleton lines={2} /> : <ToFillCard toFill={toFill} onGo={onField} brief />}
        <p>
          <a href={formatRoute({ view: 'word', year: choice.year, field: 'issued' })}>
            {t('back')}
          </a>
          <br />
          <span className="quiet small">{t('backHint')}</span>
        </p>
        {panel}
      </aside>
    </div>
  );
}
