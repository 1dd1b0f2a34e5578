import { addWorkingDays, at, dayNumber, dayOfInstant, minuteOf } from './calendar';
import { drawOutcome, endingOf, type Outcome } from './fate';
import { applicant, personName } from './people';
import type { UnitPlan } from './plan';
import type { Prng } from './prng';
import { proceduresOf } from './procedures';
import type { Channel, Instant, Procedure, SampleDossier } from './types';
import { unitById } from './units';

/** What the makers below need to know of the unit and the clock. */
export interface Making {
  prng: Prng;
  plan: UnitPlan;
  now: Instant;
}

const channelOf = (prng: Prng): Channel => {
  const draw = prng.next();
  if (draw < 0.71) return 'online';
  return draw < 0.95 ? 'direct' : 'postal';
};

function procedureOf({ prng, plan }: Making): Procedure {
  const list = proceduresOf(plan.unitId);
  return prng.pick(plan.flawless ? list.filter((one) => one.workingDays !== null) : list);
}

/** Due in the same half of the day in which the dossier came, the procedure's working days later. */
function dueOf(procedure: Procedure, received: Instant): Instant | null {
  if (procedure.workingDays === null) return null;
  const day = addWorkingDays(dayNumber(dayOfInstant(received)), procedure.workingDays);
  return at(day, minuteOf(received) <= 720 ? 690 : 1020);
}

/** Fills the fields that do not depend on what became of the dossier. Code and id follow once all are sorted. */
function blank(making: Making, submitted: Instant): SampleDossier {
  const { prng, plan } = making;
  const unit = unitById(plan.unitId);
  const procedure = procedureOf(making);
  const who = applicant(prng);
  const names = prng.chance(0.3) ? ` của ${who.kind === 'person' ? 'ông/bà ' : ''}${who.name}` : '';
  return {
    id: '',
    code: '',
    unitId: unit.id,
    procedure,
    channel: channelOf(prng),
    applicant: who,
    summary: `Đề nghị: ${procedure.name}${names}`,
    submittedAt: submitted,
    receivedAt: null,
    dueAt: null,
    dueAtOriginal: null,
    resultAt: null,
    returnedAt: null,
    supplements: [],
    withdrawnAt: null,
    refusedAt: null,
    stoppedAt: null,
    apologisedAt: null,
    status: 'registered',
    step: null,
    department: prng.pick(unit.departments),
    official: personName(prng),
    fee: prng.pick([0, 0, 150_000, 300_000, 1_250_000]),
    resultFiles: [],
    resultNumber: null,
  };
}

/** A dossier handed in but not (yet) accepted. */
export function unaccepted(
  making: Making,
  submitted: Instant,
  status: 'registered' | 'notAccepted',
): SampleDossier {
  return { ...blank(making, submitted), channel: 'online', status };
}

/** An accepted dossier and all that has become of it by now. */
export function accepted(making: Making, received: Instant, carried: boolean): SampleDossier {
  const { prng, plan } = making;
  const dossier = blank(making, received);
  if (dossier.channel === 'online')
    dossier.submittedAt = at(dayNumber(dayOfInstant(received)) - prng.int(0, 1), 425);
  dossier.receivedAt = received;
  dossier.dueAt = dueOf(dossier.procedure, received);
  if (plan.flawless) return flawless(making, dossier, received);
  const outcome = outcomeOf(making, received, carried);
  Object.assign(dossier, endingOf(prng, outcome, received, dossier.dueAt, making.now));
  if (outcome === 'late' && dossier.resultAt !== null && prng.chance(0.3)) apologise(dossier);
  deliver(making, dossier);
  attach(making, dossier);
  return dossier;
}

/** Waiting and stuck dossiers are recent, or the year would end with hundreds of them. */
function outcomeOf({ prng, now }: Making, received: Instant, carried: boolean): Outcome {
  const drawn = drawOutcome(prng);
  const age = dayNumber(dayOfInstant(now)) - dayNumber(dayOfInstant(received));
  const lasting =
    drawn === 'supplement' ||
    drawn === 'payment' ||
    drawn === 'withdrawalAsked' ||
    drawn === 'stuck';
  if (lasting && age > 90 && !(carried && prng.chance(0.2))) return 'onTime';
  return drawn;
}

/** Never late: on the due day, or earlier where the clock stops first; handed over by the due day. */
function flawless(making: Making, dossier: SampleDossier, received: Instant): SampleDossier {
  const { prng, now } = making;
  const due = dossier.dueAt as Instant;
  const ending = endingOf(prng, prng.chance(0.78) ? 'early' : 'onTime', received, due, now);
  const sameDay = at(
    dayNumber(dayOfInstant(received)),
    Math.max(minuteOf(received) + 20, prng.int(820, 1000)),
  );
  dossier.resultAt = ending.resultAt ?? sameDay;
  dossier.status = 'finished';
  const last = dayOfInstant(due) < dayOfInstant(now) ? dayOfInstant(due) : dayOfInstant(now);
  const room = dayNumber(last) - dayNumber(dayOfInstant(dossier.resultAt));
  if (prng.chance(0.93)) {
    const day = dayNumber(dayOfInstant(dossier.resultAt)) + prng.int(0, Math.min(room, 4));
    dossier.returnedAt = at(day, 1025);
    dossier.status = 'delivered';
  }
  dossier.resultFiles = files(making, dossier);
  dossier.resultNumber = `${prng.int(100, 999)}/${dossier.receivedAt?.slice(0, 4) ?? ''}/KQ-TTHC`;
  return dossier;
}

/** A letter of apology moves the due date; the first one stays what counts. */
function apologise(dossier: SampleDossier): void {
  const due = dossier.dueAt;
  const end = dossier.resultAt;
  if (due === null || end === null) return;
  dossier.dueAtOriginal = due;
  dossier.dueAt = at(addWorkingDays(dayNumber(dayOfInstant(end)), 1), minuteOf(due));
  dossier.apologisedAt = at(dayNumber(dayOfInstant(due)), 960);
}

/** Most results are collected within days, a few are not. */
function deliver({ prng, now }: Making, dossier: SampleDossier): void {
  if (dossier.resultAt === null) return;
  const day = dayNumber(dayOfInstant(dossier.resultAt)) + prng.int(0, 9);
  const returned = at(day, 1025);
  if (prng.chance(0.05) || returned > now) return;
  dossier.returnedAt = returned;
  dossier.status = 'delivered';
}

function files({ prng }: Making, dossier: SampleDossier): string[] {
  const names = [`Ket-qua-${dossier.procedure.code}.signed.pdf`];
  if (prng.chance(0.15)) names.push('Phu-luc-kem-theo.pdf');
  return names;
}

/** A result without its file happens in 4 of 100. */
function attach(making: Making, dossier: SampleDossier): void {
  if (dossier.resultAt === null) return;
  dossier.resultNumber = `${making.prng.int(100, 999)}/${dossier.resultAt.slice(0, 4)}/KQ-TTHC`;
  if (!making.prng.chance(0.04)) dossier.resultFiles = files(making, dossier);
}
