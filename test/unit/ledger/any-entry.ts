/** Random entries over few ids, values and instants, so that two of them collide as often as possible. */
import fc from 'fast-check';
import { yearOfEntry, type Entry } from '../../../lib/domain/entry/entry';

const AT = ['', '2026-01-05T08:00:00+07:00', '2026-01-20T08:00:00+07:00'];

/** Entries of one id. Stamps may name values that are gone, and leave out some that are there. */
export const entryWithId = (id: string): fc.Arbitrary<Entry> =>
  fc
    .record({
      values: fc.record(
        {
          date: fc.constantFrom('2025-12-30', '2026-10-19'),
          minor: fc.constantFrom(0, 2),
          note: fc.constantFrom('a', 'b'),
        },
        { requiredKeys: [] },
      ),
      deleted: fc.boolean(),
      enteredFor: fc.constantFrom(2025, 2026),
      revision: fc.nat(5),
      stamps: fc.dictionary(
        fc.constantFrom('date', 'minor', 'note', '@deleted'),
        fc.constantFrom(...AT),
      ),
    })
    .map(({ values, ...rest }) => {
      const entry = { ...rest, id, kind: 'audit' as const, values, year: 0 };
      return { ...entry, year: yearOfEntry(entry) };
    });

export const anyEntry = entryWithId('audit:a');
