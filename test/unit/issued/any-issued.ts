/** Random rows of written reports over few documents and instants, so that two of them collide as often as possible. */
import fc from 'fast-check';
import { toBase64 } from '../../../lib/domain/base64';
import { sha256Of } from '../../../lib/domain/checksum';
import { issuedId, type Issued } from '../../../lib/domain/issued';

const AT = ['2022-11-18T09:00:00+07:00', '2022-11-19T09:00:00+07:00', '2022-12-01T09:00:00+07:00'];
const at = fc.constantFrom(...AT);

/** A row of a document that consists of `text`. */
export function issuedOf(text: string, change: Partial<Issued> = {}): Issued {
  const bytes = new TextEncoder().encode(text);
  const row: Omit<Issued, 'id'> = {
    ...{ year: 2022, unit: 'Sở A', part: false, program: '0.1.0', fileName: 'a.docx' },
    form: { id: 'f', name: 'Mẫu', version: null, sha256: '0'.repeat(64) },
    ...{ at: AT[0]!, again: [], period: { from: '2022-01-01', to: '2022-11-17' } },
    ...{ template: null, policy: 'default', values: [], figures: {}, problems: [] },
    ...{ overrides: {}, sha256: sha256Of(bytes), size: bytes.length },
    ...{ docx: toBase64(bytes), mark: null, sample: false },
    ...change,
  };
  return { id: issuedId(row), ...row };
}

export const anyIssued: fc.Arbitrary<Issued> = fc
  .record({
    text: fc.constantFrom('một', 'hai'),
    year: fc.constantFrom(2022, 2023),
    at,
    again: fc.uniqueArray(at, { maxLength: 2 }),
    held: fc.boolean(),
    program: fc.constantFrom('0.1.0', '0.2.0'),
    mark: fc.option(
      fc.record({
        state: fc.constantFrom('none' as const, 'signed' as const, 'sent' as const),
        number: fc.constantFrom('', '3061/BC-SXD'),
        date: fc.constantFrom(null, '2022-11-18'),
        at,
      }),
    ),
  })
  .map(({ text, held, again, ...rest }) =>
    issuedOf(text, {
      ...rest,
      again: again.filter((one) => one > rest.at).sort(),
      ...(!held && { docx: null }),
    }),
  );
