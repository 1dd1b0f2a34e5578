/** Dossiers straight from the lines of their blocks, without a record in between where none has to be joined. */
import { inOrder, joinRecords, loneDossier, type LedgerDossier } from './effective';
import { commonParts, type CommonParts } from './common-parts';
import {
  partsOfLine,
  recordOfParts,
  sharing,
  unpackRecord,
  type LineParts,
  type PackedOrigin,
} from './packed';
import type { DossierRecord } from './sightings';

/** The dossiers of all lines, joined by code and in order of their keys: as `joinRecords` of their records. */
export function joinLines(lines: readonly string[]): LedgerDossier[] {
  const share = sharing();
  const common = commonParts();
  const joined: DossierRecord[] = [];
  const alone: { dossier: LedgerDossier; line: string }[] = [];
  for (const line of lines) {
    const parts = partsOfLine(line);
    if (parts.packed[1] === 0 && parts.packed.length === 3)
      alone.push({ dossier: aloneOf(parts, common), line });
    else joined.push(recordOfParts(parts, share));
  }
  const linked = new Set(joined.flatMap(({ others }) => Object.keys(others)));
  const dossiers: LedgerDossier[] = [];
  for (const { dossier, line } of alone) {
    if (linked.has(dossier.key)) joined.push(unpackRecord(line, share));
    else dossiers.push(dossier);
  }
  for (const dossier of joinRecords(joined)) dossiers.push(dossier);
  return inOrder(dossiers);
}

function aloneOf({ key, packed }: LineParts, common: CommonParts): LedgerDossier {
  const [host, first, stamps, values, which, statuses, supplements, dueDays] =
    packed[2] as PackedOrigin;
  common.texts(values);
  return loneDossier({
    key,
    code: packed[0],
    hosts: common.hosts(host),
    values,
    sources: common.sources(host, stamps, values, which),
    statuses: { [host]: statuses },
    supplements: supplements || null,
    dueDays: dueDays ?? [],
    first,
    last: common.stamp(stamps[0]!),
  });
}
