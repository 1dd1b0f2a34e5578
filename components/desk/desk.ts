/** Answers questions from a ledger that it holds while nothing changes. */
import type { Policy } from '../../lib/domain/policy';
import { dossierTable, type DossierTable } from '../../lib/figures/dossier-table';
import { dossierDetails } from '../../lib/figures/dossier-details';
import { dossierRow } from '../../lib/figures/dossier-row';
import { evidenceIn } from '../../lib/figures/evidence';
import { figuresOf } from '../../lib/figures/figures';
import { hostsOf } from '../../lib/figures/source-link';
import { shortFigures } from '../../lib/figures/short';
import { workingsOf, type Workings } from '../../lib/figures/workings';
import type { Ledger } from '../../lib/ledger/ledger';
import type { LedgerReading } from '../../lib/ledger/records';
import type { DossierRecord } from '../../lib/ledger/sightings';
import { chartsOf } from './charts-answer';
import { figureFacts, lastYearOf } from './figure-answer';
import type { Answer, Ask, Body, QuestionKind, Scope, ShownRow, TableOf } from './questions';
import { procedureFacts } from './procedures-answer';
import { todayOf } from './today-answer';
import { workbookOf } from './workbook-answer';

export interface DeskPorts {
  load: () => Promise<Ledger>;
  /** The records under the keys of one dossier. */
  records: (keys: readonly string[]) => Promise<DossierRecord[]>;
  /** All counting policies, those of own packs among them: what each would count explains a difference. */
  policies: () => Promise<readonly Policy[]>;
  /** The data are made up, and every file says so. */
  sample?: boolean;
}

/** A ledger with what has been worked out from it. */
export interface Held {
  ledger: Ledger;
  readings: ReadonlyMap<string, LedgerReading>;
  hosts: string[];
  workings: (scope: Scope) => Workings;
  table: (of: TableOf) => DossierTable;
}

type Answers = {
  [K in QuestionKind]: (body: Body<K>, held: Held) => Answer<K> | Promise<Answer<K>>;
};

export interface Desk extends Ask {
  /** Lets go of what it holds: the ledger has been written to. */
  letGo(): void;
}

/** A desk; the ledger is asked for again when a question bears another stamp. */
export function createDesk({ load, records, policies, sample = false }: DeskPorts): Desk {
  let current: { stamp: string; held: Promise<Held> } | null = null;
  let last: Held | null = null;
  const heldFor = ({ stamp }: Scope): Promise<Held> => {
    if (current?.stamp === stamp) return current.held;
    const held = load().then((ledger) => {
      if (last?.ledger !== ledger) last = hold(ledger);
      return last;
    });
    const own = { stamp, held };
    current = own;
    // A ledger that could not be read must be asked for again.
    held.catch(() => current === own && (current = null));
    return held;
  };
  const answers: Answers = {
    figure: async ({ scope, of }, held) => figureFacts(held, scope, of, await policies()),
    lastYear: ({ scope, of }, held) => lastYearOf(held, scope, of),
    figures: ({ scope }, held) => shortFigures(figuresOf(held.ledger, scope)),
    table: (of, held) => {
      const { rows, facets } = held.table(of);
      return { count: rows.length, facets, hosts: held.hosts };
    },
    order: (of, held) => held.table(of).query(of.query),
    rows: (of, held) => of.at.map((at) => shown(held.table(of).rows[at]!, held)),
    copy: (of, held) => {
      const table = held.table(of);
      const order = table.query(of.query);
      if (order.length > of.most) return null;
      return [...order].map((at) => shown(table.rows[at]!, held));
    },
    dossier: async ({ key }, held) => {
      const keys = held.ledger.dossiers.find((one) => one.key === key)?.keys ?? [];
      return dossierDetails(await records(keys), held.readings);
    },
    charts: ({ scope }, held) => chartsOf(held, scope),
    procedures: ({ scope }, held) => procedureFacts(held, scope),
    today: ({ scope, asOf, days }, held) => todayOf(held, scope, asOf, days),
    workbook: ({ scope, of, exportedAt }, held) =>
      workbookOf(held, scope, of, { exportedAt, sample }),
  };
  const checkPlaces = placesOfOneLedger();
  const ask: Ask = async (kind, body) => {
    const held = await heldFor(body.scope);
    checkPlaces(kind, body.scope, held);
    return answers[kind](body, held);
  };
  const letGo = () => {
    current = null;
    last = null;
  };
  return Object.assign(ask, { letGo });
}

/**
 * Rows are asked for by their places in an order given before. Where the ledger was let go in between, other dossiers
 * stand there: it throws, and the view asks for the order anew as soon as it hears of the change.
 */
function placesOfOneLedger(): (kind: QuestionKind, scope: Scope, held: Held) => void {
  let given: { stamp: string; of: WeakRef<Held> } | null = null;
  return (kind, { stamp }, held) => {
    if (kind === 'order') given = { stamp, of: new WeakRef(held) };
    if (kind === 'rows' && given?.stamp === stamp && given.of.deref() !== held)
      throw new Error('the ledger has changed');
  };
}

function shown(row: DossierTable['rows'][number], { readings }: Held): ShownRow {
  const page = readings.get(row.reading);
  return { ...row, page: page ? { title: page.title, url: page.url } : null };
}

function hold(ledger: Ledger): Held {
  const workings = latest((scope: Scope) => workingsOf(ledger, scope), keyOf);
  const table = latest(
    (of: TableOf) => {
      const found = evidenceIn(workings(of.scope), of.scope, of.tally);
      return dossierTable(found.map((one) => dossierRow(one, of.scope.policy)));
    },
    (of) => `${of.tally} ${keyOf(of.scope)}`,
  );
  return {
    ledger,
    readings: new Map(ledger.readings.map((reading) => [reading.id, reading])),
    hosts: hostsOf(ledger.readings),
    workings,
    table,
  };
}

const keyOf = ({ period, policy, unit, units }: Scope): string =>
  JSON.stringify([period, policy.id, policy.rules, unit, units]);

/** Remembers the last answer: a view asks about one thing many times before it turns to the next. */
function latest<A, R>(work: (about: A) => R, key: (about: A) => string): (about: A) => R {
  let last: { key: string; result: R } | null = null;
  return (about) => {
    const own = key(about);
    if (last?.key !== own) last = { key: own, result: work(about) };
    return last.result;
  };
}
