/** The columns of the dossier table: heading, width, what they sort by, and the words of a cell. */
import { wordsOf } from '../../lib/domain/make-problem';
import { formatString, type Language } from '../../lib/domain/strings/catalogue';
import {
  markStrings,
  rowClassStrings,
  statusStrings,
} from '../../lib/domain/strings/dossier-words';
import { placementStrings } from '../../lib/domain/strings/evidence';
import { figureWords } from '../../lib/domain/strings/figures';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import type { DossierRow } from '../../lib/figures/dossier-row';
import { becauseText } from '../../lib/figures/because';
import type { SortColumn } from '../../lib/figures/dossier-table';
import { showDate, showInstant } from '../text/format';

export interface Column {
  heading: keyof typeof uiEvidenceStrings;
  /** CSS pixels. */
  width: number;
  sort: SortColumn | null;
  text: (row: DossierRow, language: Language) => string;
}

/** Dates as the page shows them, with their time of day where it has one. */
const at = (value: string | null): string => {
  if (value === null) return '';
  return value.length > 10 ? showInstant(value) : showDate(value);
};

export const COLUMNS: readonly Column[] = [
  { heading: 'colCode', width: 200, sort: 'code', text: ({ code }) => code },
  {
    heading: 'colClass',
    width: 190,
    sort: 'rowClass',
    text: ({ rowClass }, language) => rowClassStrings[rowClass][language],
  },
  { heading: 'colProcedure', width: 230, sort: 'procedure', text: (row) => row.procedure ?? '' },
  { heading: 'colReceived', width: 125, sort: 'receivedAt', text: (row) => at(row.receivedAt) },
  { heading: 'colDue', width: 125, sort: 'due', text: ({ due }) => at(due) },
  { heading: 'colResult', width: 125, sort: 'resultAt', text: ({ resultAt }) => at(resultAt) },
  {
    heading: 'colMark',
    width: 165,
    sort: 'mark',
    text: ({ mark }, language) => markStrings[mark][language],
  },
  { heading: 'colReason', width: 420, sort: null, text: whyText },
  { heading: 'colStatus', width: 150, sort: 'status', text: statusText },
  { heading: 'colReturned', width: 125, sort: 'returnedAt', text: (row) => at(row.returnedAt) },
  { heading: 'colField', width: 130, sort: 'field', text: ({ field }) => field ?? '' },
  { heading: 'colUnit', width: 130, sort: 'unit', text: ({ unit }) => unit ?? '' },
  { heading: 'colHosts', width: 170, sort: null, text: ({ hosts }) => hosts.join(', ') },
  { heading: 'colSeen', width: 125, sort: 'lastSeen', text: ({ lastSeen }) => at(lastSeen) },
];

/** The portal's own words, else ours for what they were read as. */
export function statusText({ status, statusText: own }: DossierRow, language: Language): string {
  return own ?? (status ? statusStrings[status][language] : '');
}

/** Why it stands where it does, why it is the unit's where another name is printed, and what is not proven. */
export function whyText(row: DossierRow, language: Language): string {
  const { reason, doubt, because } = row;
  const { key, args } = reason;
  const why = formatString(wordsOf(placementStrings, key, args)[language], args);
  const sentences = [why];
  if (because !== null) sentences.push(becauseText(because, language));
  if (doubt !== null) {
    const words = figureWords[`doubt.${doubt}`][language];
    sentences.push(formatString(uiEvidenceStrings.doubtIs[language], { doubt: words }));
  }
  return sentences.join(' ');
}
