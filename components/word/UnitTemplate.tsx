/** In what a unit's report is written: the built-in layout or a kept template; chosen here, for this unit alone. */
import { useId } from 'react';
import { uiUnitTemplateStrings } from '../../lib/domain/strings/ui-unit-template';
import { unitTemplateId, unitTemplateKey } from '../../lib/report/unit-template';
import { useTemplates } from '../data/templates';
import type { UnitDesk } from '../data/unit-report';
import { choosable } from '../data/unit-template';
import { showInstant } from '../text/format';
import { useText } from '../text/language';
import { formatRoute } from '../workbench/route';

export interface UnitTemplateProps {
  unit: string;
  desk: UnitDesk;
  onProfile: (key: string, value: unknown) => void;
}

/** Nothing where no template of the form is kept and none was chosen. */
export function UnitTemplate({ unit, desk, onProfile }: UnitTemplateProps) {
  const t = useText(uiUnitTemplateStrings);
  const tie = useId();
  const { form, profile, draft } = desk;
  const all = useTemplates();
  const chosen = unitTemplateId(profile.values, unit, form.id);
  if (all === null) return null;
  const kept = choosable(all, form.id, showInstant);
  if (kept.length === 0 && chosen === null) return null;
  const isGone = chosen !== null && kept.every(({ id }) => id !== chosen);
  return (
    <p className="row small unit-line" data-unit-template={unit}>
      <label htmlFor={tie}>
        {t('label')}
        <span className="sr-only"> {t('labelOf', { unit })}</span>
      </label>
      <select
        id={tie}
        className="input"
        value={chosen ?? ''}
        onChange={({ target }) =>
          onProfile(unitTemplateKey(unit, form.id), target.value === '' ? null : target.value)
        }
      >
        <option value="">{t('builtIn')}</option>
        {isGone && <option value={chosen}>{t('gone')}</option>}
        {kept.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {chosen !== null && !isGone && (
        <a
          href={formatRoute({ view: 'word', year: draft.year, field: `template.${chosen}` })}
          aria-label={t('seeOf', { unit })}
        >
          {t('see')}
        </a>
      )}
    </p>
  );
}
