/** A unit in the list: the way to its report's form, how much was typed for it, and what is missing before it is made. */
import { uiUnitReportStrings } from '../../lib/domain/strings/ui-unit-report';
import { unitPrefix, unitValues } from '../../lib/report/values/unit-values';
import { useUnitState, type UnitDesk, type UnitState } from '../data/unit-report';
import { useToldOfTemplate } from '../data/unit-template';
import { useText } from '../text/language';
import { formatRoute } from '../workbench/route';
import { unitTemplateId } from '../../lib/report/unit-template';
import { TemplateTold } from './TemplateTold';
import { UnitTemplate } from './UnitTemplate';

export interface UnitLineProps {
  unit: string;
  desk: UnitDesk;
  /** What is missing is counted, also where nothing was typed. */
  counted: boolean;
  onProfile: (key: string, value: unknown) => void;
}

/**
 * Counting takes the unit's figures from the ledger: a province's list of units is not counted unasked. Where a template
 * was chosen, what it leaves out or says of others is told before anything is made.
 */
export function UnitLine({ unit, desk, counted, onProfile }: UnitLineProps) {
  const t = useText(uiUnitReportStrings);
  const { draft, profile, form } = desk;
  const count = Object.keys(unitValues(draft.values, unit)).length;
  const template = unitTemplateId(profile.values, unit, form.id);
  const isCounted = counted || count > 0 || template !== null;
  const state = useUnitState(desk, unit, isCounted);
  return (
    <>
      <p className="row small unit-line" data-unit-line={unit}>
        <a
          href={formatRoute({ view: 'report', year: draft.year, field: unitPrefix(unit) })}
          aria-label={t('fillOf', { unit })}
        >
          {t('fill')}
        </a>
        <span className="quiet">{count > 0 ? t('typed', { count }) : t('typedNone')}</span>
        {isCounted && <Missing {...state} />}
      </p>
      <UnitTemplate unit={unit} desk={desk} onProfile={onProfile} />
      {template !== null && <Told {...{ unit, desk, template }} checked={state.checked} />}
    </>
  );
}

type ToldProps = Pick<UnitLineProps, 'unit' | 'desk'> &
  Pick<UnitState, 'checked'> & { template: string };

function Told({ unit, desk, template, checked }: ToldProps) {
  const problems = useToldOfTemplate(desk, unit, checked);
  return (
    <div
      role="status"
      className="unit-told"
      data-template-told={problems === null ? '' : unit}
      data-template={template}
    >
      {problems && <TemplateTold unit={unit} problems={problems} />}
    </div>
  );
}

function Missing({ missing, errors, failed }: UnitState) {
  const t = useText(uiUnitReportStrings);
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
