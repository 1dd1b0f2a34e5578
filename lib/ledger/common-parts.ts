/** What many dossiers have in common, kept once: a page's dossiers were all seen at one time and show the same fields. */
import type { LedgerDossier, ValueSource } from './effective';
import type { PackedOrigin } from './packed';
import { SCALAR_FIELDS, type ScalarField, type Stamp } from './sightings';

type Sources = LedgerDossier['sources'];
type PackedStamp = PackedOrigin[2][number];
type PackedValues = PackedOrigin[3];

export interface CommonParts {
  hosts: (host: string) => string[];
  stamp: (stamp: PackedStamp) => Stamp;
  sources: (
    host: string,
    stamps: PackedStamp[],
    values: PackedValues,
    which: PackedOrigin[4],
  ) => Sources;
  /** Puts texts that were met before in the place of the same texts. */
  texts: (values: PackedValues) => void;
}

const TEXTS: readonly ScalarField[] = ['procedure', 'field', 'unit', 'statusText'];
const TEXT_PLACES = TEXTS.map((field) => SCALAR_FIELDS.indexOf(field));

/** One look of one reading at its site, with the sources of each set of fields that it showed. */
interface Look {
  stamp: Stamp;
  source: ValueSource;
  bySet: Map<number, Sources>;
}

/** Remembers for as long as a ledger is being built. */
export function commonParts(): CommonParts {
  const looks = new Map<string, Look>();
  const hosts = new Map<string, string[]>();
  const texts = new Map<string, string>();
  const lookAt = (host: string, [at, id]: PackedStamp): Look => {
    const before = looks.get(id);
    if (before?.source.at === at && before.source.host === host) return before;
    const look = { stamp: { at, id }, source: { host, at, id }, bySet: new Map() };
    looks.set(id, look);
    return look;
  };
  return {
    hosts: (host) => remember(hosts, host, () => [host]),
    stamp: ([at, id]) => {
      const known = looks.get(id)?.stamp;
      return known?.at === at ? known : { at, id };
    },
    sources: (host, stamps, values, which) => {
      if (which !== 0) {
        const seenOn = stamps.map((stamp) => lookAt(host, stamp).source);
        return sourcesOf(values, (place) => seenOn[which[place]!]!);
      }
      const { source, bySet } = lookAt(host, stamps[0]!);
      return remember(bySet, setOf(values), () => sourcesOf(values, () => source));
    },
    texts: (values) => {
      for (const place of TEXT_PLACES) {
        const text = values[place];
        if (typeof text === 'string') values[place] = remember(texts, text, () => text);
      }
    },
  };
}

/** The fields that have a value, a bit each. */
function setOf(values: PackedValues): number {
  let set = 0;
  for (let place = 0; place < values.length; place += 1)
    if (values[place] !== null) set |= 1 << place;
  return set;
}

function sourcesOf(values: PackedValues, sourceOf: (place: number) => ValueSource): Sources {
  const sources: Sources = {};
  values.forEach((value, place) => {
    if (value !== null) sources[SCALAR_FIELDS[place]!] = sourceOf(place);
  });
  return sources;
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
