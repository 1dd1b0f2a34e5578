/**
 * Organisations as dated data (domain facts §2.2, §4.3): a unit has an identity apart from its name; names, levels
 * and mergers hold from a day to a day. What a pack contributes under `organisations` has this shape.
 */
import { remembered } from './memo';
import { fold } from './text';
import { isUnmarked, unitKey } from './unit-name';

/** First and last day, both inclusive; null: without bound. */
export interface Dated {
  validFrom: string | null;
  validTo: string | null;
}

/** Days spoken of: those of a page's period, or the one on which a dossier was received. */
export interface Span {
  from: string;
  to: string;
}

/** Who takes over; with `fields` only dossiers of these fields go there, without it all the others. */
export interface Successor {
  id: string;
  fields?: string[] | undefined;
}

export const ORGANISATION_KINDS = ['unit', 'field', 'procedure', 'level'] as const;

export interface Organisation extends Dated {
  kind: (typeof ORGANISATION_KINDS)[number];
  id: string;
  name: string;
  /** Other names for the same thing, each with its days. */
  aliases: (Dated & { name: string })[];
  /** Id of an entry of kind `level`. */
  level: string | null;
  /** Id of the organisation it is a part of. */
  parent: string | null;
  code: string | null;
  /** Who goes on with its work from the day after `validTo`. */
  successors: Successor[];
  /** The legal basis, in words an inspector understands. */
  source: string;
}

/** True where an entry holds on some day of the span. */
export const overlaps = ({ validFrom, validTo }: Dated, { from, to }: Span): boolean =>
  (validFrom === null || validFrom <= to) && (validTo === null || validTo >= from);

/** True where an entry holds on every day of the span. */
export const covers = ({ validFrom, validTo }: Dated, { from, to }: Span): boolean =>
  (validFrom === null || validFrom <= from) && (validTo === null || validTo >= to);

/** Bodies of communes: "UBND xã X" and "xã X" can only be one unit. A district or a province is more than its UBND. */
const COMMUNES = ['xã', 'phường', 'đặc khu', 'thị trấn'];
const COMMITTEE = 'ủy ban nhân dân';

/**
 * The spelled-out key of a unit's name: `unitKey` with "UBND" written out and left away before a commune's name, and
 * "&" read as "và". Tones stay: Thạch Hà and Thạch Hạ are two.
 */
export const unitForm: (name: string) => string = remembered(formBy(unitKey));

/** The same without any mark, for comparing with a name that is written without. */
export const plainForm: (name: string) => string = remembered(formBy(fold));

function formBy(keyOf: (text: string) => string): (name: string) => string {
  const committee = keyOf(COMMITTEE);
  const communes = COMMUNES.map((word) => `${keyOf(word)} `);
  return (name) => {
    const key = keyOf(name.replace(/&/g, ' và ')).replace(/(^| )ubnd(?= |$)/g, `$1${committee}`);
    const rest = key.startsWith(`${committee} `) ? key.slice(committee.length + 1) : '';
    return communes.some((word) => rest.startsWith(word)) ? rest : key;
  };
}

/** True where two names are spellings of one; without marks only where one of them has none. */
export function sameForm(a: string, b: string): boolean {
  if (unitForm(a) === unitForm(b)) return true;
  return (isUnmarked(a) || isUnmarked(b)) && plainForm(a) === plainForm(b);
}

/** An entry that a name may stand for, and the days on which it bears that name. */
export interface Claim {
  organisation: Organisation;
  dated: Dated;
}

export interface OrganisationIndex {
  byId: ReadonlyMap<string, Organisation>;
  /** Entries of kind `unit` that bear a name at any time. */
  claims: (name: string) => readonly Claim[];
  all: readonly Organisation[];
}

const indexes = new WeakMap<readonly Organisation[], OrganisationIndex>();

/** The organisations by id and by name; built once per list. */
export function indexOrganisations(organisations: readonly Organisation[]): OrganisationIndex {
  const known = indexes.get(organisations);
  if (known) return known;
  const marked = new Map<string, Claim[]>();
  const plain = new Map<string, Claim[]>();
  const add = (map: Map<string, Claim[]>, key: string, claim: Claim) =>
    map.set(key, [...(map.get(key) ?? []), claim]);
  const units = organisations.filter(({ kind }) => kind === 'unit');
  for (const organisation of units) {
    for (const dated of [organisation, ...organisation.aliases]) {
      add(marked, unitForm(dated.name), { organisation, dated });
      add(plain, plainForm(dated.name), { organisation, dated });
    }
  }
  const index: OrganisationIndex = {
    byId: new Map(organisations.map((one) => [one.id, one])),
    claims: (name) =>
      (isUnmarked(name) ? plain.get(plainForm(name)) : marked.get(unitForm(name))) ?? [],
    all: organisations,
  };
  indexes.set(organisations, index);
  return index;
}

/** The levels of administration in force on a day: three until 30/6/2025, two from 01/7/2025. */
export function levelsOn(organisations: readonly Organisation[], day: string): Organisation[] {
  return organisations.filter(
    (one) => one.kind === 'level' && overlaps(one, { from: day, to: day }),
  );
}
