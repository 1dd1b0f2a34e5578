/** One column of a grid: what it is taken for, and the list to say otherwise. */
import { QUALIFIERS } from '../../lib/domain/concepts';
import { qualifierNames } from '../../lib/domain/strings/concept-names';
import type { TaughtColumn } from '../../lib/packs/taught';
import type { ColumnOffer } from '../../lib/reading/teach/offers';
import { combobox } from './combobox';
import { h } from './dom';
import { AS_IS, columnOptions, DONT_TAKE, isMeaning } from './meanings';
import { meaningName, t } from './text';

export interface ColumnEditorProps {
  no: number;
  offer: ColumnOffer;
  taught: TaughtColumn | undefined;
  /** Undefined: as the reader understands it. */
  onTeach: (meaning: TaughtColumn | undefined) => void;
}

/** Name, samples and choice of a column; why there is no choice where there is none. */
export function columnEditor({ no, offer, taught, onTeach }: ColumnEditorProps): HTMLElement {
  const head = [
    h('div', { class: 'path' }, offer.path === '' ? t('columnNoName', { no }) : offer.path),
    offer.samples.length > 0 ? h('div', { class: 'soft small' }, offer.samples.join(' · ')) : null,
  ];
  if (offer.bar === 'no-name') return h('div', { class: 'column soft' }, head[0]!);
  if (offer.bar !== null) {
    const why = t(offer.bar === 'twice' ? 'columnTwice' : 'columnPersonal');
    return h('div', { class: 'column' }, ...head, h('div', { class: 'warn small' }, why));
  }
  let meaning = taught;
  const more = h('div');
  const say = (next: TaughtColumn | undefined) => {
    meaning = next;
    onTeach(next);
  };
  const drawMore = () =>
    more.replaceChildren(...(meaning && meaning.concept !== null ? [details(meaning, say)] : []));
  const box = combobox({
    label: t('meaningOf', { path: offer.path }),
    options: columnOptions(meaningName(offer.proposed.concept)),
    value: taught === undefined ? AS_IS : (taught.concept ?? DONT_TAKE),
    onChoose: (value) => {
      const kept = { qualifiers: meaning?.qualifiers ?? [], part: meaning?.part ?? null };
      say(
        value === AS_IS
          ? undefined
          : isMeaning(value)
            ? { concept: value, ...kept }
            : { concept: null, qualifiers: [], part: null },
      );
      drawMore();
    },
  });
  drawMore();
  return h('div', { class: 'column' }, ...head, box, more);
}

function details(start: TaughtColumn, say: (meaning: TaughtColumn) => void): HTMLElement {
  let meaning = start;
  const change = (part: Partial<TaughtColumn>) => {
    meaning = { ...meaning, ...part };
    say(meaning);
  };
  const checks = QUALIFIERS.map((name) => {
    const input = h('input', {
      type: 'checkbox',
      checked: meaning.qualifiers.includes(name),
      onchange: () =>
        change({
          qualifiers: QUALIFIERS.filter((one) =>
            one === name ? input.checked : meaning.qualifiers.includes(one),
          ),
        }),
    });
    return h('label', { class: 'check' }, input, qualifierNames[name].vi);
  });
  const part = h('input', {
    type: 'text',
    maxlength: '120',
    onchange: () => change({ part: part.value.trim() === '' ? null : part.value.trim() }),
  });
  part.value = meaning.part ?? '';
  return h('details', {}, h('summary', {}, t('more')), ...checks, h('label', {}, t('part'), part));
}
