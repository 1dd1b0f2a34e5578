/** Reports in the words and layout of their own offices: what is taken is right, what is not understood stays unknown. */
import { describe, expect, it } from 'vitest';
import { docxOf } from '../docx-of';
import { BLIND_REPORTS } from './blind-reports';
import { reading } from './reading';

/** What stands in every report and is not asked here. */
const NOT_ASKED = new Set(['doc.typeName', 'preamble.org', 'closing', 'closing.recipient']);

describe.each(BLIND_REPORTS)('$name', ({ body, says, saysNot, unread }) => {
  const read = reading(docxOf(body));

  it('gives what is understood as it stands', () => {
    const understood = Object.entries(says).filter(([key]) => !unread.includes(key));
    expect(read.values).toMatchObject(Object.fromEntries(understood));
  });

  it('leaves unknown what is not understood or not said', () => {
    for (const key of [...unread, ...saysNot]) expect(read.values).not.toHaveProperty([key]);
  });

  it('gives nothing that the report does not say', () => {
    const more = Object.keys(read.values).filter((key) => !(key in says) && !NOT_ASKED.has(key));
    expect(more).toEqual([]);
  });

  it('says that little of it could be read', () => {
    expect(read.outcome).toBe('partly');
  });
});
