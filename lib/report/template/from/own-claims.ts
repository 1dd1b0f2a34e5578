/**
 * Sentences in words of the office's own that say what was so in last year ("không có khiếu nại", "đã tổ chức tập huấn")
 * and that nothing replaces: no value of the form tells whether they hold, so that the officer keeps or blanks each.
 */
import { templateStrings } from '../../../domain/strings/template';
import { carryWords } from '../../../packs/carry-words';
import { BLANK } from '../../text/pieces';
import type { FileLine } from './file-lines';
import { editOf, isCut, isEdited, OWN_CLAIM, type Planned, type Planning } from './plan';

/** What lives in a sentence without making it true: its year and the names of its office. */
const FRAME = /^(?:report\.year|preamble\.org|org\.|doc\.)/;

/** @param planned what is replaced already */
export function ownClaimProposals({ lines }: Planning, planned: readonly Planned[]): Planned[] {
  const label = templateStrings['template/own-claim-label'].vi;
  const replaced = planned.filter(({ key }) => !FRAME.test(key));
  return [...lines].flatMap(([number, line]) => {
    if (isCut(line, planned)) return [];
    return claimsIn(line.text)
      .filter((one) => isInFile(line, one) && !isEdited(line, one, replaced))
      .map(({ from, to }): Planned => ({
        id: `${number}:${from}:${OWN_CLAIM}`,
        key: OWN_CLAIM,
        label,
        text: line.text,
        from,
        to,
        placeholder: BLANK,
        removes: 0,
        // Only who knows this year knows whether it is still so.
        sure: false,
        edits: [editOf(line, from, to, BLANK)],
        cuts: [],
      }));
  });
}

interface Stretch {
  from: number;
  to: number;
}

/** The number that Word sets before a line is no text of the file. */
const isInFile = ({ offsets }: FileLine, { from, to }: Stretch): boolean =>
  offsets[from]! < offsets[to]!;

/** Dots in a row are a blank of the text. */
const SENTENCE = /(?:\.{2,}|[^.;!?]|[.;!?](?![\s/]|$))+/gu;
const MARK = /^\s*(?:[-–—+•*]\s*|(?:\d+(?:\.\d+)*|\p{Ll}|[IVX]+)[.)]\s+)?/u;
/** What is counted or shared out, and what heads a column: a name, not a sentence. */
const NAME = /^(?:(?:tổng )?số|tỷ lệ|tỉ lệ)(?!\p{L})|^đã(?:\s+\S+){1,2}$/iu;
let claim: RegExp | null = null;

/** Sentences, or what follows the colon of one, that say something of a year. */
export function claimsIn(text: string): Stretch[] {
  claim ??= new RegExp(
    carryWords()
      .claim.map((one) => `(?:${one})`)
      .join('|'),
    'iu',
  );
  return [...text.matchAll(SENTENCE)].flatMap((match) => {
    const lead = MARK.exec(match[0])![0].length;
    const from = match.index + Math.max(lead, match[0].lastIndexOf(': ') + 1);
    const own = text.slice(from, match.index + match[0].length);
    const start = from + own.length - own.trimStart().length;
    const stretch = { from: start, to: start + own.trim().length };
    const isOne = claim!.test(own) && !NAME.test(own.trim());
    return isOne ? [stretch] : [];
  });
}
