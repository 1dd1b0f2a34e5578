/** Entries in words: their name, and the line under it. */
import { dateOfEntry, looseValues, type Entry } from '../../lib/domain/entry/entry';
import {
  choiceStrings,
  kindStrings,
  nothingStrings,
  valueStrings,
} from '../../lib/domain/strings/register-words';
import { uiRegisterStrings } from '../../lib/domain/strings/ui-register';
import { daysToUpdate, shownRef } from '../../lib/register/entries';
import { showCount, showDate, showDecimal } from '../text/format';
import { useText } from '../text/language';
import type { ChoiceWord } from './fields';

export type Documents = ReadonlyMap<string, Entry>;

/** The functions that word entries in the language in force. */
export function useEntryWords(documents: Documents) {
  const t = useText(uiRegisterStrings);
  const kind = useText(kindStrings);
  const choice = useText(choiceStrings);
  const value = useText(valueStrings);
  const nothing = useText(nothingStrings);
  const words = { t, kind, choice, documents };
  return {
    t,
    kind,
    choice,
    value,
    nothing,
    name: (entry: Entry) => nameOf(entry, words),
    details: (entry: Entry) => detailsOf(entry, words),
  };
}

export type EntryWords = ReturnType<typeof useEntryWords>;
type Words = Pick<EntryWords, 't' | 'kind' | 'choice'> & { documents: Documents };

/** What an entry is called in lists and in what is read out. */
function nameOf(entry: Entry, { t, kind, choice }: Words): string {
  if (entry.kind === 'document') {
    const { ref, docType } = entry.values;
    const number = ref ? shownRef(ref) : null;
    const words = [docType, number].filter(Boolean).join(' ');
    return words || ref?.subject || t('noName');
  }
  const values = looseValues(entry) as Record<string, string | undefined>;
  const own =
    values['title'] ?? values['name'] ?? values['body'] ?? values['purpose'] ?? values['unit'];
  const sort = values['change'] ?? values['side'] ?? values['by'];
  const sorted = sort ? choice(sort as ChoiceWord) : null;
  const date = dateOfEntry(entry);
  return (
    [sorted, own].filter(Boolean).join(': ') ||
    [kind(entry.kind), date && showDate(date)].filter(Boolean).join(' ')
  );
}

/** Short statements on an entry, those it can make. */
function detailsOf(entry: Entry, words: Words): string[] {
  const { t, choice, documents } = words;
  const values = looseValues(entry) as Record<string, string | undefined>;
  const decision = values['decision'] ? documents.get(values['decision']) : undefined;
  const parts = [
    ...OF_KIND[entry.kind](entry as never, words),
    values['scope'] ?? values['conclusion'] ?? values['evidence'] ?? null,
    decision ? t('by', { name: nameOf(decision, words) }) : null,
    ...(entry.kind === 'document' ? (entry.values.roles ?? []).map((role) => choice(role)) : []),
    values['note'] ?? null,
  ];
  return parts.filter((part): part is string => part !== null && part !== '');
}

type Details = {
  [K in Entry['kind']]: (entry: Extract<Entry, { kind: K }>, words: Words) => (string | null)[];
};

const OF_KIND: Details = {
  document: ({ values: { ref } }) => [ref?.issuer ?? null, ref?.subject ?? null],
  procedureChange: (entry, { t }) => {
    const { count, date, updatedOn, code } = entry.values;
    const days = daysToUpdate(entry);
    return [
      count === undefined ? null : t('procedures', { count }),
      date ? t('published', { day: showDate(date) }) : null,
      updatedOn ? t('updated', { day: showDate(updatedOn) }) : t('notUpdated'),
      days === null || days < 0 ? null : t('days', { days }),
      code ?? null,
    ];
  },
  audit: ({ values }, { t }) => {
    const { minor, major, observations, correctiveTotal, correctiveDone } = values;
    const shown = (count: number | undefined) => count ?? t('unknownShort');
    const counts = { minor: shown(minor), major: shown(major), observations: shown(observations) };
    return [
      t('findingsLine', counts),
      correctiveTotal === undefined
        ? null
        : t('correctiveLine', { done: shown(correctiveDone), total: correctiveTotal }),
    ];
  },
  training: ({ values: { people, trainer } }, { t }) => [
    people === undefined ? null : t('people', { count: showCount(people) }),
    trainer ?? null,
  ],
  inspection: () => [],
  review: ({ values: { form } }) => [form ?? null],
  internalProcedure: ({ values: { code } }) => [code ?? null],
  qmsProcedure: ({ values: { code, field, withdrawnOn } }, { t }) => [
    code ?? null,
    field ?? null,
    withdrawnOn ? t('withdrawn', { day: showDate(withdrawnOn) }) : null,
  ],
  budget: ({ values: { amount } }, { t }) => [
    amount === undefined ? null : t('money', { amount: showCount(amount) }),
  ],
  score: ({ values: { criterion, points, most } }, { t }) => [
    criterion ?? null,
    points === undefined || most === undefined
      ? null
      : t('pointsOf', { points: showDecimal(points), most: showDecimal(most) }),
  ],
  nothing: () => [],
};
