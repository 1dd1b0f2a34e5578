/** The two years paragraph by paragraph, to be gone through with the keyboard. */
import { useRef, useState, type KeyboardEvent } from 'react';
import { uiCarryStrings } from '../../../lib/domain/strings/ui-carry';
import type { Decision } from '../../../lib/report/carry/decide';
import type { Side } from '../../../lib/report/carry/sides';
import { Field } from '../../basic/Field';
import { useText } from '../../text/language';
import { SideRow, type Done } from './SideRow';
import type { Putting } from './use-carry';

const FILTERS = ['open', 'asked', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

export interface SideBySideProps {
  sides: readonly Side[];
  years: { last: number; now: number };
  decide: (side: Side, decision: Decision) => void;
  isTyped: (side: Side) => boolean;
  put: Putting;
  /** The name of a field on the form. */
  labels: (key: string) => string;
  onField: (key: string) => void;
}

const KEYS: Readonly<Record<string, Decision>> = { t: 'take', g: 'keep', x: 'blank' };

/** Paragraphs that were decided upon stay where they are until the filter is asked anew. */
export function SideBySide(props: SideBySideProps) {
  const { sides, years, decide, isTyped, put, labels, onField } = props;
  const t = useText(uiCarryStrings);
  const [filter, setFilter] = useState<Filter>('open');
  const [done, setDone] = useState<Readonly<Record<string, Decision>>>({});
  const [places, setPlaces] = useState<Readonly<Record<string, string>>>({});
  const rows = useRef<HTMLOListElement>(null);
  const shown = sides.filter(
    (side) => isShown(side, filter) || side.id in done || side.id in places,
  );
  const doneOf = (side: Side): Done | null => {
    const place = places[side.id];
    const stands = place !== undefined && side.loose !== null && put.standsIn(side.loose, place);
    return stands ? 'put' : decidedOf(side, done, isTyped);
  };
  const left = shown.filter((side) => doneOf(side) === null).length;
  const act = (side: Side, decision: Decision) => {
    decide(side, decision);
    setDone((before) => ({ ...before, [side.id]: decision }));
  };
  const onKey = (side: Side, event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const decision = KEYS[event.key.toLowerCase()];
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      focusNext(rows.current, step);
    } else if (decision && mayDo(side, decision, isTyped)) {
      event.preventDefault();
      act(side, decision);
    }
  };
  return (
    <section className="stack sides" aria-labelledby="sides-title">
      <h3 id="sides-title" tabIndex={-1}>
        {t('sides')}
      </h3>
      <p className="small quiet">{t('sidesHint')}</p>
      <div className="row">
        <Field label={t('filter')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={filter}
              onChange={(event) => {
                setFilter(event.target.value as Filter);
                setDone({});
                setPlaces({});
              }}
            >
              {FILTERS.map((one) => (
                <option key={one} value={one}>
                  {t(`filter.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <span className="quiet" role="status">
          {shown.length === 0
            ? t('nothing')
            : left === shown.length
              ? t('shown', { count: left })
              : t('left', { count: left, done: shown.length - left })}
        </span>
      </div>
      <ol className="plain side-rows" ref={rows}>
        {shown.map((side) => (
          <SideRow
            key={side.id}
            {...{ side, years, labels, onField, put }}
            place={places[side.id] ?? null}
            onPut={(key) => {
              put.put(side.loose!, key);
              setPlaces((before) => ({ ...before, [side.id]: key }));
            }}
            done={doneOf(side)}
            may={(decision) => mayDo(side, decision, isTyped)}
            onDecide={(decision) => act(side, decision)}
            onKeyDown={(event) => onKey(side, event)}
          />
        ))}
      </ol>
    </section>
  );
}

/** What was decided, as long as the draft says so: an undo anywhere takes it back here as well. */
function decidedOf(
  side: Side,
  done: Readonly<Record<string, Decision>>,
  isTyped: (side: Side) => boolean,
): Decision | null {
  const decision = done[side.id] ?? null;
  if (decision === null || decision === 'keep') return decision;
  return mayDo(side, decision, isTyped) ? null : decision;
}

export function isShown({ asked, takes, isOffered }: Side, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'asked') return asked.length > 0;
  return asked.length > 0 || takes || isOffered;
}

function mayDo(side: Side, decision: Decision, isTyped: (side: Side) => boolean): boolean {
  // Words without a place may be passed over.
  if (side.loose !== null) return decision === 'keep';
  if (side.closed !== null) return false;
  if (decision === 'take') return side.takes;
  return decision === 'keep' || (side.now !== null && isTyped(side));
}

/** The next row, also from a button inside one. */
function focusNext(list: HTMLElement | null, step: number): void {
  const rows = [...(list?.children ?? [])] as HTMLElement[];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
}
