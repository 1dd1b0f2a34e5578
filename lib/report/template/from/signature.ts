/**
 * The signature where its lines share rows with the recipients ("- Như trên;" | "KT. CHỦ TỊCH"): read row by row, its
 * lines stand apart, and a reader of whole blocks meets only the first.
 */
import { fold } from '../../../domain/text';
import type { ReportForm } from '../../../packs/report-schema';
import type { Mark } from '../../read/collected';
import type { FileLine } from './file-lines';

export interface Signature {
  values: Record<string, string>;
  marks: Mark[];
}

/** "KT. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN": signed for somebody (NĐ 30/2020, Phụ lục I, II.7.b). */
const FOR = /^(?:KT|TM|TL|TUQ|Q)\.\s?\S/u;
const NAME = /^(?:[\p{L}.]{1,6}\.\s?)?\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,5}$/u;
const isCapitals = (text: string): boolean =>
  text.length <= 80 && /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

type Numbered = [number: number, line: FileLine];

/** The lines beside the recipients, one a row; null where they do not stand so. */
export function signatureBeside(
  form: ReportForm,
  lines: ReadonlyMap<number, FileLine>,
): Signature | null {
  const all = [...lines];
  const title = all.find(
    ([, { text }]) => fold(text) === fold(form.texts['recipientsTitle'] ?? ''),
  );
  const table = title?.[1].place;
  if (!table) return null;
  const beside = all.filter(
    ([, { place, text }]) =>
      place?.table === table.table && place.column > table.column && text !== '',
  );
  const from = beside.findIndex(([, { text }]) => FOR.test(text));
  const rest = from < 0 ? [] : beside.slice(from);
  const end = rest.findIndex(([, { text }]) => !isCapitals(text));
  const signed = end < 0 ? rest : rest.slice(0, end);
  const rows = new Set(signed.map(([, { place }]) => place?.row));
  if (signed.length < 2 || rows.size < signed.length) return null;
  const name = rest[signed.length];
  return signatureOf(signed, name && NAME.test(name[1].text) ? name : null);
}

function signatureOf(signed: readonly Numbered[], name: Numbered | null): Signature {
  const said: [string, readonly Numbered[]][] = [
    ['sign.authority', signed.filter(([, { text }]) => FOR.test(text))],
    ['sign.title', signed.filter(([, { text }]) => !FOR.test(text))],
    ['sign.name', name === null ? [] : [name]],
  ];
  const found = said.filter(([, own]) => own.length > 0);
  const wordsOf = (own: readonly Numbered[]) => own.map(([, { text }]) => text).join('\n');
  return {
    values: Object.fromEntries(found.map(([key, own]) => [key, wordsOf(own)])),
    marks: found.map(([key, own]): Mark => {
      const [number, { text, place: cell }] = own[0]!;
      const raw = key === 'sign.name' ? text : wordsOf(own);
      return { key, filter: null, arg: null, raw, place: { paragraph: number, cell }, by: 'words' };
    }),
  };
}
