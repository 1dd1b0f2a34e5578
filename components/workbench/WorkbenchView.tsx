/** The workbench as a whole, from plain data. */
import type { Figure } from '../../lib/domain/figures';
import type { Problem } from '../../lib/domain/problem';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import type { SaveStatus } from '../data/draft-store';
import type { EvidenceViewProps } from '../evidence/EvidenceView';
import type { SeenOf } from '../figures/CoverageLine';
import type { HistoryProps } from '../history/HistoryScreen';
import type { UnitDesk } from '../data/unit-report';
import type { Preview } from '../data/preview';
import type { PackDesk } from '../packs/ports';
import type { BackupReminder } from '../data/keeping';
import { BackupNotice } from '../keep/BackupNotice';
import { LeftNotice } from '../keep/LeftNotice';
import { fieldId } from '../form/model';
import { textCommands } from '../narrative/commands';
import { type PeriodPickerProps } from '../popup/PeriodPicker';
import type { ReportCardProps } from '../popup/ReportCard';
import { useProblemText, useText } from '../text/language';
import type { TodayViewProps } from '../today/TodayView';
import { SampleBanner, type SampleProps } from '../sample/SampleBanner';
import { MainBody } from './MainBody';
import { MainHead } from './MainHead';
import { NavRail } from './NavRail';
import { focusField, useProblemWalk } from './problem-walk';
import { ProblemsPanel } from './ProblemsPanel';
import { commandsOfUnit, workbenchCommands } from './commands';
import { realProblems } from './open-work';
import { type WelcomeFacts } from './welcome-props';
import type { ToFill } from '../form/to-fill';
import type { ReportEditorProps } from './ReportEditor';
import { StatusBar } from './StatusBar';
import type { Route } from './route';
import { ConflictNotice, type ConflictNoticeProps } from './SaveState';
import type { UnitReportProps } from './UnitReportView';
import { WorkbenchPalette } from './WorkbenchPalette';
import { type SettingsViewProps } from './SettingsView';

export interface WorkbenchViewProps {
  route: Route;
  onRoute: (route: Route) => void;
  choice: PeriodPickerProps;
  editor: ReportEditorProps;
  toFill: ToFill;
  /** Null while the ledger is being read. */
  figures: readonly Figure[] | null;
  /** When the figures were worked out, while they are being worked out anew. */
  oldFrom?: string | null;
  /** Null while the ledger is being read. */
  evidence: Omit<EvidenceViewProps, 'year' | 'selected' | 'commands'> | null;
  today: Omit<TodayViewProps, 'scope' | 'ask' | 'copy'>;
  problems: readonly Problem[];
  report: Omit<ReportCardProps, 'onMend'>;
  /** Changes with what the report is made of. */
  reportStamp: string;
  save: SaveStatus;
  conflict: ConflictNoticeProps | null;
  settings: SettingsViewProps;
  preview: PreviewProps;
  /** The report's side of the page of packs. */
  packs?: PackDesk;
  /** The unit's name as its profile has it. */
  unit: string | null;
  reminder: BackupReminder | null;
  welcome: WelcomeFacts;
  /** How much of the portal's lists was seen. */
  coverage?: SeenOf | null;
  /** Earlier versions of the draft. */
  history?: HistoryProps | null;
  /** In the sample year, which is marked on every screen. */
  sample?: SampleProps | null;
  /** What reports of other units are filled from; left out where there are none. */
  units?: UnitDesk | null;
  /** The report of another unit is in front: editor and what is to fill are of that. */
  unitReport?: UnitReportProps | null;
}

export interface PreviewProps {
  open: boolean;
  onToggle: () => void;
  preview: Preview;
}

/** Head, rail, the chosen view, status bar. */
export function WorkbenchView(props: WorkbenchViewProps) {
  const { route, problems, choice, unitReport } = props;
  const inFront = unitReport?.problems ?? problems;
  const t = useText(uiWorkbenchStrings);
  const goToField = (field: string) => {
    if (route.view !== 'report' || !focusField(fieldId(field)))
      props.onRoute({ view: 'report', year: choice.year, field });
  };
  const goTo = (problem?: Problem) => {
    const field = problem?.place?.field;
    if (field) return goToField(field);
    // The page of problems is the office's.
    if (!unitReport) props.onRoute({ ...route, view: 'problems', field: null });
  };
  const [current, setCurrent, step] = useProblemWalk(inFront, goTo);
  const words = useProblemText();
  const allCommands = {
    ...workbenchCommands(route, props.onRoute, choice),
    ...textCommands(props.editor, { ...route, year: choice.year }, props.onRoute),
  };
  const commands = unitReport ? commandsOfUnit(allCommands) : allCommands;
  const announced = current === null ? null : inFront[current];
  const panel = (
    <ProblemsPanel
      isPartial={unitReport ? unitReport.isPartial : props.figures === null}
      problems={inFront}
      filterable={route.view === 'problems'}
      commands={commands}
      current={current}
      onGo={(problem, at) => {
        setCurrent(at);
        goTo(problem);
      }}
    />
  );
  return (
    <div className={props.sample ? 'workbench in-sample' : 'workbench'}>
      {props.sample && <SampleBanner {...props.sample} />}
      <a className="skip" href="#content" onClick={skipToContent}>
        {t('skip')}
      </a>
      <NavRail
        current={route.view}
        year={choice.year}
        problemCount={props.figures ? realCount(problems) : 0}
        province={props.settings.preferences.province}
      />
      <main id="content" tabIndex={-1}>
        <MainHead {...props} />
        {route.view !== 'data' && (
          <BackupNotice
            reminder={props.reminder}
            onGo={() => props.onRoute({ ...route, view: 'data', field: null })}
          />
        )}
        {route.view !== 'data' && (
          <LeftNotice onGo={() => props.onRoute({ ...route, view: 'data', field: null })} />
        )}
        {props.conflict && <ConflictNotice {...props.conflict} />}
        <MainBody {...props} panel={panel} commands={commands} onMend={goTo} onField={goToField} />
      </main>
      <StatusBar
        isOwn={props.route.view !== 'province'}
        save={props.save}
        unit={props.unit}
        year={choice.year}
        period={choice.period}
        coverage={props.coverage ?? null}
        problems={props.figures ? problems : null}
        readAt={props.welcome.readAt}
        due={props.welcome.next ?? []}
        onRoute={props.onRoute}
      >
        <WorkbenchPalette {...props} commands={commands} onField={goToField} onStep={step} />
        <span role="status" className="sr-only">
          {announced &&
            t('problemAt', {
              at: current! + 1,
              count: inFront.length,
              message: words(announced),
            })}
        </span>
      </StatusBar>
    </div>
  );
}

/** The address belongs to the views, so the skip link moves the focus by hand. */
function skipToContent(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

const realCount = (problems: readonly Problem[]): number => realProblems(problems).length;
