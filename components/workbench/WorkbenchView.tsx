/** The workbench as a whole, from plain data. */
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import type { Figure } from '../../lib/domain/figures';
import type { Problem } from '../../lib/domain/problem';
import { uiHandoverStrings } from '../../lib/domain/strings/ui-handover';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { uiRegisterStrings } from '../../lib/domain/strings/ui-register';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { uiWelcomeStrings } from '../../lib/domain/strings/ui-welcome';
import { uiWordStrings } from '../../lib/domain/strings/ui-word';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import type { SaveStatus } from '../data/draft-store';
import { Skeleton } from '../basic/Skeleton';
import type { EvidenceViewProps } from '../evidence/EvidenceView';
import type { SeenOf } from '../figures/CoverageLine';
import { Recomputing } from '../figures/Recomputing';
import type { HistoryProps } from '../history/HistoryScreen';
import type { Preview } from '../data/preview';
import type { PackDesk } from '../packs/ports';
import type { BackupReminder } from '../data/keeping';
import { BackupNotice } from '../keep/BackupNotice';
import { fieldId } from '../form/model';
import { textCommands } from '../narrative/commands';
import { PeriodForm, type PeriodPickerProps } from '../popup/PeriodPicker';
import type { ReportCardProps } from '../popup/ReportCard';
import { useProblemText, useText } from '../text/language';
import type { TodayViewProps } from '../today/TodayView';
import { SampleBanner, SampleClosed, type SampleProps } from '../sample/SampleBanner';
import { NavRail } from './NavRail';
import { focusField, useProblemWalk } from './problem-walk';
import { ProblemsPanel } from './ProblemsPanel';
import { workbenchCommands } from './commands';
import { isBlankItem } from './problem-groups';
import { handoverFacts, handoverProps } from './handover-props';
import { welcomeProps, type WelcomeFacts } from './welcome-props';
import type { ToFill } from '../form/to-fill';
import type { Commands } from '../basic/QuickFixes';
import type { ReportEditorProps } from './ReportEditor';
import { ReportView } from './ReportView';
import { StatusBar } from './StatusBar';
import type { Route } from './route';
import { ConflictNotice, type ConflictNoticeProps } from './SaveState';
import { WorkbenchPalette } from './WorkbenchPalette';
import { SettingsView, type SettingsViewProps } from './SettingsView';

const WelcomeScreen = lazy(async () => ({
  default: (await import('../welcome/WelcomeScreen')).WelcomeScreen,
}));
const HandoverScreen = lazy(async () => ({
  default: (await import('../welcome/HandoverScreen')).HandoverScreen,
}));
const KeepScreen = lazy(async () => ({
  default: (await import('../keep/KeepScreen')).KeepScreen,
}));
const PacksScreen = lazy(async () => ({
  default: (await import('../packs/PacksScreen')).PacksScreen,
}));
const RegisterScreen = lazy(async () => ({
  default: (await import('../register/RegisterScreen')).RegisterScreen,
}));
const WordScreen = lazy(async () => ({
  default: (await import('../word/WordScreen')).WordScreen,
}));
const ProvinceScreen = lazy(async () => ({
  default: (await import('../province/ProvinceScreen')).ProvinceScreen,
}));
const ImportScreen = lazy(async () => ({
  default: (await import('../import/ImportScreen')).ImportScreen,
}));

const EvidenceView = lazy(async () => ({
  default: (await import('../evidence/EvidenceView')).EvidenceView,
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
  welcome: WelcomeFacts;
  /** How much of the portal's lists was seen. */
  coverage?: SeenOf | null;
  /** Earlier versions of the draft. */
  history?: HistoryProps | null;
  /** In the sample year, which is marked on every screen. */
  sample?: SampleProps | null;
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
  const goToField = (field: string) => {
    if (route.view !== 'report' || !focusField(fieldId(field)))
      props.onRoute({ view: 'report', year: choice.year, field });
  };
  const goTo = (problem?: Problem) => {
    const field = problem?.place?.field;
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
    <div className={props.sample ? 'workbench in-sample' : 'workbench'}>
      {props.sample && <SampleBanner {...props.sample} />}
      <a className="skip" href="#content" onClick={skipToContent}>
        {t('skip')}
      </a>
      <NavRail
        current={route.view}
        year={choice.year}
        problemCount={realCount(problems)}
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
        {props.conflict && <ConflictNotice {...props.conflict} />}
        <MainBody {...props} panel={panel} commands={commands} onMend={goTo} onField={goToField} />
      </main>
      <StatusBar
        save={props.save}
        unit={props.unit}
        year={choice.year}
        period={choice.period}
        coverage={props.coverage ?? null}
        problems={problems}
        readAt={props.welcome.readAt}
        due={props.welcome.next ?? []}
        onRoute={props.onRoute}
      >
        <WorkbenchPalette {...props} commands={commands} onField={goToField} onStep={step} />
        <span role="status" className="sr-only">
          {announced &&
            t('problemAt', {
              at: current! + 1,
              count: problems.length,
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

const realCount = (problems: readonly Problem[]): number =>
  problems.filter((problem) => !isBlankItem(problem)).length;

/** Views that are not of the report's period. */
const PLAIN_HEADS = { today: 'navToday', import: 'navImport', settings: 'navSettings' } as const;

function MainHead({ route, choice, oldFrom }: WorkbenchViewProps) {
  const t = useText(uiWorkbenchStrings);
  const keep = useText(uiKeepStrings);
  const register = useText(uiRegisterStrings);
  const welcome = useText(uiWelcomeStrings);
  const handover = useText(uiHandoverStrings);
  const packs = useText(uiPackPageStrings);
  const word = useText(uiWordStrings);
  const province = useText(uiProvinceStrings);
  const isPeriodAsked = route.field === 'period';
  useEffect(() => {
    if (isPeriodAsked) document.querySelector<HTMLElement>('.main-head .period select')?.focus();
  }, [isPeriodAsked]);
  const names = {
    data: keep('nav'),
    register: register('nav'),
    packs: packs('nav'),
    word: word('nav'),
    province: province('nav'),
    welcome: route.field === 'handover' ? handover('nav') : welcome('nav'),
  };
  if (route.view in names) {
    return (
      <header className="main-head">
        <h1>{names[route.view as keyof typeof names]}</h1>
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

/** What takes real data in, or hands data on. */
const CLOSED_IN_SAMPLE: readonly Route['view'][] = ['import', 'data', 'packs', 'province'];

function MainBody(props: BodyProps) {
  const { route, panel } = props;
  if (props.sample && CLOSED_IN_SAMPLE.includes(route.view))
    return <SampleClosed onLeave={props.sample.onLeave} />;
  if (route.view === 'settings') return <SettingsView {...props.settings} />;
  if (route.view === 'welcome') {
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        {route.field === 'handover' ? (
          <HandoverScreen {...handoverProps(props)} />
        ) : (
          <WelcomeScreen {...welcomeProps(props)} />
        )}
      </Suspense>
    );
  }
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
        <KeepScreen handover={handoverFacts(props)} year={year} years={years} unit={props.unit} />
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
          period={props.choice.period}
          desk={props.evidence && { scope: props.evidence.scope, ask: props.evidence.ports.ask }}
          unit={props.unit}
          onYear={(next) => props.onRoute({ ...route, year: next, field: null })}
        />
      </Suspense>
    );
  }
  if (route.view === 'packs') return <Packs {...props} />;
  if (route.view === 'word' || route.view === 'province') {
    const Screen = route.view === 'word' ? WordScreen : ProvinceScreen;
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <Screen {...props} />
      </Suspense>
    );
  }
  if (route.view === 'problems') return panel;
  if (route.view === 'figures' || route.view === 'today')
    return (
      <Suspense fallback={<Skeleton lines={12} />}>
        <LedgerView {...props} />
      </Suspense>
    );
  return <ReportView {...props} />;
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
