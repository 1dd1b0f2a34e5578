/** A card on a field: its value, where that comes from and when it was read, and what stood there last year. */
import { useEffect, useRef, useState } from 'react';
import { Popover } from '@base-ui/react/popover';
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import { uiNarrativeStrings } from '../../lib/domain/strings/ui-narrative';
import { shownRef } from '../../lib/register/entries';
import { shownText } from '../narrative/shown-text';
import { useNarrative } from '../narrative/world';
import { showInstant } from '../text/format';
import { useLanguage, useText } from '../text/language';
import type { FieldModel } from './model';
import { useProvenanceText } from './Provenance';
import { wordsOf } from './ReadOnlyValue';
import { asDocRef, isBlank } from './values';

const REST_MS = 350;

/**
 * Opened by resting the mouse on it, by a press, or by the key of the workbench from within the field; no stop of the
 * tab key, of which the form has enough.
 */
export function AboutButton({ model }: { model: FieldModel }) {
  const t = useText(uiNarrativeStrings);
  const language = useLanguage();
  const [open, setOpen] = useState<'no' | 'hover' | 'press'>('no');
  const button = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const back = useRef<HTMLElement | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (next: 'no' | 'hover') => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen((now) => (now === 'press' ? now : next)), REST_MS);
  };
  const { field } = model;
  const label = field.label[language] ?? field.label.vi;
  return (
    <>
      <button
        ref={button}
        type="button"
        tabIndex={-1}
        className="about-button"
        data-action="about"
        aria-haspopup="dialog"
        aria-label={t('about', { label })}
        onPointerEnter={() => later('hover')}
        onPointerLeave={() => later('no')}
        onClick={() => {
          back.current = document.activeElement as HTMLElement | null;
          setOpen('press');
        }}
      >
        <span aria-hidden="true">ⓘ</span>
      </button>
      {open !== 'no' && (
        <Popover.Root open onOpenChange={(next) => !next && setOpen('no')}>
          <Popover.Portal>
            <Popover.Positioner anchor={button} side="bottom" align="end" sideOffset={4}>
              <Popover.Popup
                className="about-card"
                initialFocus={open === 'press'}
                finalFocus={open === 'press' ? back : false}
                onPointerEnter={() => clearTimeout(timer.current)}
                onPointerLeave={() => later('no')}
              >
                <Popover.Title className="about-title">{label}</Popover.Title>
                <AboutLines model={model} />
                <Popover.Close className="link small">{t('aboutClose')}</Popover.Close>
              </Popover.Popup>
            </Popover.Positioner>
          </Popover.Portal>
        </Popover.Root>
      )}
    </>
  );
}

function AboutLines({ model }: { model: FieldModel }) {
  const t = useText(uiNarrativeStrings);
  const words = useValueWords();
  const source = useProvenanceText(model);
  const world = useNarrative();
  const { field, value, figure, carriedFrom } = model;
  const before = world?.lastYear ?? null;
  const old = before?.values[field.key];
  const readAt = figure?.sources.find((one) => one.readAt !== null)?.readAt;
  return (
    <dl className="about-lines">
      <dt>{t('aboutValue')}</dt>
      <dd className="break">{words(value) ?? t('noValue')}</dd>
      <dt>{t('aboutSource')}</dt>
      <dd className="break">
        {source ?? t(model.origin === 'typed' ? 'fromTyped' : 'fromNowhere')}
        {carriedFrom ? ` ${t('carriedFrom', { year: carriedFrom })}` : ''}
      </dd>
      {readAt && (
        <>
          <dt>{t('aboutRead')}</dt>
          <dd>{showInstant(readAt)}</dd>
        </>
      )}
      <dt>{before ? t('aboutYear', { year: before.year }) : t('aboutLastYear')}</dt>
      <dd className="break">{words(old) ?? t('aboutNoLastYear')}</dd>
      <dt>{t('aboutKeys')}</dt>
      <dd>{t('aboutKeyList')}</dd>
    </dl>
  );
}

const LONGEST = 240;

/** A value in a few words; null where there is none. */
export function useValueWords(): (value: unknown) => string | null {
  const t = useText(uiNarrativeStrings);
  const f = useText(uiFormStrings);
  const world = useNarrative();
  return (value) => {
    if (typeof value === 'boolean') return f(value ? 'answerYes' : 'answerNo');
    if (Array.isArray(value)) return t('aboutItems', { count: value.length });
    if (isBlank(value)) return null;
    const text = wordsOf(
      typeof value === 'string' && world ? shownText(value, world.show).text : value,
    );
    const words = text ?? shownRef(asDocRef(value));
    return words && words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  };
}
