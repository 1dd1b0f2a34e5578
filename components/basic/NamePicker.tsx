/** A line for one name of many: what is like the words typed is offered below it, with or without marks and capitals. */
import { useState } from 'react';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { fold } from '../../lib/domain/text';
import { useText } from '../text/language';
import type { FieldTie } from './Field';

export interface Named {
  name: string;
  /** Other names that find it. */
  also?: readonly string[];
}

export interface NamePickerProps {
  tie: FieldTie;
  names: readonly Named[];
  value: string;
  onChange: (value: string) => void;
}

/** So many are drawn; whoever wants another types one more word. */
const MOST_SHOWN = 40;

/**
 * The list stands below the line, in the form itself: one that floats would hide the rest of the form, its label too, from
 * screen readers.
 */
export function NamePicker({ tie, names, value, onChange }: NamePickerProps) {
  const t = useText(uiCommonStrings);
  const [open, setOpen] = useState(false);
  const like = names.filter((one) => isLike(one, value)).slice(0, MOST_SHOWN);
  const isChosen = names.some(({ name }) => name === value);
  const shown = open && !isChosen && like.length > 0;
  return (
    <Autocomplete.Root
      open
      inline
      items={shown ? like : []}
      mode="none"
      value={value}
      onValueChange={(next, { reason }) => {
        if (reason === 'item-press') return;
        setOpen(true);
        onChange(next);
      }}
      itemToStringValue={({ name }: Named) => name}
    >
      <Autocomplete.Input
        {...tie}
        className="input"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={shown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !shown) return;
          // The dialog around stays.
          event.stopPropagation();
          event.preventBaseUIHandler();
          setOpen(false);
        }}
      />
      <Autocomplete.List
        className={shown ? 'name-list' : undefined}
        aria-label={t('namesLike')}
        // The line keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
      >
        {(one: Named) => (
          <Autocomplete.Item
            key={one.name}
            value={one}
            className="name-item"
            onClick={() => onChange(one.name)}
          >
            {one.name}
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

/** Every word of the query begins a word of one of its names: "y te" finds "Sở Y tế", and not "Ủy ban … chế biến". */
export function isLike({ name, also = [] }: Named, query: string): boolean {
  const words = fold(query).split(' ').filter(Boolean);
  return [name, ...also].some((one) => {
    const folded = ` ${fold(one)}`;
    return words.every((word) => folded.includes(` ${word}`));
  });
}

/**
 * The one that a text names: by its own name, else by the only one whose name or other name is the same but for marks,
 * capitals and spaces; null where none or several are.
 */
export function namedBy<T extends Named>(all: readonly T[], text: string): T | null {
  const own = all.find(({ name }) => name === text.trim());
  if (own) return own;
  const wanted = fold(text);
  const like = all.filter(({ name, also = [] }) =>
    [name, ...also].some((one) => fold(one) === wanted),
  );
  return wanted !== '' && like.length === 1 ? like[0]! : null;
}
