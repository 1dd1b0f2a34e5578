/** An entry of the register as a line of evidence, by what it is and its date; never by a person. */
import { dateOfEntry, looseValues, type Entry } from '../../domain/entry/entry';
import { formatDay } from '../../domain/instant';
import { kindStrings } from '../../domain/strings/register-words';
import { isDocRef } from '../values/types';
import type { EvidenceSource } from './page-source';

/** What tells entries of one kind apart, in this order. */
const NAMES = ['subject', 'title', 'name', 'scope', 'body', 'purpose', 'criterion'];

/** Kind, document, name and day, as far as they are known. */
export function entrySource(entry: Entry): EvidenceSource {
  const values = looseValues(entry);
  const { ref } = values;
  const document = isDocRef(ref) && ref.number && ref.symbol ? `${ref.number}/${ref.symbol}` : null;
  const name = NAMES.map((key) => values[key]).find((one) => typeof one === 'string');
  const date = dateOfEntry(entry);
  const parts = [kindStrings[entry.kind].vi, document, name, date && formatDay(date)];
  return { where: parts.filter(Boolean).join(' – '), there: null, at: null };
}
