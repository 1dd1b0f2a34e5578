/** The workbench as a whole, from plain data. */
import { lazy, Suspense, type ReactNode } from 'react';
import type { Figure } from '../../lib/domain/figures';
import type { Problem } from '../../lib/domain/problem';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { uiRegisterStrings } from '../../lib/domain/strings/ui-register';
import { uiPreviewStrings } from '../../lib/domain/strings/ui-preview';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import type { SaveStatus } from '../data/draft-store';
import { Skeleton } from '../basic/Skeleton';
import type { EvidenceViewProps } from '../evidence/EvidenceView';
import { Recomputing } from '../figures/Recomputing';
import type { Preview } from '../data/preview';
import type { PackDesk } from '../packs/ports';
import type { BackupReminder } from '../data/keeping';
import { BackupNotice } from '../keep/BackupNotice';
import { fieldId } from '../form/model';
import { textCommands } from '../narrative/commands';
import { PeriodForm, type PeriodPickerProps } from '../popup/PeriodPicker';
import { ReportCard, type ReportCardProps } from '../popup/ReportCard';
import { showDate } from '../text/format';
import { useProblemText, useText } from '../text/language';
import type { TodayViewProps } from '../today/TodayView';
import { NavRail } from './NavRail';
import { focusField, useProblemWalk } from './problem-walk';
import { ProblemsPanel } from './ProblemsPanel';
import { workbenchCommands } from './commands';
import type { ToFill } from '../form/to-fill';
import { ToFillCard } from './ToFillCard';
import type { Commands } from '../basic/QuickFixes';
import { ReportEditor, type ReportEditorProps } from './ReportEditor';
import type { Route } from './route';
import { ConflictNotice, SaveState, type ConflictNoticeProps } from './SaveState';
import { WorkbenchPalette } from './WorkbenchPalette';
import { SettingsView, type SettingsViewProps } from './SettingsView';

const KeepScreen = lazy(async () => ({
  default: (await import('../keep/KeepScreen')).KeepScreen,
}));
const PacksScreen = lazy(async () => ({
  default: (await import('../packs/PacksScreen')).PacksScreen,
}));
const RegisterScreen = lazy(async () => ({
  default: (await import('../register/RegisterScreen')).RegisterScreen,
}));
const ImportScreen = lazy(async () => ({
  default: (await import('../import/ImportScreen')).ImportScreen,
}));

const EvidenceView = lazy(async () => ({
  default: (await import('../evidence/EvidenceView')).EvidenceView,
}));
const PreviewPane = lazy(async () => ({
  default: (await import('../preview/PreviewPane')).PreviewPane,
}));
const TodayView = lazy(async () => ({
  default: (await import('../today/TodayView')).TodayView,
}));

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
  save: SaveStatus;
  conflict: ConflictNoticeProps | null;
  settings: SettingsViewProps;
  preview: PreviewProps;
  /** The report's side of the page of packs. */
  packs?: PackDesk;
  /** The unit's name as its profile has it. */
  unit: string | null;
  reminder: BackupReminder | null;
}

export interface PreviewProps {
  open: boolean;
  onToggle: () => void;
  preview: Preview;
}

/** Head, rail, the chosen view, status bar. */
export function WorkbenchView(props: WorkbenchViewProps) {
  const { route, problems, choice } = props;
  const t = useText(uiWorkbenchStrings);
  const common = useText(uiCommonStrings);
  const register = useText(uiRegisterStrings);
  const goToField = (field: string) => {
    if (route.view !== 'report' || !focusField(fieldId(field)))
      props.onRoute({ ...route, view: 'report', field });
  };
  const goTo = (problem: Problem) => {
    const field = problem.place?.field;
    if (!field) return props.onRoute({ ...route, view: 'problems', field: null });
    goToField(field);
  };
  const [current, setCurrent, step] = useProblemWalk(problems, goTo);
  const words = useProblemText();
  const commands = {
    ...workbenchCommands(route, props.onRoute, choice),
    ...textCommands(props.editor, { ...route, year: choice.year }, props.onRoute),
  };
  const announced = current === null ? null : problems[current];
  const panel = (
    <ProblemsPanel
      problems={problems}
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
    <div className="workbench">
      <a className="skip" href="#content" onClick={skipToContent}>
        {t('skip')}
      </a>
      <NavRail current={route.view} year={choice.year} problemCount={problems.length} />
      <main id="content" tabIndex={-1}>
        <MainHead {...props} />
        {route.view !== 'data' && (
          <BackupNotice
            reminder={props.reminder}
            onGo={() => props.onRoute({ ...route, view: 'data', field: null })}
          />
        )}
        {props.conflict && <ConflictNotice {...props.conflict} />}
        <MainBody
          {...props}
          panel={panel}
          commands={commands}
          onMend={(problem) => problem && goTo(problem)}
          onField={goToField}
        />
      </main>
      <footer className="status-bar">
        <SaveState status={props.save} />
        <WorkbenchPalette {...props} commands={commands} onField={goToField} onStep={step} />
        <span>
          {common('periodOf', {
            from: showDate(choice.period.from),
            to: showDate(choice.period.to),
          })}
        </span>
        <button
          type="button"
          className="link small"
          onClick={() =>
            props.onRoute({ view: 'register', year: choice.year, field: `new.${Date.now()}` })
          }
        >
          {register('quick')}
        </button>
        <span role="status" className="sr-only">
          {announced &&
            t('problemAt', {
              at: current! + 1,
              count: problems.length,
              message: words(announced),
            })}
        </span>
      </footer>
    </div>
  );
}

/** The address belongs to the views, so the skip link moves the focus by hand. */
function skipToContent(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

/** Views that are not of the report's period. */
const PLAIN_HEADS = { today: 'navToday', import: 'navImport', settings: 'navSettings' } as const;

function MainHead({ route, choice, oldFrom }: WorkbenchViewProps) {
  const t = useText(uiWorkbenchStrings);
  const keep = useText(uiKeepStrings);
  const register = useText(uiRegisterStrings);
  const packs = useText(uiPackPageStrings);
  if (route.view === 'data' || route.view === 'register' || route.view === 'packs') {
    const names = { data: keep('nav'), register: register('nav'), packs: packs('nav') };
    return (
      <header className="main-head">
        <h1>{names[route.view]}</h1>
      </header>
    );
  }
  if (route.view in PLAIN_HEADS) {
    return (
      <header className="main-head">
        <h1>{t(PLAIN_HEADS[route.view as keyof typeof PLAIN_HEADS])}</h1>
        {route.view === 'today' && <Recomputing from={oldFrom} />}
      </header>
    );
  }
  return (
    <header className="main-head">
      <h1>{t('reportOf', { year: choice.year })}</h1>
      <PeriodForm {...choice} />
      <Recomputing from={oldFrom} />
    </header>
  );
}

type BodyProps = WorkbenchViewProps & {
  panel: ReactNode;
  commands: Commands;
  onMend: (problem?: Problem) => void;
  onField: (key: string) => void;
};

function MainBody(props: BodyProps) {
  const { route, panel } = props;
  const preview = useText(uiPreviewStrings);
  if (route.view === 'settings') return <SettingsView {...props.settings} />;
  if (route.view === 'import') {
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <ImportScreen onSeeFigures={() => props.onRoute({ ...route, view: 'figures' })} />
      </Suspense>
    );
  }
  if (route.view === 'data') {
    const { year, years } = props.choice;
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <KeepScreen year={year} years={years} unit={props.unit} />
      </Suspense>
    );
  }
  if (route.view === 'register') {
    const { year, years } = props.choice;
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <RegisterScreen
          year={year}
          years={years}
          asked={route.field}
          onYear={(next) => props.onRoute({ ...route, year: next, field: null })}
        />
      </Suspense>
    );
  }
  if (route.view === 'packs') return <Packs {...props} />;
  if (route.view === 'problems') return panel;
  if (route.view === 'figures' || route.view === 'today')
    return (
      <Suspense fallback={<Skeleton lines={12} />}>
        <LedgerView {...props} />
      </Suspense>
    );
  return (
    <div className={props.preview.open ? 'report-view with-preview' : 'report-view'}>
      <ReportEditor
        {...props.editor}
        commands={props.commands}
        onEvidence={(key) => props.onRoute({ ...route, view: 'figures', field: key })}
      />
      <aside className="report-side">
        <p>
          <button
            type="button"
            className="button"
            aria-pressed={props.preview.open}
            onClick={props.preview.onToggle}
          >
            {preview(props.preview.open ? 'hide' : 'show')}
          </button>
        </p>
        <ReportCard {...props.report} onMend={props.onMend} />
        {props.figures ? (
          <ToFillCard toFill={props.toFill} onGo={(key) => props.onField(key)} />
        ) : (
          <Skeleton lines={2} />
        )}
        {props.preview.open ? (
          <Suspense fallback={<Skeleton lines={12} />}>
            <PreviewPane preview={props.preview.preview} />
          </Suspense>
        ) : (
          panel
        )}
      </aside>
      {props.preview.open && <div className="problems-below">{panel}</div>}
    </div>
  );
}

/** What is installed; a checklist's item leads to its field. */
function Packs({ route, onRoute, choice, packs, editor, onField }: BodyProps) {
  if (!packs) return <Skeleton lines={8} />;
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <PacksScreen
        desk={packs}
        sections={editor.sections}
        year={choice.year}
        selected={route.field}
        onSelect={(field) => onRoute({ view: 'packs', year: choice.year, field })}
        onField={onField}
      />
    </Suspense>
  );
}

/** The figures with their sources, or the day; both are asked of the ledger. */
function LedgerView({ route, choice, evidence, today, commands }: BodyProps) {
  if (!evidence) return <Skeleton lines={12} />;
  const { scope, ports } = evidence;
  if (route.view === 'figures')
    return (
      <EvidenceView
        {...evidence}
        year={choice.year}
        selected={route.field}
        commands={withoutSelf(commands)}
      />
    );
  return <TodayView {...today} scope={scope} ask={ports.ask} copy={ports.copy} />;
}

/** Whoever looks at a figure's sources needs no way to them. */
function withoutSelf({ 'figure.evidence': _here, ...others }: Commands): Commands {
  return others;
}
