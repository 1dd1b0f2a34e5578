/** A unit that is in no list any more: what was typed for it is kept, and moves to another name by a press alone. */
import { useState } from 'react';
import { uiUnitReportStrings } from '../../lib/domain/strings/ui-unit-report';
import { moveUnit, typedUnder, unitPrefix } from '../../lib/report/values/unit-values';
import { Field } from '../basic/Field';
import { unitLists, type UnitDesk } from '../data/unit-report';
import { useText } from '../text/language';
import type { Route } from './route';

export interface UnitMoveProps {
  unit: string;
  desk: UnitDesk;
  onRoute: (route: Route) => void;
}

/** One step of undo. What the other unit has already is left where it is, and said before. */
export function UnitMove({ unit, desk, onRoute }: UnitMoveProps) {
  const t = useText(uiUnitReportStrings);
  const [to, setTo] = useState('');
  const { parts, others } = unitLists(desk);
  const { values, year } = desk.draft;
  const stays = to === '' ? 0 : moveUnit(values, unit, to).stays;
  const movable = Object.keys(typedUnder(values, unitPrefix(unit))).length > stays;
  const move = () => {
    if (to === '' || !movable) return;
    const { set, drop } = moveUnit(desk.store.getState().draft.values, unit, to);
    desk.store.change({ set, drop });
    onRoute({ view: 'report', year, field: unitPrefix(to) });
  };
  return (
    <div className="notice stack" data-unit-gone="">
      <p>{t('gone')}</p>
      <Field label={t('moveTo')}>
        {(tie) => (
          <select {...tie} className="input" value={to} onChange={(e) => setTo(e.target.value)}>
            <option value="">{t('moveChoose')}</option>
            {[...parts, ...others].map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {stays > 0 && <p role="status">{t('moveStays', { unit: to, count: stays })}</p>}
      <p>
        <button
          type="button"
          className="button"
          aria-disabled={to === '' || !movable}
          onClick={move}
        >
          {t('move')}
        </button>
      </p>
    </div>
  );
}
