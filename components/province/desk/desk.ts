/** The province's desk: keeps what was received, rolls it up when asked, answers the page. It runs in a worker. */
import type { OwnPack } from '../../../lib/packs/policies';
import { dossierLists } from '../../../lib/packs/checklists';
import { deadlinesOf } from '../../../lib/packs/deadlines';
import { provinceForm } from '../../../lib/packs/province-forms';
import { reportForms } from '../../../lib/packs/report-forms';
import { checkReport, renderReport } from '../../../lib/report/render-report';
import { compareTotals } from '../../../lib/rollup/board/compare-totals';
import { beforeDue } from '../../../lib/rollup/board/before-due';
import { dueOf } from '../../../lib/rollup/board/late';
import { reminderForAll, reminderFor } from '../../../lib/rollup/board/texts';
import type { KeptFile, ProvinceDb } from '../../../lib/rollup/kept/db';
import {
  changeProvince,
  eraseProvince,
  filesRevisionOf,
  ListRefused,
  loadProvince,
  revisionOf,
} from '../../../lib/rollup/kept/keep';
import {
  provinceDataText,
  readProvinceData,
  takeProvinceData,
} from '../../../lib/rollup/kept/transfer';
import { pendingFiles } from '../../../lib/rollup/receive/pending';
import type { UnitReturn } from '../../../lib/rollup/returns';
import { comparedAnnex } from '../../../lib/rollup/report/compared';
import { provinceEvidence } from '../../../lib/rollup/report/evidence/annex';
import { provinceNotes } from '../../../lib/rollup/report/evidence/notes';
import { rollUpOpened, type Rollup } from '../../../lib/rollup/rollup';
import {
  boardAnswer,
  figureAnswer,
  fileAnswer,
  fileLines,
  gravestFirst,
  inWords,
  labelsOf,
  standCounts,
  textFacts,
  unitAnswer,
  type World,
} from './answers';
import { changed } from './changes';
import { offerList, takeList } from './lists';
import type { Change, QuestionKind, Questions, ReportCheck, WrittenReport } from './questions';

/** Lines of a list that somebody still reads. */
const MOST_PROBLEMS = 200;

export interface DeskPorts {
  db: ProvinceDb;
  packs: () => Promise<readonly OwnPack[]>;
  /** Day in Việt Nam. */
  today: () => string;
}

type Handlers = { [K in QuestionKind]: (body: Questions[K][0]) => Promise<Questions[K][1]> };

export type ProvinceDesk = <K extends QuestionKind>(
  kind: K,
  body: Questions[K][0],
) => Promise<Questions[K][1]>;

/** A desk over a database. What it has worked out stands until something is changed, here or in another window. */
export function createProvinceDesk(ports: DeskPorts): ProvinceDesk {
  const world = worldOf(ports);
  const handlers: Handlers = { ...looking(world), ...writing(ports, world), ...keeping(ports) };
  return (kind, body) => handlers[kind](body);
}

type WorldOf = (year: number) => Promise<World & { packs: readonly OwnPack[] }>;

function worldOf({ db, packs: loadPacks, today }: DeskPorts): WorldOf {
  let held: { revision: number; files: readonly KeptFile[] } | null = null;
  let known: { revision: number; base: Awaited<ReturnType<typeof load>>; of: Map<number, Rollup> };
  /** Files are read out anew only when some came: an opinion changes none of them. */
  const heldFiles = async () => {
    const revision = await filesRevisionOf(db);
    if (held?.revision !== revision) held = { revision, files: await db.files.toArray() };
    return held.files;
  };
  const load = async () => {
    const [files, province, packs] = await Promise.all([
      heldFiles(),
      loadProvince(db),
      loadPacks(),
    ]);
    return { files, province, packs, opened: files.map(({ opened }) => opened) };
  };
  return async (year) => {
    const revision = await revisionOf(db);
    if (known?.revision !== revision) known = { revision, base: await load(), of: new Map() };
    const { base, of } = known;
    const rolled = (asked: number): Rollup => {
      const rollup = of.get(asked) ?? rollUpOpened(base.opened, base.province, asked);
      of.set(asked, rollup);
      return rollup;
    };
    const { province, packs } = base;
    const receivedAt = new Map(base.files.map(({ input, receivedAt: at }) => [input, at]));
    return {
      rollup: rolled(year),
      province,
      packs,
      facts: {
        find: reportForms(packs).find,
        due: dueOf(province, year, deadlinesOf(packs)),
        today: today(),
        receivedAt,
      },
      receivedAt,
      before: () => byUnit(rolled(year - 1).returns),
    };
  };
}

const byUnit = (returns: readonly UnitReturn[]) =>
  new Map(returns.map((one) => [one.unit.id, one]));

const labelsIn = ({ facts, packs }: Awaited<ReturnType<WorldOf>>) =>
  labelsOf(facts.find, reportForms(packs).ids);

function looking(
  world: WorldOf,
): Pick<Handlers, 'board' | 'files' | 'file' | 'outcome' | 'unit' | 'figure' | 'reminder'> {
  return {
    board: async ({ year }) => boardAnswer(await world(year)),
    files: async ({ year }) => fileLines(await world(year)),
    file: async ({ year, input }) => {
      const here = await world(year);
      const file = here.rollup.files.find((one) => one.input === input);
      return file ? fileAnswer(here, file, labelsIn(here)) : null;
    },
    outcome: async ({ year, received }) => standCounts(await world(year), received),
    unit: async ({ year, id }) => {
      const here = await world(year);
      return unitAnswer(here, id, labelsIn(here), dossierLists(here.packs));
    },
    figure: async ({ year, key, level }) => figureAnswer(await world(year), key, level),
    reminder: async ({ year, ids }) => {
      const here = await world(year);
      const asked = new Set(ids);
      const names = here.rollup.units.units
        .filter(({ id }) => asked.has(id))
        .map(({ name }) => name);
      const facts = textFacts(here);
      return names.length === 1 ? reminderFor(names[0]!, facts) : reminderForAll(names, facts);
    },
  };
}

function writing(
  { db }: DeskPorts,
  world: WorldOf,
): Pick<Handlers, 'list' | 'offer' | 'change' | 'check' | 'compared' | 'report'> {
  return {
    list: () => loadProvince(db),
    offer: ({ take, ...list }) => (take ? takeList(db, list) : offerList(db, list)),
    change: async ({ changes }) => {
      try {
        const noted = await Promise.all(changes.map((one) => withFilesSeen(one, world)));
        await changeProvince(db, (before) => noted.reduce(changed, before));
        return { faults: [] };
      } catch (error) {
        if (error instanceof ListRefused) return { faults: error.faults };
        throw error;
      }
    },
    check: async ({ year }): Promise<ReportCheck> => {
      const here = await world(year);
      const { rollup, packs, province } = here;
      const { form, problems } = provinceForm(packs);
      const checked = checkReport(form, rollup.input);
      const all = [...problems, ...ofProvince(here), ...checked.problems].sort(gravestFirst);
      const labels = labelsIn(here);
      return {
        problems: all.slice(0, MOST_PROBLEMS).map((one) => inWords(one, labels)),
        count: all.length,
        writable: checked.writable,
        pending: pendingOf(rollup),
        typed: province.report,
      };
    },
    compared: async ({ year }) => comparedOf(await world(year)),
    report: async ({ year, evidence = 'none', compared = false }): Promise<WrittenReport> => {
      const here = await world(year);
      const { rollup, packs } = here;
      const { form, problems } = provinceForm(packs);
      const beside = compared ? comparedOf(here) : null;
      const report = await renderReport(form, rollup.input, {
        annexesOf: (model, draft) => [
          ...(beside ? [comparedAnnex(beside, draft)] : []),
          ...(evidence === 'annex' ? [provinceEvidence(model, draft, here)] : []),
        ],
        notedBy: (model, draft) =>
          evidence === 'comments' ? provinceNotes(model, draft, here) : model,
      });
      const all = [...problems, ...ofProvince(here), ...report.problems].sort(gravestFirst);
      return { fileName: report.fileName, bytes: report.bytes, problems: all };
    },
  };
}

const ofProvince = ({ rollup, facts: { due, today } }: World) => [
  ...rollup.problems,
  ...beforeDue(rollup.returns, due, today),
];

/** An opinion is of the files that count now: when others come, it is said to be older than they. */
async function withFilesSeen(change: Change, world: WorldOf): Promise<Change> {
  if (change.do !== 'opinion' || change.opinion === null) return change;
  const { rollup } = await world(change.year);
  const files = (rollup.current.get(change.unit) ?? []).map(({ fingerprint }) => fingerprint);
  return { ...change, opinion: { ...change.opinion, files } };
}

const comparedOf = ({ rollup, before, province }: World) =>
  compareTotals(rollup, before(), province);

const pendingOf = ({ files, units }: Rollup) =>
  pendingFiles(files, new Set(units.units.flatMap(({ id, inScope }) => (inScope ? [id] : []))));

function keeping({ db }: DeskPorts): Pick<Handlers, 'export' | 'import' | 'erase'> {
  return {
    export: () => provinceDataText(db),
    import: async ({ text }) => {
      const data = readProvinceData(text);
      if ('fault' in data) return { fault: data.fault, files: 0 };
      await takeProvinceData(db, data);
      return { fault: null, files: data.files.length };
    },
    erase: async () => {
      await eraseProvince(db);
      return null;
    },
  };
}
