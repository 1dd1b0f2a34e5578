/** The organisations at hand: built-in ones, and those of the officer's own packs in their place. */
import type { Organisation } from '../domain/organisations';
import builtin from './builtin/organisations-vn.json';

/** A test holds the built-in pack to its schema, so it is not parsed again at each start. */
const BUILTIN = builtin.contributes.organisations as readonly Organisation[];

/** Any stored pack, as far as organisations are concerned. */
interface OrganisationSource {
  contributes: { organisations?: readonly Organisation[] | undefined };
}

/** All entries; an own one of the same id stands in for a built-in one. */
export function organisationsOf(own: readonly OrganisationSource[] = []): readonly Organisation[] {
  const added = own.flatMap(({ contributes }) => contributes.organisations ?? []);
  if (added.length === 0) return BUILTIN;
  return [...new Map([...BUILTIN, ...added].map((one) => [one.id, one])).values()];
}
