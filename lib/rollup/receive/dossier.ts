/** A unit's dossier → what its manifest says, held against what the archive holds. */
import { shortDate } from '../../report/text/numbers';
import { fingerprintOf } from './fingerprint';
import type { HeldPackage } from './package';
import { nothingElse, type Refusal } from './opened';
import type { Opened, PackageFacts, ReceivedPackage } from './types';
import { rollupProblem } from '../problem';

/** Reads a dossier; refused where the manifest is none or was altered. */
export function openDossier(
  { name: input, held }: { name: string; held: HeldPackage },
  hash: string,
  readManifest: (text: string) => PackageFacts | null,
): Opened | Refusal {
  const facts = readManifest(held.manifest.replace(/^\uFEFF/, ''));
  if (!facts) {
    const extra = { place: { file: input } };
    return { input, hash, refused: rollupProblem('rollup/dossier-altered', 'error', {}, extra) };
  }
  const dossier = receivedPackage(facts, held.hashes);
  const { unit, year, number, checksum, supersedes, createdAt } = facts;
  return {
    ...nothingElse(input, hash),
    kind: 'dossier',
    fingerprint: fingerprintOf({
      dossier: { unit, year, files: dossier.files.map(({ slot, sha256 }) => [slot, sha256]) },
    }),
    ...{ unitName: unit, year, dated: createdAt, number, checksum, supersedes },
    values: papersBySlot(dossier),
    problems: problemsOf(input, dossier, held.hashes === null),
    dossier,
  };
}

/** A paper that is not there is no paper: the check sees only what came as it was said. */
function receivedPackage(
  { unit, year, checklist, items, files, bundle, number, createdAt, ...rest }: PackageFacts,
  hashes: HeldPackage['hashes'],
): ReceivedPackage {
  const said = [
    ...files.map(({ id, sha256 }) => ({ path: id, sha256 })),
    ...(bundle ? [bundle] : []),
  ];
  const known = new Set(said.map(({ path }) => path));
  const absent = said.filter(({ path }) => hashes && hashes[path] === undefined);
  const altered = said.filter(
    ({ path, sha256 }) => hashes?.[path] !== undefined && hashes[path] !== sha256,
  );
  const broken = new Set([...absent, ...altered].map(({ path }) => path));
  const { checksum, supersedes, changes } = rest;
  return {
    ...{ unit, year, checklist, bundle, number, createdAt, checksum, supersedes, changes },
    items: items.map(({ number: place, slot, title, state, references }) => {
      return { number: place, slot, title, state, references };
    }),
    files: files.filter(({ id }) => !broken.has(id)),
    absent: absent.map(({ path }) => path),
    altered: altered.map(({ path }) => path),
    extra: Object.keys(hashes ?? {})
      .filter((path) => !known.has(path))
      .sort(),
  };
}

/** Papers by item, so that two versions can be set side by side. */
const papersBySlot = ({ items, files }: ReceivedPackage): Record<string, unknown> =>
  Object.fromEntries(
    items.flatMap(({ number, slot, title }) => {
      const held = files.filter((file) => file.slot === slot);
      if (held.length === 0) return [];
      const words = held.map(({ name, date, sha256 }) =>
        [name, date === null ? null : shortDate(date), sha256.slice(0, 8)]
          .filter(Boolean)
          .join(' · '),
      );
      return [[`${number}. ${title}`, words.join('; ')]];
    }),
  );

function problemsOf(input: string, dossier: ReceivedPackage, alone: boolean) {
  const extra = { place: { file: input } };
  const named = (paths: readonly string[]) => ({ count: paths.length, files: paths.join(', ') });
  const { absent, altered, extra: more } = dossier;
  return [
    ...(alone ? [rollupProblem('rollup/dossier-manifest-alone', 'warning', {}, extra)] : []),
    ...(absent.length > 0
      ? [rollupProblem('rollup/dossier-absent', 'error', named(absent), extra)]
      : []),
    ...(altered.length > 0
      ? [rollupProblem('rollup/dossier-changed', 'error', named(altered), extra)]
      : []),
    ...(more.length > 0 ? [rollupProblem('rollup/dossier-extra', 'info', named(more), extra)] : []),
  ];
}
