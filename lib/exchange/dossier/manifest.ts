/** What a package says of itself (`ho-so.json`), so that the province's check needs no name of a file. */
import { packageMarkSchema, type PackageMark } from '../../domain/attachment';
import { dateSchema, instantSchema } from '../../domain/reading';
import { z } from '../../domain/zod';
import { checksumOfJson } from '../backup/manifest';
import type { DossierFile } from '../../register/dossier/types';

export const PACKAGE_FORMAT = 'motcua-iso/unit-dossier';
export const PACKAGE_VERSION = 1;
export const MANIFEST_FILE = 'ho-so.json';
export const INDEX_FILE = 'index.html';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const change = z.strictObject({ kind: z.enum(['added', 'changed', 'removed']), path: z.string() });

export const packageManifestSchema = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(PACKAGE_VERSION),
  unit: z.string().min(1),
  year: z.number().int(),
  /** The list the files are ordered by. */
  checklist: z.strictObject({ id: z.string(), pack: z.string(), version: z.string() }),
  items: z.array(
    z.strictObject({
      number: z.number().int().positive(),
      slot: z.string(),
      title: z.string(),
      state: z.enum(['filled', 'referred', 'nothing', 'optional', 'missing']),
      files: z.array(
        z.strictObject({
          path: z.string(),
          /** The officer's own file name, in packages made before: it may name persons and is written no more. */
          name: z.string().optional(),
          size: z.number().int().nonnegative(),
          sha256: hash,
          date: dateSchema.nullable(),
        }),
      ),
      /** Entries of the unit's register, in words. */
      references: z.array(z.string()),
    }),
  ),
  /** Name and checksum of the unit bundle beside it. */
  bundle: z.strictObject({ path: z.string(), sha256: hash }).nullable(),
  number: z.number().int().positive(),
  createdAt: instantSchema,
  extension: z.string(),
  /** Checksum of the package that this one replaces; null for the first. */
  supersedes: hash.nullable(),
  /** Against the one it replaces. */
  changes: z.array(change),
  /** SHA-256 of the canonical JSON of everything else. */
  checksum: hash,
});
export type PackageManifest = z.infer<typeof packageManifestSchema>;
export type PackageChange = z.infer<typeof change>;

/** Paths and hashes of a package against those of the one before; by path. */
export function changesAgainst(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): PackageChange[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path): PackageChange[] => {
    if (before[path] === after[path]) return [];
    if (before[path] === undefined) return [{ kind: 'added', path }];
    return [{ kind: after[path] === undefined ? 'removed' : 'changed', path }];
  });
}

/** Files of a manifest by path, without index and manifest, which change with every package. */
export const filesOfManifest = ({
  items,
}: Pick<PackageManifest, 'items'>): Record<string, string> =>
  Object.fromEntries(items.flatMap(({ files }) => files.map(({ path, sha256 }) => [path, sha256])));

/** What is remembered of a package that was made. */
export const markOfPackage = (manifest: PackageManifest): PackageMark => {
  const { year, unit, number, checksum, createdAt } = manifest;
  return packageMarkSchema.parse({
    year,
    unit,
    number,
    checksum,
    createdAt,
    files: filesOfManifest(manifest),
  });
};

/** The manifest of a package as its text has it; null where it is none, or was altered. */
export function readManifest(text: string): PackageManifest | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = packageManifestSchema.safeParse(json);
  if (!parsed.success || checksumOfJson(json as object) !== parsed.data.checksum) return null;
  return parsed.data;
}

/** The files of a package as the province's check takes them (`checkDossier`). */
const dossierFilesOf = ({ items }: PackageManifest): DossierFile[] =>
  items.flatMap(({ slot, files }) =>
    files.map(({ path, size, sha256, date }, order) => {
      return { id: path, slot, name: path, size, sha256, date, order };
    }),
  );

/** What the province's roll-up takes of a manifest; null where it is none, or was altered. */
export function packageFacts(text: string) {
  const manifest = readManifest(text);
  return manifest && { ...manifest, files: dossierFilesOf(manifest) };
}
