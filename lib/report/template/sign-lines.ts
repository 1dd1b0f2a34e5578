/**
 * Lines above the signature one by one (NĐ 30/2020, Phụ lục I, II.7.b): "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", and last the
 * title of who signs. The signing form may have one line more or less next year: the last placeholder of the authority
 * takes all that are left, and one that has none takes its paragraph away.
 */
import type { ReportDraft } from '../draft';
import { linesOf } from './lines';
import type { ValueTag } from './print';
import { tagText } from './tag';

const FILTERS = ['line', 'linesFrom'];

export const isSignLine = (filter: string | null): boolean => FILTERS.includes(filter ?? '');

/** Whether it can be written of the field: the authority has lines by number, the title is the last line. */
export const signLineFits = (key: string, { filter, arg }: ValueTag): boolean =>
  key === 'sign.authority'
    ? /^[1-9]$/.test(arg ?? '')
    : key === 'sign.title' && filter === 'line' && arg === null;

/** The words of one; nothing where the signing form has no such line. */
export function signLine(draft: ReportDraft, key: string, { filter, arg }: ValueTag): string {
  const all = linesOf(draft, 'sign.title');
  if (key === 'sign.title') return all[all.length - 1] ?? '';
  const at = Number(arg) - 1;
  return all
    .slice(0, -1)
    .slice(at, filter === 'line' ? at + 1 : undefined)
    .join('\n');
}

/** Whether no line of the field is left for another placeholder: the last one there is, or all from one on. */
export function endsSignLines(draft: ReportDraft, key: string, { filter, arg }: ValueTag): boolean {
  const authority = linesOf(draft, 'sign.title').length - 1;
  if (key === 'sign.title') return true;
  return filter === 'linesFrom' ? Number(arg) <= authority : Number(arg) === authority;
}

/** The placeholders of a signature of so many lines, from above. */
export const signPlaceholders = (count: number): { key: string; placeholder: string }[] =>
  Array.from({ length: count }, (_, at) => {
    if (at === count - 1) return { key: 'sign.title', placeholder: tagText('sign.title', 'line') };
    const filter = at === count - 2 ? 'linesFrom' : 'line';
    const key = 'sign.authority';
    return { key, placeholder: tagText(key, filter, String(at + 1)) };
  });
