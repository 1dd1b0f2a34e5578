/** The view in front. */
import { lazy, Suspense, type ReactNode } from 'react';
import type { Problem } from '../../lib/domain/problem';
import { Skeleton } from '../basic/Skeleton';
import { SampleClosed } from '../sample/SampleBanner';
import { handoverFacts, handoverProps } from './handover-props';
import { welcomeProps } from './welcome-props';
import type { Commands } from '../basic/QuickFixes';
import { ReportView } from './ReportView';
import type { Route } from './route';
import { SettingsView } from './SettingsView';
import type { WorkbenchViewProps } from './WorkbenchView';

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

const UnitReportView = lazy(async () => ({
  default: (await import('./UnitReportView')).UnitReportView,
}));
const EvidenceView = lazy(async () => ({
  default: (await import('../evidence/EvidenceView')).EvidenceView,
}));
const TodayView = lazy(async () => ({
  default: (await import('../today/TodayView')).TodayView,
}));

export type BodyProps = WorkbenchViewProps & {
  panel: ReactNode;
  commands: Commands;
  onMend: (problem?: Problem) => void;
  onField: (key: string) => void;
};

/** What takes real data in, or hands data on. */
const CLOSED_IN_SAMPLE: readonly Route['view'][] = ['import', 'data', 'packs', 'province'];

/** The screen of the route; each is loaded when it is first opened. */
export function MainBody(props: BodyProps) {
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
  if (props.unitReport) {
    return (
      <Suspense fallback={<Skeleton lines={12} />}>
        <UnitReportView {...props} report={props.unitReport} />
      </Suspense>
    );
  }
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
