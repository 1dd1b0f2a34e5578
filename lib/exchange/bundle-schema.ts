/** What a unit sends to its province: the report's values, its figures with their sources, what is wrong with them. */
import { candidateSchema, figureSchema, figureSourceSchema, periodSchema } from '../domain/figures';
import { problemSchema } from '../domain/problem';
import { instantSchema } from '../domain/reading';
import { z } from '../domain/zod';

export const BUNDLE_FORMAT = 'motcua-iso/unit-bundle';
/** Raised when a reader of this version could no longer read what is written. */
export const BUNDLE_VERSION = 1;

const checksumSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** A source without its dossiers' codes: how many they were is all that leaves the unit. */
const bundleSourceSchema = figureSourceSchema
  .omit({ codes: true })
  .extend({ dossiers: z.number().int().nonnegative().nullable() })
  .strict();

export const bundleFigureSchema = figureSchema
  .extend({
    sources: z.array(bundleSourceSchema),
    candidates: z.array(candidateSchema.extend({ sources: z.array(bundleSourceSchema) }).strict()),
  })
  .strict();

/** Looked at first; a newer version may have any other fields. */
export const bundleEnvelopeSchema = z.looseObject({
  format: z.literal(BUNDLE_FORMAT),
  version: z.int(),
});

export const bundleSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  /** The unit's name as its profile has it. */
  unit: z.string().min(1),
  year: z.number().int().min(2000).max(2100),
  period: periodSchema,
  policy: z.string(),
  /** Report form whose keys `values` speaks. */
  form: z.string(),
  /** Report values (contract §4), computed ones too; null is unknown. */
  values: z.record(z.string(), z.unknown()),
  figures: z.array(bundleFigureSchema),
  problems: z.array(problemSchema),
  /** The officer's reason by problem code, where a rule was overridden. */
  overrides: z.record(z.string(), z.string()),
  /** 1 for the first bundle of the year, then counted up. */
  number: z.number().int().positive(),
  createdAt: instantSchema,
  /** Version of the extension that wrote it. */
  extension: z.string(),
  /** Checksum of the bundle that this one replaces; null for the first. */
  supersedes: checksumSchema.nullable(),
  /** SHA-256 of the canonical JSON of everything else. */
  checksum: checksumSchema,
});

export type BundleFigure = z.infer<typeof bundleFigureSchema>;
export type BundleSource = z.infer<typeof bundleSourceSchema>;
export type UnitBundle = z.infer<typeof bundleSchema>;
