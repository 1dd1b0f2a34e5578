/** Ways out offered with problems: dotted commands that the workbench knows. */
import type { Problem, ProblemFix } from '../domain/problem';
import { hostOf } from '../ledger/records';
import { figureProblem } from './offer';

/** To the page on its portal; none for a file. */
export function openPage(url: string | null | undefined): ProblemFix[] {
  if (!url) return [];
  const host = hostOf(url);
  return [{ title: `Mở trang trên ${host}`, command: 'page.open', args: { url, host } }];
}

/** To the choice of the unit, and to what names on portals mean. */
export const chooseUnit: ProblemFix = { title: 'Chọn đơn vị', command: 'unit.choose' };
export const declareUnits: ProblemFix = {
  title: 'Khai báo tên đơn vị',
  command: 'unit.declare',
};

/** To what a figure was worked out from. */
export const showEvidence = (concept: string, year: number): ProblemFix => ({
  title: 'Xem nguồn của con số',
  command: 'figure.evidence',
  args: { concept, year },
});

type Related = NonNullable<Problem['related']>[number];

/** Something told beside a problem, with its own code so that another language can word it. */
export function relatedTo(
  code: Parameters<typeof figureProblem>[0],
  args: Problem['args'],
  text: string,
): Related {
  const { message } = figureProblem(code, 'info', args);
  return { message, code, args, place: { text } };
}
