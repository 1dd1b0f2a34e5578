/** Opens the form when the address asks for it: blank, with a text of this window, or with one marked on a page. */
import { useEffect, useRef } from 'react';
import { takeOver } from '../data/handoff';

/**
 * @param asked "new…", "given…" or "marked.…"; each address is answered once; "new.<time>.<role>" names a role
 * @param onText hears of the text, null for a blank form, and of the role the document is wanted for
 */
export function useMarkedText(
  asked: string | null,
  take: () => Promise<string | null>,
  onText: (text: string | null, role: string | null) => void,
): void {
  const answered = useRef<string | null>(null);
  const latest = useRef(onText);
  useEffect(() => {
    latest.current = onText;
  });
  useEffect(() => {
    if (asked === null || answered.current === asked) return;
    answered.current = asked;
    const role = asked.split('.')[2] ?? null;
    if (asked.startsWith('new')) return latest.current(null, role);
    if (asked.startsWith('given')) {
      const text = takeOver();
      if (text !== null) latest.current(text, role);
      return;
    }
    if (!asked.startsWith('marked')) return;
    // A page loaded again finds nothing waiting: no form opens by itself.
    take().then(
      (text) => text !== null && latest.current(text, null),
      () => undefined,
    );
  }, [asked, take]);
}
