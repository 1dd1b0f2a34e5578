/** A look at a page: the reading it yields, and what it gave away about each dossier. */
import { createHash } from 'node:crypto';
import type { Dossier, Grid, PageFigure, Reading } from '../../../lib/domain/reading';
import type { Sweep } from '../../../lib/domain/paging';
import type { Day, History, Instant, PortalId } from '../office/history';
import type { Period } from '../oracle/truth';

export interface Sight {
  history: History;
  /** Due days printed. */
  due: Day[];
  endDated: boolean;
  /** Beginnings of the pauses that a date or the status of that moment gave away. */
  pauses: Instant[];
}

export interface Shot {
  reading: Reading;
  portal: PortalId;
  saw: Sight[];
  /** The period that a statistics page states. */
  statistics: Period | null;
  /** Shown on a page of its own, with every date that the family has. */
  detail: History | null;
}

export interface Look {
  shots: Shot[];
  /** The list was read page by page to its end. */
  sweep: Sweep | null;
}

interface Content {
  url: string;
  title: string;
  readAt: Instant;
  grid: Grid;
  figures?: PageFigure[];
  dossiers?: Dossier[];
}

/** A reading as the reader seals it: the id follows from all but the time. */
export function readingOf({ readAt, grid, figures, dossiers, ...content }: Content): Reading {
  const rest = {
    ...content,
    input: content.url,
    reader: '1.0.0',
    pack: null,
    period: grid.period && { from: grid.period.from, to: grid.period.to, basis: grid.period.basis },
    grids: [grid],
    figures: figures ?? [],
    dossiers: dossiers ?? [],
    problems: [],
  };
  const id = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 32);
  return { id, ...rest, readAt };
}
