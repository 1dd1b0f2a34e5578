/** Built-in data is used without being parsed at run time: here it is held to its schemas instead. */
import { describe, expect, it } from 'vitest';
import { z } from '../../../lib/domain/zod';
import { DEFAULT_POLICY_ID, defaultPolicy } from '../../../lib/packs/policies';
import { policyPackSchema } from '../../../lib/packs/policy-schema';
import organisationPack from '../../../lib/packs/builtin/organisations-vn.json';
import { organisationPackSchema } from '../../../lib/packs/organisation-schema';
import { organisationsOf } from '../../../lib/packs/organisations';
import listWords from '../../../lib/packs/builtin/list-words.json';
import policyPack from '../../../lib/packs/builtin/policy-default.json';

describe('built-in packs', () => {
  it('hold policies as the schema wants them, word for word', () => {
    const parsed = policyPackSchema.parse(policyPack);

    expect(parsed.contributes.policies.find(({ id }) => id === DEFAULT_POLICY_ID)).toEqual(
      defaultPolicy(),
    );
  });

  it('hold organisations as the schema wants them, each successor, parent and level a known one', () => {
    const { organisations } = organisationPackSchema.parse(organisationPack).contributes;
    expect(organisations).toEqual(organisationsOf());
    const ids = new Set(organisations.map(({ id }) => id));
    expect(ids.size).toBe(organisations.length);
    for (const { successors, parent, level } of organisations)
      for (const id of [...successors.map((one) => one.id), parent, level])
        expect(id === null || ids.has(id), String(id)).toBe(true);
  });

  it('hold words of partial lists', () => {
    const words = z.object({ titles: z.array(z.string()), paths: z.array(z.string()) });

    expect(words.safeParse(listWords).success).toBe(true);
  });
});
