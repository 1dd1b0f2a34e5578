/** What the editor knows besides its text: the report around it, and what is to be said about its words. */
import { StateEffect, StateField, type EditorState } from '@codemirror/state';
import { tokensIn, type Token } from '../../../lib/report/text/tokens';
import type { Mark } from '../marks';
import { placesOf, shownText, type Span } from '../shown-text';
import type { NarrativeWorld } from '../world';

export const setWorld = StateEffect.define<NarrativeWorld>();
export const setMarks = StateEffect.define<readonly Mark[]>();

export interface PlacedMark extends Span {
  mark: Mark;
}

export interface Known {
  world: NarrativeWorld;
  marks: readonly Mark[];
  tokens: readonly Token[];
  placed: readonly PlacedMark[];
}

function known(text: string, world: NarrativeWorld, marks: readonly Mark[]): Known {
  const shown = shownText(text, world.show);
  const placed = marks.flatMap((mark) =>
    placesOf(mark.words, text, shown).map((span) => ({ ...span, mark })),
  );
  placed.sort((a, b) => a.from - b.from || b.to - a.to);
  return { world, marks, tokens: tokensIn(text), placed };
}

/** A field of the state; worked out anew when the text, the report or the problems change. */
export const knownField = (world: NarrativeWorld): StateField<Known> =>
  StateField.define({
    create: (state) => known(state.doc.toString(), world, []),
    update(before, transaction) {
      let next = { world: before.world, marks: before.marks };
      let isNew = transaction.docChanged;
      for (const effect of transaction.effects) {
        if (effect.is(setWorld)) next = { ...next, world: effect.value };
        else if (effect.is(setMarks)) next = { ...next, marks: effect.value };
        else continue;
        isNew = true;
      }
      return isNew ? known(transaction.newDoc.toString(), next.world, next.marks) : before;
    },
  });

/** The token the cursor touches or the selection lies on; null for none. */
export function tokenAtCursor(state: EditorState, { tokens }: Known): Token | null {
  const { from, to } = state.selection.main;
  return tokens.find((token) => token.from <= from && to <= token.to) ?? null;
}

/** Marks around the cursor. */
export function marksAtCursor(state: EditorState, { placed }: Known): Mark[] {
  const { head } = state.selection.main;
  return placed.filter(({ from, to }) => from <= head && head <= to).map(({ mark }) => mark);
}
