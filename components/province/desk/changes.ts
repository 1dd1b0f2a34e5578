/** A change of the list, as the page asks for it. */
import {
  withAnswer,
  withOpinion,
  withoutUnit,
  withScope,
  withUnit,
} from '../../../lib/rollup/province/edit';
import type { Province } from '../../../lib/rollup/province/schema';
import type { Change } from './questions';

/** The list after a change. It is checked as a whole by whoever keeps it. */
export function changed(before: Province, change: Change): Province {
  switch (change.do) {
    case 'unit':
      return withUnit(before, change.unit);
    case 'drop':
      return withoutUnit(before, change.id);
    case 'add':
      return {
        ...before,
        organisations: [...before.organisations, ...change.units] as Province['organisations'],
      };
    case 'scope':
      return withScope(before, change.unit, change.year, change.choice);
    case 'opinion':
      return withOpinion(before, change.unit, change.year, change.opinion);
    case 'answer':
      return withAnswer(before, change.fingerprint, change.answer);
    case 'report':
      return { ...before, report: withValue(before.report, change.key, change.value) };
    case 'rules':
      return { ...before, ...change.rules };
    case 'list':
      return change.province as Province;
  }
}

/** A value taken back leaves no key behind. */
function withValue(report: Province['report'], key: string, value: unknown): Province['report'] {
  const others = Object.fromEntries(Object.entries(report).filter(([own]) => own !== key));
  const isBlank = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return isBlank ? others : { ...others, [key]: value };
}
