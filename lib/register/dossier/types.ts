/** What the check of a dossier looks at: on the unit's side and, read back from a package, on the province's. */
import type { Problem } from '../../domain/problem';
import type { Entry } from '../../domain/entry/entry';
import type { RequiredDocument } from '../../packs/checklist-schema';

export interface DossierFile {
  id: string;
  /** Id of the paper of the list that it is; null: nobody has said. */
  slot: string | null;
  name: string;
  size: number;
  /** Of its bytes: what is the same file. */
  sha256: string;
  /** Day of the paper; null: not known. */
  date: string | null;
  /** Place among the files of its slot. */
  order: number;
}

/** Of the register: what speaks of a paper without being it. */
export type DossierEntry = Pick<Entry, 'id' | 'kind' | 'values' | 'year' | 'deleted'>;

export interface DossierFacts {
  year: number;
  /** Day of sending. */
  today: string;
  /** The register of all years; empty where it is not known. */
  entries: readonly Entry[];
  /**
   * Where the register is not at hand (the province): papers of which the unit says that an entry stands for them, or that
   * nothing occurred. It holds where the list allows it.
   */
  said?: ReadonlyMap<string, 'referred' | 'nothing'>;
}

/** `referred`: the register's entry is enough; `nothing`: said not to have occurred; `optional`: need not be there. */
export type SlotState = 'filled' | 'referred' | 'nothing' | 'optional' | 'missing';

export interface DossierSlot {
  document: RequiredDocument;
  /** From 1, as the province counts. */
  number: number;
  state: SlotState;
  /** In the order in which they go into the package. */
  files: DossierFile[];
  entries: Entry[];
  problems: Problem[];
}

export interface DossierCheck {
  slots: DossierSlot[];
  /** Files without a place. */
  unplaced: DossierFile[];
  /** All of them: of slots, then of files without a place. */
  problems: Problem[];
  /** Nothing that is required is missing. */
  complete: boolean;
}
