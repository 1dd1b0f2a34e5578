/** Where a field's value is to be seen at its source. */
import { figureKey } from '../figures/figure-key';
import type { FieldModel } from '../form/model';
import type { Route } from './route';

/** The figure's evidence, or the unit's profile; null where the value has no other place than the form. */
export function sourceOf({ figure, origin, field }: FieldModel, year: number): Route | null {
  if (figure) return { view: 'figures', year, field: figureKey(figure) };
  if (origin === 'profile') return { view: 'settings', year: null, field: `field-${field.key}` };
  return null;
}
