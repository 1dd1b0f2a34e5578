/** Files in, in any order and any number of times → what became of each, and what counts for each unit. */
import { rollupProblem } from '../problem';
import { unitRecogniser } from '../province/recognise';
import type { Province } from '../province/schema';
import type { UnitsOfYear } from '../province/units';
import { assigner, type Assigned } from './assign';
import { openFile, type Refusal } from './open';
import { sheetAssigner, sheetFiles, type AssignedSheet } from './sheets';
import { mayBeOf } from './may-be';
import { placer, type Placed } from './placed';
import type { IncomingFile, Opened, Readers, ReceivedFile } from './types';
import { readByPerson } from './typed';
import { unpackAll } from './unpack';
import { versionsOf, type Versioned } from './versions';

export interface Receipt {
  /** Every file, by name; a file given twice under one name stands once. */
  files: ReceivedFile[];
  /** Files that count, by unit id: at most one bundle and one report, unless nothing tells which is newer. */
  current: ReadonlyMap<string, Assigned[]>;
  /** Dossiers by unit id, oldest version first. They are no report. */
  dossiers: ReadonlyMap<string, Versioned[]>;
  /** The portal's own statistics, each once. */
  sheets: readonly AssignedSheet[];
  /** Files that could not be read and are a unit's, as a person has said; by unit id. */
  unopened: ReadonlyMap<string, Placed[]>;
  /** Files of a unit that count for nobody yet, since their year is asked about; by unit id. */
  waiting: ReadonlyMap<string, string[]>;
  /** Files of nobody that may be a unit's: it bears the name they carry, or is called in the name of the file; by unit id. */
  maybe: ReadonlyMap<string, string[]>;
}

export interface ReceiveOptions {
  /** Called after each file; `total` counts what archives hold. Throwing ends the work: nothing is kept between calls. */
  onProgress?: (done: number, total: number) => void;
}

/** Receives a set of files for one year. Pure but for the readers; the same set gives the same receipt. */
export async function receive(
  files: readonly IncomingFile[],
  province: Province,
  units: UnitsOfYear,
  readers: Readers,
  { onProgress }: ReceiveOptions = {},
): Promise<Receipt> {
  const unpacked = unpackAll(files);
  const opened: (Opened | Refusal)[] = [];
  for (const file of unpacked) {
    opened.push(await openFile(file, readers));
    onProgress?.(opened.length, unpacked.length);
  }
  return receiveOpened(opened, province, units);
}

/** The same of files that were opened before: what each became is decided anew, since answers and units may have changed. */
export function receiveOpened(
  opened: readonly (Opened | Refusal)[],
  province: Province,
  units: UnitsOfYear,
): Receipt {
  const { first, copies } = withoutCopies(opened);
  const recognise = unitRecogniser(province);
  const assign = assigner(province, units, recognise);
  const taken = first.flatMap((one) =>
    'refused' in one ? (readByPerson(one, province.answers) ?? []) : [one],
  );
  const readable = new Set(taken.map(({ hash }) => hash));
  const refusals = first
    .filter((one): one is Refusal => 'refused' in one && !readable.has(one.hash))
    .map(placer(province, units));
  const assigned = taken.filter(({ kind }) => kind !== 'sheet').map(assign);
  const sheets = sheetFiles(
    taken.filter(({ kind }) => kind === 'sheet'),
    sheetAssigner(province, units, recognise),
  );
  const versions = [...groups(assigned).values()].flatMap(versionsOf);
  const open = assigned.filter((file) => keyOf(file) === null);
  const files = [
    ...refusals.map(refusedFile),
    ...open.map(unassigned),
    ...versions.map(versionedFile),
    ...sheets.files,
  ];
  const all = [...files, ...besideTwins(copies, files)].sort(byInput);
  return {
    files: all,
    current: currentOf(versions.filter(({ file }) => file.kind !== 'dossier')),
    dossiers: dossiersOf(versions.filter(({ file }) => file.kind === 'dossier')),
    sheets: sheets.used,
    unopened: unopenedOf(refusals),
    waiting: waitingOf(open),
    maybe: mayBeOf(all, new Map(open.map(({ input, rivals }) => [input, rivals])), province),
  };
}

/** A copy is whosever its twin is. */
function besideTwins(
  copies: readonly ReceivedFile[],
  files: readonly ReceivedFile[],
): ReceivedFile[] {
  const units = new Map(files.map(({ input, unit }) => [input, unit]));
  return copies.map((copy) => ({ ...copy, unit: units.get(copy.replacedBy ?? '') ?? null }));
}

function unopenedOf(refusals: readonly Placed[]): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const one of refusals)
    if (one.unit) found.set(one.unit.id, [...(found.get(one.unit.id) ?? []), one]);
  return found;
}

function waitingOf(open: readonly Assigned[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { unit, refused, kind, input } of open)
    if (unit && !refused && kind !== 'dossier')
      found.set(unit.id, [...(found.get(unit.id) ?? []), input]);
  return found;
}

const byInput = (a: { input: string }, b: { input: string }): number =>
  a.input < b.input ? -1 : a.input > b.input ? 1 : 0;

/** The same bytes again: under the same name they are one file, under another a copy of the first by name. */
function withoutCopies(opened: readonly (Opened | Refusal)[]) {
  const first = new Map<string, Opened | Refusal>();
  const copies = new Map<string, ReceivedFile>();
  const sorted = [...opened].sort((a, b) => byInput(a, b) || (a.hash < b.hash ? -1 : 1));
  for (const one of sorted) {
    const kept = first.get(one.hash);
    if (!kept) first.set(one.hash, one);
    else if (kept.input !== one.input)
      copies.set(`${one.input}\n${one.hash}`, copyOf(one, kept.input));
  }
  return { first: [...first.values()], copies: [...copies.values()] };
}

const copyOf = (one: Opened | Refusal, of: string): ReceivedFile =>
  'refused' in one
    ? {
        ...refusedFile({ ...one, unit: null, year: null }),
        status: 'duplicate',
        replacedBy: of,
        problems: [sameAs(one.input, of)],
      }
    : { ...plainFile(one), status: 'duplicate', replacedBy: of, problems: [sameAs(one.input, of)] };

const sameAs = (file: string, other: string) =>
  rollupProblem('rollup/same-file', 'info', { other }, { place: { file } });

const keyOf = ({ unit, year, kind, refused }: Assigned): string | null =>
  unit === null || year === null || refused ? null : `${unit.id}\n${kind}`;

function groups(files: Assigned[]): Map<string, Assigned[]> {
  const found = new Map<string, Assigned[]>();
  for (const file of files) {
    const key = keyOf(file);
    if (key === null) continue;
    const group = found.get(key);
    if (group) group.push(file);
    else found.set(key, [file]);
  }
  return found;
}

function currentOf(versions: Versioned[]): Map<string, Assigned[]> {
  const current = new Map<string, Assigned[]>();
  for (const { file, standing, questions } of versions) {
    if (standing !== 'current') continue;
    const id = file.unit!.id;
    const asked = { ...file, questions: [...file.questions, ...questions] };
    current.set(id, [...(current.get(id) ?? []), asked]);
  }
  return current;
}

function dossiersOf(versions: Versioned[]): Map<string, Versioned[]> {
  const found = new Map<string, Versioned[]>();
  for (const one of versions) {
    const id = one.file.unit!.id;
    found.set(id, [...(found.get(id) ?? []), one]);
  }
  return found;
}

export const plainFile = (file: Opened): ReceivedFile => ({
  input: file.input,
  kind: file.kind,
  status: 'accepted',
  unit: null,
  unitName: file.unitName,
  year: file.year,
  period: file.period,
  dated: file.dated,
  version: null,
  fingerprint: file.fingerprint,
  replacedBy: null,
  differences: [],
  problems: file.problems,
});

const refusedFile = ({ input, hash, refused, unit, year }: Placed): ReceivedFile => ({
  input,
  kind: null,
  status: 'refused',
  unit,
  unitName: null,
  year,
  period: null,
  dated: null,
  version: null,
  // What it says is not known: it is known by its bytes.
  fingerprint: hash,
  replacedBy: null,
  differences: [],
  problems: [refused],
});

const unassigned = (file: Assigned): ReceivedFile => ({
  ...plainFile(file),
  unit: file.unit,
  status: file.refused ? 'refused' : 'questions',
  problems: file.refused ? [file.refused] : [...file.questions, ...file.problems],
});

function versionedFile({ file, standing, questions, ...rest }: Versioned): ReceivedFile {
  const asked = [...file.questions, ...questions];
  const isAsked = asked.length > 0 || file.problems.some(({ severity }) => severity === 'error');
  const told = rest.replacedBy === null ? [] : [toldOf(file.input, standing, rest.replacedBy)];
  return {
    ...plainFile(file),
    ...rest,
    unit: file.unit,
    status: standing !== 'current' ? standing : isAsked ? 'questions' : 'accepted',
    problems: [...told, ...(standing === 'current' ? [...asked, ...file.problems] : [])],
  };
}

const toldOf = (file: string, standing: Versioned['standing'], other: string) =>
  rollupProblem(
    standing === 'duplicate' ? 'rollup/same-report' : 'rollup/superseded',
    'info',
    { other },
    { place: { file } },
  );
