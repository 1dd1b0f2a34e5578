/** What is told of a template with a report in it, before the report is made and with it. */
import type { Problem } from '../../domain/problem';
import type { NamesOfReport } from '../other-names';
import type { CheckedReport, ReportTemplate } from '../render-report';
import { fillTemplate, type Filled } from './fill';
import { fixedFacts } from './fixed-facts';
import { fixedNames } from './fixed-names';
import { unprintedIn, unprintedProblems } from './unprinted';

/**
 * Faults, values it does not print, names and numbers typed into it; each names the file. Errors among them mean that it
 * was not filled.
 *
 * @param names of a unit's report; null: the office's own, which its template may name
 * @param more what came of putting something beside the text
 */
export function toldOf(
  template: ReportTemplate,
  filled: Pick<Filled, 'bytes' | 'said' | 'problems'>,
  checked: Pick<CheckedReport, 'draft' | 'model'>,
  names: NamesOfReport | null,
  more: readonly Problem[] = [],
): Problem[] {
  const lost = unprintedIn(filled, checked).filter(({ key }) => !template.omits?.includes(key));
  const fixed = [
    ...(names ? fixedNames(template.bytes, names) : []),
    ...fixedFacts(template.bytes),
  ];
  const named = (one: Problem) => ({ ...one, place: { ...one.place, file: template.name } });
  return [...unprintedProblems(lost), ...[...filled.problems, ...more, ...fixed].map(named)];
}

/** The same before anything is made. */
export const toldBefore = (
  template: ReportTemplate,
  checked: Pick<CheckedReport, 'draft' | 'model'>,
  names: NamesOfReport | null,
): Problem[] => toldOf(template, fillTemplate(template.bytes, checked.draft), checked, names);
