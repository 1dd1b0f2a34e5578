/** One column of a grid: what it is taken for, and the list to say otherwise. */
import type { TaughtColumn } from '../../lib/packs/taught';
import { isTaughtCount } from '../../lib/reading/meaning/apply-teaching';
import type { ColumnOffer } from '../../lib/reading/teach/offers';
import { combobox } from './combobox';
import { detailsEditor } from './details';
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
  /** A meaning that the reader found by itself can be said more of too: it is taught by that. */
  const drawMore = () => {
    const shown = meaning ?? offer.proposed;
    const editor = isTaughtCount(shown)
      ? [
          detailsEditor(offer.path, shown, (details) =>
            say({ concept: meaning?.concept ?? offer.proposed.concept, ...details }),
          ),
        ]
      : [];
    more.replaceChildren(...editor);
  };
  const box = combobox({
    label: t('meaningOf', { path: offer.path }),
    options: columnOptions(meaningName(offer.proposed.concept)),
    value: taught === undefined ? AS_IS : (taught.concept ?? DONT_TAKE),
    onChoose: (value) => {
      const concept = isMeaning(value) ? value : null;
      const kept = { qualifiers: meaning?.qualifiers ?? [], part: meaning?.part ?? null };
      const none = { qualifiers: [], part: null };
      const counts = concept !== null && isTaughtCount({ concept, ...none });
      say(value === AS_IS ? undefined : { concept, ...(counts ? kept : none) });
      drawMore();
    },
  });
  drawMore();
  return h('div', { class: 'column' }, ...head, box, more);
}
