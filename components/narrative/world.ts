/** What a narrative field knows of the report around it: figures, documents, phrases, and where to go from them. */
import { createContext, useContext } from 'react';
import type { Entry } from '../../lib/domain/entry/entry';
import type { DocRef } from '../../lib/domain/values';
import type { Commands } from '../basic/QuickFixes';

/** A figure that a text may name. */
export interface LivingFigure {
  key: string;
  label: string;
  /** As the document prints it; null while it is not known. */
  shown: string | null;
  /** Where the value comes from and when it was read, in a sentence. */
  source: string;
}

/** A document of the register as a text may cite it. */
export interface CitedDocument {
  /** Of its entry. */
  id: string;
  ref: DocRef;
  /** What it is good for. */
  roles: readonly string[];
  /** "807/QĐ-UBND". */
  name: string;
  subject: string | null;
  /** Kind, number, day, issuer, subject; null where a part is missing that the first mention needs. */
  full: string | null;
  /** Kind and number. */
  short: string;
}

export interface NarrativeWorld {
  figures: ReadonlyMap<string, LivingFigure>;
  /** What a token prints; null where it prints a blank. */
  show: (token: { key: string; filter: string | null }) => string | null;
  /** The newest first; null while the register is being read. */
  documents: readonly CitedDocument[] | null;
  /** All entries of the register; null while it is being read. */
  entries: readonly Entry[] | null;
  year: number;
  /** The agency and its subordinate units by name. */
  units: readonly string[];
  lastYear: { year: number; values: Readonly<Record<string, unknown>> } | null;
  /** Sentences of last year's texts. */
  phrases: readonly string[];
  /** Opens the source of a figure by its key. */
  onSource: (key: string) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** Ways out of problems, by their dotted ids. */
  commands: Commands;
}

export const NarrativeContext = createContext<NarrativeWorld | null>(null);

/** Null outside the report's form: there texts are plain. */
export const useNarrative = (): NarrativeWorld | null => useContext(NarrativeContext);
