/**
 * An answer about the whole ledger. What was worked out before is shown at once: without a word if nothing was
 * recorded since, else marked as old until the new answer is there. An old number never passes for a new one.
 */
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Summary } from '../../lib/ledger/summaries';
import { BUILD, askWorker } from '../summary/ask';
import type { Answer, Asked, QuestionKind } from '../summary/questions';
import { ledgerDb, type LedgerMark } from './ledger';
import { bestOf, questionOf } from './summary-key';

export interface Summarised<T> {
  /** Null until there is any. */
  answer: T | null;
  /** The state of the ledger it speaks of. */
  revision: string | null;
  /** When it was worked out. */
  at: string | null;
  /** The same, if something was recorded since and it is being worked out anew; else null. */
  oldFrom: string | null;
  /** Why it could not be worked out. */
  failure: string | null;
  again: () => void;
}

type Given = { key: string; summary: Summary | null; failure: string | null; round: number };

/** @param asked one object while the question stays the same; null asks nothing */
export function useSummary<K extends QuestionKind>(
  kind: K,
  asked: Asked<K> | null,
  ledger: LedgerMark | null,
): Summarised<Answer<K>> {
  const question = useMemo(() => asked && questionOf(kind, asked, BUILD), [kind, asked]);
  const key = question?.key ?? '';
  const [given, setGiven] = useState<Given | null>(null);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((now) => now + 1), []);
  const stored = useLiveQuery(async () => ({ key, summary: await keptAnswer(key) }), [key]);
  const isLooked = stored?.key === key;
  const revision = ledger?.revision ?? null;
  const best =
    question && revision !== null ? bestOf([given?.summary, stored?.summary], key, revision) : null;
  const isNeeded = question !== null && revision !== null && isLooked && !(best && !best.isOld);
  useEffect(() => {
    if (!isNeeded || !question) return undefined;
    let alive = true;
    const tell = (summary: Summary | null, failure: string | null) =>
      alive && setGiven({ key: question.key, summary, failure, round });
    askWorker(question).then(
      (summary) => tell(summary, null),
      (error: unknown) => tell(null, error instanceof Error ? error.message : String(error)),
    );
    return () => {
      alive = false;
    };
  }, [isNeeded, question, revision, round]);
  const failed = given?.key === key && given.round === round ? given.failure : null;
  return {
    answer: (best?.summary.answer as Answer<K> | undefined) ?? null,
    revision: best?.summary.revision ?? null,
    at: best?.summary.at ?? null,
    oldFrom: best?.isOld ? best.summary.at : null,
    failure: isNeeded ? failed : null,
    again,
  };
}

/** A cache that cannot be read is no cache: the worker is asked, and says why if it cannot answer either. */
async function keptAnswer(key: string): Promise<Summary | null> {
  if (key === '') return null;
  return (
    (await ledgerDb()
      .summaries.get(key)
      .catch(() => null)) ?? null
  );
}
