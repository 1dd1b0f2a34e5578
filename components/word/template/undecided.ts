/** Years and days of the old report that nobody has decided on: they would stand in every report made from the template. */
import { OWN_CLAIM, type Proposal } from '../../../lib/report/template/from/plan';

const TIME =
  /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[/.-]\d{1,2}(?!\d)|(?<!\p{L})(?:ngày|tháng|quý)(?!\p{L})/iu;

const isTime = ({ key, text, from, to }: Proposal): boolean =>
  key !== OWN_CLAIM && TIME.test(text.slice(from, to));

/** @param decided what was accepted, and what is to stay as it is */
export const undecidedTimes = (
  proposals: readonly Proposal[],
  ...decided: readonly ReadonlySet<string>[]
): Proposal[] =>
  proposals.filter((one) => isTime(one) && !decided.some((some) => some.has(one.id)));
