/** What the register has to do with a field: documents it lacks, and those the field could take. */
import type { DocumentEntry } from '../../lib/domain/entry/entry';
import type { ProblemFix } from '../../lib/domain/problem';
import type { DocRef } from '../../lib/domain/values';
import { shownRef } from '../../lib/register/entries';
import { byDate } from '../../lib/register/search';
import { textsIn } from '../../lib/report/values/read';
import { rolesOf } from '../form/field-context';
import type { FieldModel } from '../form/model';
import { asDocRef, isBlank } from '../form/values';
import { citationText } from './citation-text';
import { documentMarks, type Mark } from './marks';
import type { WorldInput } from './use-world';

type Words = Parameters<typeof documentMarks>[2];

/** So many documents are offered one by one. */
const MOST = 8;

interface Known {
  name: string;
  ref: DocRef;
  roles: readonly string[];
}

function knownOf({ register }: WorldInput): Known[] | null {
  if (!register) return null;
  return register
    .filter((entry): entry is DocumentEntry => entry.kind === 'document' && !entry.deleted)
    .sort(byDate)
    .flatMap(({ values: { ref, roles = [] } }) => {
      const name = ref ? shownRef(ref) : null;
      return ref && name !== null ? [{ name, ref, roles }] : [];
    });
}

/** The model, its marks with those of unknown documents; as it is while the register is being read. */
export function withDocuments(
  model: FieldModel,
  world: WorldInput | undefined,
  t: Words,
): FieldModel {
  const known = world ? knownOf(world) : null;
  if (!known) return model;
  const found =
    model.field.type === 'docRef'
      ? ofReference(model, known, t)
      : textsIn(model.value).flatMap((text) => documentMarks(text, { documents: known }, t));
  return { ...model, marks: [...(model.marks ?? []), ...found] };
}

/** A field for one document: it may be entered, or a new one written. */
function ofReference({ value }: FieldModel, known: readonly Known[], t: Words): Mark[] {
  const ref = asDocRef(value);
  const name = shownRef(ref) ?? '';
  const mark = (title: string, args: ProblemFix['args']): Mark => ({
    words: '',
    severity: 'info',
    message: '',
    fixes: [{ title, command: 'register.add', args }],
  });
  if (isBlank(ref)) return [mark(t('newDocument'), {})];
  if (!ref.number || !ref.symbol || known.some((one) => one.name === name)) return [];
  return [mark(t('addDocument', { name }), { text: citationText(ref) })];
}

/** Documents a field could take: those of its kind, else all; the newest first. */
export function takeableDocuments(
  { field }: Pick<FieldModel, 'field'>,
  world: WorldInput | undefined,
): Known[] {
  const known = (world ? knownOf(world) : null) ?? [];
  if (field.type !== 'docRef') return [];
  const roles = rolesOf(field);
  const right = known.filter((one) => one.roles.some((role) => roles.includes(role)));
  return (right.length > 0 ? right : known).slice(0, MOST);
}
