/** "Nói rõ thêm" of a count: what it includes, and whether it is only a part of its kind. */
import { QUALIFIERS, type Qualifier } from '../../lib/domain/concepts';
import { partNames, qualifierNames } from '../../lib/domain/strings/concept-names';
import { h } from './dom';
import { t } from './text';

export interface Details {
  qualifiers: readonly Qualifier[];
  part: string | null;
}

const OTHER = '*';
const LONGEST = 120;

/** Folded away until asked for; open where something was said before. `onChange` gets both, always. */
export function detailsEditor(
  path: string,
  start: Details,
  onChange: (details: { qualifiers: Qualifier[]; part: string | null }) => void,
): HTMLElement {
  let { part } = start;
  let qualifiers = [...start.qualifiers];
  const say = () => onChange({ qualifiers, part });
  const checks = QUALIFIERS.map((name) => {
    const input = h('input', {
      type: 'checkbox',
      checked: qualifiers.includes(name),
      onchange: () => {
        const chosen = input.checked ? [...qualifiers, name] : qualifiers;
        qualifiers = QUALIFIERS.filter((one) =>
          one === name ? input.checked : chosen.includes(one),
        );
        say();
      },
    });
    return h('label', { class: 'check' }, input, qualifierNames[name].vi);
  });
  const sayPart = (next: string | null) => {
    part = next;
    say();
  };
  const isOpen = qualifiers.length > 0 || part !== null;
  return h(
    'details',
    { open: isOpen },
    h('summary', { 'aria-label': `${t('more')}: ${path}` }, t('more')),
    h('fieldset', {}, h('legend', {}, t('qualifiers')), ...checks),
    ...partEditor(path, part, sayPart),
  );
}

/** A known part, or words of one's own. */
function partEditor(
  path: string,
  start: string | null,
  onChange: (part: string | null) => void,
): HTMLElement[] {
  const isKnown = (value: string): boolean => value in partNames;
  const first = start === null ? '' : isKnown(start) ? start : OTHER;
  const option = (value: string, label: string) =>
    h('option', { value, selected: value === first }, label);
  const select = h(
    'select',
    { 'aria-label': `${t('part')}: ${path}`, onchange: () => change() },
    option('', t('partNone')),
    ...Object.entries(partNames).map(([value, { vi }]) => option(value, vi)),
    option(OTHER, t('partOther')),
  );
  const words = h('input', { type: 'text', maxlength: String(LONGEST), oninput: () => change() });
  words.value = first === OTHER ? (start ?? '') : '';
  const own = h('label', { hidden: first !== OTHER }, t('partWords'), words);
  function change(): void {
    own.hidden = select.value !== OTHER;
    const said = select.value === OTHER ? words.value.trim() : select.value;
    onChange(said === '' ? null : said);
  }
  return [h('label', {}, t('part'), select), own];
}
