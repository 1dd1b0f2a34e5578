/**
 * What one printed row says without printing it. Form II.06a has no column "tiếp nhận trong kỳ": it is
 * the sum of its channels, and the total less what was carried over (domain facts §5.5). Both are worked
 * out inside one row only, never across pages, and must agree where both can be.
 */
import type { FigureConcept } from '../domain/concepts';
import type { PageFact } from './facts';

/** A row whose two ways give two results. */
export interface Contradiction {
  fact: PageFact;
  values: number[];
}

export interface Derivation {
  facts: PageFact[];
  contradictions: Contradiction[];
}

const CHANNELS: readonly (readonly FigureConcept[])[] = [
  ['received.online', 'received.directPostal'],
  ['received.online', 'received.direct', 'received.postal'],
];

/** Received in the period, for each row that prints its parts but not itself. */
export function deriveReceived(facts: readonly PageFact[]): Derivation {
  const rows = new Map<string, PageFact[]>();
  for (const fact of facts) {
    if (fact.part === null) rows.set(fact.row, [...(rows.get(fact.row) ?? []), fact]);
  }
  const derived: Derivation = { facts: [], contradictions: [] };
  for (const row of rows.values()) {
    const has = new Map(row.map((fact) => [fact.concept, fact]));
    // Two rows of one name: which of their numbers belong together is not known.
    if (has.size < row.length || has.has('received.inPeriod')) continue;
    const ways = [...CHANNELS.flatMap((parts) => sumOf(has, parts)), ...lessCarried(has)];
    const [first] = ways;
    if (!first) continue;
    const values = [...new Set(ways.map((way) => way.value))];
    if (values.length > 1 || first.value < 0) derived.contradictions.push({ fact: first, values });
    else derived.facts.push({ ...first, sources: ways.flatMap((way) => way.sources) });
  }
  return derived;
}

function sumOf(
  has: ReadonlyMap<FigureConcept, PageFact>,
  parts: readonly FigureConcept[],
): PageFact[] {
  const found = parts.flatMap((part) => has.get(part) ?? []);
  if (found.length < parts.length) return [];
  return [
    combined(
      found,
      found.reduce((sum, fact) => sum + fact.value, 0),
    ),
  ];
}

function lessCarried(has: ReadonlyMap<FigureConcept, PageFact>): PageFact[] {
  const total = has.get('received.total');
  const carried = has.get('carriedOver');
  return total && carried ? [combined([total, carried], total.value - carried.value)] : [];
}

function combined(parts: PageFact[], value: number): PageFact {
  const first = parts[0]!;
  return {
    ...first,
    concept: 'received.inPeriod',
    value,
    qualifiers: [...new Set(parts.flatMap((part) => part.qualifiers))].sort(),
    place: `${first.place}+`,
    flaws: [...new Set(parts.flatMap((part) => part.flaws))],
    sources: parts.flatMap((part) => part.sources),
  };
}
