/** The books as the province's list of units (`units.json`). */
import type { Prng } from '../../../sample-portal/data/prng';
import { shuffled } from '../shuffled';
import { YEARS, type Unit } from './units';
import type { Books } from './world';

export function listOf(
  { units, rules, entries }: Pick<Books, 'units' | 'rules' | 'entries'>,
  prng: Prng,
): Record<string, unknown> {
  return {
    format: 'motcua-iso/province-units',
    version: 1,
    province: 'Bịa Đặt',
    organisations: shuffled(prng, units).map(organisation),
    reference: rules.halfYear ? [{ year: 2025, day: rules.day(2025) }] : [],
    scope: rules.scope,
    obligations: rules.obligations,
    opinions: entries.flatMap(({ unit, year, opinion }) =>
      opinion === null
        ? []
        : [
            {
              ...{ unit: unit.id, year, result: opinion.result },
              ...{ checkMode: opinion.mode, reason: opinion.reason },
            },
          ],
    ),
    budgetCaps: rules.caps,
    due: YEARS.map((year) => ({ year, day: rules.due(year), source: 'Kế hoạch mẫu' })),
  };
}

const organisation = ({ id, name, level, from, to, into, former }: Unit) => ({
  ...{ kind: 'unit', id, name, level, source: 'Danh sách mẫu' },
  ...{ validFrom: from, validTo: to, successors: into.map((next) => ({ id: next })) },
  aliases: former === null ? [] : [{ name: former.name, validFrom: null, validTo: former.until }],
});
