/**
 * Tables by status print the states that dossiers are in now: "Đã tiếp nhận > Mới tiếp nhận, Đang xử lý,
 * Chờ bổ sung". Their words are those of a period's figures, their numbers are not (contract §1).
 */
import { labelKey, newIntakeWords } from '../../packs/labels';
import type { FigureColumn } from './figure-columns';
import { tokenise } from './figure-header';

const MEASURES =
  /^(received\.(total|online|direct|postal|directPostal)|carriedOver|resolved\.|overdue\.)/;
/** What else a table of a period's receipts prints beside the new ones. */
const COMPANY =
  /^(received\.(total|online|direct|postal|directPostal)|carriedOver|resolved\.(early|onTime|earlyOnTime|overdue))/;
const STATES = /^(inProgress\.|paused|stopped)/;
const SET_ASIDE = /^(received\.|inProgress\.)/;

/** Takes the meaning of a period away from columns that only count a state, in place. */
export function setAsideStates(columns: FigureColumn[]): void {
  for (const group of receivedGroups(columns)) {
    const concepts = group.map((column) => column.concept ?? '');
    const isMatrix =
      concepts.some((concept) => STATES.test(concept)) &&
      !concepts.some((concept) => MEASURES.test(concept));
    if (isMatrix)
      for (const column of group) if (SET_ASIDE.test(column.concept ?? '')) setAside(column);
  }
  for (const column of columns) if (isNewIntake(column)) doubtWithoutCompany(column, columns);
}

function setAside(column: FigureColumn): void {
  column.concept = null;
  column.part = null;
  column.candidates = [];
  column.known = true;
}

/** Columns under one "Đã tiếp nhận" (or like) heading. */
function receivedGroups(columns: readonly FigureColumn[]): FigureColumn[][] {
  const groups = new Map<string, FigureColumn[]>();
  for (const column of columns) {
    const [first] = column.parts;
    if (first === undefined || column.parts.length < 2) continue;
    if (!tokenise(first).symbols.includes('received')) continue;
    groups.set(first, [...(groups.get(first) ?? []), column]);
  }
  return [...groups.values()];
}

const isNewIntake = (column: FigureColumn): boolean =>
  column.concept === 'received.inPeriod' &&
  newIntakeWords.has(labelKey(column.parts[column.parts.length - 1] ?? ''));

/** "Mới tiếp nhận" is also a state: it is the period's receipts only beside what else was received. */
function doubtWithoutCompany(column: FigureColumn, columns: readonly FigureColumn[]): void {
  const isInGroup = column.parts.length > 1;
  const company = columns.filter(
    (other) => other !== column && (!isInGroup || other.parts[0] === column.parts[0]),
  );
  if (company.some((other) => COMPANY.test(other.concept ?? ''))) return;
  if (!isInGroup && company.some((other) => other.candidates.includes('received.total'))) return;
  column.concept = null;
  column.candidates = ['received.inPeriod'];
}
