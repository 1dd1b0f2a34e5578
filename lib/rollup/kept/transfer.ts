/** All of the province's data as one file, for another machine or as a backup, and back. */
import { dateSchema, instantSchema } from '../../domain/reading';
import { problemSchema } from '../../domain/problem';
import { z } from '../../domain/zod';
import { checkProvince } from '../province/read';
import type { Province } from '../province/schema';
import type { KeptFile, KeptSource, ProvinceDb } from './db';
import { loadProvince, putFiles, raise } from './keep';
import { withoutOutdated } from './outdated';
import { packageSchema, tableSchema } from './read-schema';

export const PROVINCE_DATA_FORMAT = 'motcua-iso/province-data';
/** 2: spreadsheets and dossiers. */
export const PROVINCE_DATA_VERSION = 2;

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
const openedSchema = z.strictObject({
  input: z.string(),
  kind: z.enum(['bundle', 'report', 'sheet', 'dossier']),
  hash: hashSchema,
  fingerprint: hashSchema,
  unitName: z.string().nullable(),
  year: z.number().int().nullable(),
  period: z.strictObject({ from: dateSchema.nullable(), to: dateSchema.nullable() }),
  dated: z.string().nullable(),
  number: z.number().int().nullable(),
  checksum: z.string().nullable(),
  supersedes: z.string().nullable(),
  values: z.record(z.string(), z.unknown()),
  findings: z.strictObject({ errors: z.number().int(), warnings: z.number().int() }).nullable(),
  problems: z.array(problemSchema),
  form: z.string().nullable(),
  outcome: z.enum(['read', 'partly', 'unread']).optional(),
  places: z.record(
    z.string(),
    z.strictObject({
      paragraph: z.number().int(),
      cell: z
        .strictObject({ table: z.number().int(), row: z.number().int(), column: z.number().int() })
        .nullable(),
    }),
  ),
  origins: z.array(
    z.strictObject({
      concept: z.string(),
      title: z.string().nullable(),
      host: z.string().nullable(),
      readAt: z.string().nullable(),
    }),
  ),
  told: z.array(problemSchema),
  tables: z.array(tableSchema).optional(),
  dossier: packageSchema.optional(),
});
const refusalSchema = z.strictObject({
  input: z.string(),
  hash: hashSchema,
  refused: problemSchema,
});

const dataSchema = z.strictObject({
  format: z.literal(PROVINCE_DATA_FORMAT),
  version: z.union([z.literal(1), z.literal(PROVINCE_DATA_VERSION)]),
  province: z.unknown(),
  files: z.array(
    z.strictObject({
      input: z.string(),
      name: z.string(),
      hash: hashSchema,
      receivedAt: instantSchema,
      opened: z.union([openedSchema, refusalSchema]),
    }),
  ),
  sources: z.array(
    z.strictObject({
      name: z.string(),
      hash: hashSchema,
      receivedAt: instantSchema,
      files: z.number().int(),
    }),
  ),
});

export interface ProvinceData {
  province: Province;
  files: KeptFile[];
  sources: KeptSource[];
}

/** The text of the file. */
export async function provinceDataText(db: ProvinceDb): Promise<string> {
  const [province, files, sources] = await Promise.all([
    loadProvince(db),
    db.files.toArray(),
    db.sources.toArray(),
  ]);
  const head = { format: PROVINCE_DATA_FORMAT, version: PROVINCE_DATA_VERSION };
  return `${JSON.stringify({ ...head, province, files, sources })}\n`;
}

/** Reads such a file; `fault` says why it is none. */
export function readProvinceData(text: string): ProvinceData | { fault: string } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { fault: (error as Error).message.split('\n')[0]! };
  }
  const parsed = dataSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { fault: `${issue!.path.map(String).join('.') || '.'}: ${issue!.message}` };
  }
  const { province, faults } = checkProvince(parsed.data.province);
  if (!province) return { fault: faults[0]! };
  const { version, sources } = parsed.data;
  const files = parsed.data.files as KeptFile[];
  return { province, ...(version === 1 ? withoutOutdated(files, sources) : { files, sources }) };
}

/** Adds the files of such a file to those at hand, and puts its list in the place of the one at hand. */
export async function takeProvinceData(db: ProvinceDb, data: ProvinceData): Promise<void> {
  await db.transaction('rw', db.files, db.sources, db.province, db.marks, async () => {
    await db.province.put({ id: 'list', province: data.province });
    await putFiles(db, data.files);
    await db.sources.bulkPut(data.sources);
    await raise(db, 'files');
  });
}
