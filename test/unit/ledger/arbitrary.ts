/** Random readings over few codes, hosts and times, so that they collide as often as possible. */
import fc from 'fast-check';
import { STATUSES, CHANNELS } from '../../../lib/domain/concepts';
import type { Dossier, Reading } from '../../../lib/domain/reading';
import { dossier, grid, reading } from '../figures/support/builders';

const CODES = ['000.00.01.H99-220103-0001', 'H99.1-220104-0002', '1701', '1702'];
const HOSTS = ['https://a.example.vn/x', 'https://b.example.vn/x', null];
const DAYS = ['2022-01-03', '2022-01-10', '2022-01-10T17:00:00+07:00', '2022-02-01'];
const AT = ['2022-01-05T08:00:00+07:00', '2022-01-20T08:00:00+07:00', '2022-03-01T08:00:00+07:00'];

const maybe = <T>(values: readonly T[]) => fc.constantFrom<T | null>(null, ...values);

const anyDossier: fc.Arbitrary<Dossier> = fc
  .record({
    code: fc.constantFrom(...CODES),
    otherCodes: fc.subarray(CODES, { maxLength: 1 }),
    receivedAt: maybe(DAYS),
    dueAt: maybe(DAYS),
    resultAt: maybe(DAYS),
    channel: maybe(CHANNELS),
    status: maybe(STATUSES),
    unit: maybe(['Sở A', 'Sở B']),
    resultAttached: maybe([true, false]),
    supplements: fc.array(fc.record({ requestedAt: maybe(DAYS), completedAt: maybe(DAYS) }), {
      maxLength: 2,
    }),
  })
  .map(({ code, ...fields }) => dossier(code, fields));

const anyContent = fc.record({
  url: fc.constantFrom(...HOSTS),
  dossiers: fc.array(anyDossier, { maxLength: 4 }),
});

/** Readings whose ids follow from their content, as real ones do; the same content may come at several times. */
export const anyReadings: fc.Arbitrary<Reading[]> = fc
  .array(fc.record({ content: anyContent, readAt: fc.constantFrom(...AT) }), { maxLength: 6 })
  .map((list) =>
    list.map(({ content, readAt }) =>
      reading(`id ${JSON.stringify(content)}`, {
        ...content,
        readAt,
        grids: [grid('dossiers', { rows: content.dossiers.length })],
      }),
    ),
  );

/** A list with a permutation of it that repeats some of its items. */
export const shuffledTwice = anyReadings.chain((readings) =>
  fc
    .tuple(fc.shuffledSubarray(readings, { minLength: readings.length }), fc.subarray(readings))
    .map(([shuffled, again]) => ({ readings, replayed: [...shuffled, ...again] })),
);
