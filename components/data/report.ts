/** The press on "Tạo báo cáo": what was typed is saved first, then the background writes the file. */
import { useCallback, useState } from 'react';
import type { Protocol } from '../../lib/domain/protocol';
import { send } from '../../lib/platform/messaging';
import type { ReportOutcome } from '../popup/state';

/** The outcome so far and the press; `before` makes sure that the ledger holds the draft on the screen. */
export function useReport(
  year: number,
  before: () => Promise<void>,
): [ReportOutcome, (overrides: Record<string, string>) => void] {
  const [outcome, setOutcome] = useState<{ year: number; state: ReportOutcome } | null>(null);
  const generate = useCallback(
    (overrides: Record<string, string>) => {
      const tell = (state: ReportOutcome) => setOutcome({ year, state });
      tell({ kind: 'working' });
      before()
        .then(() => send<Protocol, 'report/generate'>('report/generate', { year, overrides }))
        .then(({ written, fileName, problems }) =>
          tell(
            written
              ? { kind: 'written', fileName: fileName ?? '', problems }
              : { kind: 'blocked', problems },
          ),
        )
        .catch((error: unknown) =>
          tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
        );
    },
    [year, before],
  );
  const current = outcome?.year === year ? outcome.state : ({ kind: 'idle' } as const);
  return [current, generate];
}
