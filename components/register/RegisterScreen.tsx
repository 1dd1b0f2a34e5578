/** The register with its data; loaded when it is first opened. What rests on it stands in tabs of their own. */
import '../theme/register.css';
import { lazy, Suspense } from 'react';
import type { Entry } from '../../lib/domain/entry/entry';
import type { Period } from '../../lib/domain/figures';
import { uiRegisterStrings } from '../../lib/domain/strings/ui-register';
import { LedgerError } from '../basic/LedgerError';
import { Skeleton } from '../basic/Skeleton';
import { saveEntries, takeMarked, useRegister } from '../data/register';
import { inSample } from '../data/sample';
import type { Ask, Scope } from '../desk/questions';
import { useText } from '../text/language';
import { formatRoute } from '../workbench/route';
import { TabLinks } from '../workbench/TabLinks';
import { RegisterView } from './RegisterView';

const QmsTab = lazy(async () => ({ default: (await import('./qms/QmsTab')).QmsTab }));

const DossierTab = lazy(async () => ({
  default: (await import('./dossier/DossierTab')).DossierTab,
}));

export interface RegisterScreenProps {
  year: number;
  years: readonly number[];
  asked: string | null;
  period: Period;
  /** Null while the ledger is being read. */
  desk: { scope: Scope; ask: Ask } | null;
  /** The unit's name as its profile has it. */
  unit: string | null;
  onYear: (year: number) => void;
}

/** What a tab is given. */
export interface RegisterTabProps extends Omit<RegisterScreenProps, 'asked' | 'years' | 'onYear'> {
  years: readonly number[];
  /** All entries that stand, of every year. */
  entries: readonly Entry[];
}

const TABS = ['book', 'qms', 'dossier'] as const;
type TabName = (typeof TABS)[number];

/** In the sample year nothing real is taken in, and nothing is handed on. */
const offered = (): readonly TabName[] => TABS.filter((name) => name !== 'dossier' || !inSample());
const tabOf = (asked: string | null): TabName => offered().find((name) => name === asked) ?? 'book';

/** Years of entries are offered besides those of reports. */
export function RegisterScreen(props: RegisterScreenProps) {
  const { year, years, asked, onYear } = props;
  const [register, retry] = useRegister();
  if (register.kind === 'loading') return <Skeleton lines={8} />;
  if (register.kind === 'failed') return <LedgerError message={register.message} onRetry={retry} />;
  const own = register.value.map((entry) => entry.year);
  const all = [...new Set([...years, ...own, year])].sort((a, b) => b - a);
  const tab = tabOf(asked);
  return (
    <div className="stack">
      <Tabs year={year} current={tab} />
      {tab === 'book' && (
        <RegisterView
          key={asked === 'sheet' ? 'sheet' : 'book'}
          year={year}
          years={all}
          onYear={onYear}
          entries={register.value}
          asked={asked}
          save={saveEntries}
          takeMarked={takeMarked}
        />
      )}
      <Suspense fallback={<Skeleton lines={8} />}>
        {tab === 'qms' && <QmsTab {...props} years={all} entries={register.value} />}
        {tab === 'dossier' && <DossierTab {...props} years={all} entries={register.value} />}
      </Suspense>
    </div>
  );
}

/** Links, so that each tab has an address: `#/register/2026/qms`. */
function Tabs({ year, current }: { year: number; current: TabName }) {
  const t = useText(uiRegisterStrings);
  return (
    <TabLinks
      label={t('tabs')}
      current={current}
      tabs={offered().map((name) => ({
        name,
        href: formatRoute({ view: 'register', year, field: name === 'book' ? null : name }),
        text: t(`tab-${name}`),
      }))}
    />
  );
}
