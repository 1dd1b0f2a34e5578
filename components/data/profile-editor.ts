/** Editing the profile: shown at once, saved by and by on top of whatever stands. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Profile } from '../../lib/domain/office';
import type { SaveStatus } from './draft-store';
import { saveProfile } from './profile';

const REST = 600;
const RETRY = 3000;

export interface ProfileEditor {
  /** The stored profile with what was typed on top. */
  profile: Profile;
  status: SaveStatus;
  setValue: (key: string, value: unknown) => void;
}

/** @param stored the profile as the ledger holds it (or a blank one) */
export function useProfileEditor(stored: Profile): ProfileEditor {
  const [edits, setEdits] = useState<Readonly<Record<string, unknown>>>({});
  const [status, setStatus] = useState<SaveStatus>({ kind: 'saved' });
  const latest = useRef(stored);
  useEffect(() => {
    latest.current = stored;
  });
  const newest = useRef(edits);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const save = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const sent = newest.current;
    if (Object.keys(sent).length === 0) return;
    setStatus({ kind: 'saving' });
    saveProfile(edited(latest.current, sent))
      .then(() => {
        setStatus(newest.current === sent ? { kind: 'saved' } : { kind: 'unsaved' });
        setEdits((now) => without(now, sent));
      })
      .catch((error: unknown) => {
        setStatus({ kind: 'failed', message: String(error) });
        // Another window was faster, or the worker is gone: again, on top of what stands by then.
        setTimeout(() => setEdits((now) => ({ ...now })), RETRY);
      });
  }, []);
  useEffect(() => {
    newest.current = edits;
    // Not put off by each letter; what was typed until then goes with it.
    if (Object.keys(edits).length > 0) timer.current ??= setTimeout(save, REST);
  }, [edits, save]);
  useEffect(() => {
    // The panel closes, another tab comes to the front: at once.
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [save]);
  const setValue = useCallback((key: string, value: unknown) => {
    setEdits((now) => ({ ...now, [key]: value }));
    setStatus({ kind: 'unsaved' });
  }, []);
  // One object while nothing changes: the whole form hangs on it.
  const profile = useMemo(() => edited(stored, edits), [stored, edits]);
  return { profile, status, setValue };
}

function edited(profile: Profile, edits: Readonly<Record<string, unknown>>): Profile {
  const all = Object.entries({ ...profile.values, ...edits });
  const values = Object.fromEntries(
    all.filter(([, value]) => value !== null && value !== undefined),
  );
  return { ...profile, values };
}

/** Drops the edits that were saved and not changed since. */
function without(
  now: Readonly<Record<string, unknown>>,
  sent: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(now).filter(([key, value]) => !(key in sent && sent[key] === value)),
  );
}
