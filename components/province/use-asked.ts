/** An answer of the province's desk, asked anew whenever something was changed; the old one stands meanwhile. */
import { useEffect, useMemo, useState } from 'react';
import type { ProvincePort } from './port';
import type { QuestionKind, Questions } from './desk/questions';

export type Asked<T> =
  { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'ready'; value: T };

/** `body` may be a new object each time: it is compared by its contents. */
export function useAsked<K extends QuestionKind>(
  { ask, revision }: Pick<ProvincePort, 'ask' | 'revision'>,
  kind: K,
  body: Questions[K][0],
): Asked<Questions[K][1]> {
  const text = JSON.stringify(body);
  const stable = useMemo(() => JSON.parse(text) as Questions[K][0], [text]);
  const [held, setHeld] = useState<{ of: string; asked: Asked<Questions[K][1]> }>({
    of: '',
    asked: { kind: 'loading' },
  });
  useEffect(() => {
    let alive = true;
    const put = (asked: Asked<Questions[K][1]>) => alive && setHeld({ of: text, asked });
    ask(kind, stable).then(
      (value) => put({ kind: 'ready', value }),
      (error: unknown) =>
        put({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      alive = false;
    };
  }, [ask, kind, stable, text, revision]);
  return held.of === text ? held.asked : { kind: 'loading' };
}
