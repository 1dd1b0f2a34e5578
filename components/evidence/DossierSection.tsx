/** Search, filters and the table of the dossiers behind a figure. */
import { useCallback, useMemo, useState } from 'react';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import { EVERYTHING, type RowQuery, type SortColumn } from '../../lib/figures/dossier-table';
import type { TallyKey } from '../../lib/figures/tally';
import { Failure } from '../basic/Failure';
import { Skeleton } from '../basic/Skeleton';
import { useAnswer } from '../data/desk';
import type { Scope, ShownRow, TableFacts, TableOf } from '../desk/questions';
import { showCount } from '../text/format';
import { useLanguage, useText } from '../text/language';
import { COLUMNS } from './columns';
import { DossierDialog } from './DossierDialog';
import { DossierGrid } from './DossierGrid';
import type { EvidencePorts } from './EvidenceView';
import { RowFilters } from './RowFilters';
import { tableText } from './table-text';
import { useAct } from './use-act';

/** More than this is no table to paste; it is exported. */
const MOST_COPIED = 20_000;

export interface DossierSectionProps {
  scope: Scope;
  /** Null: every dossier of the period. */
  tally: TallyKey | null;
  ports: EvidencePorts;
  /** Words to look for at once. */
  find?: string;
}

/** The table once the desk has it; how many there are, or why none. */
export function DossierSection({ scope, tally, ports, find }: DossierSectionProps) {
  const t = useText(uiEvidenceStrings);
  const of = useMemo(() => ({ scope, tally }), [scope, tally]);
  const [facts, again] = useAnswer(ports.ask, 'table', of, true);
  if (facts.kind === 'loading') return <Skeleton lines={6} />;
  if (facts.kind === 'failed')
    return <Failure text={t('deskFailed', { message: facts.message })} onRetry={again} />;
  if (facts.value.count === 0) return <p className="quiet">{t('dossiersNone')}</p>;
  return <Table of={of} facts={facts.value} ports={ports} find={find} />;
}

interface TableProps {
  of: TableOf;
  facts: TableFacts;
  ports: EvidencePorts;
  find?: string;
}

const NONE = new Uint32Array();

function Table({ of, facts, ports, find = '' }: TableProps) {
  const t = useText(uiEvidenceStrings);
  const [query, setQuery] = useState<RowQuery>({ ...EVERYTHING, text: find });
  const [open, setOpen] = useState<ShownRow | null>(null);
  const body = useMemo(() => ({ ...of, query }), [of, query]);
  const [answer, again] = useAnswer(ports.ask, 'order', body, true);
  const order = answer.kind === 'ready' ? answer.value : NONE;
  const onSort = (column: SortColumn) => setQuery({ ...query, sort: nextSort(query.sort, column) });
  return (
    <div className="stack">
      <p className="print-only">{t('printTable', { count: showCount(facts.count) })}</p>
      <RowFilters query={query} facets={facts.facets} onChange={setQuery} />
      <div className="row">
        <span role="status" className="quiet small" data-shown={order.length}>
          {answer.kind === 'ready' &&
            t('shownOf', { shown: showCount(order.length), count: showCount(facts.count) })}
        </span>
        <CopyTable of={of} query={query} ports={ports} />
      </div>
      {answer.kind === 'failed' && (
        <Failure text={t('deskFailed', { message: answer.message })} onRetry={again} />
      )}
      {answer.kind === 'ready' && order.length === 0 && (
        <p className="notice">{t('nothingFits')}</p>
      )}
      {order.length > 0 && (
        <DossierGrid
          ask={ports.ask}
          of={of}
          order={order}
          sort={query.sort}
          onSort={onSort}
          onOpen={setOpen}
        />
      )}
      <DossierDialog
        row={open}
        of={of}
        hosts={facts.hosts}
        ask={ports.ask}
        onClose={() => setOpen(null)}
      />
    </div>
  );
}

/** Up, down, and back to the table's own order. */
function nextSort(sort: RowQuery['sort'], column: SortColumn): RowQuery['sort'] {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

function CopyTable({ of, query, ports }: { of: TableOf; query: RowQuery; ports: EvidencePorts }) {
  const t = useText(uiEvidenceStrings);
  const language = useLanguage();
  const failed = useCallback(() => t('copyFailed'), [t]);
  const [act, run] = useAct(failed);
  const copy = async () => {
    const rows = await ports.ask('copy', { ...of, query, most: MOST_COPIED });
    if (rows === null) return t('copyTooMany', { most: showCount(MOST_COPIED) });
    const headings = COLUMNS.map(({ heading }) => t(heading));
    await ports.copy(
      tableText(
        headings,
        rows.map((row) => COLUMNS.map(({ text }) => text(row, language))),
      ),
    );
    return t('copied');
  };
  return (
    <>
      <button type="button" className="button small no-print" onClick={() => run(copy)}>
        {t('copyTable')}
      </button>
      <span role="status" className="small">
        {'text' in act ? act.text : ''}
      </span>
    </>
  );
}
