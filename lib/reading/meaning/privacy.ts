/** Personal data: what was found under personal labels is kept out of every text of a reading (contract §2). */
import { remembered } from '../../domain/memo';
import { fold, normaliseText } from '../../domain/text';
import {
  announcesSearch,
  dimensionLabels,
  dossierLabels,
  labelKey,
  personalKind,
} from '../../packs/labels';
import type { RawCell, RawPage } from '../raw';
import { compiled } from '../compiled';
import { isPauseDue } from '../slices';
import { tokenise } from './figure-header';

const LONGEST_NAME = 12;
const SHORTEST_NUMBER = 6;
const MOST_REMEMBERED = 4096;
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
const PHONE = /(?<![\p{L}\d.-])(?:\+?84|0)(?:[ .-]?\d){9}(?![\p{L}\d])(?!-\d)/gu;
const IDENTITY = /(?<![\p{L}\d.,/-])(?:\d{12}|\d{9})(?![\p{L}\d/]|[.,-]\d)/gu;
const LABELLED = /^\s*-?\s*([^:]{2,45}?)\s*:\s*(.*)$/;

/** True where a column or line label announces personal data and is not one of ours. */
export const isPersonalLabel: (label: string) => boolean = remembered((label) => {
  // "20/11/2026 08" before the colon of a time of day.
  if (!/\p{L}/u.test(label)) return false;
  const key = labelKey(label);
  if (key === '' || dossierLabels.fields.has(key) || dimensionLabels.has(key)) return false;
  if (personalKind(label) === null) return false;
  const figure = tokenise(label);
  return figure.unknown || figure.symbols.length === 0;
});

/** True for a search box: what is typed there may be a person's. */
export const isSearchLabel: (label: string) => boolean = remembered(announcesSearch);

/** The personal names and numbers of one page, and the knife that cuts them out of texts. */
export class PersonalData {
  private readonly names = new Set<string>();
  readonly numbers = new Set<string>();
  private readonly added = new Set<string>();
  /** Rows say the same few things: what became of a text holds until another name is added. */
  private readonly scrubbed = new Map<string, string>();

  /** Adds what stands under a personal label: whole names of two words or more, and numbers. */
  add(text: string): void {
    if (this.added.has(text)) return;
    this.added.add(text);
    this.scrubbed.clear();
    const plain = normaliseText(text);
    for (const piece of [plain, ...plain.split(/[(),;|/\n]+|\s-\s/)]) this.addName(piece);
    for (const match of plain.matchAll(/\+?\d[\d .-]*\d/g)) {
      const digits = match[0].replace(/\D/g, '');
      if (digits.length >= SHORTEST_NUMBER) this.numbers.add(digits);
    }
  }

  private addName(piece: string): void {
    const labelled = LABELLED.exec(piece);
    const name = fold(labelled ? labelled[2]! : piece);
    const words = name.split(' ').filter(Boolean);
    if (words.length < 2 || words.length > LONGEST_NAME || !/\p{L}/u.test(name)) return;
    if (words.filter((word) => /\p{L}{2,}/u.test(word)).length >= 2)
      this.names.add(words.join(' '));
  }

  /** The text without personal names and numbers, and without phones, e-mails and identity numbers. */
  scrub(text: string): string {
    let clean = this.scrubbed.get(text);
    if (clean === undefined) {
      clean = this.cut(text);
      if (this.scrubbed.size >= MOST_REMEMBERED) this.scrubbed.clear();
      this.scrubbed.set(text, clean);
    }
    return clean;
  }

  private cut(text: string): string {
    const labels = dropLabelled(text);
    const clean = withoutShapes(this.withoutNumbers(this.withoutNames(withoutTitledNames(labels))));
    return clean === text ? text : tidy(clean);
  }

  private withoutNames(text: string): string {
    if (this.names.size === 0) return text;
    const tokens = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
    const keys = tokens.map((token) => fold(token[0]));
    let out = '';
    let kept = 0;
    for (let at = 0; at < tokens.length;) {
      const length = this.nameAt(keys, at);
      if (length > 0) {
        const last = tokens[at + length - 1]!;
        out += text.slice(kept, tokens[at]!.index);
        kept = last.index + last[0].length;
      }
      at += Math.max(1, length);
    }
    return out + text.slice(kept);
  }

  private nameAt(keys: readonly string[], at: number): number {
    for (let length = Math.min(LONGEST_NAME, keys.length - at); length >= 2; length--)
      if (this.names.has(keys.slice(at, at + length).join(' '))) return length;
    return 0;
  }

  private withoutNumbers(text: string): string {
    if (this.numbers.size === 0) return text;
    return text.replace(/\+?\d(?:[ .-]?\d){5,}/g, (number) =>
      this.numbers.has(number.replace(/\D/g, '')) ? '' : number,
    );
  }
}

/** Phones, e-mail addresses and identity numbers cut out, wherever they came from. */
export const withoutShapes = (text: string): string =>
  text.replace(EMAIL, '').replace(PHONE, '').replace(IDENTITY, '');

const NAME_WORD = String.raw`\p{Lu}[\p{Ll}\p{Lu}\p{M}]*`;
/** "ông Nguyễn Văn A", "Bà Lê B", "Ông/Bà …": a title and two to five words with capitals; "Bà Rịa" is a place. */
const TITLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[Ôô]ng|ÔNG|[Bb]à|BÀ|[Đđ]ồng chí|[Đđ]/c)(?:\s*[/(]\s*[Bb]à\)?)?\s*:?\s+(?!Rịa(?![\p{L}]))${NAME_WORD}(?:\s+${NAME_WORD}){1,4}(?![\p{L}])`,
  'gu',
);

/** Names that stand after a title cut out, with the title. */
export const withoutTitledNames = (text: string): string => text.replace(TITLED, '');

/** True where a text begins with a title and a name: it names a person, not a unit. */
export function startsWithTitledName(text: string): boolean {
  const plain = normaliseText(text);
  return /^[ÔôBbĐđ]/.test(plain) && plain.search(TITLED) === 0;
}

const FILE_NUMBER = /(?<!\d)(?:(?:\+?84|0)\d{9}|\d{9}|\d{12})(?!\d)/g;

/** A file name without phones, identity numbers and e-mails, wherever they stand in it. */
export const withoutNumbersInName = (name: string): string => {
  const clean = withoutShapes(name).replace(FILE_NUMBER, '');
  return clean === name ? name : tidy(clean);
};

/** A file's base name without personal data: words glued by capitals or joined by "_" and "-" are words too. */
export function scrubFileName(name: string, personal: PersonalData): string {
  const bare = withoutNumbersInName(name);
  const words = bare.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  const clean = personal.scrub(words);
  return clean === words ? bare : clean;
}

/** "Chủ hồ sơ: … - Cổng dịch vụ công": a personal label in running text takes its value with it. */
function dropLabelled(text: string): string {
  if (!text.includes(':')) return text;
  const pieces = text.split(/(\s*[|;,–—]\s*|\s+-\s+)/);
  return pieces
    .map((piece) => {
      const labelled = LABELLED.exec(piece);
      return labelled && isPersonalLabel(labelled[1]!) ? '' : piece;
    })
    .join('');
}

const tidy = (text: string): string =>
  text
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*[-–—|,;]\s*){2,}/g, ' - ')
    .replace(/^[\s\-–—|,;:]+|[\s\-–—|,;:]+$/g, '');

/** Collects what stands under personal labels anywhere on the page, in columns and in "label: value" lines. */
export function* collectPersonal(page: RawPage): Generator<undefined, PersonalData> {
  yield* compiled([EMAIL, PHONE, IDENTITY, TITLED]);
  const personal = new PersonalData();
  for (const grid of page.grids) {
    const columns = grid.columns.map((column) =>
      isPersonalLabel(column.path[column.path.length - 1] ?? ''),
    );
    for (const { cells } of grid.rows) {
      for (let at = 0; at < cells.length; at += 1)
        collectCell(personal, cells[at]!, columns[at] === true);
      if (isPauseDue()) yield;
    }
  }
  for (const control of page.controls)
    if (isPersonalLabel(control.label)) personal.add(control.value);
  return personal;
}

function collectCell(personal: PersonalData, cell: RawCell, whole: boolean): void {
  if (!whole && !cell.text.includes(':') && cell.lines.length < 2) return;
  if (cell.text === '' || !/[\p{L}\p{N}%#]/u.test(cell.text)) return;
  for (const line of cell.lines.length > 0 ? cell.lines : [cell.text]) {
    if (whole) personal.add(line);
    if (!line.includes(':')) continue;
    for (const segment of line.split(/\s*[,;]\s*(?=[^\d:,;]{2,40}:)/)) {
      const labelled = LABELLED.exec(segment);
      if (labelled && isPersonalLabel(labelled[1]!)) personal.add(labelled[2]!);
    }
  }
}
