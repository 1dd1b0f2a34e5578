// @vitest-environment jsdom
/** The editor keeps the stored text as it is: in, out, and when it changes from elsewhere. */
import { EditorView } from '@codemirror/view';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createEditor, type NarrativeEditor } from '../../../components/narrative/editor/editor';
import type { NarrativeWorld } from '../../../components/narrative/world';
import { formatString } from '../../../lib/domain/strings/catalogue';
import { uiNarrativeStrings } from '../../../lib/domain/strings/ui-narrative';
import { tokenText } from '../../../lib/report/text/tokens';

const said: (string | null)[] = [];
const sources: string[] = [];
function worldOf(value: string): NarrativeWorld {
  const figure = { key: 'a.b', label: 'Số hồ sơ', shown: value, source: 'Từ trang 06a.' };
  return {
    figures: new Map([['a.b', figure]]),
    show: ({ key }) => (key === 'a.b' ? value : null),
    documents: [],
    entries: [],
    year: 2026,
    units: [],
    lastYear: null,
    phrases: [],
    onSource: (key) => sources.push(key),
    onUndo: () => undefined,
    onRedo: () => undefined,
    commands: {},
  };
}

let editor: NarrativeEditor | null = null;
afterEach(() => {
  editor?.destroy();
  editor = null;
  document.body.replaceChildren();
});

function open(text: string) {
  const parent = document.body.appendChild(document.createElement('div'));
  const texts: string[] = [];
  editor = createEditor(parent, {
    text,
    world: worldOf('57'),
    words: () => (key, args) => formatString(uiNarrativeStrings[key].vi, args),
    attributes: () => ({ id: 'field-x' }),
    onText: (next) => texts.push(next),
    onCursor: (words) => said.push(words),
  });
  const view = EditorView.findFromDOM(parent)!;
  const chips = () => [...parent.querySelectorAll('.token-chip')].map((chip) => chip.textContent);
  return { editor, view, texts, parent, chips, doc: () => view.state.doc.toString() };
}

const piece = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aăâđêôơưỳ {}|.12\n'), maxLength: 10 }),
  fc.constantFrom(tokenText('a.b'), tokenText('c.d'), tokenText('a.b', 'plain')),
);
const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('a text', () => {
  it('goes in and out unchanged, and is told only where it was changed here', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (first, second, typed) => {
        const { editor: own, view, texts, doc } = open(first);
        expect(doc()).toBe(first);
        own.setText(second);
        expect(doc()).toBe(second);
        expect(texts).toEqual([]);
        view.dispatch({ changes: { from: second.length, insert: typed } });
        expect(texts).toEqual(typed === '' ? [] : [second + typed]);
        own.destroy();
        editor = null;
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the cursor where the change from elsewhere leaves it', () => {
    const { editor: own, view } = open('một ba');
    own.setText('một hai ba');
    expect(view.state.selection.main.head).toBe('một hai '.length);
  });
});

describe('a figure in a text', () => {
  it('shows its value, another one when it changes, and a blank where there is none', () => {
    const { editor: own, chips } = open('có {{a.b}} và {{c.d}}');
    expect(chips()).toEqual(['57', '……']);
    own.setWorld(worldOf('58'));
    expect(chips()).toEqual(['58', '……']);
  });

  it('names itself and its source at the cursor', () => {
    const { view, parent } = open('có {{a.b}} hồ sơ');
    view.focus();
    view.dispatch({ selection: { anchor: 3 } });
    expect(parent.querySelector('[data-token="a.b"]')?.id).toBe('field-x');
    expect(said[said.length - 1]).toBe('Số hồ sơ: 57. Từ trang 06a. F12 hoặc Alt+N mở nguồn.');
    view.dispatch({ selection: { anchor: 0 } });
    expect(parent.querySelector('[data-token]')).toBeNull();
  });

  it('opens its source when it is pressed', () => {
    const { parent } = open('có {{a.b}}');
    const chip = parent.querySelector('.token-chip')!;
    chip.dispatchEvent(new MouseEvent('click', { bubbles: true, button: 0 }));
    expect(sources).toEqual(['a.b']);
  });
});

describe('marked words', () => {
  it('are underlined wherever they stand, across figures too', () => {
    const { editor: own, parent } = open('có {{a.b}} hồ sơ, xẩy ra');
    const mark = { severity: 'warning' as const, message: '', fixes: [] };
    own.setMarks([
      { ...mark, words: '57 hồ sơ' },
      { ...mark, words: 'xẩy ra' },
    ]);
    const marked = [...parent.querySelectorAll('.squiggle.warning')].map((one) => one.textContent);
    expect(marked.join('|')).toContain('xẩy ra');
    expect(marked.join('|')).toContain('hồ sơ');
  });
});
