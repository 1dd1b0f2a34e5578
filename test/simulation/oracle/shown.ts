/** What all the looks of a world together gave away about each dossier. */
import type { Shot } from '../cameras/shot';
import type { History } from '../office/history';
import type { Shown } from './truth';

/** By dossier; one that no page showed is missing. */
export function shownBy(shots: readonly Shot[]): Map<History, Shown> {
  const shown = new Map<History, Shown>();
  for (const shot of shots) {
    for (const { history, due, endDated, pauses } of shot.saw) {
      const known = shown.get(history) ?? nothingShown();
      for (const from of pauses) known.pauses!.add(from);
      for (const day of due) if (known.due === null || day < known.due) known.due = day;
      known.endDated ||= endDated;
      known.portals.add(shot.portal);
      shown.set(history, known);
    }
  }
  return shown;
}

const nothingShown = (): Shown => ({
  due: null,
  endDated: false,
  pauses: new Set(),
  portals: new Set(),
});
