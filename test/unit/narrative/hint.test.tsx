// @vitest-environment jsdom
/** What the line under an editor says while nothing stands at the cursor. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import * as code from '../../../components/narrative/editor/editor';
import { EditorHost } from '../../../components/narrative/EditorHost';
import type { NarrativeWorld } from '../../../components/narrative/world';

afterEach(cleanup);

const WORLD: NarrativeWorld = {
  figures: new Map(),
  show: () => null,
  documents: [],
  entries: [],
  year: 2026,
  units: [],
  lastYear: null,
  phrases: [],
  onSource: () => undefined,
  onUndo: () => undefined,
  onRedo: () => undefined,
  commands: {},
};

it('tells how a figure is put in while the editor has the focus, and only then', () => {
  const { container } = render(
    <EditorHost
      code={code}
      start={null}
      world={WORLD}
      text="a"
      onChange={() => undefined}
      tie={{ id: 'field-x' }}
    />,
  );
  const content = container.querySelector('.cm-content')!;
  expect(screen.queryByText(/Gõ \/ để chèn số liệu/)).toBeNull();
  fireEvent.focus(content);
  expect(screen.getByText(/Gõ \/ để chèn số liệu/)).toBeTruthy();
  fireEvent.blur(content);
  expect(screen.queryByText(/Gõ \/ để chèn số liệu/)).toBeNull();
});
