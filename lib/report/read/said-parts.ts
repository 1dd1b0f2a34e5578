/** What a sentence says besides its own values: codes within a text, documents issued or not as parts of a list. */
import type { FieldValue } from '../values/types';
import type { BlockPattern } from './blocks';
import { CODE } from './codes';
import type { Collected } from './collected';
import { documentOf } from './documents';
import type { TextPlace } from './paragraphs';
import type { Found } from './pattern';
import { isBlank } from './plain-values';

const DENIED = /(?<!\p{L})(chưa|không|dự kiến|sẽ)(?!\p{L})/iu;

/** A code that the form prints only where another text does not say it stands in that text: "… theo HD.04 …". */
export function takeCodes(
  { pattern }: BlockPattern,
  found: readonly Found[],
  place: TextPlace,
  into: Collected,
): void {
  for (const { key, filter, arg, field } of pattern.slots) {
    if (filter !== 'unlessIn' || field?.type !== 'code') continue;
    if (found.some(({ slot }) => slot.key === key)) continue;
    const text = found.find(({ slot }) => slot.key === arg)?.raw ?? '';
    const named = new Set([...text.matchAll(CODE)].map(([code]) => code));
    const [only] = named;
    if (only !== undefined && named.size === 1) into.add(key, only, only, place, false);
  }
}

/**
 * "đã ban hành, <documents>", "chưa ban hành" of a list's parts. In other words (`alsoRead`) a document that is named
 * among those issued was issued, unless the words deny it.
 */
export function takeParts(
  way: BlockPattern,
  found: readonly Found[],
  place: TextPlace,
  into: Collected,
): void {
  const inOtherWords = way.block.alsoRead?.includes(way.pattern.template) === true;
  into.mark(
    found.filter(({ slot }) => slot.filter === 'anyDoc'),
    place,
  );
  for (const { slot, raw } of found) {
    if (slot.filter !== 'anyDoc') continue;
    if (isBlank(raw)) into.leftOpen(slot.key, place);
    if (isBlank(raw)) continue;
    const said = /^(đã|chưa) ban hành\s*(?:,\s*(.+))?$/iu.exec(raw);
    if (!said && inOtherWords && !DENIED.test(raw))
      into.addParts(slot.key, { [slot.arg ?? '']: true }, place);
    if (!said) continue;
    const doc = said[2] === undefined ? null : (documentOf(said[2]) ?? said[2]);
    const value: FieldValue = said[1]!.toLowerCase() === 'chưa' ? false : (doc ?? true);
    into.addParts(slot.key, { [slot.arg ?? '']: value }, place);
  }
  into.take(
    found.filter(({ slot }) => slot.filter !== 'anyDoc'),
    place,
  );
}
