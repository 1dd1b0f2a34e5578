/** Answers out of one roll-up, each as small as what the page shows. */
import { wordsOf } from '../../../lib/domain/make-problem';
import type { Problem } from '../../../lib/domain/problem';
import { formatString } from '../../../lib/domain/strings/catalogue';
import { letterStrings } from '../../../lib/domain/strings/province-letters';
import { rollupStrings } from '../../../lib/domain/strings/rollup';
import type { DossierList } from '../../../lib/packs/checklists';
import type { ReportField } from '../../../lib/packs/report-field-schema';
import { beforeDue } from '../../../lib/rollup/board/before-due';
import { completenessOf, type FindForm } from '../../../lib/rollup/board/completeness';
import { compareYears } from '../../../lib/rollup/board/compare';
import { obligationLines } from '../../../lib/rollup/board/obligations';
import { boardRows, hasUnits, takenFiles, type BoardFacts } from '../../../lib/rollup/board/rows';
import {
  budgetOpinion,
  questionsFor,
  reminderFor,
  type TextFacts,
} from '../../../lib/rollup/board/texts';
import { capOn } from '../../../lib/rollup/figures/budget';
import { givenBy, isTyped } from '../../../lib/rollup/figures/share-of';
import { SUMS } from '../../../lib/rollup/figures/summed-keys';
import { dossierStanding } from '../../../lib/rollup/dossier/standing';
import type { Answer } from '../../../lib/rollup/province/edit';
import type { Province } from '../../../lib/rollup/province/schema';
import { referenceDay } from '../../../lib/rollup/province/units';
import type { Assigned } from '../../../lib/rollup/receive/assign';
import type { ReceivedFile } from '../../../lib/rollup/receive/types';
import { unitsCalledIn } from '../../../lib/rollup/receive/may-be';
import { standOfFile } from '../../../lib/rollup/receive/stand';
import { unplacedFiles } from '../../../lib/rollup/receive/unplaced';
import { differencesOf, nameOf } from '../../../lib/rollup/second/sources';
import type { UnitReturn } from '../../../lib/rollup/returns';
import type { Rollup } from '../../../lib/rollup/rollup';
import type {
  BoardAnswer,
  FigureAnswer,
  FileAnswer,
  FileLine,
  StandCounts,
  UnitAnswer,
  ValueLine,
} from './questions';

/** A roll-up and what it was made of. */
export interface World {
  rollup: Rollup;
  province: Province;
  facts: BoardFacts;
  /** When each file was read here, by its name. */
  receivedAt: ReadonlyMap<string, string>;
  /** The returns of the year before, by unit. */
  before: () => ReadonlyMap<string, UnitReturn>;
}

export function boardAnswer({ rollup, province, facts }: World): BoardAnswer {
  const { year, units, figures, files } = rollup;
  return {
    year,
    day: units.day,
    today: facts.today,
    due: facts.due,
    beforeDue: beforeDue(rollup.returns, facts.due, facts.today),
    levels: figures.levels,
    rows: boardRows(rollup, facts),
    figures: figures.figures
      .filter(({ scope }) => scope.obligation === null)
      .map(({ key, value, complete, problems, scope, units: counted, unknown }) => ({
        key,
        value,
        complete,
        problems,
        level: scope.level,
        counted: counted.length,
        unknown: unknown.length,
      })),
    files: {
      total: files.length,
      questions: files.filter(({ status }) => status === 'questions').length,
      unplaced: unplacedFiles(files).length,
    },
    hasUnits: hasUnits(province),
    byObligation: obligationLines(rollup),
  };
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;
export const gravestFirst = (a: Problem, b: Problem): number =>
  GRAVITY[a.severity] - GRAVITY[b.severity];

export function fileLines({ rollup, province, receivedAt }: World): FileLine[] {
  const answered = new Set(province.answers.map(({ fingerprint }) => fingerprint));
  const unplaced = new Set(unplacedFiles(rollup.files));
  return rollup.files.map((file) => ({
    input: file.input,
    unplaced: unplaced.has(file),
    kind: file.kind,
    status: file.status,
    stand: standOfFile(file),
    unit: file.unit?.name ?? null,
    unitName: file.unitName,
    year: file.year,
    dated: file.dated,
    version: file.version,
    fingerprint: file.fingerprint,
    receivedAt: receivedAt.get(file.input) ?? '',
    problem: file.problems[0] ?? null,
    answered: file.fingerprint !== null && answered.has(file.fingerprint),
  }));
}

/** @param received the instant kept with every file of one receiving */
export function standCounts({ rollup, receivedAt }: World, received: string): StandCounts {
  const counts: StandCounts = {};
  for (const file of rollup.files) {
    if (receivedAt.get(file.input) !== received) continue;
    const stand = standOfFile(file);
    counts[stand] = (counts[stand] ?? 0) + 1;
  }
  return counts;
}

export function fileAnswer(world: World, file: ReceivedFile, labels: Labels): FileAnswer {
  const { province, receivedAt } = world;
  const keys = file.differences.map(({ key }) => key);
  const answer =
    province.answers.find(({ fingerprint }) => fingerprint === file.fingerprint) ?? null;
  return {
    ...file,
    stand: standOfFile(file),
    receivedAt: receivedAt.get(file.input) ?? '',
    labels: Object.fromEntries(keys.map((key) => [key, labels(key)])),
    counts: keys.filter(labels.isCount),
    rivals: rivalsOf(file, world.rollup.files),
    answer,
    maybe: file.unit ? [] : proposed(file, province),
    countable: isTypable(file, answer) ? COUNTABLE.map((key) => ({ key, label: labels(key) })) : [],
  };
}

function proposed({ unitName, input }: ReceivedFile, province: Province): FileAnswer['maybe'] {
  const byHead = unitName === null ? [] : unitsCalledIn(unitName, province);
  const ids = byHead.length > 0 ? byHead : unitsCalledIn(input, province);
  return province.organisations
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => ({ id, name }));
}

/** What the province's report is made of. */
const MAIN_COUNTS = [
  'dossiers.received',
  'dossiers.resolvedEarly',
  'dossiers.resolvedOnTime',
  'dossiers.resolvedOverdue',
  'tthc.total',
  'tthc.changed',
  'audit.count',
  'internalProc.count',
];
const COUNTABLE = [...new Set<string>([...MAIN_COUNTS, ...SUMS])];

const UNREAD = ['rollup/report-unread', 'rollup/report-partly-read'];

/** A file of a known unit whose words say too little to a reader of ours, or that cannot be opened at all. */
const isTypable = ({ unit, status, problems }: ReceivedFile, answer: Answer | null): boolean =>
  answer?.typed !== undefined ||
  (unit !== null &&
    (status === 'refused' || answer?.seen || problems.some(({ code }) => UNREAD.includes(code))));

const isContested = ({ problems }: ReceivedFile): boolean =>
  problems.some(({ code }) => code === 'rollup/version-unclear');

function rivalsOf(file: ReceivedFile, files: readonly ReceivedFile[]): FileAnswer['rivals'] {
  if (!isContested(file) || !file.unit) return [];
  return files.flatMap((one) => {
    const isRival = one.input !== file.input && one.kind === file.kind && isContested(one);
    if (!isRival || one.fingerprint === null || one.unit?.id !== file.unit!.id) return [];
    return [{ fingerprint: one.fingerprint, input: one.input }];
  });
}

/** The name of a key, as the form of the unit's report has it. */
export interface Labels {
  (key: string): string;
  /** Whether a whole number under this key counts something: a year or a code is not written in groups. */
  isCount: (key: string) => boolean;
}

const COUNTS = ['count', 'money'];

export function labelsOf(find: FindForm, forms: readonly string[]): Labels {
  const known = new Map<string, ReportField>();
  for (const id of forms)
    for (const field of find(id)?.fields ?? [])
      if (!known.has(field.key)) known.set(field.key, field);
  const isCount = (key: string) => COUNTS.includes(known.get(key)?.type ?? '');
  return Object.assign((key: string) => known.get(key)?.label.vi ?? key, { isCount });
}

export function unitAnswer(
  world: World,
  id: string,
  labels: Labels,
  lists: readonly DossierList[],
): UnitAnswer | null {
  const { rollup, province, facts } = world;
  const one = rollup.returns.find(({ unit }) => unit.id === id);
  if (!one) return null;
  const row = boardRows({ ...rollup, returns: [one] }, facts)[0]!;
  const current = rollup.current.get(id) ?? [];
  const files = (takenFiles(rollup.files).get(id) ?? []).map((file) =>
    fileAnswer(world, file, labels),
  );
  const said = province.opinions.find((own) => own.unit === id && own.year === rollup.year);
  const stray = rollup.spans.strays.get(id);
  const second = rollup.second.get(id) ?? [];
  const dossier = dossierStanding(rollup.dossiers.get(id) ?? [], lists);
  const problems = [
    ...one.problems,
    ...(stray ? [stray.problem] : []),
    ...differencesOf(one, second),
    ...files
      .filter(({ status }) => status === 'questions')
      .flatMap(({ problems: told }) => told.filter(isQuestion)),
  ].map((problem) => inWords(problem, labels));
  return {
    row,
    unit: one.unit,
    files: files.sort((a, b) => (b.version ?? 0) - (a.version ?? 0)),
    values: current.flatMap((file) => valueLines(file, labels, facts.find)),
    second: second.map((figure) => ({ ...figure, name: nameOf(figure.concept) })),
    dossier,
    missing: (completenessOf(current, facts.find)?.missing ?? []).map(labels),
    problems: problems.sort(gravestFirst),
    told: current.flatMap(({ told }) => told).sort(gravestFirst),
    opinion: said ? { result: said.result, checkMode: said.checkMode, reason: said.reason } : null,
    texts: textsOf(world, one, [...problems.filter(isForUnit), ...papersAsked(dossier)]),
    comparison: compareYears(one, world.before(), province.organisations, {
      before: referenceDay(province, rollup.year - 1),
      now: rollup.units.day,
    }),
  };
}

/** The province's own opinion is no matter of the unit's. */
const OWN_MATTERS = ['rollup/opinion-older', 'rollup/opinion-without-file'];
const isForUnit = ({ code }: Problem): boolean => !OWN_MATTERS.includes(code);

/** What the check of the papers found missing; the rest of it stands with the dossier. */
const papersAsked = (dossier: UnitAnswer['dossier']): Problem[] =>
  (dossier?.problems ?? []).filter(
    ({ code, severity }) => severity === 'error' && code.startsWith('dossier/'),
  );
/** What the reader only notes is told with the file, and nobody is asked about it. */
const isQuestion = ({ severity }: Problem): boolean => severity !== 'info';

/** A problem that names a field says its name on the form, not its key. */
export function inWords(problem: Problem, labels: Labels): Problem {
  const { key } = problem.args;
  if (typeof key !== 'string' || !(problem.code in rollupStrings)) return problem;
  const args = { ...problem.args, key: labels(key) };
  return {
    ...problem,
    args,
    message: formatString(wordsOf(rollupStrings, problem.code, args).vi, args),
  };
}

/** The problem as it is put to the unit itself, where the words for the province would not do in a letter. */
function askedOfUnit({ code, args, message }: Problem): string {
  if (code in letterStrings) {
    const source = /^[…._;,\s]+$/.test(String(args.text ?? 'x')) ? 'blank' : null;
    return formatString(wordsOf(letterStrings, code, { ...args, source }).vi, args);
  }
  if (!(code in rollupStrings)) return message;
  return formatString(wordsOf(rollupStrings, code, { ...args, source: 'unit' }).vi, args);
}

function textsOf(world: World, one: UnitReturn, problems: readonly Problem[]) {
  const facts = textFacts(world);
  // Two files of one unit may raise the same question.
  const asked = [...new Set(problems.map(askedOfUnit))];
  return {
    reminder: reminderFor(one.unit.name, facts),
    question: asked.length === 0 ? null : questionsFor(one.unit.name, asked, facts),
    budget: budgetOpinion(one, facts),
  };
}

export const textFacts = ({ rollup, province, facts }: World): TextFacts => ({
  province,
  units: rollup.units,
  due: facts.due,
  today: facts.today,
});

function valueLines(file: Assigned, labels: Labels, find: FindForm): ValueLine[] {
  const fields = (file.form === null ? null : find(file.form))?.fields ?? [];
  const concepts = new Map(fields.map(({ key, figure }) => [key, figure]));
  const order = new Map(fields.map(({ key }, at) => [key, at]));
  return Object.entries(file.values)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .sort(([a], [b]) => (order.get(a) ?? 999) - (order.get(b) ?? 999) || (a < b ? -1 : 1))
    .map(([key, value]) => {
      const place = file.places[key];
      const concept = concepts.get(key);
      return {
        key,
        label: labels(key),
        isCount: labels.isCount(key),
        value,
        file: file.input,
        typed: file.typed.includes(key) ? file.typedOn : null,
        place: place ? { paragraph: place.paragraph, table: place.cell?.table ?? null } : null,
        origins: concept ? file.origins.filter((one) => one.concept === concept) : [],
      };
    });
}

export function figureAnswer(
  { rollup, province }: World,
  key: string,
  level: string | null,
): FigureAnswer | null {
  const figure = rollup.figures.figures.find(
    (one) => one.key === key && one.scope.level === level && one.scope.obligation === null,
  );
  if (!figure) return null;
  const byId = new Map(rollup.returns.map((one) => [one.unit.id, one]));
  const cap = capOn(province, rollup.units.day)?.amount ?? null;
  const named = (id: string) => ({ id, name: byId.get(id)?.unit.name ?? id });
  return {
    figure,
    counted: figure.units.map((id) => {
      const one = byId.get(id)!;
      return { ...named(id), value: givenBy(one, key, cap), typed: isTyped(one, key) };
    }),
    unknown: figure.unknown.map(named),
  };
}
