/** Where a field's value is to be seen at its source. */
import { prefixOf } from '../../lib/report/values/unit-values';
import { figureKey, parseFigureKey } from '../figures/figure-key';
import type { FieldModel } from '../form/model';
import type { Route } from './route';

/** The figure's evidence, the register, or the unit's profile; null where the value has no other place than the form. */
export function sourceOf({ figure, origin, field }: FieldModel, year: number): Route | null {
  // Figures' evidence and the profile are the office's; what is typed once for a unit stands where units are listed.
  if (prefixOf(field.key) !== null)
    return origin === 'profile' ? { view: 'word', year, field: 'issued' } : null;
  if (figure) return { view: 'figures', year, field: figureKey(figure) };
  if (origin === 'profile') return { view: 'settings', year: null, field: `field-${field.key}` };
  if (origin === 'register') return { view: 'register', year, field: null };
  return null;
}

/** The evidence of a figure that is no field of the form, by its concept; null for any other key. */
export function conceptRoute(key: string | null, year: number): Route | null {
  const known = key !== null && parseFigureKey(key) !== null;
  return known ? { view: 'figures', year, field: key } : null;
}
