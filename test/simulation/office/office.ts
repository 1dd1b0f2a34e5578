/** A generated office and its year 2025, seeded: the same seed gives the same office on every machine. */
import type { Channel } from '../../../lib/domain/concepts';
import { at, dayNumber, dayOf } from '../../sample-portal/data/calendar';
import { Prng } from '../../sample-portal/data/prng';
import type { Day, EndKind, History, Home, Instant } from './history';

export const UNITS = ['Sở Xây dựng', 'Sở Nội vụ'] as const;
const DEPARTMENTS: Record<string, string[]> = {
  'Sở Xây dựng': ['Phòng Quản lý hoạt động xây dựng', 'Phòng Quy hoạch kiến trúc'],
  'Sở Nội vụ': ['Phòng Tổ chức biên chế', 'Phòng Thi đua khen thưởng'],
};
const PROCEDURES = ['Cấp giấy phép xây dựng', 'Thẩm định thiết kế', 'Cấp chứng chỉ hành nghề'];

const FIRST = dayNumber('2024-11-10');
const LAST = dayNumber('2026-01-25');
/** Nothing happens after it. */
export const HORIZON: Day = '2026-03-31';

export interface OfficeOptions {
  dossiers: number;
  /** Share of them that a ministry's portal holds, alone or beside the province's. */
  ministry: number;
  /** Days by which data entry may lag behind what happened; 0: at once. */
  lateEntry: number;
  /** Some procedures have no time limit, so their dossiers no due day. */
  noDue: boolean;
  /** Some dossiers carry a due day before their receipt. */
  dataErrors: boolean;
  /** Extensions, apologies and supplements move the due day. */
  extensions: boolean;
}

export interface Office {
  seed: number;
  options: OfficeOptions;
  dossiers: History[];
}

/** The office of a seed. */
export function officeOf(seed: number, options: OfficeOptions): Office {
  const prng = new Prng(seed * 7919 + 13);
  const dossiers = Array.from({ length: options.dossiers }, (_, serial) =>
    historyOf(prng, serial, options),
  );
  return { seed, options, dossiers };
}

const EDGES = ['2025-01-01', '2024-12-31', '2025-06-30', '2025-07-01', '2025-11-17', '2025-12-31'];
/** Any minute of the day: first instants and last evenings are where readers of dates go wrong. */
const MINUTES = [0, 1, 425, 480, 600, 690, 720, 810, 960, 1020, 1430, 1439];

function historyOf(prng: Prng, serial: number, options: OfficeOptions): History {
  const day = prng.chance(0.15) ? dayNumber(prng.pick(EDGES)) : prng.int(FIRST, LAST);
  const received = at(day, prng.pick(MINUTES));
  const unit = prng.pick(UNITS);
  const channel: Channel = prng.pick(['online', 'online', 'direct', 'postal'] as const);
  const submittedAt = channel === 'online' ? at(day - prng.int(0, 3), 5) : received;
  const history: History = {
    unit,
    department: prng.pick(DEPARTMENTS[unit]!),
    procedure: prng.pick(PROCEDURES),
    channel,
    submittedAt,
    receivedAt: received,
    rejectedAt: null,
    enteredAt: submittedAt,
    dues: [],
    apologisedAt: null,
    supplements: [],
    payment: null,
    end: null,
    returnedAt: null,
    attachedAt: null,
    homes: homesOf(prng, serial, day, options),
  };
  if (prng.chance(0.05)) return neverAccepted(prng, history);
  if (prng.chance(0.2) && channel !== 'online') history.enteredAt = late(prng, received, options);
  if (!(options.noDue && prng.chance(0.06)))
    history.dues.push({ due: at(day + prng.int(0, 25), prng.pick([690, 1020])), since: received });
  if (options.dataErrors && history.dues[0] && prng.chance(0.03))
    history.dues[0].due = at(day - 2, 1020);
  interrupt(prng, history);
  if (options.extensions) moveDue(prng, history);
  conclude(prng, history, options);
  return history;
}

/** Handed in by the network and refused at the counter the same day, or waiting to this day. */
function neverAccepted(prng: Prng, history: History): History {
  const submittedAt = at(dayNumber(history.submittedAt.slice(0, 10)), 500);
  const rejectedAt = prng.chance(0.7) ? at(dayNumber(submittedAt.slice(0, 10)), 900) : null;
  const common = { submittedAt, enteredAt: submittedAt, receivedAt: null, rejectedAt };
  return { ...history, ...common, channel: 'online' };
}

function late(prng: Prng, instant: Instant, { lateEntry }: OfficeOptions): Instant {
  if (lateEntry === 0) return instant;
  return at(dayNumber(instant.slice(0, 10)) + prng.int(0, lateEntry), 1000);
}

function homesOf(prng: Prng, serial: number, day: number, { ministry }: OfficeOptions): Home[] {
  const date = dayOf(day).slice(2).replace(/-/g, '');
  const four = String(serial + 1).padStart(4, '0');
  const national = `000.00.01.H99-${date}-${four}`;
  const start = at(day - 5, 0);
  const province: Home = { portal: 'tinh', code: national, others: [], since: start };
  if (!prng.chance(ministry)) return [province];
  const own = `G09.20-20${date}-000${four}`;
  const drawn = prng.next();
  if (drawn < 0.35) return [{ portal: 'bo', code: own, others: [], since: start }];
  const moved = at(day + prng.int(0, 6), 30);
  // The ministry prints the province's code beside its own, or the province prints the ministry's.
  if (drawn < 0.7) return [province, { portal: 'bo', code: own, others: [national], since: moved }];
  return [
    { ...province, others: [own] },
    { portal: 'bo', code: own, others: [], since: moved },
  ];
}

function interrupt(prng: Prng, history: History): void {
  const received = dayNumber(history.receivedAt!.slice(0, 10));
  if (prng.chance(0.14)) {
    const asked = received + prng.int(1, 6);
    const completed = prng.chance(0.75) ? at(asked + prng.int(1, 40), 615) : null;
    history.supplements.push({ requestedAt: at(asked, 600), completedAt: completed });
    if (completed && prng.chance(0.3)) {
      const again = dayNumber(completed.slice(0, 10)) + 1;
      history.supplements.push({ requestedAt: at(again, 615), completedAt: at(again + 3, 700) });
    }
  } else if (prng.chance(0.06)) {
    const from = received + prng.int(0, 5);
    history.payment = {
      from: at(from, 640),
      to: prng.chance(0.7) ? at(from + prng.int(1, 20), 700) : null,
    };
  }
}

function moveDue(prng: Prng, history: History): void {
  const first = history.dues[0];
  if (!first || first.due < history.receivedAt! || !prng.chance(0.18)) return;
  const firstDay = dayNumber(first.due.slice(0, 10));
  const since = Math.max(firstDay - prng.int(0, 3), dayNumber(history.receivedAt!.slice(0, 10)));
  history.dues.push({ due: at(firstDay + prng.int(1, 20), 1020), since: at(since, 1010) });
  if (prng.chance(0.5)) history.apologisedAt = at(since, 1010);
}

/** When the clock runs no more: after the last interruption, or never. */
function conclude(prng: Prng, history: History, options: OfficeOptions): void {
  const { receivedAt, supplements, payment, dues } = history;
  const isStuck =
    supplements.some(({ completedAt }) => completedAt === null) ||
    (payment !== null && payment.to === null);
  const received = dayNumber(receivedAt!.slice(0, 10));
  const lastStop = [...supplements.map(({ completedAt }) => completedAt), payment?.to ?? null]
    .filter((one): one is Instant => one !== null)
    .reduce((a, b) => (a > b ? a : b), receivedAt!);
  const dueDay = dues[0] ? dayNumber(dues[0].due.slice(0, 10)) : received + 8;
  const kind = drawKind(prng);
  if (prng.chance(0.06) || (isStuck && kind === 'finished')) return;
  const wished = dueDay + prng.pick([-6, -3, -1, 0, 0, 0, 1, 2, 9, 40]);
  const earliest = dayNumber(lastStop.slice(0, 10));
  const endDay = Math.max(wished, earliest + (isStuck ? 60 : 0));
  const end = at(endDay, prng.pick([450, 700, 1010, 1439]));
  const after = end < lastStop ? at(endDay, 1439) : end;
  // A portal knows of a dossier before it knows of its end.
  const entered = prng.chance(0.2) ? late(prng, after, options) : after;
  history.end = {
    kind,
    at: after,
    enteredAt: entered < history.enteredAt ? history.enteredAt : entered,
  };
  if (kind !== 'finished') return;
  if (prng.chance(0.85)) {
    const returned = at(Math.max(endDay + prng.pick([0, 0, 1, 5, 30]), endDay), 1439);
    history.returnedAt = returned < entered ? history.end.enteredAt : returned;
  }
  if (prng.chance(0.9)) history.attachedAt = history.end.enteredAt;
}

function drawKind(prng: Prng): EndKind {
  const draw = prng.next();
  if (draw < 0.84) return 'finished';
  if (draw < 0.91) return 'withdrawn';
  return draw < 0.97 ? 'refused' : 'stopped';
}
