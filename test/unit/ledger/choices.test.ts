import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { choiceId, choiceSchema, type Choice } from '../../../lib/domain/choice';
import { loadChoices, saveChoice } from '../../../lib/ledger/choices';
import { openLedger } from '../../../lib/ledger/db';

const of = {
  period: { from: '2026-01-01', to: '2026-11-20' },
  unit: 'Sở Xây dựng',
  concept: 'resolved.overdue',
  part: null,
} as const;
const said = (value: number, at: string): Choice =>
  choiceSchema.parse({
    ...of,
    id: choiceId(of),
    pick: { kind: 'typed', value },
    note: 'theo sổ',
    at,
  });

const db = openLedger('choices');
afterEach(() => db.choices.clear());

describe('choices', () => {
  it('keep the newest word on a figure, whatever the order of arrival', async () => {
    await saveChoice(db, said(2, '2026-11-21T10:00:00+07:00'));
    await saveChoice(db, said(1, '2026-11-21T09:00:00+07:00'));

    expect((await loadChoices(db)).map(({ pick }) => pick)).toEqual([{ kind: 'typed', value: 2 }]);
  });

  it('speak of one figure from one first day on, of one unit in any spelling', () => {
    const id = choiceId(of);
    expect(choiceId({ ...of, period: { from: '2026-01-01', to: '2026-11-21' } })).toBe(id);
    expect(choiceId({ ...of, unit: 'SỞ XÂY DỰNG' })).toBe(id);
    expect(choiceId({ ...of, unit: null })).not.toBe(id);
    expect(choiceId({ ...of, part: 'apologised' })).not.toBe(id);
  });
});
