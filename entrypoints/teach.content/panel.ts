/** The teaching panel: grids and columns, lone numbers, try, save, export. */
import type { Protocol } from '../../lib/domain/protocol';
import { labelKey } from '../../lib/packs/labels';
import type { PackFile } from '../../lib/packs/portals';
import { send } from '../../lib/platform/messaging';
import { loneNumberAt } from '../../lib/reading/dom/lone-numbers';
import { Look } from '../../lib/reading/dom/look';
import { holds } from '../../lib/reading/dom/tree';
import { isEmptyLesson, packOfLesson, type GridLesson } from '../../lib/reading/teach/lesson';
import { columnEditor } from './column-editor';
import { freshId, h } from './dom';
import { numbersEditor } from './numbers-editor';
import { outlines } from './outlines';
import { periodEditor } from './period-editor';
import { pointAtPage } from './pointing';
import { lookAtPage, tryLesson, type Scene } from './scene';
import { t } from './text';
import { triedView } from './tried';

export interface PanelParts {
  /** The overlay's own element in the page. */
  host: Element;
  root: HTMLElement;
  packs: readonly PackFile[];
  signal: AbortSignal;
  onClose: () => void;
}

const KINDS = {
  figures: 'kindFigures',
  dossiers: 'kindDossiers',
  procedures: 'kindProcedures',
  other: 'kindOther',
} as const;

/** Draws the panel and looks at the page. */
export async function openPanel({
  host,
  root,
  packs: known,
  signal,
  onClose,
}: PanelParts): Promise<void> {
  let packs = known;
  let scene: Scene | null = null;
  let drawn = new AbortController();
  let mark: (no: number | null) => void = () => undefined;
  const titleId = freshId();
  const body = h('div', { class: 'body' });
  const told = h('p', { role: 'status', class: 'small' });
  const pointed = h('p', { role: 'status', class: 'small warn' });
  const result = h('div', { 'aria-live': 'polite' });
  const exporting = h(
    'button',
    { type: 'button', hidden: true, onclick: () => void exportIt() },
    t('exportFile'),
  );
  const panel = h(
    'section',
    { class: 'panel', role: 'dialog', 'aria-labelledby': titleId, tabindex: '-1' },
    h(
      'header',
      {},
      h('h2', { id: titleId }, t('title')),
      h('button', { type: 'button', onclick: onClose }, t('close')),
    ),
    body,
    h(
      'footer',
      {},
      told,
      h(
        'div',
        { class: 'row' },
        h('button', { type: 'button', onclick: () => void tryIt() }, t('try')),
        h('button', { type: 'button', class: 'primary', onclick: () => void saveIt() }, t('save')),
        exporting,
      ),
    ),
  );
  panel.addEventListener('keydown', (event) => event.key === 'Escape' && onClose());
  const layer = h('div');
  root.append(layer, panel);
  panel.focus();
  await look();

  async function look(open: readonly string[] = []): Promise<void> {
    told.textContent = t('looking');
    try {
      scene = await lookAtPage(packs, signal);
      draw(scene, open);
      told.textContent = '';
    } catch (error) {
      told.textContent = t('lookFailed', { reason: String(error) });
    }
  }

  function draw(now: Scene, open: readonly string[]): void {
    drawn.abort();
    drawn = new AbortController();
    signal.addEventListener('abort', () => drawn.abort(), { once: true });
    const { lesson } = now;
    mark = outlines(
      layer,
      lesson.grids.map(({ offer }, at) => ({ no: at + 1, elements: now.elements(offer.at) })),
      drawn.signal,
    );
    const name = h('input', {
      type: 'text',
      maxlength: '120',
      oninput: () => void (lesson.name = name.value),
    });
    name.value = lesson.name;
    body.replaceChildren(
      h('p', { class: 'soft' }, t('intro')),
      h('p', {}, h('button', { type: 'button', onclick: () => void look() }, t('lookAgain'))),
      ...(lesson.grids.length === 0 ? [h('p', { class: 'warn' }, t('nothing'))] : []),
      ...lesson.grids.map((grid, at) => gridCard(now, grid, at + 1)),
      numbersEditor(now, open, pointed, () => point(now)),
      h('label', {}, t('name'), name),
      result,
    );
    result.replaceChildren();
  }

  function gridCard(now: Scene, grid: GridLesson, no: number): HTMLElement {
    const { offer, columns } = grid;
    const title = t('grid', { no, title: offer.title || t('untitled') });
    const card = h(
      'section',
      { class: 'card', 'aria-label': title, 'data-grid': String(no), onfocusin: () => mark(no) },
      h('h3', {}, title),
      h(
        'p',
        { class: 'soft small' },
        t('gridMeta', {
          columns: offer.columns.length,
          rows: offer.rows,
          kind: t(KINDS[offer.kind]),
        }),
      ),
      h('button', { type: 'button', onclick: () => show(now, no) }, t('showGrid')),
      ...offer.columns.map((column, at) =>
        columnEditor({
          no: at + 1,
          offer: column,
          taught: columns.get(column.key),
          onTeach: (meaning) =>
            void (meaning ? columns.set(column.key, meaning) : columns.delete(column.key)),
        }),
      ),
      periodEditor({
        label: t('period'),
        period: offer.period,
        taught: grid.period,
        controls: now.controls,
        today: now.today,
        onTeach: (period) => void (grid.period = period),
      }),
    );
    return card;
  }

  function show(now: Scene, no: number): void {
    const [element] = now.elements(now.lesson.grids[no - 1]!.offer.at);
    element?.scrollIntoView?.({ block: 'center' });
    mark(no);
  }

  function point(now: Scene): void {
    pointed.textContent = t('pointing');
    pointAtPage(host, signal, (element) => {
      pointed.textContent = '';
      if (!element) return;
      const at = now.lesson.grids.findIndex(({ offer }) =>
        now.elements(offer.at).some((grid) => holds(grid, element)),
      );
      if (at >= 0) return goToGrid(at + 1, element);
      const found = loneNumberAt(new Look(document), element);
      if (!found) return void (pointed.textContent = t('pointNothing'));
      if (!now.numbers.some(({ label }) => label === found.label)) now.numbers.push(found);
      draw(now, [found.label]);
      focusMeaning(`${t('meaningOf', { path: found.label })}`);
    });
  }

  /** A number of a table is taught by its column: the one under the pointer, where that can be told. */
  function goToGrid(no: number, element: Element): void {
    pointed.textContent = t('pointGrid', { no });
    mark(no);
    const card = body.querySelector<HTMLElement>(`[data-grid="${no}"]`);
    const inputs = [...(card?.querySelectorAll<HTMLElement>('.column') ?? [])];
    const column = inputs[columnAt(no, element)];
    (
      column?.querySelector<HTMLElement>('input') ?? card?.querySelector<HTMLElement>('input')
    )?.focus();
  }

  /** By its place in a table, by its words among cards. */
  function columnAt(no: number, element: Element): number {
    const cell = element.closest<HTMLTableCellElement>('td, th');
    if (cell) return cell.cellIndex;
    const label = loneNumberAt(new Look(document), element)?.label ?? '';
    const { columns } = scene!.lesson.grids[no - 1]!.offer;
    return columns.findIndex(({ key }) => key.split(' > ').at(-1) === labelKey(label));
  }

  function focusMeaning(label: string): void {
    for (const input of body.querySelectorAll<HTMLElement>('input[role="combobox"]'))
      if (input.getAttribute('aria-label') === label) input.focus();
  }

  async function tryIt(): Promise<boolean> {
    if (!scene) return false;
    told.textContent = t('looking');
    const reading = await tryLesson(packs, packOfLesson(scene.lesson), signal);
    told.textContent = t('tried', {
      figures: reading.figures.length,
      dossiers: reading.dossiers.length,
      problems: reading.problems.length,
    });
    result.replaceChildren(triedView(reading));
    result.scrollIntoView?.({ block: 'nearest' });
    return true;
  }

  async function saveIt(): Promise<void> {
    if (!scene || isEmptyLesson(scene.lesson)) return void (told.textContent = t('saveNothing'));
    const pack = packOfLesson(scene.lesson);
    try {
      const { saved, problems } = await send<Protocol, 'pack/save'>('pack/save', {
        pack: { ...pack },
      });
      if (!saved) throw new Error(problems[0]?.message ?? '');
      scene.lesson.before = pack;
      packs = [pack, ...packs.filter(({ id }) => id !== pack.id)];
      exporting.hidden = false;
      told.textContent = t('saved');
    } catch (error) {
      told.textContent = t('saveFailed', {
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  }

  async function exportIt(): Promise<void> {
    const id = scene?.lesson.before?.id;
    if (!id) return;
    const { fileName } = await send<Protocol, 'pack/export'>('pack/export', { id });
    if (fileName) told.textContent = t('exported', { file: fileName });
  }
}
