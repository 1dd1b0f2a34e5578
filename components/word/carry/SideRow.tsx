/** One paragraph of both years, what changed in it, and what to do with it. */
import { useState, type KeyboardEvent } from 'react';
import { uiCarryStrings } from '../../../lib/domain/strings/ui-carry';
import type { Decision } from '../../../lib/report/carry/decide';
import type { Changes } from '../../../lib/report/carry/changes';
import type { Side } from '../../../lib/report/carry/sides';
import { changedWords, type Stretch } from '../../../lib/report/carry/words';
import { Field } from '../../basic/Field';
import { useText } from '../../text/language';
import { useValueLines } from '../check/value-words';
import { useDoubts } from './CarryLines';
import type { Putting } from './use-carry';

/** What became of a paragraph; `put`: into a field that was picked. */
export type Done = Decision | 'put';

export interface SideRowProps {
  side: Side;
  years: { last: number; now: number };
  done: Done | null;
  put: Putting;
  /** The field that was picked for its words. */
  place: string | null;
  onPut: (key: string) => void;
  may: (decision: Decision) => boolean;
  /** The name of a field on the form. */
  labels: (key: string) => string;
  onDecide: (decision: Decision) => void;
  onField: (key: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const DECISIONS = ['take', 'keep', 'blank'] as const;

/** Focusable as a whole, so that arrows and letters work on it; its buttons are there besides. */
export function SideRow(props: SideRowProps) {
  const { side, years, done, may, labels, onDecide, onField, onKeyDown, put, place, onPut } = props;
  const [looksAgain, setLooksAgain] = useState(false);
  const t = useText(uiCarryStrings);
  const why = useDoubts();
  const { before, now, state, asked, closed, changes } = side;
  const isFolded = done !== null && !looksAgain;
  const named = <D extends Done>(decision: D) => (decision === 'keep' && !now ? 'skip' : decision);
  const stretches = before && now ? changedWords(before.text, now.text) : null;
  return (
    <li
      className={`side-row ${state}`}
      tabIndex={0}
      data-pair={state}
      data-fields={side.fields.join(' ')}
      data-done={done ?? ''}
      onKeyDown={onKeyDown}
    >
      <p className="side-state">
        <strong>{t(`pair.${state}`)}</strong>
        {done && (
          <span role="status">
            {' · '}
            {done === 'put'
              ? t('did.put', { label: labels(place ?? '') })
              : t(`did.${named(done)}`)}
          </span>
        )}
      </p>
      {isFolded ? (
        <p className="row small">
          <span className="side-excerpt quiet">{(now ?? before)?.text}</span>
          <button type="button" className="link" onClick={() => setLooksAgain(true)}>
            {t('again')}
          </button>
        </p>
      ) : (
        <>
          <div className="side-texts">
            <Text
              title={t('before', { year: years.last })}
              text={before?.text ?? null}
              stretches={stretches?.filter(({ kind }) => kind !== 'new') ?? null}
            />
            <Text
              title={t('now', { year: years.now })}
              text={now?.text ?? null}
              stretches={stretches?.filter(({ kind }) => kind !== 'gone') ?? null}
            />
          </div>
          {asked.map(({ text, doubts }, at) => (
            <p key={at} className="side-asked small" data-asked={doubts[0]!.kind}>
              {t('asked', { text, why: why(doubts) })}
            </p>
          ))}
          {changes && may('take') && <WhatIsTaken changes={changes} labels={labels} />}
          {side.loose !== null && <PutInto text={side.loose} {...{ put, labels, onPut }} />}
          <div className="row">
            {(closed === null || side.loose !== null) &&
              DECISIONS.filter(may).map((decision) => (
                <button
                  key={decision}
                  type="button"
                  className="button"
                  data-decision={decision}
                  onClick={() => onDecide(decision)}
                >
                  {t(named(decision))}
                </button>
              ))}
            {closed !== null && closed in CLOSED && side.loose === null && (
              <span className="small quiet">{t(`closed.${closed as keyof typeof CLOSED}`)}</span>
            )}
            {closed === null && side.hasNew && <span className="small quiet">{t('hasNew')}</span>}
            {side.leads !== null && (
              <button type="button" className="link" onClick={() => onField(side.leads!)}>
                {t('toField')}
              </button>
            )}
          </div>
        </>
      )}
    </li>
  );
}

interface PutIntoProps extends Pick<SideRowProps, 'put' | 'labels' | 'onPut'> {
  text: string;
}

/** A field is picked, what would stand there is said, and the words are put by a press alone. */
function PutInto({ text, put, labels, onPut }: PutIntoProps) {
  const t = useText(uiCarryStrings);
  const [key, setKey] = useState('');
  const changes = key === '' ? null : put.changes(text, key);
  return (
    // Letters typed into the list of fields are no decisions.
    <div className="side-put" data-put="" onKeyDown={(event) => event.stopPropagation()}>
      <p className="small">{t('putHint')}</p>
      <div className="row">
        <Field label={t('putInto')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={key}
              onChange={(event) => setKey(event.target.value)}
            >
              <option value="">{t('putChoose')}</option>
              {put.holders.map((one) => (
                <option key={one.key} value={one.key}>
                  {labels(one.key)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button
          type="button"
          className="button"
          data-decision="put"
          aria-disabled={key === ''}
          onClick={() => key !== '' && onPut(key)}
        >
          {t('put')}
        </button>
      </div>
      {key !== '' && (
        <div role="status">
          {changes ? (
            <WhatIsTaken changes={changes} labels={labels} />
          ) : (
            <p className="small break">{t('willSay', { text })}</p>
          )}
        </div>
      )}
    </div>
  );
}

/** What would not stand as it stood: said before it is taken. */
function WhatIsTaken({ changes, labels }: { changes: Changes; labels: SideRowProps['labels'] }) {
  const t = useText(uiCarryStrings);
  const why = useDoubts();
  const lines = useValueLines();
  const { text, replaced, stays, doubts } = changes;
  return (
    <div className="side-changes small" data-changes="">
      {replaced.length > 0 && <p className="break">{t('willSay', { text })}</p>}
      <ul>
        {replaced.map(({ words, by }, at) => (
          <li key={at} data-replaced={by ?? 'blank'}>
            {by === null
              ? t('replaced.blank', { words })
              : t('replaced.by', { words, label: labels(by) })}
          </li>
        ))}
        {stays.map((value, at) => (
          <li key={`stays ${at}`} data-stays="">
            {t('stays', { value: lines(value).join('; ') })}
          </li>
        ))}
        {doubts.length > 0 && <li>{t('mayBeOld', { why: why(doubts) })}</li>}
      </ul>
    </div>
  );
}

const CLOSED = {
  profile: true,
  retyped: true,
  named: true,
  printed: true,
  never: true,
  form: true,
};

interface TextProps {
  title: string;
  text: string | null;
  stretches: readonly Stretch[] | null;
}

/** What went is struck through and what came underlined: never told by colour alone. */
function Text({ title, text, stretches }: TextProps) {
  const t = useText(uiCarryStrings);
  return (
    <div className="side-text">
      <p className="small quiet">{title}</p>
      <p className="break">
        {text === null && <span className="quiet">{t('nothingThere')}</span>}
        {text !== null && !stretches && text}
        {text !== null && stretches?.map((stretch, at) => <Word key={at} {...stretch} />)}
      </p>
    </div>
  );
}

/** Readers of screens mostly pass over the marks themselves: a word says it. */
function Word({ text, kind }: Stretch) {
  const t = useText(uiCarryStrings);
  if (kind === 'same') return <>{text}</>;
  const Mark = kind === 'gone' ? 'del' : 'ins';
  return (
    <Mark>
      {text.trim() !== '' && (
        <span className="sr-only"> {t(kind === 'gone' ? 'goneWord' : 'newWord')} </span>
      )}
      {text}
    </Mark>
  );
}
