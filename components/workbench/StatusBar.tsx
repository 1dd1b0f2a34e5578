/** The line at the foot: what the report stands on, each part a way to its place. */
import type { ReactNode } from 'react';
import type { Problem } from '../../lib/domain/problem';
import type { Period } from '../../lib/domain/figures';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiRegisterStrings } from '../../lib/domain/strings/ui-register';
import { uiShellStrings } from '../../lib/domain/strings/ui-shell';
import type { SaveStatus } from '../data/draft-store';
import type { SeenOf } from '../figures/CoverageLine';
import { showCount, showDate, showInstant } from '../text/format';
import { useText } from '../text/language';
import { problemCounts } from './problem-groups';
import type { Route, WorkbenchViewName } from './route';
import { SaveState } from './SaveState';

export interface StatusBarProps {
  /** Of the unit's own report; in front of what other units sent, its numbers would be taken for theirs. */
  isOwn: boolean;
  save: SaveStatus;
  unit: string | null;
  year: number;
  period: Period;
  /** Null where no dossier was seen. */
  coverage: SeenOf | null;
  /** Null while what they are found in is being worked out: none yet is not none. */
  problems: readonly Problem[] | null;
  /** When a page was read last. */
  readAt: string | null;
  /** What is due in the year. */
  due: readonly string[];
  onRoute: (route: Route) => void;
  /** The palette with its buttons. */
  children: ReactNode;
}

/** Saved or not first, since it is what one looks for. */
export function StatusBar(props: StatusBarProps) {
  const { isOwn, save, unit, year, period, problems, readAt, due, onRoute, children } = props;
  const t = useText(uiShellStrings);
  const common = useText(uiCommonStrings);
  const register = useText(uiRegisterStrings);
  const go =
    (view: WorkbenchViewName, field: string | null = null) =>
    () =>
      onRoute({ view, year, field });
  const days = { from: showDate(period.from), to: showDate(period.to) };
  return (
    <footer className="status-bar" aria-label={t('statusBar')}>
      {isOwn && (
        <>
          <SaveState status={save} />
          <Part name="unit" hint={t('unitGo')} onGo={go('settings', 'profile-title')}>
            {unit ?? t('unitNone')}
          </Part>
          <Part name="period" hint={t('periodGo')} onGo={go('report', 'period')}>
            {common('periodOf', days)}
          </Part>
          <Coverage {...props} onGo={go('figures')} />
          <Part name="problems" hint={t('problemsGo')} onGo={go('problems')}>
            {problems ? t('problems', problemCounts(problems)) : t('problemsCounting')}
          </Part>
          <Part name="reading" hint={t('readGo')} onGo={go('figures')}>
            {readAt ? t('readAt', { at: showInstant(readAt) }) : t('readNever')}
          </Part>
          {due.length > 0 && (
            <Part name="due" hint={`${t('dueGo')}: ${due[0]}`} onGo={go('welcome')}>
              {t('due', { count: due.length })}
            </Part>
          )}
        </>
      )}
      <span className="status-actions">
        {children}
        <button
          type="button"
          className="link small"
          onClick={() => go('register', `new.${Date.now()}`)()}
        >
          {register('quick')}
        </button>
      </span>
    </footer>
  );
}

interface PartProps {
  name: string;
  /** Where a press leads. */
  hint: string;
  onGo: () => void;
  children: ReactNode;
}

function Part({ name, hint, onGo, children }: PartProps) {
  return (
    <button type="button" className="status-part" data-status={name} title={hint} onClick={onGo}>
      {children}
      <span className="sr-only">: {hint}</span>
    </button>
  );
}

function Coverage({ coverage, onGo }: Pick<StatusBarProps, 'coverage'> & { onGo: () => void }) {
  const t = useText(uiShellStrings);
  if (!coverage || (coverage.seen === 0 && coverage.total === null)) return null;
  const { seen, total } = coverage;
  return (
    <Part name="coverage" hint={t('coverageGo')} onGo={onGo}>
      {total === null
        ? t('coverageSeen', { seen: showCount(seen) })
        : t('coverage', { seen: showCount(seen), total: showCount(total) })}
    </Part>
  );
}
