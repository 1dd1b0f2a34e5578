/**
 * A province over three years that keeps its own books: who was there, who was in scope, what each unit sent and when, what
 * the department thinks of it. The books are written while the files are made, never from the files.
 */
import { Prng } from '../../../sample-portal/data/prng';
import { shuffled } from '../shuffled';
import { Post, type Fate } from './post';
import { rulesOf, type Rules } from './rules';
import { listOf } from './list';
import { isThere, unitsOf, YEARS, type Unit, type Year } from './units';

export type Values = Record<string, number | null>;

export interface Sending {
  kind: 'bundle' | 'report';
  /** What the last version says; null where it leaves a number out. */
  values: Values;
  period: { from: string; to: string };
  /** Day of the first version. */
  first: string;
  /** Files besides the one that counts, copies of the same bytes apart. */
  again: number;
  /** The name on it is another unit's too, or its predecessor's: it counts for nobody until somebody says whose it is. */
  isOpen: boolean;
}

/** A unit in a year. */
export interface Entry {
  unit: Unit;
  year: Year;
  inScope: boolean;
  sending: Sending | null;
  opinion: { result: 'complying' | 'weak'; mode: 'office' | 'file'; reason: string | null } | null;
  /** A file of its own that is asked about, since it had ended: open until it is said to be its own. */
  late: string | null;
}

export interface Books {
  units: Unit[];
  rules: Rules;
  entries: Entry[];
  /** File name → what becomes of it. */
  files: Map<string, Fate>;
}

export interface YearsWorld {
  books: Books;
  /** Contents of `units.json`. */
  list: Record<string, unknown>;
  files: { name: string; bytes: Uint8Array }[];
}

export async function yearsWorld(seed: number): Promise<YearsWorld> {
  const prng = new Prng(seed * 6151 + 29);
  const units = unitsOf(prng);
  const rules = rulesOf(prng, units);
  const post = new Post(prng, units, rules);
  const entries: Entry[] = [];
  for (const year of YEARS) {
    const allJudged = prng.chance(0.6);
    for (const unit of units) {
      const said = rules.scope.find((one) => one.unit === unit.id && one.year === year);
      const inScope = said?.inScope ?? isThere(unit, rules.day(year));
      const before = entries.find((one) => one.unit === unit && one.year === year - 1) ?? null;
      const sent = await post.send(unit, year, inScope, before?.sending ?? null);
      const judged = inScope && sent.sending !== null && (allJudged || prng.chance(0.8));
      const opinion = judged || (inScope && prng.chance(0.1)) ? opinionOf(prng, judged) : null;
      entries.push({ unit, year, inScope, ...sent, opinion });
    }
  }
  post.addNoise();
  const books = { units, rules, entries, files: post.fates };
  return { books, list: listOf(books, prng), files: shuffled(prng, post.files) };
}

/** Who has sent nothing may have been seen at the office alone. */
function opinionOf(prng: Prng, hasFile: boolean): Entry['opinion'] {
  const result = prng.chance(0.75) ? 'complying' : 'weak';
  const reason = result === 'weak' && prng.chance(0.5) ? 'Chưa cập nhật tài liệu' : null;
  return { result, mode: hasFile && prng.chance(0.7) ? 'file' : 'office', reason };
}
