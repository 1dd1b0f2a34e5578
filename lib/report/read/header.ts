/** The head of a report (NĐ 30/2020, Phụ lục I): who writes, number and symbol, place and date, kind and subject. */
import { fold } from '../../domain/text';
import type { ReportForm } from '../../packs/report-schema';
import type { Collected } from './collected';
import { numberOf } from './headings';
import { letterheadLines } from './letterhead-lines';
import type { TextParagraph } from './paragraphs';
import { TextPattern } from './pattern';
import { countOf, dayOf, isBlank } from './plain-values';

const NUMBER = /^Số\s*:\s*([\p{L}\d…._/ ]*?)\s*\/\s*([\p{L}\d.…_&-]+|[…._/\s-]*)$/iu;
const PLACE = /^(.{1,40}?),\s*ngày\s*([\d…._/ ]*)\s*tháng\s*([\d…._/ ]*)\s*năm\s*([\d…._/ ]*)$/iu;
/** Rules, sentences, and the stamps of secrecy, urgency and drafts: no part of an office's name. */
const NO_NAME =
  /^[-–—_*]+$|[.;:!?]$|^(?:(?:tối |tuyệt )?mật|(?:thượng )?khẩn|h[oỏ][aả] tốc(?: hẹn giờ)?|(?:bản )?dự thảo(?: lần \d+)?)$/iu;
/** The head is over by then, whatever it looks like. */
const LONGEST_HEAD = 24;

/** Reads the head into `into` and answers where the body begins. */
export function readHeader(
  form: ReportForm,
  paragraphs: readonly TextParagraph[],
  into: Collected,
): number {
  const typeName = defaultOf(form, 'doc.typeName');
  const lines = paragraphs
    .slice(0, LONGEST_HEAD)
    .flatMap((one, at) =>
      letterheadLines(form, one, typeName.toUpperCase()).map((line) => ({ line, at })),
    );
  const head = lines.map(({ line }) => line);
  /** The paragraph in which a line stands. */
  const paragraphOf = (line: number) =>
    lines[line]?.at ?? Math.min(paragraphs.length, LONGEST_HEAD);
  const kind = head.findIndex(({ text }) => fold(text) === fold(typeName));
  const until = kind < 0 ? head.findIndex(({ text }) => text.length > 160) : kind;
  readLetterhead(form, head.slice(0, until < 0 ? head.length : until), into);
  if (kind < 0) return paragraphOf(Math.max(until, 0));
  into.add('doc.typeName', head[kind]!.text, head[kind]!.text, head[kind]!.place, false);
  return paragraphOf(readSubject(form, head, kind + 1, into));
}

const defaultOf = (form: ReportForm, key: string): string =>
  String(form.fields.find((field) => field.key === key)?.default ?? '');

function readLetterhead(form: ReportForm, lines: readonly TextParagraph[], into: Collected): void {
  const said = new Set([form.texts['nation'], form.texts['motto']].map((text) => fold(text ?? '')));
  const names: TextParagraph[] = [];
  for (const line of lines) {
    if (said.has(fold(line.text)) || NO_NAME.test(line.text)) continue;
    const number = NUMBER.exec(line.text);
    const place = PLACE.exec(line.text);
    if (number) readNumber(number, line, into);
    else if (place) readPlace(place, line, into);
    // However much of it was left open, the line of the number is no name.
    else if (!/^số\s*:/iu.test(line.text)) names.push(line);
  }
  const { parent, own } = officesIn(names);
  for (const [key, of] of [
    ['org.parentName', parent],
    ['org.name', own],
  ] as const) {
    const text = of.map((line) => line.text).join(' ');
    if (isBlank(text) && of.length > 0) into.leftOpen(key, of[0]!.place);
    else if (text !== '') into.add(key, text, text, of[0]!.place, false);
  }
}

/** How the name of an office begins; a line that begins otherwise goes on with the one above it. */
const OFFICE =
  /^(sở|ubnd|uỷ ban|ủy ban|hđnd|hội đồng|phòng|ban|văn phòng|trung tâm|chi cục|cục|bộ|thanh tra|viện|trường)(?!\p{L})/iu;

/** A commune goes on with "ỦY BAN NHÂN DÂN" above it, but not with a body that has the name of its place already. */
const PLACE_BODY = /^(?:phường|xã|thị trấn|đặc khu)\s/iu;
const isOfPlace = (text: string | undefined): boolean =>
  /\s(?:tỉnh|thành phố|tp\.?|huyện|thị xã)\s+\S/iu.test(text ?? '');

/** The last name is the office's own, also where it was left open; what stands above it the office above. */
function officesIn(lines: readonly TextParagraph[]): {
  parent: TextParagraph[];
  own: TextParagraph[];
} {
  const isStart = ({ text }: TextParagraph, at: number) =>
    OFFICE.test(text) || isBlank(text) || (PLACE_BODY.test(text) && isOfPlace(lines[at - 1]?.text));
  const starts = lines.flatMap((line, at) => (isStart(line, at) ? [at] : []));
  const last = starts.length > 0 ? starts[starts.length - 1]! : lines.length - 1;
  return { parent: lines.slice(0, Math.max(last, 0)), own: lines.slice(Math.max(last, 0)) };
}

function readNumber(match: RegExpExecArray, { text, place }: TextParagraph, into: Collected): void {
  const [, number, symbol] = match;
  if (!isBlank(number!))
    into.add('doc.number', number!.replace(/^0(?=\d$)/, ''), text, place, true);
  // "BC-…" is the beginning of a symbol.
  if (!/…|\.{2}|_{2}/.test(symbol!) && !isBlank(symbol!.replaceAll('-', '')))
    into.add('doc.symbol', symbol!, text, place, true);
}

function readPlace(match: RegExpExecArray, { text, place }: TextParagraph, into: Collected): void {
  const [, where, day, month, year] = match;
  if (!isBlank(where!)) into.add('doc.place', where!.trim(), text, place, false);
  const date = dayOf(`${day!.trim()}/${month!.trim()}/${year!.trim()}`);
  if (date !== null) into.add('doc.date', date, text, place, true);
  else if (![day, month, year].some((part) => isBlank(part!)))
    into.unclear('doc.date', text, place);
}

/** The subject may stand in several lines; it ends where the first sentence of the body begins. */
function readSubject(
  form: ReportForm,
  head: readonly TextParagraph[],
  from: number,
  into: Collected,
): number {
  const lines: TextParagraph[] = [];
  let at = from;
  for (; at < head.length; at += 1) {
    const { text } = head[at]!;
    if (/^[-–—_*\s]+$/.test(text)) continue;
    if (/^kính gửi/iu.test(text)) break;
    // A chapter or an item of the body: the subject ended above it, whatever it ended with.
    if (lines.length > 0 && (numberOf(text) !== null || /^[-–—+•*]\s/.test(text))) break;
    if (lines.length > 0 && (/[:;]$/.test(text) || text.length > 160 || isOver(lines))) break;
    lines.push(head[at]!);
  }
  const subject = lines.map(({ text }) => text).join(' ');
  if (subject === '') return at;
  into.add('doc.subject', subject, subject, lines[0]!.place, false);
  readYear(form, subject, lines[0]!, into);
  return readAddressees(head, at, into);
}

/** "… năm 2026" ends a subject. */
const isOver = (lines: readonly TextParagraph[]): boolean =>
  /năm\s+\d{4}$/iu.test(lines[lines.length - 1]!.text);

function readYear(form: ReportForm, subject: string, line: TextParagraph, into: Collected): void {
  const template = form.fields.find(({ key }) => key === 'doc.subject')?.template;
  const found = template === undefined ? null : new TextPattern(form, template).read(subject);
  if (found) return into.take(found, line.place);
  const year = countOf(/năm\s+(\d{4})(?!\d)/iu.exec(subject)?.[1] ?? '');
  if (year !== null) into.add('report.year', year, subject, line.place, true);
}

/** "Kính gửi: A" or a list below it. */
function readAddressees(head: readonly TextParagraph[], from: number, into: Collected): number {
  const first = head[from];
  const own = /^kính gửi\s*:?\s*(.*)$/iu.exec(first?.text ?? '')?.[1];
  if (first === undefined || own === undefined) return from;
  let at = from + 1;
  if (isBlank(own.replace(/[.;]$/, '')) && own !== '') into.leftOpen('doc.addressees', first.place);
  else if (own !== '')
    into.addItem('doc.addressees', { text: own.replace(/[.;]$/, '') }, first.place);
  else
    for (; at < head.length && /^[-–]\s/.test(head[at]!.text); at += 1) {
      const text = head[at]!.text.replace(/^[-–]\s+/, '').replace(/[.;]$/, '');
      if (!isBlank(text)) into.addItem('doc.addressees', { text }, head[at]!.place);
    }
  return at;
}
