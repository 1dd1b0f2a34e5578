/**
 * What an officer decided about one figure: a number typed by hand, or one of the candidates taken instead of the
 * one that the stated order picks; always with a note. The ledger keeps it, so that the next report asks no more.
 */
import { FIGURE_CONCEPTS, type FigureConcept } from './concepts';
import { FIGURE_BASES, periodSchema, type Period } from './figures';
import { instantSchema } from './reading';
import { unitKey } from './unit-name';
import { z } from './zod';

export const pickSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('typed'), value: z.number().int().nonnegative() }),
  z.object({
    kind: z.literal('candidate'),
    basis: z.enum(FIGURE_BASES),
    /** The value when it was picked: should the same source say otherwise later, the officer is told. */
    value: z.number().int().nonnegative(),
    /** Where the candidate stands on its pages (`candidatePlace`); null: counted from dossiers. */
    place: z.string().nullable(),
  }),
]);

export const choiceSchema = z.object({
  /** `choiceId` of the next four. */
  id: z.string(),
  period: periodSchema,
  unit: z.string().nullable(),
  concept: z.enum(FIGURE_CONCEPTS),
  part: z.string().nullable(),
  /** Null: taken back. The row stays, so that merging two ledgers knows. */
  pick: pickSchema.nullable(),
  note: z.string(),
  at: instantSchema,
});

export type Pick = z.infer<typeof pickSchema>;
export type Choice = z.infer<typeof choiceSchema>;

/** What a choice speaks of. */
export interface ChoiceOf {
  period: Period;
  unit: string | null;
  concept: FigureConcept;
  part: string | null;
}

/**
 * The id of the choice for a figure. The period's first day counts and its last does not: a report "to date" grows
 * by a day each day, and what was said of it yesterday must not be forgotten without a word.
 */
export function choiceId({ period, unit, concept, part }: ChoiceOf): string {
  return JSON.stringify([period.from, unit === null ? null : unitKey(unit), concept, part]);
}
