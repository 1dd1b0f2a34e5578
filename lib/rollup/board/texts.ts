/** Texts to copy: reminders, questions, the draft opinion on the budget. Nothing is sent. */
import { formatString } from '../../domain/strings/catalogue';
import { rollupWords } from '../../domain/strings/rollup';
import { PROVINCE_TEXTS, type ProvinceTextName } from '../../packs/province-texts';
import { shortDate } from '../../report/text/numbers';
import { capOn } from '../figures/budget';
import type { Province } from '../province/schema';
import type { UnitsOfYear } from '../province/units';
import type { UnitReturn } from '../returns';
import type { Due } from './late';

export interface TextFacts {
  province: Province;
  units: UnitsOfYear;
  due: Due | null;
  today: string;
}

/** The province's own wording, else the built-in one. */
export const textOf = ({ texts }: Province, name: ProvinceTextName): string =>
  texts[name] ?? PROVINCE_TEXTS[name];

/** Reminder to one unit. */
export const reminderFor = (unit: string, facts: TextFacts): string =>
  formatString(textOf(facts.province, 'reminder'), { ...common(facts), unit });

/** One reminder to all of them, by name. */
export const reminderForAll = (units: readonly string[], facts: TextFacts): string =>
  formatString(textOf(facts.province, 'reminderAll'), {
    ...common(facts),
    units: units.join('; '),
    count: units.length,
  });

/** What is to be asked of a unit, a line each. */
export const questionsFor = (unit: string, asked: readonly string[], facts: TextFacts): string =>
  formatString(textOf(facts.province, 'question'), {
    ...common(facts),
    unit,
    questions: asked.map((one) => `- ${one}`).join('\n'),
  });

/**
 * Draft opinion on the use of the yearly amount (domain Q12). Null while nobody has judged the unit (one that
 * sent nothing has no file to be appraised), or no single cap is in force on the reference day.
 */
export function budgetOpinion(one: UnitReturn, facts: TextFacts): string | null {
  const cap = capOn(facts.province, facts.units.day);
  if (cap === null || one.result === null || one.result === 'not-sent') return null;
  const name = one.result === 'complying' ? 'budgetFor' : 'budgetAgainst';
  return formatString(textOf(facts.province, name), {
    ...common(facts),
    unit: one.unit.name,
    amount: dotted(cap.amount),
    source: cap.source,
    result: rollupWords[one.result].vi.toLowerCase(),
    reason: one.reason === null ? '' : ` (${one.reason})`,
  });
}

function common({ province, units, due, today }: TextFacts) {
  const own = province.report['org.name'];
  return {
    year: units.year,
    today: shortDate(today),
    reply: replyBy(due, today),
    department: typeof own === 'string' && own.trim() !== '' ? own : rollupWords.department.vi,
    deadline:
      due === null
        ? ''
        : ` (${formatString(rollupWords.dueOn.vi, { day: shortDate(due.day), source: due.source })})`,
  };
}

/** The last day while it lies ahead; nobody but a person sets another, so that it is left to be filled in. */
const replyBy = (due: Due | null, today: string): string =>
  due !== null && due.day >= today ? shortDate(due.day) : BLANK_DAY;

const BLANK_DAY = '…/…/……';

const dotted = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
