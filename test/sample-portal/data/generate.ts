import { at, dayNumber, dayOf, dayOfInstant, workingDaysBetween } from './calendar';
import { NOW } from './clock';
import { accepted, unaccepted, type Making } from './dossier';
import { addOddities } from './oddities';
import { PLANS, type UnitPlan } from './plan';
import { Prng } from './prng';
import type { Dataset, DatasetName, Instant, SampleDossier } from './types';
import { UNITS, unitById } from './units';

/** A moment when the counter is open; online dossiers are accepted in the same hours. */
function officeMoment(prng: Prng, day: number): Instant {
  return at(day, prng.chance(0.55) ? prng.int(450, 650) : prng.int(810, 960));
}

/** Received moments of one month of the year, none after the clock. */
function momentsOfMonth(
  prng: Prng,
  year: number,
  month: number,
  count: number,
  now: Instant,
): Instant[] {
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  const first = dayNumber(`${prefix}-01`);
  const days = workingDaysBetween(first, first + 30).filter((day) => dayOf(day).startsWith(prefix));
  const open = days.filter((day) => dayOf(day) <= dayOfInstant(now));
  return Array.from({ length: count }, () => officeMoment(prng, prng.pick(open)));
}

/** A dossier carried over: received in December, not ended before 1 January. */
function carriedDossier(making: Making, year: number): SampleDossier {
  const days = workingDaysBetween(dayNumber(`${year - 1}-12-08`), dayNumber(`${year - 1}-12-31`));
  for (;;) {
    const dossier = accepted(making, officeMoment(making.prng, making.prng.pick(days)), true);
    const end = dossier.resultAt ?? dossier.withdrawnAt ?? dossier.refusedAt ?? dossier.stoppedAt;
    if (end === null || dayOfInstant(end) >= `${year}-01-01`) return dossier;
  }
}

function dossiersOfUnit(name: DatasetName, plan: UnitPlan): SampleDossier[] {
  const year = Number(name);
  const now = NOW[name];
  const prng = new Prng(year * 1000 + UNITS.findIndex((unit) => unit.id === plan.unitId));
  const making: Making = { prng, plan, now };
  const list: SampleDossier[] = [];
  plan.monthly.forEach((count, month) => {
    for (const moment of momentsOfMonth(prng, year, month + 1, count, now)) {
      list.push(accepted(making, moment, false));
    }
  });
  for (let left = plan.carriedOver; left > 0; left -= 1) list.push(carriedDossier(making, year));
  const today = dayNumber(dayOfInstant(now));
  for (let left = plan.registered; left > 0; left -= 1) {
    list.push(unaccepted(making, at(today - prng.int(1, 4), prng.int(420, 1300)), 'registered'));
  }
  for (let left = plan.notAccepted; left > 0; left -= 1) {
    list.push(unaccepted(making, at(today - prng.int(5, 300), prng.int(420, 1300)), 'notAccepted'));
  }
  return list;
}

/** Day that gives the code its date: of receipt, of handing in before that. */
const moment = (dossier: SampleDossier): Instant => dossier.receivedAt ?? dossier.submittedAt;

/** Gives codes (agency – yyMMdd – serial of the day) and ids in the order of receipt. */
function number(dossiers: SampleDossier[]): SampleDossier[] {
  const sorted = [...dossiers].sort((a, b) =>
    moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0,
  );
  const serials = new Map<string, number>();
  sorted.forEach((dossier, position) => {
    const day = dayOfInstant(moment(dossier)).slice(2).replace(/-/g, '');
    const start = `${unitById(dossier.unitId).agencyCode}-${day}`;
    const serial = (serials.get(start) ?? 0) + 1;
    serials.set(start, serial);
    dossier.code = `${start}-${String(serial).padStart(4, '0')}`;
    dossier.id = `65${day}${(position * 2654435761 + 97).toString(16).padStart(16, 'a').slice(-16)}`;
  });
  return sorted;
}

const made = new Map<DatasetName, Dataset>();

/** The data set of a year; the same object whenever it is asked for again. */
export function dataset(name: DatasetName): Dataset {
  const known = made.get(name);
  if (known !== undefined) return known;
  const dossiers = PLANS[name].flatMap((plan) => dossiersOfUnit(name, plan));
  if (name === '2026') addOddities(dossiers);
  const fresh: Dataset = { name, now: NOW[name], dossiers: number(dossiers) };
  made.set(name, fresh);
  return fresh;
}
