/** The end of a report: recipients, who signs and for whom (NĐ 30/2020 II.7, II.9). */
import { fold } from '../../domain/text';
import type { ReportForm } from '../../packs/report-schema';
import type { Collected } from './collected';
import type { TextParagraph } from './paragraphs';
import { isBlank } from './plain-values';

/** "KT. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN": signed for somebody. */
const FOR = /^(KT|TM|TL|TUQ|Q)\.\s?/u;
/** Marks of web copies and digital signatures, never part of a name. */
const SIGNED = /^\(?\s*(đã ký|đã kí|ký tên|signed)/iu;

/** Where the recipients begin; -1 where there are none. */
export const endingAt = (form: ReportForm, paragraphs: readonly TextParagraph[]): number =>
  paragraphs.findIndex(({ text }) => fold(text) === fold(form.texts['recipientsTitle'] ?? ''));

/** Reads recipients and signature; answers where what follows them (an annex) begins. */
export function readEnding(
  form: ReportForm,
  paragraphs: readonly TextParagraph[],
  from: number,
  into: Collected,
): number {
  const until = readRecipients(form, paragraphs, from, from + 1, into);
  const signed = readSigner(paragraphs, until, into);
  // A signature in a text box beside the title is told before the recipients.
  return until > from + 1 ? signed : readRecipients(form, paragraphs, from, signed, into);
}

/** Reads recipients from `at` on; answers where they end. */
function readRecipients(
  form: ReportForm,
  paragraphs: readonly TextParagraph[],
  title: number,
  at: number,
  into: Collected,
): number {
  let next = at;
  for (; next < paragraphs.length && isRecipient(paragraphs[next]!, paragraphs[title]!); next += 1)
    addRecipient(form, paragraphs[next]!, into);
  return next;
}

const isRecipient = ({ text, place }: TextParagraph, title: TextParagraph): boolean =>
  /^[-–•+]\s*\S/u.test(text) ||
  (place.cell !== null && place.cell.column === title.place.cell?.column);

function addRecipient(form: ReportForm, { text, place }: TextParagraph, into: Collected): void {
  const words = text.replace(/^[-–•+]\s*/u, '').replace(/[.;,\s]+$/, '');
  const note = /^(.+?)\s*\(([^()]{1,40})\)$/u.exec(words);
  // The form prints its own line of the archive.
  if (!isBlank(words) && fold(words) !== fold(form.texts['archive'] ?? ''))
    into.addItem('recipients', note ? { name: note[1]!, note: note[2]! } : { name: words }, place);
  into.say('recipients', text, 'recipient');
}

function readSigner(paragraphs: readonly TextParagraph[], from: number, into: Collected): number {
  const titles: TextParagraph[] = [];
  let at = from;
  for (; at < paragraphs.length; at += 1) {
    const line = paragraphs[at]!;
    if (SIGNED.test(line.text)) continue;
    if (!isCapitals(line.text)) break;
    titles.push(line);
  }
  const name = titles.length > 0 ? paragraphs[at] : undefined;
  addTitles(titles, into);
  if (name === undefined || !isName(name.text)) return at;
  into.add('sign.name', name.text, name.text, name.place, false);
  return at + 1;
}

function addTitles(titles: readonly TextParagraph[], into: Collected): void {
  const whole = titles.filter(({ text }) => FOR.test(text));
  const own = titles.filter(({ text }) => !FOR.test(text));
  const add = (key: string, lines: readonly TextParagraph[]) => {
    const text = lines.map((line) => line.text).join('\n');
    if (text !== '') into.add(key, text, text, lines[0]!.place, false);
  };
  add('sign.authority', whole);
  add('sign.title', own);
}

const isCapitals = (text: string): boolean =>
  text.length <= 80 && /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** Two to six words, each with a capital: a name, perhaps behind a degree ("TS. "). */
const isName = (text: string): boolean =>
  /^(?:[\p{L}.]{1,6}\.\s?)?\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,5}$/u.test(text);
