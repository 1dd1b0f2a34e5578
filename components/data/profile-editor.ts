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

type Edits = Readonly<Record<string, unknown>>;

interface Kept {
  edits: Edits;
  /** Of the profile that holds them. */
  revision: number;
}

/**
 * What was typed stands until the stored profile shows it: dropped when it was merely sent, the field would fall back for a
 * moment to what stood before, and the next letter be typed behind that.
 *
 * @param stored the profile as the ledger holds it (or a blank one)
 */
export function useProfileEditor(stored: Profile): ProfileEditor {
  const [edits, setEdits] = useState<Edits>({});
  const [status, setStatus] = useState<SaveStatus>({ kind: 'saved' });
  const latest = useRef(stored);
  const newest = useRef(edits);
  /** Kept by the ledger, whose own copy may still be on its way. */
  const kept = useRef<Kept | null>(null);
  const seen = useCallback(() => {
    const one = kept.current;
    if (one === null || latest.current.revision < one.revision) return;
    kept.current = null;
    setEdits((now) => without(now, one.edits));
  }, []);
  useEffect(() => {
    latest.current = stored;
    seen();
  }, [stored, seen]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const save = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const sent = newest.current;
    if (Object.keys(sent).length === 0 || kept.current?.edits === sent) return;
    setStatus({ kind: 'saving' });
    const revision = Math.max(latest.current.revision, kept.current?.revision ?? 0);
    saveProfile(edited({ ...latest.current, revision }, sent))
      .then(() => {
        setStatus(newest.current === sent ? { kind: 'saved' } : { kind: 'unsaved' });
        kept.current = { edits: sent, revision: revision + 1 };
        seen();
      })
      .catch((error: unknown) => {
        setStatus({ kind: 'failed', message: String(error) });
        // Another window was faster, or the worker is gone: again, on top of what stands by then.
        setTimeout(() => setEdits((now) => ({ ...now })), RETRY);
      });
  }, [seen]);
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

function edited(profile: Profile, edits: Edits): Profile {
  const all = Object.entries({ ...profile.values, ...edits });
  const values = Object.fromEntries(
    all.filter(([, value]) => value !== null && value !== undefined),
  );
  return { ...profile, values };
}

/** Drops the edits that are stored and were not changed since. */
function without(now: Edits, sent: Edits): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(now).filter(([key, value]) => !(key in sent && sent[key] === value)),
  );
}
