/** Completion of documents, figures and phrases, on Ctrl+Space and while typing. */
import type { StateField } from '@codemirror/state';
import { autocompletion, type Completion, type CompletionSource } from '@codemirror/autocomplete';
import { candidatesAt, type Candidate } from '../candidates';
import type { Known } from './state';
import type { EditorWords } from './words';

const SECTIONS = {
  figure: ['sectionFigures', 0],
  document: ['sectionDocuments', 1],
  phrase: ['sectionPhrases', 2],
} as const;

/** The list; nothing is chosen in it until an arrow is pressed, so that Enter stays a line break for whoever types on. */
export const completion = (field: StateField<Known>, words: () => EditorWords) =>
  autocompletion({
    override: [source(field, words)],
    icons: false,
    selectOnOpen: false,
    maxRenderedOptions: 40,
  });

function source(field: StateField<Known>, words: () => EditorWords): CompletionSource {
  return ({ state, pos, explicit }) => {
    const { text, from } = state.doc.lineAt(pos);
    const { world } = state.field(field);
    const found = candidatesAt(text.slice(0, pos - from), world, explicit);
    if (!found) return null;
    const t = words();
    return {
      from: from + found.from,
      options: found.items.map((item) => optionOf(item, t)),
      filter: false,
    };
  };
}

function optionOf({ kind, label, detail, way, insert }: Candidate, t: EditorWords): Completion {
  const [name, rank] = SECTIONS[kind];
  const info = kind === 'figure' ? undefined : insert;
  return {
    label: short(label),
    detail: short([way && t(way), detail].filter(Boolean).join(' · ')),
    apply: insert,
    section: { name: t(name), rank },
    ...(info === undefined ? {} : { info }),
  };
}

const LONGEST = 70;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
