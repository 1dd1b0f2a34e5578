/** How tokens and marked words look: a token as a chip with its present value, marked words underlined. */
import { RangeSetBuilder, type StateField } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import type { Token } from '../../../lib/report/text/tokens';
import type { LivingFigure, NarrativeWorld } from '../world';
import type { Known } from './state';

/** What a chip shows where there is no value: the blank that the document prints, short. */
const NOTHING = '……';

class Chip extends WidgetType {
  constructor(
    private readonly token: Token,
    private readonly shown: string | null,
    private readonly figure: LivingFigure | null,
  ) {
    super();
  }
  override eq(other: Chip): boolean {
    return (
      other.token.raw === this.token.raw &&
      other.shown === this.shown &&
      other.figure?.label === this.figure?.label
    );
  }
  override toDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = this.shown === null ? 'token-chip missing' : 'token-chip';
    chip.dataset.key = this.token.key;
    chip.textContent = this.shown ?? NOTHING;
    return chip;
  }
  override ignoreEvent(): boolean {
    return false;
  }
}

/** Tokens replaced by chips, which the cursor steps over and a key deletes as a whole. */
export const chips = (field: StateField<Known>) => [
  EditorView.decorations.compute([field], (state) => chipsOf(state.field(field))),
  EditorView.atomicRanges.of((view) => chipsOf(view.state.field(field))),
];

function chipsOf({ tokens, world }: Known): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const token of tokens) builder.add(token.from, token.to, chipOf(token, world));
  return builder.finish();
}

const chipOf = (token: Token, world: NarrativeWorld): Decoration =>
  Decoration.replace({
    widget: new Chip(token, world.show(token), world.figures.get(token.key) ?? null),
  });

/** Words that something is to be said about, underlined by severity. */
export const squiggles = (field: StateField<Known>) =>
  EditorView.decorations.compute([field], (state) => {
    const marks = state.field(field).placed.filter(({ from, to }) => from < to);
    return Decoration.set(
      marks.map(({ from, to, mark }) =>
        Decoration.mark({ class: `squiggle ${mark.severity}` }).range(from, to),
      ),
      true,
    );
  });
