/** The table of dossiers: only the rows in sight are drawn; the focus stays on the grid and names the active row. */
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import type { SortColumn } from '../../lib/figures/dossier-table';
import type { Ask, ShownRow, TableOf } from '../desk/questions';
import { useLanguage, useText } from '../text/language';
import { COLUMNS } from './columns';
import { moveBy } from './keys';
import { useRows } from './use-rows';

export const ROW_HEIGHT = 28;
const TEMPLATE = COLUMNS.map(({ width }) => `${width}px`).join(' ');

export interface Sort {
  column: SortColumn;
  descending: boolean;
}

export interface DossierGridProps {
  ask: Ask;
  of: TableOf;
  order: Uint32Array;
  sort: Sort | null;
  onSort: (column: SortColumn) => void;
  onOpen: (row: ShownRow) => void;
}

/** Headings and rows in one scroller. */
export function DossierGrid({ ask, of, order, sort, onSort, onOpen }: DossierGridProps) {
  const t = useText(uiEvidenceStrings);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, order.length - 1);
  // Nothing here is memoised by hand or by a compiler, so functions that change with the scroll are no trap.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: order.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: ROW_HEIGHT + 2,
    initialRect: { width: 900, height: 420 },
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items[items.length - 1]?.index ?? 0;
  const rowAt = useRows(ask, of, order, first, last);
  const go = (to: number) => {
    setChosen(to);
    virtual.scrollToIndex(to, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const row = rowAt(active);
    if (event.key === 'Enter' && row) {
      event.preventDefault();
      return onOpen(row);
    }
    const page = Math.max(1, Math.floor((virtual.scrollRect?.height ?? 0) / ROW_HEIGHT) - 2);
    const to = moveBy(event.key, active, order.length, page);
    if (to === null) return undefined;
    event.preventDefault();
    return go(to);
  };
  return (
    <div
      ref={scroller}
      className="dossier-grid"
      role="grid"
      tabIndex={0}
      aria-label={t('tableLabel')}
      aria-describedby={`${id}-keys`}
      aria-rowcount={order.length + 1}
      aria-colcount={COLUMNS.length}
      aria-activedescendant={
        items.some(({ index }) => index === active) ? `${id}-${active}` : undefined
      }
      onKeyDown={onKeyDown}
    >
      <Headings sort={sort} onSort={onSort} />
      <div className="rows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <Row
            key={index}
            id={`${id}-${index}`}
            index={index}
            start={start}
            active={index === active}
            row={rowAt(index)}
            onPress={() => setChosen(index)}
            onOpen={onOpen}
          />
        ))}
      </div>
      <span id={`${id}-keys`} className="sr-only">
        {t('tableKeys')}
      </span>
    </div>
  );
}

function Headings({ sort, onSort }: Pick<DossierGridProps, 'sort' | 'onSort'>) {
  const t = useText(uiEvidenceStrings);
  return (
    <div role="rowgroup" className="headings">
      <div
        role="row"
        aria-rowindex={1}
        className="grid-row"
        style={{ gridTemplateColumns: TEMPLATE }}
      >
        {COLUMNS.map(({ heading, sort: column }) => (
          <div key={heading} role="columnheader" aria-sort={ariaSort(column, sort)}>
            {column === null ? (
              t(heading)
            ) : (
              <button type="button" data-sort={column} onClick={() => onSort(column)}>
                {t(heading)}
                <span aria-hidden="true">{arrow(column, sort)}</span>
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function ariaSort(column: SortColumn | null, sort: Sort | null) {
  if (column === null) return undefined;
  if (sort?.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function arrow(column: SortColumn, sort: Sort | null): string {
  if (sort?.column !== column) return '';
  return sort.descending ? ' ↓' : ' ↑';
}

interface RowProps {
  id: string;
  index: number;
  start: number;
  active: boolean;
  row: ShownRow | undefined;
  onPress: () => void;
  onOpen: (row: ShownRow) => void;
}

function Row({ id, index, start, active, row, onPress, onOpen }: RowProps) {
  const t = useText(uiEvidenceStrings);
  const language = useLanguage();
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      className="grid-row"
      data-mark={row?.mark}
      style={{ gridTemplateColumns: TEMPLATE, transform: `translateY(${start}px)` }}
      onClick={onPress}
      onDoubleClick={() => row && onOpen(row)}
    >
      {row ? (
        COLUMNS.map(({ heading, text }) => {
          const words = text(row, language);
          return (
            <div key={heading} role="gridcell" title={words}>
              {words}
            </div>
          );
        })
      ) : (
        <div role="gridcell" className="quiet">
          {t('rowLoading')}
        </div>
      )}
    </div>
  );
}
