/** Lists printed within one sentence. */
import { scoreAnnexOf } from '../../packs/score-annex';
import { scoreRows, totalOf } from '../values/annex-rows';
import { numberOf } from '../values/read';
import { isDocRef, isParts, type FieldValue, type Parts } from '../values/types';
import { fullReference } from './document-filters';
import type { Filter, FilterContext } from './filters';
import { formatCount, formatDecimal } from './numbers';
import { blank, plain, textOfPieces, type Piece } from './pieces';

const join = (parts: Piece[][], separator: string): Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]));

/** Whether some item of the list states the named part: issued (with its document), not issued, or unknown. */
const anyDoc: Filter = (value, context) => {
  const stated = (Array.isArray(value) ? value.filter(isParts) : [])
    .map((item) => item[context.arg ?? ''])
    .filter((part): part is FieldValue => part !== null && part !== undefined);
  if (stated.length === 0) return null;
  const said = stated.filter((part) => part !== false && part !== true);
  if (said.length > 0) {
    const parts = said.map((part) =>
      isDocRef(part) ? fullReference(part, context) : plain(String(part)),
    );
    return [{ text: 'đã ban hành, ' }, ...join(parts, '; ')];
  }
  return plain(stated.includes(true) ? 'đã ban hành' : 'chưa ban hành');
};

/** Decisions still in force are "tiếp tục duy trì" when they are older than the report's year (rule C22). */
const decisions: Filter = (value, context) => {
  if (!Array.isArray(value)) return null;
  if (value.length === 0) return plain(context.field?.absent ?? '');
  const items = value.filter(isParts);
  const refs = items.map((item) => item['docRef']).filter(isDocRef);
  const parts = items.map((item) => itemPieces(item, context));
  const { draft } = context.scope;
  const old =
    refs.length > 0 && refs.every((ref) => ref.date !== null && isBefore(ref.date, draft.year));
  return [...plain(old ? (draft.form.texts['stillInForce'] ?? '') : ''), ...join(parts, '; ')];
};

const isBefore = (date: string, year: number) => Number(date.slice(0, 4)) < year;

function itemPieces(item: Parts, context: FilterContext): Piece[] {
  const ref = item['docRef'];
  if (isDocRef(ref)) return fullReference(ref, context);
  return typeof item['text'] === 'string' ? plain(item['text']) : [blank(context.key)];
}

const KINDS: [string, string][] = [
  ['amended', 'được sửa đổi, bổ sung'],
  ['new', 'ban hành mới'],
  ['abolished', 'bãi bỏ'],
];

/** " được sửa đổi, bổ sung", or " (02 …; 01 …)" where there are several kinds. */
const kinds: Filter = (value, { scope, arg }) => {
  if (!isParts(value)) return [];
  const style = scope.draft.form.numberStyle;
  const known = KINDS.map(([part, words]) => ({ words, count: (value as Parts)[part] })).filter(
    (kind): kind is { words: string; count: number } =>
      typeof kind.count === 'number' && kind.count > 0,
  );
  if (known.length === 0) {
    const said = (value as Parts)['text'];
    return typeof said === 'string' ? plain(` ${said}`) : [];
  }
  const whole = numberOf(scope.draft, arg ?? '');
  if (known.length === 1 && known[0]!.count === whole) return plain(` ${known[0]!.words}`);
  const words = known.map((kind) => `${formatCount(kind.count, style)} ${kind.words}`);
  return plain(` (trong đó: ${words.join('; ')})`);
};

/** "Đề nghị <addressee> <text> (theo <documents>)"; nothing is said twice. */
const proposal: Filter = (value, context) => {
  if (!isParts(value)) return null;
  const item = value as Parts;
  const text = typeof item['text'] === 'string' ? item['text'].replace(/[.;\s]+$/, '') : null;
  const addressee = typeof item['addressee'] === 'string' ? item['addressee'] : null;
  const named = addressee === null || text?.includes(addressee) === true;
  const head = named ? [] : plain(`Đề nghị ${addressee} `);
  const body = text === null ? [blank(context.key)] : plain(named ? text : lowerFirst(text));
  const refs = (Array.isArray(item['docRefs']) ? item['docRefs'] : []).filter(isDocRef);
  const cited = refs
    .map((ref) => fullReference(ref, context))
    .filter((pieces) => !(text ?? '').includes(textOfPieces(pieces)));
  const tail = cited.length === 0 ? [] : [{ text: ' (theo ' }, ...join(cited, '; '), { text: ')' }];
  return [...head, ...body, ...tail];
};

/** "Đề nghị" after "Đề nghị Sở X" is dropped; otherwise the sentence goes on in lower case, abbreviations aside. */
function lowerFirst(text: string): string {
  const rest = text.replace(/^(đề nghị|kiến nghị)\s+/i, '');
  return /^\p{Lu}\p{Ll}/u.test(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest;
}

const percentUnless: Filter = (value, { scope, arg }) => {
  if (value === null) return null;
  const shown = typeof value === 'number' ? `${formatDecimal(value)}%` : String(value);
  const other = scope.item?.value[(arg ?? '').replace(/^item\./, '')];
  return typeof other === 'string' && other.includes(shown) ? [] : plain(shown);
};

/** One figure for all units where their totals agree, else unit by unit (rule C15). */
const subUnitScores: Filter = (_, context) => {
  const single = context.scope.draft.values['score.subUnits'];
  if (isParts(single)) {
    const { value: points, max } = single as { value: number | null; max: number };
    return points === null ? null : plain(`${formatDecimal(points)}/${formatDecimal(max)}`);
  }
  const max = scoreAnnexOf(context.scope.draft.form)?.group.max ?? 0;
  const rows = scoreRows(context.scope.draft)?.filter((row) => !row.own) ?? [];
  if (rows.length === 0) return null;
  return join(
    rows.map((row) => {
      const total = totalOf(row);
      const name = row.unit === null ? [blank(rowsKey(context))] : plain(row.unit);
      const points = total === null ? [blank(rowsKey(context))] : plain(formatDecimal(total));
      return [...name, { text: ': ' }, ...points, { text: `/${formatDecimal(max)}` }];
    }),
    '; ',
  );
};

const rowsKey = ({ scope, key }: FilterContext): string =>
  scoreAnnexOf(scope.draft.form)?.rows ?? key;

export const LIST_FILTERS: Record<string, Filter> = {
  anyDoc,
  decisions,
  kinds,
  proposal,
  percentUnless,
  subUnitScores,
};
