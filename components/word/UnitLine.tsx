/** A unit in the list: the way to its report's form, how much was typed for it, and what is missing before it is made. */
import { uiUnitReportStrings } from '../../lib/domain/strings/ui-unit-report';
import { unitPrefix, unitValues } from '../../lib/report/values/unit-values';
import { useUnitState, type UnitDesk } from '../data/unit-report';
import { useText } from '../text/language';
import { formatRoute } from '../workbench/route';

export interface UnitLineProps {
  unit: string;
  desk: UnitDesk;
  /** What is missing is counted, also where nothing was typed. */
  counted: boolean;
}

/** Counting takes the unit's figures from the ledger: a province's list of units is not counted unasked. */
export function UnitLine({ unit, desk, counted }: UnitLineProps) {
  const t = useText(uiUnitReportStrings);
  const { draft } = desk;
  const count = Object.keys(unitValues(draft.values, unit)).length;
  return (
    <p className="row small unit-line" data-unit-line={unit}>
      <a
        href={formatRoute({ view: 'report', year: draft.year, field: unitPrefix(unit) })}
        aria-label={t('fillOf', { unit })}
      >
        {t('fill')}
      </a>
      <span className="quiet">{count > 0 ? t('typed', { count }) : t('typedNone')}</span>
      {(counted || count > 0) && <Missing unit={unit} desk={desk} />}
    </p>
  );
}

function Missing({ unit, desk }: Omit<UnitLineProps, 'counted'>) {
  const t = useText(uiUnitReportStrings);
  const { missing, errors, failed } = useUnitState(desk, unit);
  if (missing === null)
    return <span className="quiet">{t(failed ? 'uncounted' : 'counting')}</span>;
  return (
    <>
      <span data-missing={missing}>
        {missing > 0 ? t('missing', { count: missing }) : t('missingNone')}
      </span>
      {errors > 0 && <span data-errors={errors}>{t('errors', { count: errors })}</span>}
    </>
  );
}
