/** The life of one check: file → read in a worker → shown. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../lib/domain/problem';
import type { ReportForm } from '../../../lib/packs/report-schema';
import type { LastYear } from '../../../lib/report/last-year';
import { checkInWorker, type CheckEnd } from './file-checker';
import type { CheckedFile } from './messages';

/** Why there is no answer: what the file is, or what became of reading it. */
export type Refusal = Problem | 'failed' | 'too-long' | 'unreadable';

export type CheckState =
  | { kind: 'idle' }
  | { kind: 'reading'; fileName: string }
  | { kind: 'refused'; why: Refusal }
  | { kind: 'read'; file: CheckedFile };

export interface Check {
  state: CheckState;
  choose: (file: File) => void;
  cancel: () => void;
  /** Reads the same file again by one form, or by the one that fits best (null). */
  again: (form: string | null) => void;
  /** The form that was asked for; null: the one that fits best. */
  form: string | null;
}

/** One file at a time; a new one, or leaving the view, stops the one under way. */
export function useCheck(
  forms: readonly ReportForm[],
  lastYears: () => Promise<readonly LastYear[]>,
): Check {
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
  const [form, setForm] = useState<string | null>(null);
  const file = useRef<File | null>(null);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  const read = useCallback(
    async (chosen: File, asked: string | null) => {
      stop.current();
      file.current = chosen;
      setForm(asked);
      setState({ kind: 'reading', fileName: chosen.name });
      const given = forms.filter(({ id }) => asked === null || id === asked);
      const [bytes, known] = await Promise.all([
        chosen.arrayBuffer().catch(() => null),
        lastYears(),
      ]);
      if (file.current !== chosen) return;
      if (bytes === null) return setState({ kind: 'refused', why: 'unreadable' });
      const request = { fileName: chosen.name, forms: given, lastYears: known };
      stop.current = checkInWorker({ ...request, bytes: new Uint8Array(bytes) }, (end) =>
        setState(stateOf(end)),
      );
    },
    [forms, lastYears],
  );
  return {
    state,
    form,
    choose: useCallback((chosen: File) => void read(chosen, null), [read]),
    again: (asked) => file.current && void read(file.current, asked),
    cancel: () => {
      stop.current();
      file.current = null;
      setState({ kind: 'idle' });
    },
  };
}

function stateOf(end: CheckEnd): CheckState {
  if (end.kind === 'read') return { kind: 'read', file: end.file };
  return { kind: 'refused', why: end.kind === 'refused' ? end.problem : end.kind };
}
