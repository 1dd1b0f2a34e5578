/** Units that send a dossier: papers by the list, the bundle among them; some send it twice. */
import type { Prng } from '../../sample-portal/data/prng';
import { dossierFile, PAPERS } from '../../unit/rollup/support/dossiers';
import type { Sent } from './files';
import { written, type ProvinceWorld, type UnitTruth } from './world';

/** Unit id → items of the list that are missing in the dossier that counts, and its number. */
export type DossierTruth = Map<string, { missing: string[]; number: number }>;

const SLOTS = [...new Set(PAPERS.map(({ slot }) => slot))];

const somePapers = (prng: Prng, mark: string) => {
  const missing = SLOTS.filter(() => prng.chance(0.3));
  const papers = PAPERS.filter(({ slot }) => !missing.includes(slot));
  // A word of its own: no two dossiers of a unit are equal by chance.
  return { missing, papers: papers.map((paper) => ({ ...paper, text: `${paper.text} ${mark}` })) };
};

/** Sends the bundle in a dossier; before it, at times, a dossier without one. */
export async function sendInDossier(
  prng: Prng,
  { truth, files }: ProvinceWorld,
  unit: UnitTruth,
  bundle: Sent,
): Promise<void> {
  const name = written(prng, unit);
  const stem = `${prng.int(1, 4)}/Hồ sơ ISO (${files.length})`;
  const put = (built: { name: string; bytes: Uint8Array }, status: 'accepted' | 'superseded') => {
    files.push({ name: built.name, bytes: built.bytes });
    truth.files.set(built.name, status);
  };
  const older = somePapers(prng, `${unit.id} một`);
  const isTwice = older.papers.length > 0 && prng.chance(0.4);
  const first = isTwice
    ? await dossierFile(`${stem} cũ`, { unit: name, papers: older.papers, day: 3 })
    : null;
  if (first) put(first, 'superseded');
  const { missing, papers } = somePapers(prng, `${unit.id} hai`);
  const last = await dossierFile(stem, { unit: name, papers, bundle, previous: first, day: 8 });
  put(last, 'accepted');
  truth.files.set(`${last.name}/bo-so-lieu.json`, 'accepted');
  truth.dossiers.set(unit.id, { missing, number: first ? 2 : 1 });
}
