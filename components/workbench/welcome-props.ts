/** The first steps as the workbench shows them: its facts, and ways into its other views. */
import type { Entry } from '../../lib/domain/entry/entry';
import type { FirstSteps } from '../../lib/domain/first-steps';
import type { WelcomeScreenProps } from '../welcome/WelcomeScreen';
import { openWorkOf } from './open-work';
import type { Route, WorkbenchViewName } from './route';
import type { SiteModel } from './SiteList';
import type { WorkbenchViewProps } from './WorkbenchView';

export interface WelcomeFacts {
  steps: FirstSteps;
  /** The profile's values by key. */
  values: Readonly<Record<string, unknown>>;
  onValue: (key: string, value: unknown) => void;
  sites: readonly SiteModel[];
  onAllow: (origin: string) => void;
  readings: number;
  readAt: string | null;
  backupAt: string | null;
  /** Somebody has begun on this machine. */
  hasWork: boolean;
  /** Entries of the year's register; null while they are being read. */
  entries: number | null;
  /** Of these, what lacks something or contradicts itself (`unfinishedLines`). */
  unfinished: readonly Entry[] | null;
  /** The year before, where its report is here. */
  lastYear: number | null;
  /** What is due, in words. */
  next?: readonly string[];
  onSkip: () => void;
  /** Left out in the sample year itself. */
  onSample?: () => void;
}

/** What the view needs, from what the workbench has. */
export function welcomeProps(props: WorkbenchViewProps): WelcomeScreenProps {
  const { welcome, figures, choice, onRoute } = props;
  const { steps, values, onValue, sites, readings, readAt } = welcome;
  const { year, period } = choice;
  const go = (view: WorkbenchViewName) => () => onRoute({ view, year, field: null } as Route);
  return {
    steps,
    unit: { values, onValue },
    portal: { sites, onAllow: welcome.onAllow, onImport: go('import') },
    figures: {
      year,
      period,
      figures,
      readings,
      readAt,
      portal: sites[0]?.origin ?? null,
      onReport: go('report'),
      onFigures: go('figures'),
    },
    handover: {
      work: workOf(props),
      next: welcome.next ?? [],
      onReport: go('report'),
      onRegister: go('register'),
      ...(!props.sample && { onRestore: go('data') }),
      onData: go('data'),
    },
    onSkip: () => {
      welcome.onSkip();
      go('report')();
    },
    onSample: welcome.onSample,
    ...(!props.sample && {
      onProvince: () => {
        props.settings.onPreferences({ province: true, welcome: false });
        go('province')();
      },
    }),
  };
}

function workOf(props: WorkbenchViewProps) {
  const { welcome, choice } = props;
  const { fields, problems, lines } = openWorkOf(props);
  const { hasWork, readAt, backupAt, entries, lastYear } = welcome;
  if (!hasWork) return null;
  return {
    year: choice.year,
    toFill: fields?.length ?? null,
    problems: problems?.length ?? null,
    lines: lines?.length ?? null,
    readAt,
    entries,
    backupAt,
    lastYear,
  };
}
