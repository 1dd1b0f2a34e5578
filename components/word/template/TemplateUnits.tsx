/** Units whose own reports are written in a kept template. */
import { uiUnitTemplateStrings } from '../../../lib/domain/strings/ui-unit-template';
import type { TemplateHead } from '../../../lib/domain/template';
import { unitTemplateId, unitTemplateKey } from '../../../lib/report/unit-template';
import { unitLists, type UnitDesk } from '../../data/unit-report';
import { useText } from '../../text/language';
import { formatRoute } from '../../workbench/route';

export interface TemplateUnitsProps {
  template: TemplateHead;
  all: readonly TemplateHead[];
  desk: UnitDesk;
  onProfile: (key: string, value: unknown) => void;
}

/** Nothing for a template of another form than the year's, nor where no unit is known. */
export function TemplateUnits({ template, all, desk, onProfile }: TemplateUnitsProps) {
  const t = useText(uiUnitTemplateStrings);
  const { form, profile, draft } = desk;
  const { parts, others, kept } = unitLists(desk);
  const names = [...parts, ...others, ...kept.map(({ name }) => name)];
  if (template.form !== form.id || names.length === 0) return null;
  const idOf = (unit: string) => unitTemplateId(profile.values, unit, form.id);
  const using = names.filter((unit) => idOf(unit) === template.id);
  const elsewhere = (unit: string) => all.find(({ id }) => id === idOf(unit))?.name;
  const set = (unit: string, on: boolean) =>
    onProfile(unitTemplateKey(unit, form.id), on ? template.id : null);
  return (
    <details className="small template-units" data-template-units={template.name}>
      <summary>
        {using.length > 0 ? t('usedFor', { units: using.join(', ') }) : t('usedForNone')}
      </summary>
      <fieldset className="stack">
        <legend>{t('useFor')}</legend>
        {names.map((unit) => (
          <label key={unit} className="check">
            <input
              type="checkbox"
              checked={using.includes(unit)}
              onChange={({ target }) => set(unit, target.checked)}
            />
            <span>
              {unit}{' '}
              {!using.includes(unit) && elsewhere(unit) !== undefined && (
                <span className="quiet">{t('other', { name: elsewhere(unit)! })}</span>
              )}
            </span>
          </label>
        ))}
        <p className="quiet">
          {t('useForHint')}{' '}
          <a href={formatRoute({ view: 'word', year: draft.year, field: 'issued' })}>
            {t('toUnits')}
          </a>
        </p>
      </fieldset>
    </details>
  );
}
