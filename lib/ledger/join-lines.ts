/** Dossiers straight from the lines of their blocks, without a record in between where none has to be joined. */
import {
  inOrder,
  joinRecords,
  loneDossier,
  type LedgerDossier,
  type ValueSource,
} from './effective';
import { partsOfLine, recordOfParts, sharing, type LineParts, type PackedOrigin } from './packed';
import { SCALAR_FIELDS, type DossierRecord, type ScalarField } from './sightings';

/** Texts that many dossiers have in common are kept once. */
const COMMON: readonly ScalarField[] = ['procedure', 'field', 'unit', 'statusText'];
const COMMON_PLACES = COMMON.map((field) => SCALAR_FIELDS.indexOf(field));

/** The dossiers of all lines, joined by code and in order of their keys: as `joinRecords` of their records. */
export function joinLines(lines: Iterable<string>): LedgerDossier[] {
  const build = builder();
  const alone: LineParts[] = [];
  const joined: DossierRecord[] = [];
  for (const line of lines) {
    const parts = partsOfLine(line);
    if (parts.packed[1] === 0 && parts.packed.length === 3) alone.push(parts);
    else joined.push(build.record(parts));
  }
  const linked = new Set(joined.flatMap(({ others }) => Object.keys(others)));
  const dossiers: LedgerDossier[] = [];
  for (const parts of alone) {
    if (linked.has(parts.key)) joined.push(build.record(parts));
    else dossiers.push(build.dossier(parts));
  }
  for (const dossier of joinRecords(joined)) dossiers.push(dossier);
  return inOrder(dossiers);
}

function builder() {
  const share = sharing();
  const common = new Map<string, string>();
  const sources = new Map<string, ValueSource>();
  const sourceAt = (host: string, [at, id]: [string, string]): ValueSource => {
    const before = sources.get(id);
    if (before?.at === at && before.host === host) return before;
    const source = { host, at, id };
    sources.set(id, source);
    return source;
  };
  return {
    record: (parts: LineParts): DossierRecord => recordOfParts(parts, share),
    dossier: ({ key, packed }: LineParts): LedgerDossier => {
      const [host, , stamps, values, which, statuses, supplements] = packed[2] as PackedOrigin;
      for (const place of COMMON_PLACES) {
        const text = values[place];
        if (typeof text === 'string') values[place] = once(common, text);
      }
      const seenOn = stamps.map((stamp) => sourceAt(host, stamp));
      const [at, id] = stamps[0]!;
      return loneDossier({
        ...{ key, code: packed[0], host, values, statuses },
        sourceOf: (place) => seenOn[which === 0 ? 0 : which[place]!]!,
        supplements: supplements || {},
        last: share({ at, id }),
      });
    },
  };
}

function once(known: Map<string, string>, text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  known.set(text, text);
  return text;
}
