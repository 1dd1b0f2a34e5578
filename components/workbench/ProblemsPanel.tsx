/** The problems of every owner in one list, with filter and quick fixes; a press goes to the field. */
import { useState } from 'react';
import { SEVERITIES, type Problem, type ProblemOwner } from '../../lib/domain/problem';
import { uiMarkerStrings } from '../../lib/domain/strings/ui-units';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { useProblemText, useText } from '../text/language';
import { isBlankItem, problemCounts } from './problem-groups';
import { ProblemFilter, type ProblemFilterValue } from './ProblemFilter';
import { ProblemKind, type ProblemEntry, type ProblemLineProps } from './ProblemLine';

export interface ProblemsPanelProps extends ProblemLineProps {
  /** In groups by owner (`inGroups`). */
  problems: readonly Problem[];
  /** What some of them are found in is still being worked out: the list is not whole. */
  isPartial?: boolean;
  /** The filter is shown where there is room for it. */
  filterable?: boolean;
}

const ALL: ProblemFilterValue = { severities: SEVERITIES, text: '' };

/** Count, keys, filter, and the list. */
export function ProblemsPanel(props: ProblemsPanelProps) {
  const { problems, isPartial = false, filterable = false, ...line } = props;
  const t = useText(uiWorkbenchStrings);
  const m = useText(uiMarkerStrings);
  const words = useProblemText();
  const [filter, setFilter] = useState(ALL);
  const wanted = filter.text.trim().toLowerCase();
  const entries = problems
    .map((problem, at) => ({ problem, at }))
    .filter(
      ({ problem }) =>
        filter.severities.includes(problem.severity) &&
        (wanted === '' || words(problem).toLowerCase().includes(wanted)),
    );
  const real = problems.filter((problem) => !isBlankItem(problem));
  const counts = problemCounts(problems);
  const blanks = entries.filter(({ problem }) => isBlankItem(problem));
  const others = entries.filter(({ problem }) => !isBlankItem(problem));
  return (
    <section className="problems-panel stack" aria-labelledby="problems-title">
      <h2 id="problems-title">{t('problems')}</h2>
      {isPartial && (
        <p role="status" className="quiet small">
          {t('problemsPartial')}
        </p>
      )}
      {problems.length === 0 ? (
        !isPartial && <p className="quiet">{t('problemsNone')}</p>
      ) : (
        <>
          <p className="quiet small">
            {real.length === 0 ? t('problemsOnlyBlank') : t('problemsCount', counts)}
          </p>
          <p className="quiet small">{t('problemsKeys')}</p>
          {filterable && (
            <ProblemFilter
              value={filter}
              onChange={setFilter}
              counts={{ error: counts.errors, warning: counts.warnings, info: counts.infos }}
            />
          )}
          {filterable && entries.length < problems.length && (
            <p role="status" className="quiet small">
              {entries.length === 0
                ? m('noneShown')
                : m('shown', { shown: entries.length, count: problems.length })}
            </p>
          )}
          {ownersOf(others).map(([owner, own]) => (
            <OwnerGroup key={owner} owner={owner} entries={own} {...line} />
          ))}
          {blanks.length > 0 && <Blanks entries={blanks} open={wanted !== ''} {...line} />}
        </>
      )}
    </section>
  );
}

const OWNER_NAMES = {
  report: 'ownerReport',
  figures: 'ownerFigures',
  reading: 'ownerReading',
  ledger: 'ownerLedger',
  pack: 'ownerPack',
} as const satisfies Record<ProblemOwner, keyof typeof uiMarkerStrings>;

function OwnerGroup({
  owner,
  entries,
  ...line
}: ProblemLineProps & { owner: ProblemOwner; entries: readonly ProblemEntry[] }) {
  const t = useText(uiMarkerStrings);
  const id = `problems-of-${owner}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {t(OWNER_NAMES[owner])} <span className="quiet">({entries.length})</span>
      </h3>
      <ul className="plain">
        {kindsOf(entries).map((kind) => (
          <ProblemKind key={kind[0]!.at} entries={kind} {...line} />
        ))}
      </ul>
    </section>
  );
}

/** Items that are only empty: counted in plain sight, listed on demand, so that no contradiction drowns in them. */
function Blanks({
  entries,
  open,
  ...line
}: ProblemLineProps & { entries: readonly ProblemEntry[]; open: boolean }) {
  const t = useText(uiWorkbenchStrings);
  const holdsCurrent = entries.some(({ at }) => at === line.current);
  return (
    <details
      className="blanks"
      data-blanks={entries.length}
      open={open || holdsCurrent || undefined}
    >
      <summary>
        <h3>
          {t('blanks')} <span className="quiet">({entries.length})</span>
        </h3>
      </summary>
      <p className="quiet small">{t('blanksHint')}</p>
      <ul className="plain">
        {kindsOf(entries).map((kind) => (
          <ProblemKind key={kind[0]!.at} entries={kind} {...line} />
        ))}
      </ul>
    </details>
  );
}

/** Entries by owner, in the order in which owners come. */
function ownersOf(entries: readonly ProblemEntry[]): [ProblemOwner, ProblemEntry[]][] {
  const owners = new Map<ProblemOwner, ProblemEntry[]>();
  for (const entry of entries) {
    const own = owners.get(entry.problem.owner);
    if (own) own.push(entry);
    else owners.set(entry.problem.owner, [entry]);
  }
  return [...owners];
}

/** Neighbours of one kind together; the order, which F8 follows, stays. */
function kindsOf(entries: readonly ProblemEntry[]): ProblemEntry[][] {
  const kinds: ProblemEntry[][] = [];
  for (const entry of entries) {
    const last = kinds[kinds.length - 1];
    if (last?.[0]?.problem.code === entry.problem.code) last.push(entry);
    else kinds.push([entry]);
  }
  return kinds;
}
