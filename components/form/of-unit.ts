/** The fields of a unit's report, under keys that no field of the office's report has. */
import type { Problem, ProblemFix, ProblemPlace } from '../../lib/domain/problem';
import type { ReportField } from '../../lib/packs/report-field-schema';
import type { ReportDraft } from '../../lib/report/draft';
import { isComputed, type FieldModel, type OfficeSide } from './model';
import { isBlank } from './values';

/** The unit's name is how its report is found: another name is another unit. */
const NAME = 'org.name';

const fields = new WeakMap<ReportField, Map<string, ReportField>>();

/** One object a field and prefix, by which rows are known as unchanged. */
function fieldUnder(field: ReportField, prefix: string): ReportField {
  const known = fields.get(field) ?? new Map<string, ReportField>();
  fields.set(field, known);
  const own = known.get(prefix) ?? { ...field, key: prefix + field.key };
  known.set(prefix, own);
  return own;
}

export interface UnitSides {
  prefix: string;
  /** The office's report as it stands. */
  office: Pick<ReportDraft, 'values' | 'provenance'>;
  /** Fields taken from it. */
  taken: ReadonlySet<string>;
}

/** The models as the unit's editor shows them; the office's register proposes nothing for another unit. */
export function modelsOfUnit(models: readonly FieldModel[], sides: UnitSides): FieldModel[] {
  const { prefix } = sides;
  return models
    .filter(({ field }) => field.key !== NAME)
    .map(({ marks, ...model }) => ({
      ...model,
      field: fieldUnder(model.field, prefix),
      proposal: null,
      problems: model.problems.map((problem) => problemUnder(problem, prefix)),
      ...(marks && {
        marks: marks.map((mark) => ({ ...mark, fixes: fixesUnder(mark.fixes, prefix) })),
      }),
      office: officeSide(model, sides),
    }));
}

/** What the office's own people have typed, said once or entered; its counts of dossiers are nobody else's. */
const TAKEABLE: readonly (string | undefined)[] = ['typed', 'profile', 'register'];

function officeSide({ field }: FieldModel, { office, taken }: UnitSides): OfficeSide | undefined {
  const { key, figure, clerk } = field;
  if (isComputed(field) || figure !== undefined || clerk) return undefined;
  const value = TAKEABLE.includes(office.provenance[key]) ? office.values[key] : null;
  const side = { value: isBlank(value) ? null : value, taken: taken.has(key) };
  return side.value === null && !side.taken ? undefined : side;
}

/** A problem of a unit's report at the unit's own field, with its ways out. */
export function problemUnder(problem: Problem, prefix: string): Problem {
  const { place, related, fixes } = problem;
  return {
    ...problem,
    ...(place && { place: placeUnder(place, prefix) }),
    ...(related && {
      related: related.map((one) => ({
        ...one,
        ...(one.place && { place: placeUnder(one.place, prefix) }),
      })),
    }),
    ...(fixes && { fixes: fixesUnder(fixes, prefix) }),
  };
}

const placeUnder = (place: ProblemPlace, prefix: string): ProblemPlace =>
  place.field === undefined ? place : { ...place, field: prefix + place.field };

const fixesUnder = (fixes: readonly ProblemFix[], prefix: string): ProblemFix[] =>
  fixes.map((fix) => {
    const field = fix.args?.['field'];
    return typeof field === 'string'
      ? { ...fix, args: { ...fix.args, field: prefix + field } }
      : fix;
  });
