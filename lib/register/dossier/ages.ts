/** Papers of another year, too old, replaced by a newer one, or of a day nobody knows. */
import { dateOfEntry } from '../../domain/entry/entry';
import { addDays, formatDay } from '../../domain/instant';
import { problemMaker } from '../../domain/make-problem';
import type { Problem, ProblemFix } from '../../domain/problem';
import { dossierStrings } from '../../domain/strings/dossier';
import { shownEntry } from './entries';
import { foreignYear } from './periods';
import { takeOut } from './take-out';
import type { DossierFacts, DossierFile, DossierSlot } from './types';

const problem = problemMaker('report', dossierStrings);
type Bare = Omit<DossierSlot, 'problems'>;

/** What the days of a slot's files say against them. */
export const agesOf = (slot: Bare, facts: DossierFacts): Problem[] =>
  slot.files.flatMap((file) => ageOf(file, slot, facts));

function ageOf(file: DossierFile, slot: Bare, facts: DossierFacts): Problem[] {
  const { document, number } = slot;
  const { name, date } = file;
  const { year, today } = facts;
  const fixes: ProblemFix[] = [
    { title: 'Ghi ngày văn bản', command: 'dossier.date', args: { id: file.id } },
    takeOut(file.id, file.name),
  ];
  const own = foreignYear(file, document, year);
  // A day that has not come is told as such below.
  if (own !== null && own <= year) {
    const args = { number, name, own, year, date: date && formatDay(date) };
    return [problem('dossier/other-year', 'warning', args, { fixes })];
  }
  if (date === null)
    return [problem('dossier/undated', 'info', { number, name }, { fixes: [fixes[0]!] })];
  const args = { number, name, date: formatDay(date) };
  if (date > today) return [problem('dossier/future', 'warning', args, { fixes })];
  const { mostMonths } = document;
  if (mostMonths !== undefined && date < monthsBefore(today, mostMonths))
    return [problem('dossier/too-old', 'warning', { ...args, months: mostMonths }, { fixes })];
  return superseded(file, slot, args, fixes);
}

/** Of a paper that stands until it is replaced, the register knows a newer one that no file of the slot is. */
function superseded(
  { date }: DossierFile,
  { document, entries, files }: Bare,
  args: Record<string, string | number>,
  fixes: ProblemFix[],
): Problem[] {
  if (document.period !== 'standing') return [];
  const newest = entries[entries.length - 1];
  const newer = newest ? dateOfEntry(newest) : null;
  if (!newest || newer === null || newer <= date!) return [];
  if (files.some((file) => file.date === newer)) return [];
  const more = { entry: shownEntry(newest).replace(/ ngày [\d/]+$/, ''), newer: formatDay(newer) };
  return [problem('dossier/superseded', 'warning', { ...args, ...more }, { fixes })];
}

/** The same day so many months before; the last of a shorter month. */
export function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const at = year * 12 + (month - 1) - months;
  const first = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  const next = at + 1;
  const end = addDays(
    `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01`,
    -1,
  );
  const same = `${first.slice(0, 8)}${String(date).padStart(2, '0')}`;
  return same > end ? end : same;
}
