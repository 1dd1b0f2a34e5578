/** The popup with its data: profile and draft first, the ledger behind them. */
import { useCallback, useState } from 'react';
import type { Profile } from '../../lib/domain/office';
import type { Problem } from '../../lib/domain/problem';
import type { Protocol } from '../../lib/domain/protocol';
import { send } from '../../lib/platform/messaging';
import { requestSite } from '../../lib/platform/sites';
import { openWorkbench, reloadTab } from '../../lib/platform/tabs';
import { today } from '../data/clock';
import { useDock } from '../data/dock';
import { useDueCount, useDueDays, useNow } from '../data/due';
import { useLanguageChoice } from '../data/language';
import { useBackupReminder } from '../data/keeping';
import { useLedger, useOffice, type Office } from '../data/ledger';
import { packNames, useOwnPacks } from '../data/packs';
import { usePage, type FrontPage } from '../data/page';
import { usePaging } from '../data/paging';
import { BLANK_PROFILE, saveProfile, withSite } from '../data/profile';
import { usePreferences } from '../data/preferences';
import { useRegisterEntries } from '../data/register';
import { useReminders } from '../data/reminders';
import { useYear } from '../data/year';
import { LanguageProvider } from '../text/language';
import { formatRoute } from '../workbench/route';
import type { FirstValues } from './FirstRun';
import type { PageCardProps } from './PageCard';
import { PopupView, type PopupState } from './PopupView';

/** The whole popup. */
export function PopupApp() {
  const [language] = useLanguageChoice();
  const [attempt, setAttempt] = useState(0);
  const office = useOffice(attempt);
  const front = usePage();
  const page = usePageCard(front, office.kind === 'ready' ? office.value.profile : null);
  const reminder = useBackupReminder();
  const due = useDeadlineLines(office.kind === 'ready' ? office.value : NO_OFFICE);
  const dock = useDock(() => open());
  const again = () => setAttempt(attempt + 1);
  const frame = (state: PopupState) => (
    <PopupView
      state={state}
      page={page}
      onOpenWorkbench={() => open()}
      onDock={dock}
      onImport={() => open('#/import')}
      onRegister={() => open(`#/register/${today().slice(0, 4)}/new.${Date.now()}`)}
      reminder={reminder}
      due={due}
      onKeep={() => open('#/data')}
    />
  );
  return (
    <LanguageProvider language={language}>
      {office.kind === 'loading' && frame({ kind: 'loading' })}
      {office.kind === 'failed' &&
        frame({ kind: 'ledger-failed', message: office.message, onRetry: again })}
      {office.kind === 'ready' && !office.value.profile && (
        <FirstRunPopup front={front} frame={frame} />
      )}
      {office.kind === 'ready' && office.value.profile && (
        <ReadyPopup
          office={office.value}
          profile={office.value.profile}
          attempt={attempt}
          onRetry={again}
          frame={frame}
        />
      )}
    </LanguageProvider>
  );
}

const NO_OFFICE: Office = { profile: null, drafts: [] };

/** The year's deadlines, where the officer wants a line of them. */
function useDeadlineLines(office: Office): readonly string[] {
  const [{ reminders }] = usePreferences();
  const due = useReminders(office, useRegisterEntries(), useOwnPacks(), useNow());
  return reminders === 'line' ? due : [];
}

/** Opens the workbench and closes the popup, as browsers do when the focus leaves it. */
function open(hash?: string) {
  void openWorkbench(hash).then(() => window.close());
}

function usePageCard(front: FrontPage, profile: Profile | null): PageCardProps {
  const onAllow = (origin: string) => {
    const asked = requestSite(origin);
    if (profile) void saveProfile(withSite(profile, origin)).catch(() => undefined);
    asked.then((granted) => front.setDenied(!granted)).catch(() => front.setDenied(true));
  };
  const teaching = useTeaching(front);
  const paging = usePaging(front.tab?.id ?? null, front.page.kind === 'status');
  const { status, start, cancel } = paging;
  return {
    page: front.page,
    onReadOnce: front.readOnce,
    onAllow,
    onReload: () => front.tab && void reloadTab(front.tab.id),
    onSeeAll: () => open('#/problems'),
    paging: status ? { status, onStart: start, onCancel: cancel } : undefined,
    ownPacks: packNames(useOwnPacks()),
    ...teaching,
  };
}

/** Opens the overlay and leaves the page to it. */
function useTeaching({ tab }: FrontPage): Pick<PageCardProps, 'onTeach' | 'teachFailure'> {
  const [teachFailure, setFailure] = useState<string | null>(null);
  const onTeach = () => {
    if (!tab) return;
    send<Protocol, 'teach/start'>('teach/start', { tabId: tab.id })
      .then(({ started, reason }) => (started ? window.close() : setFailure(reason ?? '')))
      .catch((error: unknown) => setFailure(String(error)));
  };
  return { onTeach, teachFailure };
}

type Frame = (state: PopupState) => React.ReactNode;

function FirstRunPopup({ front, frame }: { front: FrontPage; frame: Frame }) {
  const [denied, setDenied] = useState(false);
  const onSave = (values: FirstValues, site: string | null, allow: boolean) => {
    const asked = allow && site ? requestSite(site) : Promise.resolve(true);
    const profile = { ...BLANK_PROFILE, values, sites: site ? [site] : [] };
    void saveProfile(profile).catch(() => undefined);
    asked.then((granted) => setDenied(!granted)).catch(() => setDenied(true));
  };
  return frame({ kind: 'first-run', firstRun: { suggestedSite: front.origin, denied, onSave } });
}

interface ReadyPopupProps {
  office: Office;
  profile: Profile;
  attempt: number;
  onRetry: () => void;
  frame: Frame;
}

function ReadyPopup({ office, profile, attempt, onRetry, frame }: ReadyPopupProps) {
  const ledger = useLedger(attempt);
  const year = useYear(office, profile, ledger.kind === 'ready' ? ledger.value : null, null);
  const [preferences, onChange] = usePreferences();
  const [days] = useDueDays();
  const due = useDueCount(ledger.kind === 'ready' ? ledger.value : null, year.desk, days);
  const seeAll = useCallback(() => open(hashOf('problems', year.year)), [year.year]);
  const onMend = (problem?: Problem) => open(hashOfProblem(problem, year.year));
  if (ledger.kind === 'failed') {
    return frame({ kind: 'ledger-failed', message: ledger.message, onRetry });
  }
  if (year.failure !== null) {
    return frame({ kind: 'ledger-failed', message: year.failure, onRetry: year.onAgain });
  }
  return frame({
    kind: 'ready',
    figures: {
      choice: year.choice,
      figures: year.figuresModel,
      askUnit: year.askUnit,
      periodOffer: year.periodOffer,
      onSeeAll: seeAll,
      onEvidence: (key) => open(formatRoute({ view: 'figures', year: year.year, field: key })),
    },
    due: due && {
      count: due,
      onOpen: () => open(formatRoute({ view: 'today', year: year.year, field: null })),
    },
    report: {
      wishes: { preferences, onChange },
      year: year.year,
      outcome: year.outcome,
      onGenerate: year.generate,
      onMend,
      lost: year.lost,
      onTemplate: () => open(templateHash(year.year, year.lost.template?.id)),
      onIssued: () => open(formatRoute({ view: 'word', year: year.year, field: 'issued' })),
    },
  });
}

function hashOf(view: 'problems' | 'report', year: number): string {
  return formatRoute({ view, year, field: null });
}

/** The screen of templates, at one of them. */
const templateHash = (year: number, id?: string): string =>
  formatRoute({ view: 'word', year, field: id === undefined ? 'template' : `template.${id}` });

function hashOfProblem(problem: Problem | undefined, year: number): string {
  const field = problem?.place?.field;
  return field ? formatRoute({ view: 'report', year, field }) : hashOf('problems', year);
}
