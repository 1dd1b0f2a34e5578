/** Yes and no in the form's own sentences, and what else a field's own wording says. */
import type { ReportForm } from '../../packs/report-schema';
import type { FieldValue } from '../values/types';
import { TextPattern, type Found } from './pattern';

const answers = new WeakMap<ReportForm, Map<string, { yes: TextPattern; no: TextPattern }>>();

/** The same findings; the form's sentence for yes or no stands for it. */
export function withAnswers(form: ReportForm, found: readonly Found[]): Found[] {
  return found.map((one) =>
    one.slot.filter === 'answer' && typeof one.value === 'string'
      ? { ...one, value: answerOf(form, one) }
      : one,
  );
}

function answerOf(form: ReportForm, { slot, raw, value }: Found): FieldValue {
  const { yes, no } = patternsOf(form, slot.key);
  if (no.read(raw) !== null) return false;
  return yes.read(raw) !== null ? true : (value as string);
}

function patternsOf(form: ReportForm, key: string): { yes: TextPattern; no: TextPattern } {
  const known = answers.get(form) ?? new Map<string, { yes: TextPattern; no: TextPattern }>();
  answers.set(form, known);
  let own = known.get(key);
  if (own === undefined) {
    const field = form.fields.find((one) => one.key === key);
    own = {
      yes: new TextPattern(form, field?.yes ?? 'có'),
      no: new TextPattern(form, field?.absent ?? 'không'),
    };
    known.set(key, own);
  }
  return own;
}

const KINDS = [
  ['amended', 'được sửa đổi, bổ sung'],
  ['new', 'ban hành mới'],
  ['abolished', 'bãi bỏ'],
] as const;

/** "03 TTHC được sửa đổi, bổ sung", "(trong đó: 02 …; 01 …)": how many of each kind; undefined where it is not sure. */
export function kindsOf(raw: string, whole: FieldValue | undefined): FieldValue | undefined {
  const text = raw.trim();
  const single = KINDS.find(([, words]) => text.toLowerCase() === words);
  if (single) return typeof whole === 'number' ? { [single[0]]: whole } : undefined;
  const inner = /^\(trong đó\s*:\s*(.+)\)$/i.exec(text)?.[1];
  if (inner === undefined) return { text };
  const parts: Record<string, number> = {};
  for (const piece of inner.split(';')) {
    const match = /^\s*(\d+)\s+(.+?)\s*$/.exec(piece);
    const kind = KINDS.find(([, words]) => words === match?.[2]?.toLowerCase());
    if (!match || !kind) return undefined;
    parts[kind[0]] = Number(match[1]);
  }
  return parts;
}
