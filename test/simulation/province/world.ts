/**
 * A province that keeps its own books: units by level, what each one sent, when, how often, in which state, and what the
 * head of the department thinks of it. The truth is counted while the files are made, never from the files.
 */
import { zipSync } from 'fflate';
import { Prng } from '../../sample-portal/data/prng';
import { shuffled } from './shuffled';
import { valuesOf } from './values';
import { addPortal, type PortalTruth } from './portal';
import { bundleFile, reportFile, type Sent } from './files';
import { sendInDossier, type DossierTruth } from './papers';

export interface LevelPlan {
  id: 'cap-tinh' | 'cap-huyen' | 'cap-xa';
  units: number;
  complying: number;
  /** Of those that do not comply: sent, and found weak. The others send nothing. */
  weak: number;
}

/** The numbers of the seed's report (domain §2.1); how the 18 are divided is nobody's but ours. */
export const SEED_PLAN: readonly LevelPlan[] = [
  { id: 'cap-tinh', units: 27, complying: 26, weak: 1 },
  { id: 'cap-huyen', units: 8, complying: 6, weak: 1 },
  { id: 'cap-xa', units: 89, complying: 74, weak: 6 },
];

export const YEAR = 2024;

export interface UnitTruth {
  id: string;
  name: string;
  level: LevelPlan['id'];
  result: 'complying' | 'weak' | 'not-sent';
  /** What the last version says; null where the unit leaves it out. */
  values: Record<string, number | null>;
  /** It sends documents and no bundles: they count over other days. */
  asReport: boolean;
}

export interface Truth {
  units: UnitTruth[];
  /** What the portal's statistics say, by unit id. */
  portal: PortalTruth;
  /** Papers of the dossier that counts, by unit id. */
  dossiers: DossierTruth;
  /** File name → what must become of it. */
  files: Map<string, 'accepted' | 'superseded' | 'duplicate' | 'refused' | 'questions'>;
}

export interface ProvinceWorld {
  truth: Truth;
  /** Contents of `units.json`. */
  list: Record<string, unknown>;
  files: { name: string; bytes: Uint8Array }[];
}

const WORDS = ['Sở', 'UBND huyện', 'UBND xã'];
const LEVELS = ['cap-tinh', 'cap-huyen', 'cap-xa'];

export async function provinceWorld(
  seed: number,
  plan: readonly LevelPlan[] = SEED_PLAN,
): Promise<ProvinceWorld> {
  const prng = new Prng(seed * 7919 + 13);
  const units = plan.flatMap((level) => unitsOf(prng, level));
  const world: ProvinceWorld = {
    truth: { units, files: new Map(), portal: new Map(), dossiers: new Map() },
    list: listOf(units, prng),
    files: [],
  };
  for (const unit of units) if (unit.result !== 'not-sent') await send(prng, world, unit);
  addNoise(prng, world);
  packSome(prng, world);
  addPortal(prng, world);
  return world;
}

function unitsOf(prng: Prng, { id, units, complying, weak }: LevelPlan): UnitTruth[] {
  const word = WORDS[LEVELS.indexOf(id)]!;
  return Array.from({ length: units }, (_, at) => ({
    id: `${id}-${at + 1}`,
    name: `${word} Mẫu ${at + 1}`,
    level: id,
    result: at < complying ? 'complying' : at < complying + weak ? 'weak' : 'not-sent',
    values: valuesOf(prng),
    asReport: prng.chance(0.15),
  }));
}

function listOf(units: readonly UnitTruth[], prng: Prng): Record<string, unknown> {
  const organisations = units.map(({ id, name, level }) => ({
    kind: 'unit',
    id,
    name,
    level,
    source: 'Danh sách mẫu',
  }));
  // Out of scope: a body without procedures. It is no part of any denominator.
  const outside = {
    kind: 'unit',
    id: 'ngoai',
    name: 'Văn phòng Mẫu',
    level: 'cap-tinh',
    source: 'Danh sách mẫu',
  };
  const judged = units.filter(({ result }) => result !== 'not-sent');
  return {
    format: 'motcua-iso/province-units',
    version: 1,
    province: 'Bịa Đặt',
    organisations: shuffled(prng, [...organisations, outside]),
    scope: [{ unit: 'ngoai', year: YEAR, inScope: false, reason: 'Không có thủ tục hành chính' }],
    opinions: judged.map(({ id, result }) => ({
      unit: id,
      year: YEAR,
      result,
      checkMode: prng.chance(0.3) ? 'office' : 'file',
    })),
  };
}

/** How a unit may be written in its own file. */
export function written(prng: Prng, { name, level }: UnitTruth): string {
  const forms = [name, name.toUpperCase(), name.replace('UBND', 'Ủy ban nhân dân')];
  if (level === 'cap-tinh') forms.push(`${name} tỉnh Bịa Đặt`);
  return prng.pick(forms);
}

async function send(prng: Prng, world: ProvinceWorld, unit: UnitTruth): Promise<void> {
  const { asReport } = unit;
  const inDossier = !asReport && prng.chance(0.2);
  const older = prng.chance(0.25) ? prng.int(1, 2) : 0;
  const again = prng.chance(0.2);
  const name = written(prng, unit);
  let previous: Sent | null = null;
  const versions = [...Array.from({ length: older }, () => valuesOf(prng)), unit.values];
  for (const [at, values] of versions.entries()) {
    const isLast = at === versions.length - 1;
    // A remark of its own, so that no two versions can be equal by chance.
    const content = { ...values, 'risk.narrative': `Bản thứ ${at + 1}` };
    if (isLast && inDossier) {
      const last = { unit: name, values: content, month: at + 1, previous };
      await sendInDossier(prng, world, unit, bundleFile('trong', last));
      continue;
    }
    previous = await add(
      prng,
      world,
      { unit: name, values: content, month: at + 1, previous },
      asReport,
    );
    world.truth.files.set(previous.name, isLast ? 'accepted' : 'superseded');
    if (isLast && again) {
      const later = await add(
        prng,
        world,
        { unit: name, values: content, month: at + 2, previous },
        asReport,
      );
      world.truth.files.set(later.name, 'duplicate');
    }
  }
}

async function add(
  prng: Prng,
  world: ProvinceWorld,
  content: { unit: string; values: Record<string, unknown>; month: number; previous: Sent | null },
  asReport: boolean,
): Promise<Sent> {
  // Names say nothing: "bao cao (3)", "file moi", the same in several folders.
  const stem = prng.pick(['bao cao', 'BC cuoi', 'file moi', 'Sở Mẫu 1']);
  const name = `${prng.int(1, 4)}/${stem} (${world.files.length})`;
  const sent = asReport ? await reportFile(name, content) : bundleFile(name, content);
  world.files.push({ name: sent.name, bytes: sent.bytes });
  return sent;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What lies in such folders besides: copies, broken files, other people's files. */
function addNoise(prng: Prng, world: ProvinceWorld): void {
  const { files, truth } = world;
  const real = files.filter(({ name }) => !name.endsWith('.zip'));
  const put = (name: string, bytes: Uint8Array, status: 'duplicate' | 'refused' | 'questions') => {
    files.push({ name, bytes });
    truth.files.set(name, status);
  };
  for (let at = 0; at < 6; at += 1) put(`zzz-copy/${at}`, prng.pick(real).bytes, 'duplicate');
  const victim = prng.pick(real.filter(({ name }) => name.endsWith('.json'))).bytes;
  put('cut.json', victim.subarray(0, victim.length - 40), 'refused');
  put(
    'altered.json',
    bytesOf(new TextDecoder().decode(victim).replace(/"number":\d+/, '"number":77')),
    'refused',
  );
  put('empty.docx', new Uint8Array(), 'refused');
  put('scan.pdf', bytesOf('%PDF-1.4 …'), 'refused');
  put('broken.zip', bytesOf('PK\u0003\u0004 not a zip'), 'refused');
  const month = 1;
  const values = { 'audit.count': 1 };
  const stranger = bundleFile('stranger', { unit: 'Sở Lạ', values, month, previous: null });
  put(stranger.name, stranger.bytes, 'questions');
  const lastYear = bundleFile('last-year', {
    unit: 'Sở Mẫu 1',
    values,
    month,
    previous: null,
    year: YEAR - 1,
  });
  put(lastYear.name, lastYear.bytes, 'refused');
  const outside = bundleFile('outside', { unit: 'Văn phòng Mẫu', values, month, previous: null });
  files.push({ name: outside.name, bytes: outside.bytes });
  truth.files.set(outside.name, 'accepted');
}

/** Some files arrive in one archive, some of them in an archive within it. */
function packSome(prng: Prng, world: ProvinceWorld): void {
  const chosen = new Set(
    shuffled(
      prng,
      world.files.filter(({ name }) => !name.endsWith('.zip')),
    ).slice(0, 20),
  );
  const [inner, outer] = [{}, {}] as [Record<string, Uint8Array>, Record<string, Uint8Array>];
  for (const [at, { name, bytes }] of [...chosen].entries()) {
    const inside = at < 5;
    // Copies are told by the first name: an archive's name must keep the order.
    const moved = `zz.zip/${inside ? 'inner.zip/' : ''}${name}`;
    (inside ? inner : outer)[name] = bytes;
    const status = world.truth.files.get(name)!;
    world.truth.files.delete(name);
    world.truth.files.set(moved, status);
  }
  outer['inner.zip'] = zipSync(inner);
  world.files = world.files.filter((file) => !chosen.has(file));
  world.files.push({ name: 'zz.zip', bytes: zipSync(outer) });
}
