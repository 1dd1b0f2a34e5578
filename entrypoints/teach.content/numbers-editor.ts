/** Numbers outside every table: pointed at, or chosen from a list, and named. */
import type { PageConcept } from '../../lib/domain/concepts';
import type { NumberLesson } from '../../lib/reading/teach/lesson';
import { combobox } from './combobox';
import { detailsEditor } from './details';
import { h } from './dom';
import { DONT_TAKE, numberOptions } from './meanings';
import { periodEditor } from './period-editor';
import type { Scene } from './scene';
import { t } from './text';

/** The card of lone numbers; `onPoint` starts pointing at the page, `told` is announced. */
export function numbersEditor(
  scene: Scene,
  open: readonly string[],
  told: HTMLElement,
  onPoint: () => void,
): HTMLElement {
  const { lesson, numbers, controls, today } = scene;
  const labels = [...new Set([...lesson.numbers.map(({ label }) => label), ...open])];
  const select = h(
    'select',
    { 'aria-label': t('numberList') },
    ...numbers.map(({ label, value }, at) =>
      h('option', { value: String(at) }, `${value} — ${label}`),
    ),
  );
  const list = h('div', {}, ...labels.map((label) => editorOf(scene, label)));
  const add = () => {
    const chosen = numbers[Number(select.value)];
    if (!chosen || labels.includes(chosen.label)) return;
    labels.push(chosen.label);
    const editor = editorOf(scene, chosen.label);
    list.append(editor);
    editor.querySelector('input')?.focus();
  };
  return h(
    'section',
    { class: 'card', 'aria-label': t('numbers') },
    h('h3', {}, t('numbers')),
    list,
    h('p', {}, h('button', { type: 'button', onclick: onPoint }, t('point'))),
    told,
    ...(numbers.length > 0
      ? [
          h('label', {}, t('numberList'), select),
          h('button', { type: 'button', onclick: add }, t('numberAdd')),
        ]
      : []),
    periodEditor({
      label: t('periodNumbers'),
      period: null,
      taught: lesson.numbersPeriod,
      controls,
      today,
      onTeach: (period) => void (lesson.numbersPeriod = period),
    }),
  );
}

function editorOf({ lesson, numbers }: Scene, label: string): HTMLElement {
  const now = numbers.find((one) => one.label === label);
  const more = h('div');
  const taught = () => lesson.numbers.find((one) => one.label === label);
  const say = (meaning: NumberLesson | null) =>
    void (lesson.numbers = [
      ...lesson.numbers.filter((one) => one.label !== label),
      ...(meaning ? [meaning] : []),
    ]);
  const drawMore = () => {
    const said = taught();
    more.replaceChildren(
      ...(said ? [detailsEditor(label, said, (details) => say({ ...said, ...details }))] : []),
    );
  };
  const box = combobox({
    label: t('meaningOf', { path: label }),
    options: numberOptions(),
    value: taught()?.concept ?? DONT_TAKE,
    onChoose: (value) => {
      const { qualifiers = [], part = null } = taught() ?? {};
      const concept = value as PageConcept;
      say(value === DONT_TAKE ? null : { label, concept, qualifiers, part });
      drawMore();
    },
  });
  drawMore();
  return h(
    'div',
    { class: 'column' },
    h('div', { class: 'path' }, label),
    now ? h('div', { class: 'soft small' }, t('numberNow', { value: now.value })) : null,
    box,
    more,
  );
}
