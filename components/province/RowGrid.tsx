/** A table of many rows: only those in sight are drawn; the focus stays on the grid and names the active row. */
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { moveBy } from '../evidence/keys';
import { useText } from '../text/language';

export interface GridColumn<R> {
  key: string;
  heading: string;
  /** CSS pixels. */
  width: number;
  text: (row: R) => string;
  /** What it sorts by; left out: the text. Null sorts last. */
  by?: (row: R) => string | number | null;
}

export interface RowGridProps<R> {
  label: string;
  rows: readonly R[];
  columns: readonly GridColumn<R>[];
  rowId: (row: R) => string;
  /** Marks a row for the style sheet. */
  mark?: (row: R) => string | undefined;
  onOpen: (row: R) => void;
  /** Words of a button that opens the active row, for those who do not press Enter twice. */
  openLabel: string;
}

const ROW_HEIGHT = 28;

interface Sort {
  key: string;
  descending: boolean;
}

/** Headings that sort, rows in one scroller, and a button for the active row. */
export function RowGrid<R>(props: RowGridProps<R>) {
  const { label, columns, rowId, mark, onOpen, openLabel } = props;
  const t = useText(uiProvinceStrings);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<Sort | null>(null);
  const [chosen, setChosen] = useState(0);
  const rows = useMemo(
    () => sorted(props.rows, props.columns, sort),
    [props.rows, props.columns, sort],
  );
  const active = Math.min(chosen, rows.length - 1);
  // Nothing here is memoised by hand or by a compiler, so functions that change with the scroll are no trap.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: ROW_HEIGHT + 2,
    initialRect: { width: 900, height: 420 },
  });
  const items = virtual.getVirtualItems();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(rows[active]!);
      return;
    }
    const page = Math.max(1, Math.floor((virtual.scrollRect?.height ?? 0) / ROW_HEIGHT) - 2);
    const to = moveBy(event.key, active, rows.length, page);
    if (to === null) return;
    event.preventDefault();
    setChosen(to);
    virtual.scrollToIndex(to, { align: 'auto' });
  };
  if (rows.length === 0) return <p className="notice">{t('nothingFits')}</p>;
  const template = columns.map(widthOf).join(' ');
  return (
    <div className="stack">
      <div
        ref={scroller}
        className="dossier-grid"
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${id}-keys`}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-activedescendant={
          items.some(({ index }) => index === active) ? `${id}-${active}` : undefined
        }
        onKeyDown={onKeyDown}
      >
        <Headings columns={columns} template={template} sort={sort} onSort={setSort} />
        <div className="rows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = rows[index]!;
            return (
              <div
                key={rowId(row)}
                id={`${id}-${index}`}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={index === active}
                className="grid-row"
                data-row={rowId(row)}
                data-state={mark?.(row)}
                style={{
                  gridTemplateColumns: template,
                  transform: `translateY(${start}px)`,
                }}
                onClick={() => setChosen(index)}
                onDoubleClick={() => onOpen(row)}
              >
                {columns.map(({ key, text }) => {
                  const words = text(row);
                  return (
                    <div key={key} role="gridcell" title={words}>
                      {words}
                    </div>
                  );
                })}
              </div>
            );
          })}
        </div>
        <span id={`${id}-keys`} className="sr-only">
          {t('gridKeys')}
        </span>
      </div>
      <p>
        <button type="button" className="button small" onClick={() => onOpen(rows[active]!)}>
          {openLabel}
        </button>
      </p>
    </div>
  );
}

/** On a narrow screen the first columns stand side by side; a column of sentences keeps its room. */
const widthOf = ({ width }: { width: number }): string =>
  width > 300 ? `${width}px` : `min(${width}px, 34vw)`;

interface HeadingsProps<R> {
  columns: readonly GridColumn<R>[];
  template: string;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
}

function Headings<R>({ columns, template, sort, onSort }: HeadingsProps<R>) {
  return (
    <div role="rowgroup" className="headings">
      <div
        role="row"
        aria-rowindex={1}
        className="grid-row"
        style={{ gridTemplateColumns: template }}
      >
        {columns.map(({ key, heading }) => {
          const own = sort?.key === key ? sort : null;
          return (
            <div
              key={key}
              role="columnheader"
              aria-sort={own ? (own.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" data-sort={key} onClick={() => onSort(nextSort(own, key))}>
                {heading}
                <span aria-hidden="true">{own ? (own.descending ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Up, down, and back to the table's own order. */
function nextSort(own: Sort | null, key: string): Sort | null {
  if (own === null) return { key, descending: false };
  return own.descending ? null : { key, descending: true };
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Equal rows keep the table's own order; what is not known stands last either way. */
function sorted<R>(
  rows: readonly R[],
  columns: readonly GridColumn<R>[],
  sort: Sort | null,
): readonly R[] {
  const column = columns.find(({ key }) => key === sort?.key);
  if (!sort || !column) return rows;
  const by = column.by ?? column.text;
  const turn = sort.descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: by(row) }));
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return turn * (a - b);
    return turn * collator.compare(String(a), String(b));
  });
  return keyed.map(({ row }) => row);
}
