/** Which unit a file speaks of, from the name it carries. Never guessed: none or several is a question. */
import {
  indexOrganisations,
  overlaps,
  type Claim,
  type Organisation,
} from '../../domain/organisations';
import { barer } from '../../domain/unit-matcher';
import { formatString } from '../../domain/strings/catalogue';
import { rollupWords } from '../../domain/strings/rollup';
import { organisationsOf } from '../../packs/organisations';
import { shortDate } from '../../report/text/numbers';
import type { Province } from './schema';

export type Recognised =
  | { kind: 'found'; id: string; name: string }
  | { kind: 'ambiguous'; ids: string[]; names: string[] }
  | { kind: 'unknown' };

export type RecogniseUnit = (name: string, year: number) => Recognised;

/**
 * A recogniser over the province's units: by name and alias, with the province's own name cut off a sở, then by the
 * built-in aliases of that body ("Sở XD"). Names count with their days: two units may bear one name in turn.
 */
export function unitRecogniser(province: Province): RecogniseUnit {
  const own = indexOrganisations(province.organisations);
  const known = indexOrganisations(organisationsOf());
  const bare = barer(province.province);
  return (name, year) => {
    const span = { from: `${year}-01-01`, to: `${year}-12-31` };
    const shortened = bare(name);
    const candidates = [name, shortened];
    for (const { organisation } of known.claims(shortened)) candidates.push(organisation.name);
    for (const candidate of candidates) {
      const claims = own.claims(candidate);
      if (claims.length > 0) return answer(claims, span);
    }
    return { kind: 'unknown' };
  };
}

function answer(claims: readonly Claim[], span: { from: string; to: string }): Recognised {
  const inForce = claims.filter(
    ({ dated, organisation }) => overlaps(dated, span) && overlaps(organisation, span),
  );
  const used = inForce.length > 0 ? inForce : claims;
  const units = [
    ...new Map(used.map(({ organisation }) => [organisation.id, organisation])).values(),
  ];
  const [first, ...rest] = units as [Organisation, ...Organisation[]];
  if (rest.length === 0) return { kind: 'found', id: first.id, name: first.name };
  const names = units.map((one) => toldApart(one, units)).sort();
  return { kind: 'ambiguous', ids: units.map(({ id }) => id), names };
}

/** The name; with its days or its level where another bears it too. An id says nothing to a person. */
function toldApart(one: Organisation, all: readonly Organisation[]): string {
  const { name, validFrom, validTo, level } = one;
  if (all.filter((other) => other.name === name).length === 1) return name;
  const words = [
    validFrom && formatString(rollupWords.since.vi, { day: shortDate(validFrom) }),
    validTo && formatString(rollupWords.until.vi, { day: shortDate(validTo) }),
  ].filter(Boolean);
  const own = words.length > 0 ? words.join(' ') : levelName(level);
  return own ? `${name} (${own})` : name;
}

const levelName = (id: string | null | undefined): string | null =>
  organisationsOf().find((one) => one.kind === 'level' && one.id === id)?.name ?? null;
