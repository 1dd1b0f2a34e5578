/** Answers questions from a ledger that it holds while nothing changes. */
import { dossierTable, type DossierTable } from '../../lib/figures/dossier-table';
import { dossierDetails } from '../../lib/figures/dossier-details';
import { dossierRow } from '../../lib/figures/dossier-row';
import { evidenceIn } from '../../lib/figures/evidence';
import { hostsOf } from '../../lib/figures/source-link';
import { workingsOf, type Workings } from '../../lib/figures/workings';
import type { Ledger } from '../../lib/ledger/ledger';
import type { LedgerReading } from '../../lib/ledger/records';
import type { DossierRecord } from '../../lib/ledger/sightings';
import { chartsOf } from './charts-answer';
import { figureFacts, lastYearOf } from './figure-answer';
import type { Answer, Ask, Body, QuestionKind, Scope, ShownRow, TableOf } from './questions';
import { todayOf } from './today-answer';
import { workbookOf } from './workbook-answer';

export interface DeskPorts {
  load: () => Promise<Ledger>;
  /** The records under the keys of one dossier. */
  records: (keys: readonly string[]) => Promise<DossierRecord[]>;
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

/** A desk; the ledger is read again when a question bears another stamp. */
export function createDesk({ load, records }: DeskPorts): Ask {
  let current: { stamp: number; held: Promise<Held> } | null = null;
  const heldFor = ({ stamp }: Scope): Promise<Held> => {
    if (current?.stamp === stamp) return current.held;
    const held = load().then(hold);
    current = { stamp, held };
    // A ledger that could not be read must be asked for again.
    held.catch(() => (current = null));
    return held;
  };
  const answers: Answers = {
    figure: ({ scope, of }, held) => figureFacts(held, scope, of),
    lastYear: ({ scope, of }, held) => lastYearOf(held, scope, of),
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
    today: ({ scope, asOf, days }, held) => todayOf(held, scope, asOf, days),
    workbook: ({ scope, of, exportedAt }, held) => workbookOf(held, scope, of, exportedAt),
  };
  return async (kind, body) => answers[kind](body, await heldFor(body.scope));
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
