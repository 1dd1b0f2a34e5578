/** The workbench with its data. */
import { useEffect, useMemo, useState } from 'react';
import { lastYearOf } from '../../lib/report/last-year';
import { changeBackTo } from '../../lib/report/draft-difference';
import { dueDayOf } from '../../lib/register/reminders';
import { shownKey, unitPrefix } from '../../lib/report/values/unit-values';
import { useDueDays, useNow } from '../data/due';
import { saveFile } from '../../lib/platform/downloads';
import { useEvidencePorts } from '../data/evidence';
import { useFilledForm, useForm, profileFields } from '../data/form';
import { useFormer } from '../data/former';
import type { ReportForm } from '../../lib/packs/report-schema';
import { useLanguageChoice } from '../data/language';
import { useFirstSteps, useWelcomeDoor } from '../data/first-steps';
import { backupReminder, useKeepingState } from '../data/keeping';
import { useLedger, useOffice, type Office } from '../data/ledger';
import { changePreferences, usePreferences } from '../data/preferences';
import { formChoices, usePackDesk } from '../data/form-choice';
import { useFormHeads, useLoadedPacks, useOwnPacks } from '../data/packs';
import { usePolicyEffects } from '../data/policy';
import { BLANK_PROFILE } from '../data/profile';
import { useProfileEditor } from '../data/profile-editor';
import { useMarkers } from '../data/markers';
import { useRegisterEntries } from '../data/register';
import type { UndoableStore } from '../data/undo';
import type { UnitDesk } from '../data/unit-report';
import { useSites } from '../data/sites';
import { useReminders } from '../data/reminders';
import { enterSample, inSample, leaveSample } from '../data/sample';
import { dropSample } from '../sample/load';
import { saveUnitNames } from '../data/units';
import { useYear, type YearData } from '../data/year';
import { LedgerError } from '../basic/LedgerError';
import { Skeleton } from '../basic/Skeleton';
import { fieldId, sectionModels, type FieldModel } from '../form/model';
import { toFill } from '../form/to-fill';
import { isBlank } from '../form/values';
import { SampleGate } from '../sample/SampleGate';
import { askDesk } from '../summary/ask';
import { useReportDrop } from '../word/check/dropped';
import { LanguageProvider } from '../text/language';
import { useRoute } from './hash';
import { useReportPreview } from './use-report-preview';
import { unfinishedLines } from './open-work';
import { inGroups } from './problem-groups';
import { focusField } from './problem-walk';
import type { ConflictNoticeProps } from './SaveState';
import { UnitWorkbench, unitOfRoute } from './UnitWorkbench';
import { WorkbenchView, type WorkbenchViewProps } from './WorkbenchView';

/** The whole workbench. */
export function WorkbenchApp() {
  const [language, setLanguage] = useLanguageChoice();
  const props = { language, onLanguage: setLanguage };
  return (
    <LanguageProvider language={language}>
      {inSample() ? (
        <SampleGate>
          <OpenWorkbench {...props} />
        </SampleGate>
      ) : (
        <OpenWorkbench {...props} />
      )}
    </LanguageProvider>
  );
}

function OpenWorkbench(props: Pick<ReadyProps, 'language' | 'onLanguage'>) {
  const [attempt, setAttempt] = useState(0);
  const office = useOffice(attempt);
  return (
    <>
      {office.kind === 'loading' && <Skeleton lines={8} />}
      {office.kind === 'failed' && (
        <main>
          <LedgerError message={office.message} onRetry={() => setAttempt(attempt + 1)} />
        </main>
      )}
      {office.kind === 'ready' && (
        <ReadyWorkbench
          office={office.value}
          attempt={attempt}
          onRetry={() => setAttempt(attempt + 1)}
          {...props}
        />
      )}
    </>
  );
}

interface ReadyProps {
  office: Office;
  attempt: number;
  onRetry: () => void;
  language: 'vi' | 'en';
  onLanguage: (language: 'vi' | 'en') => void;
}

function ReadyWorkbench({ office, attempt, onRetry, language, onLanguage }: ReadyProps) {
  const [route, setRoute] = useRoute();
  const ledger = useLedger(attempt, route.view === 'import');
  const { profile, status, setValue } = useProfileEditor(office.profile ?? BLANK_PROFILE);
  const loaded = ledger.kind === 'ready' ? ledger.value : null;
  const onYear = (next: number) => setRoute({ ...route, year: next, field: null });
  const [preferences, onPreferences] = usePreferences();
  const withMonths = preferences.reportCharts && route.view === 'report';
  const year = useYear(office, profile, loaded, route.year, onYear, withMonths);
  const { draft } = year.state;
  const ownPacks = useOwnPacks();
  const heads = useFormHeads();
  const packs = useLoadedPacks();
  const inUse = useForm(draft, profile, packs, year.choice.period.to);
  const { form } = inUse;
  const register = useRegisterEntries();
  const before = draftBefore(office, year.year);
  const former = useFormer(year.year - 1) ?? null;
  const lastYear = useMemo(() => lastYearOf(former, before), [former, before]);
  const { figures } = year;
  const sources = { figures, register, lastYear };
  const filled = useFilledForm(form, draft, profile, year.choice.period, sources);
  const { fields, problems: told } = filled;
  const problems = useMemo(() => (inUse.gone ? [inUse.gone, ...told] : told), [inUse.gone, told]);
  const sections = useMemo(() => sectionModels(form, fields), [form, fields]);
  const { store } = year;
  const edits = useMemo(() => editing(store), [store]);
  const labels = useMemo(
    () => new Map(form.fields.map(({ key, label }) => [key, label.vi])),
    [form],
  );
  const sites = useSites(profile);
  const formChoice = formChoices(year, profile, heads, inUse);
  const inSettings = route.view === 'settings';
  const { policy, scope, known } = year;
  const { period } = year.choice;
  const effects = usePolicyEffects(loaded, period, scope, known, policy, inSettings);
  const markers = useMarkers({
    pages: year.pages,
    figures: year.figures,
    report: problems,
    packs: ownPacks,
    concepts: useMemo(() => conceptsOf(form), [form]),
  });
  const shown = useMemo(() => inGroups(markers.map(({ problem }) => problem)), [markers]);
  useReportDrop(setRoute, year.year);
  useFocusField(route.view === 'report' && route.field ? fieldId(route.field) : null);
  useFocusField(route.view === 'settings' ? route.field : null);
  const preview = useReportPreview(year, form, profile, register, preferences);
  const packDesk = usePackDesk(year, form, profile, register, formChoice.ofDraft.onForm);
  const ports = useEvidencePorts(year.desk, year.oldFrom);
  const now = useNow();
  const [days, onDays] = useDueDays();
  const keeping = useKeepingState();
  const steps = useFirstSteps(profile, sites.sites, keeping, year.figures?.figures ?? null);
  const isAtDoor = useWelcomeDoor(steps.done.unit, keeping, year.year, setRoute);
  const due = useReminders(office, register, ownPacks, now);
  const name = profile.values['org.name'];
  const failed = year.failure === null ? effects : { failure: year.failure, again: year.onAgain };
  const failure = ledger.kind === 'failed' ? ledger.message : failed.failure;
  if (failure !== null) {
    return (
      <main>
        <LedgerError
          message={failure}
          onRetry={ledger.kind === 'failed' ? onRetry : failed.again}
        />
      </main>
    );
  }
  const profileIsSaved = status.kind === 'saved';
  // Reports of several units are of real units alone.
  const desk: UnitDesk | null = inSample()
    ? null
    : {
        ...{ form, draft, profile, store, packs, ask: askDesk, office: filled.draft },
        period: year.choice.period,
        printed: year.choice.units,
        scope: year.figures && year.desk,
      };
  if (isAtDoor) return <Skeleton lines={8} />;
  const view: WorkbenchViewProps = {
    route,
    onRoute: setRoute,
    choice: year.choice,
    editor: {
      sections,
      ...edits,
      lastYear,
      formChoice: formChoice.ofDraft,
      world: {
        draft: filled.draft,
        figures: year.figures?.figures ?? null,
        register,
        lastYear,
      },
    },
    toFill: toFill(fields),
    figures: year.figures?.figures ?? null,
    oldFrom: year.oldFrom,
    evidence:
      year.figures && year.desk && ports
        ? { figures: year.figures.figures, scope: year.desk, ports }
        : null,
    today: { now, days, onDays },
    problems: shown,
    report: {
      wishes: { preferences, onChange: onPreferences },
      year: year.year,
      outcome: year.outcome,
      onGenerate: year.generate,
      lost: year.lost,
      onTemplate: () =>
        setRoute({
          ...{ view: 'word', year: year.year },
          field: year.lost.template ? `template.${year.lost.template.id}` : 'template',
        }),
      onIssued: () => setRoute({ view: 'word', year: year.year, field: 'issued' }),
    },
    reportStamp: year.lost.stamp,
    save: profileIsSaved ? year.state.status : status,
    conflict: conflictOf(year, fields),
    unit: typeof name === 'string' && name !== '' ? name : null,
    reminder: inSample() ? null : backupReminder(keeping),
    welcome: {
      steps,
      values: profile.values,
      onValue: setValue,
      sites: sites.sites,
      onAllow: sites.allow,
      readings: keeping?.readings ?? 0,
      readAt: keeping?.readAt ?? null,
      backupAt: keeping?.backup.at ?? null,
      hasWork: office.profile !== null,
      entries: register?.filter((entry) => entry.year === year.year).length ?? null,
      unfinished: register && unfinishedLines(register, year.year),
      lastYear: lastYear?.year ?? null,
      next: due,
      onSkip: () => changePreferences({ welcome: false }),
      ...(!inSample() && { onSample: enterSample }),
    },
    preview: preview,
    coverage: year.figuresModel?.coverage ?? null,
    history: {
      current: draft,
      labels,
      onRestore: (then) => store.change(changeBackTo(then, store.getState().draft)),
    },
    sample: inSample() ? { onLeave: leaveSample, onRemove: dropSample } : null,
    packs: packDesk,
    units: desk,
    settings: {
      hasProfile: office.profile !== null,
      formChoice: formChoice.ofUnit,
      fields: profileFields(form, profile.values),
      unitNames: {
        names: profile.unitNames ?? [],
        seen: year.choice.units,
        onChange: (names) => saveUnitNames(profile, names),
      },
      onProfile: setValue,
      policy: {
        id: policy.id,
        policies: policy.all,
        period: year.choice.period,
        effects: effects.oldFrom === null ? effects.answer : null,
        onPolicy: year.onPolicy,
      },
      language,
      onLanguage,
      preferences,
      onPreferences,
      dueDay: dueDayOf(profile.values),
      onSaveFile: (text, name) =>
        saveFile(new TextEncoder().encode(text), name, 'application/json'),
      onKeep: () => setRoute({ ...route, view: 'data', field: null }),
      sample: inSample(),
      sites: sites.sites,
      onAllowSite: sites.allow,
      onRemoveSite: sites.remove,
      packs: ownPacks,
    },
  };
  const unit = desk && unitOfRoute(route, desk);
  if (!desk || unit === null) return <WorkbenchView {...view} />;
  return <UnitWorkbench key={unitPrefix(unit)} unit={unit} desk={desk} view={view} />;
}

/** A blank is no value (unless it says so exactly): the field is given back to the portal's number, the profile or the marked blank. */
function editing(store: UndoableStore) {
  return {
    onChange: (key: string, value: unknown, exactly = false) =>
      store.change(isBlank(value) && !exactly ? { drop: [key] } : { set: { [key]: value } }),
    onReset: (key: string) => store.change({ drop: [key] }),
    onCarry: (values: Readonly<Record<string, unknown>>, from: number) => {
      const carry = Object.fromEntries(Object.keys(values).map((key) => [key, from]));
      store.change({ set: values, carry });
    },
    onConfirm: (key: string) => store.change({ carry: { [key]: null } }),
    onPatch: store.change,
    onUndo: store.undo,
    onRedo: store.redo,
  };
}

/** What of the ledger the form takes. */
const conceptsOf = ({ fields }: ReportForm): ReadonlySet<string> =>
  new Set(fields.flatMap(({ figure }) => figure ?? []));

const draftBefore = ({ drafts }: Office, year: number) =>
  drafts.find((draft) => draft.year === year - 1) ?? null;

function conflictOf(
  { state, store }: YearData,
  fields: readonly FieldModel[],
): ConflictNoticeProps | null {
  if (state.status.kind !== 'conflict') return null;
  const label = (key: string) => fields.find(({ field }) => field.key === key)?.field.label.vi;
  return {
    // What waits for another form goes with the fields of this one.
    fields: state.pending.flatMap((key) => shownKey(state.draft.values, key, label) ?? []),
    onResolve: (keepMine) => store.resolve(keepMine),
  };
}

/** Goes to the element of the address once it stands on the page. */
function useFocusField(id: string | null) {
  useEffect(() => {
    if (id) focusField(id);
  }, [id]);
}
