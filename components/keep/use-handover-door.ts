/** A hand-over that was just taken in opens with its sheet. */
import { useEffect } from 'react';
import { formatRoute } from '../workbench/route';
import type { RestoreRun } from './use-restore';

/** A file without a sheet, or one whose sheet is known already, opens nothing. */
export function useHandoverDoor(run: RestoreRun): void {
  const sheet = run.kind === 'done' ? run.changes.handover : undefined;
  const isNew = sheet !== undefined && sheet.added + sheet.changed > 0;
  useEffect(() => {
    if (isNew)
      window.location.hash = formatRoute({ view: 'welcome', year: null, field: 'handover' });
  }, [isNew]);
}
