/** A list with search, after the ARIA pattern "editable combobox with list": arrows move, Enter takes, Escape closes the list. */
import { withoutMarks } from '../../lib/domain/text';
import { freshId, h } from './dom';
import { t } from './text';

export interface Option {
  value: string;
  label: string;
  group: string;
}

export interface ComboboxProps {
  label: string;
  options: readonly Option[];
  value: string;
  onChoose: (value: string) => void;
}

/** The field and its list; typing narrows the list, accents or none. */
export function combobox({ label, options, value, onChoose }: ComboboxProps): HTMLElement {
  const listId = freshId();
  let chosen = options.find((option) => option.value === value) ?? options[0]!;
  let shown: readonly Option[] = [];
  let active = -1;
  const list = h('ul', { id: listId, role: 'listbox', 'aria-label': label, hidden: true });
  const input = h('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': label,
    'aria-expanded': 'false',
    'aria-controls': listId,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    onfocus: () => input.select(),
    onclick: () => open(''),
    oninput: () => open(input.value),
    onblur: () => close(true),
    onkeydown: (event) => onKey(event as KeyboardEvent),
  });
  input.value = chosen.label;

  function open(search: string): void {
    shown = matching(options, search);
    active = search === '' ? shown.indexOf(chosen) : shown.length > 0 ? 0 : -1;
    draw();
  }

  function draw(): void {
    let group = '';
    const items = shown.flatMap((option, at) => {
      const head =
        option.group !== group && option.group !== ''
          ? [h('li', { role: 'presentation', class: 'group' }, option.group)]
          : [];
      group = option.group;
      const item = h(
        'li',
        {
          role: 'option',
          id: `${listId}-${at}`,
          'aria-selected': String(at === active),
          onmousedown: (event) => {
            event.preventDefault();
            take(option);
          },
        },
        option.label,
      );
      return [...head, item];
    });
    const none = h('li', { role: 'presentation', class: 'group' }, t('noMatch'));
    list.replaceChildren(...(items.length > 0 ? items : [none]));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark();
  }

  function mark(): void {
    const item = list.querySelector(`[id="${listId}-${active}"]`);
    if (item) {
      input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView?.({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function close(restore: boolean): void {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    if (restore) input.value = chosen.label;
  }

  function take(option: Option): void {
    chosen = option;
    close(true);
    onChoose(option.value);
  }

  function onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (list.hidden) return open('');
      active = (active + step + shown.length) % Math.max(1, shown.length);
      draw();
    } else if (event.key === 'Enter' && !list.hidden) {
      event.preventDefault();
      const option = shown[active];
      if (option) take(option);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation();
      close(true);
    }
  }
  return h('div', { class: 'combo' }, input, list);
}

/** What fits the search, the closest first: Enter must never take a meaning that merely shares words. */
function matching(options: readonly Option[], search: string): readonly Option[] {
  const phrase = withoutMarks(search).trim();
  const words = phrase.split(/\s+/).filter(Boolean);
  const rank = ({ label, group }: Option): number => {
    const text = withoutMarks(label);
    if (text.startsWith(phrase)) return 0;
    if (text.includes(phrase)) return 1;
    if (words.every((word) => text.includes(word))) return 2;
    return words.every((word) => `${text} ${withoutMarks(group)}`.includes(word)) ? 3 : 4;
  };
  if (phrase === '') return options;
  return [0, 1, 2, 3].flatMap((wanted) => options.filter((option) => rank(option) === wanted));
}
