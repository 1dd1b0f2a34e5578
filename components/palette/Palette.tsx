/** The palette: one line to type in, what it finds below; Enter does it, Escape goes back to where one was. */
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { uiPaletteStrings } from '../../lib/domain/strings/ui-palette';
import { useText } from '../text/language';
import type { Action, PaletteMode } from './action';
import { ranked } from './rank';
import { noteAction, recentActions } from './recent';

export interface PaletteProps {
  /** Null: closed. */
  mode: PaletteMode | null;
  /** What a mode offers; asked only while the palette is open, not at each letter typed elsewhere. */
  list: (mode: PaletteMode) => readonly Action[];
  /** What the quick fixes are about: the field's name. */
  about?: string;
  /** Finds what is too much to list, such as dossiers; asked with what is typed. */
  find?: (query: string) => Promise<readonly Action[]>;
  onMode: (mode: PaletteMode | null) => void;
}

const COMMAND = '>';
const TITLES = { commands: 'titleCommands', go: 'titleGo', fixes: 'titleFixes' } as const;

/** Dialog, input and list. Typing ">" first goes from places to commands, deleting it back. */
export function Palette(props: PaletteProps) {
  const { mode, onMode } = props;
  const t = useText(uiPaletteStrings);
  const chosen = useRef<Action | null>(null);
  const before = useRef<Element | null>(null);
  const onClosed = (open: boolean) => {
    const action = chosen.current;
    chosen.current = null;
    if (!open) action?.run();
  };
  return (
    <Dialog.Root
      open={mode !== null}
      onOpenChange={(open) => !open && onMode(null)}
      onOpenChangeComplete={onClosed}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop faint" />
        <Dialog.Popup
          className="palette"
          aria-label={mode ? t(TITLES[mode]) : undefined}
          finalFocus={() => !isTaken() && focusable(before.current)}
        >
          {mode && (
            <PaletteBody
              {...props}
              mode={mode}
              beforeRef={before}
              onChosen={(action) => {
                chosen.current = action;
                if (!action.passing) noteAction(action.id);
                onMode(null);
              }}
            />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** What was done has put the focus somewhere by itself, and it stays there. */
const isTaken = (): boolean => {
  const now = document.activeElement;
  return now !== null && now !== document.body && now.closest('.palette') === null;
};

/** False: nothing had the focus, and nothing gets it. */
const focusable = (element: Element | null): HTMLElement | false =>
  element instanceof HTMLElement && element !== document.body && element;

type BodyProps = PaletteProps & {
  mode: PaletteMode;
  /** Is set to what had the focus before. */
  beforeRef: RefObject<Element | null>;
  onChosen: (action: Action) => void;
};

/**
 * Takes the focus in the very moment it is drawn. The dialog itself would a frame later, and what is typed in between,
 * a dossier's code say, would land in the field one came from and change its number.
 */
function useFocusAtOnce(beforeRef: RefObject<Element | null>): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    beforeRef.current = document.activeElement;
    input.current?.focus();
  }, [beforeRef]);
  return input;
}

function PaletteBody({ mode, beforeRef, onMode, onChosen, list, about, find }: BodyProps) {
  const t = useText(uiPaletteStrings);
  const input = useFocusAtOnce(beforeRef);
  const [query, setQuery] = useState('');
  const [recent] = useState(recentActions);
  const typed = mode === 'commands' ? `${COMMAND}${query}` : query;
  const found = ranked(list(mode), query, recent);
  const items = [...found, ...useFound(mode === 'go' ? find : undefined, query)];
  const onType = (value: string) => {
    if (mode === 'fixes') return setQuery(value);
    const isCommand = value.startsWith(COMMAND);
    setQuery(isCommand ? value.slice(1).trimStart() : value);
    onMode(isCommand ? 'commands' : 'go');
  };
  return (
    <Autocomplete.Root
      open
      inline
      items={items}
      mode="none"
      value={typed}
      onValueChange={(value, { reason }) => reason !== 'item-press' && onType(value)}
      itemToStringValue={({ title }: Action) => title}
      autoHighlight="always"
      keepHighlight
    >
      <Autocomplete.Input
        ref={input}
        className="input"
        aria-label={t(TITLES[mode])}
        placeholder={mode === 'fixes' && about ? about : t(mode)}
      />
      <Autocomplete.Empty className="quiet palette-empty">
        {items.length === 0 ? t(mode === 'fixes' ? 'noFixes' : 'nothing') : null}
      </Autocomplete.Empty>
      <Autocomplete.List className="palette-list" aria-label={t(TITLES[mode])}>
        {(action: Action) => (
          <Autocomplete.Item
            key={action.id}
            value={action}
            className="palette-item"
            onClick={() => onChosen(action)}
          >
            <ActionLine action={action} />
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

const NONE: readonly Action[] = [];
const REST_MS = 150;

/** What is found elsewhere for a query, once typing rests; while it is looked for, and where looking fails, nothing. */
function useFound(find: PaletteProps['find'], query: string): readonly Action[] {
  const [found, setFound] = useState<{ query: string; actions: readonly Action[] } | null>(null);
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  const asks = find !== undefined;
  useEffect(() => {
    if (!asks) return undefined;
    let alive = true;
    const timer = setTimeout(() => {
      latest.current?.(query).then(
        (actions) => alive && setFound({ query, actions }),
        () => alive && setFound(null),
      );
    }, REST_MS);
    return () => {
      alive = false;
      clearTimeout(timer);
    };
  }, [asks, query]);
  return asks && found?.query === query ? found.actions : NONE;
}

function ActionLine({ action: { title, detail, group, keys } }: { action: Action }) {
  return (
    <>
      <span className="palette-title">
        {title}
        {detail && <span className="quiet small"> {detail}</span>}
      </span>
      {keys ? <kbd>{keys}</kbd> : <span className="quiet small nowrap">{group}</span>}
    </>
  );
}
