/** How far the first steps are, and whether the workbench opens with them. */
import { useEffect, useMemo, useState } from 'react';
import { firstSteps, type FirstSteps } from '../../lib/domain/first-steps';
import type { Figure } from '../../lib/domain/figures';
import type { Profile } from '../../lib/domain/office';
import type { KeepingState } from '../../lib/ledger/keeping';
import { knownOf } from '../welcome/known-figures';
import type { SiteModel } from '../workbench/SiteList';
import type { Route } from '../workbench/route';
import { usePreference } from './preferences';

/** @param figures null while they are being worked out */
export function useFirstSteps(
  { values }: Profile,
  sites: readonly SiteModel[],
  keeping: KeepingState | null,
  figures: readonly Figure[] | null,
): FirstSteps {
  const granted = sites.some((site) => site.granted);
  const readings = keeping?.readings ?? 0;
  const hasFigures = figures !== null && knownOf(figures).length > 0;
  return useMemo(
    () => firstSteps({ values, granted, readings, hasFigures }),
    [values, granted, readings, hasFigures],
  );
}

/**
 * Opens the first steps once when the workbench is opened without an address while nobody has said who the unit is or
 * nothing was ever read, unless the officer has put them off. Who does the province's work alone opens with the board.
 * @returns true while it is not known yet where to go
 */
export function useWelcomeDoor(
  hasUnit: boolean,
  keeping: KeepingState | null,
  year: number,
  onRoute: (route: Route) => void,
): boolean {
  const [wanted] = usePreference('welcome');
  const [province] = usePreference('province');
  const [isOpen, setOpen] = useState(
    () => (wanted || province) && ['', '#', '#/'].includes(window.location.hash),
  );
  const isKnown = !hasUnit || keeping !== null;
  const isNew = !hasUnit || keeping?.readings === 0;
  useEffect(() => {
    if (!isOpen || !isKnown) return;
    // The door is passed once; afterwards the officer goes where he likes.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setOpen(false);
    if (!isNew) return;
    if (province) onRoute({ view: 'province', year, field: null });
    else onRoute({ view: 'welcome', year: null, field: null });
  }, [isOpen, isKnown, isNew, province, year, onRoute]);
  return isOpen;
}
