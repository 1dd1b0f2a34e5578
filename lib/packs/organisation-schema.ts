/** Shape of the `organisations` contribution of a pack: levels, units, fields and procedures with their days. */
import { ORGANISATION_KINDS } from '../domain/organisations';
import { dateSchema } from '../domain/reading';
import { z } from '../domain/zod';
import { packHeaderSchema } from './header-schema';

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const dayFrom = dateSchema.nullable().default(null).describe('First day; null: always.');
const dayTo = dateSchema.nullable().default(null).describe('Last day; null: still.');

export const organisationSchema = z.strictObject({
  kind: z.enum(ORGANISATION_KINDS),
  id: idSchema.describe(
    'Stable id; an entry of the same id in an own pack stands in for a built-in one.',
  ),
  name: z.string().min(1).describe('The name in force, tones and all.'),
  aliases: z
    .array(z.strictObject({ name: z.string().min(1), validFrom: dayFrom, validTo: dayTo }))
    .default([])
    .describe('Other names of the same thing: abbreviations, old names, names on other portals.'),
  level: idSchema.nullable().default(null).describe('Id of an entry of kind "level".'),
  parent: idSchema.nullable().default(null).describe('Id of the organisation it is a part of.'),
  code: z.string().min(1).nullable().default(null).describe('Official code, where there is one.'),
  validFrom: dayFrom,
  validTo: dayTo,
  successors: z
    .array(
      z.strictObject({
        id: idSchema,
        fields: z
          .array(z.string().min(1))
          .min(1)
          .optional()
          .describe(
            'Only dossiers of these fields (lĩnh vực) go there; without it all the others.',
          ),
      }),
    )
    .default([])
    .describe('Who goes on with its work from the day after validTo.'),
  source: z.string().min(1).describe('Legal basis, in words an inspector understands.'),
});

/** A successor needs the last day of what it succeeds: without it nobody could say since when. */
export const organisationsSchema = z
  .array(
    organisationSchema.refine((one) => one.successors.length === 0 || one.validTo !== null, {
      message: 'an entry with successors needs validTo',
      path: ['validTo'],
    }),
  )
  .min(1);

export const organisationPackSchema = packHeaderSchema.extend({
  contributes: z.looseObject({ organisations: organisationsSchema }),
});
