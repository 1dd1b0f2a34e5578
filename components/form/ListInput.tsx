/** A list of items: each with its parts, and buttons to add, remove and reorder. */
import type { ReactNode } from 'react';
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { useText } from '../text/language';
import { moved } from './values';

export interface ListInputProps {
  items: readonly unknown[];
  onChange: (items: unknown[]) => void;
  /** A new item. */
  blank: () => unknown;
  renderItem: (item: unknown, at: number, onItem: (item: unknown) => void) => ReactNode;
  /** Goes to the button that adds, so that the field can be reached where the list is empty. */
  addId?: string;
  describedBy?: string;
}

/** Items in their order. */
export function ListInput(props: ListInputProps) {
  const { items, onChange, blank, renderItem, addId, describedBy } = props;
  const t = useText(uiFormStrings);
  const replace = (at: number, item: unknown) =>
    onChange(items.map((old, index) => (index === at ? item : old)));
  return (
    <div className="stack">
      {items.length === 0 && <p className="quiet">{t('listEmpty')}</p>}
      {items.map((item, at) => (
        <fieldset key={at} className="item">
          <legend className="sr-only">{t('listItem', { number: at + 1 })}</legend>
          <div className="item-body">{renderItem(item, at, (next) => replace(at, next))}</div>
          <ItemButtons at={at} count={items.length} items={items} onChange={onChange} />
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          id={addId}
          aria-describedby={describedBy}
          className="button"
          onClick={() => onChange([...items, blank()])}
        >
          {t('listAdd')}
        </button>
      </p>
    </div>
  );
}

interface ItemButtonsProps {
  at: number;
  count: number;
  items: readonly unknown[];
  onChange: (items: unknown[]) => void;
}

function ItemButtons({ at, count, items, onChange }: ItemButtonsProps) {
  const t = useText(uiFormStrings);
  const common = useText(uiCommonStrings);
  const number = at + 1;
  return (
    <div className="item-buttons">
      <button
        type="button"
        className="button icon"
        aria-label={t('listUp', { number })}
        disabled={at === 0}
        onClick={() => onChange(moved(items, at, -1))}
      >
        ↑
      </button>
      <button
        type="button"
        className="button icon"
        aria-label={t('listDown', { number })}
        disabled={at === count - 1}
        onClick={() => onChange(moved(items, at, 1))}
      >
        ↓
      </button>
      <button
        type="button"
        className="button icon"
        aria-label={t('listRemove', { number })}
        onClick={() => onChange(items.filter((_, index) => index !== at))}
      >
        {common('remove')}
      </button>
    </div>
  );
}
