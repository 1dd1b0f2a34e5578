/** A field with what the register lacks of the documents its texts cite. */
import { shownRef } from '../../lib/register/entries';
import { textsIn } from '../../lib/report/values/read';
import type { FieldModel } from '../form/model';
import { documentMarks } from './marks';
import type { WorldInput } from './use-world';

/** The model, its marks with those of unknown documents; as it is while the register is being read. */
export function withDocuments(
  model: FieldModel,
  world: WorldInput | undefined,
  t: Parameters<typeof documentMarks>[2],
): FieldModel {
  if (!world?.register) return model;
  const documents = world.register.flatMap((entry) => {
    const ref = entry.kind === 'document' && !entry.deleted ? entry.values.ref : undefined;
    const name = ref && shownRef(ref);
    return name ? [{ name, subject: null, full: null, short: name }] : [];
  });
  const found = textsIn(model.value).flatMap((text) => documentMarks(text, { documents }, t));
  return { ...model, marks: [...(model.marks ?? []), ...found] };
}
