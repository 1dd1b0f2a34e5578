/** The popup as a whole, from plain data: it holds no rule and fetches nothing. */
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiRegisterStrings } from '../../lib/domain/strings/ui-register';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { LedgerError } from '../basic/LedgerError';
import type { BackupReminder } from '../data/keeping';
import { BackupNotice } from '../keep/BackupNotice';
import { Skeleton } from '../basic/Skeleton';
import { useText } from '../text/language';
import { DueLine, type DueLineProps } from './DueLine';
import { FiguresCard, type FiguresCardProps } from './FiguresCard';
import { FirstRun, type FirstRunProps } from './FirstRun';
import { PageCard, type PageCardProps } from './PageCard';
import { RemindLine } from './RemindLine';
import { ReportCard, type ReportCardProps } from './ReportCard';

export type PopupState =
  | { kind: 'loading' }
  | { kind: 'ledger-failed'; message: string; onRetry: () => void }
  | { kind: 'first-run'; firstRun: FirstRunProps }
  | {
      kind: 'ready';
      figures: FiguresCardProps;
      report: ReportCardProps;
      /** Null: nothing was seen, or it is being counted. */
      due?: DueLineProps | null;
    };

export interface PopupViewProps {
  state: PopupState;
  page: PageCardProps;
  onOpenWorkbench: () => void;
  /** Opens the workbench beside the page; null where the browser cannot. */
  onDock?: (() => void) | null;
  /** Opens the workbench where a portal's own export is imported. */
  onImport: () => void;
  /** Opens the register's form in the workbench. */
  onRegister?: () => void;
  /** Null where there is nothing to remind of. */
  reminder?: BackupReminder | null;
  /** What is due in the year, in words; nothing unless the officer wants it here. */
  due?: readonly string[];
  /** Opens the workbench where backups are made. */
  onKeep?: () => void;
}

/** Head, this page, the year's figures, the report, and the way to the workbench. */
export function PopupView(props: PopupViewProps) {
  const { state, page, onOpenWorkbench, onDock, onImport, onRegister } = props;
  const { reminder = null, onKeep, due = [] } = props;
  const t = useText(uiCommonStrings);
  const workbench = useText(uiWorkbenchStrings);
  const register = useText(uiRegisterStrings);
  return (
    <div className="popup" data-state={state.kind}>
      <header className="popup-head">
        <h1>{t('productName')}</h1>
        <span className="row">
          {onDock && (
            <button type="button" className="link" data-action="dock" onClick={onDock}>
              {t('dock')}
            </button>
          )}
          <button type="button" className="link" data-action="workbench" onClick={onOpenWorkbench}>
            {t('openWorkbench')}
          </button>
        </span>
      </header>
      <main>
        {state.kind === 'first-run' && <FirstRun {...state.firstRun} />}
        {state.kind === 'ledger-failed' && <LedgerError {...state} />}
        <PageCard {...page} />
        {state.kind === 'loading' && (
          <section>
            <Skeleton lines={6} />
          </section>
        )}
        {state.kind === 'ready' && (
          <>
            {state.due && <DueLine {...state.due} />}
            <FiguresCard {...state.figures} />
            <ReportCard {...state.report} />
          </>
        )}
        {due.length > 0 && <RemindLine due={due} />}
        {onKeep && <BackupNotice reminder={reminder} onGo={onKeep} />}
        <p className="popup-import">
          {onRegister && (
            <button type="button" className="link small" onClick={onRegister}>
              {register('quick')}
            </button>
          )}
          <button type="button" className="link small" onClick={onImport}>
            {workbench('navImport')}
          </button>
        </p>
      </main>
    </div>
  );
}
