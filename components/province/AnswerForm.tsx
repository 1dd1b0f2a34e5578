/** Answers a file's questions: whose it is, of which year; or sets it aside with a reason. */
import { useState } from 'react';
import { uiProvinceTypedStrings } from '../../lib/domain/strings/ui-province-typed';
import { uiProvinceUnitStrings } from '../../lib/domain/strings/ui-province-unit';
import type { Answer } from '../../lib/rollup/province/edit';
import type { Province } from '../../lib/rollup/province/schema';
import { Field } from '../basic/Field';
import { NamePicker, namedBy } from '../basic/NamePicker';
import { showDate } from '../text/format';
import { useText } from '../text/language';
import type { FileAnswer } from './desk/questions';
import type { ProvincePort } from './port';
import { namedUnits } from './named-units';
import { TypedForm } from './TypedForm';
import { useAsked } from './use-asked';

export interface AnswerFormProps {
  file: FileAnswer;
  year: number;
  port: Pick<ProvincePort, 'ask' | 'revision'>;
}

type Given = Omit<Answer, 'fingerprint'>;

export function AnswerForm({ file, year, port }: AnswerFormProps) {
  const list = useAsked(port, 'list', {});
  const [fault, setFault] = useState<string | null>(null);
  const t = useText(uiProvinceUnitStrings);
  if (list.kind !== 'ready') return null;
  const say = (answers: { fingerprint: string; answer: Given | null }[]) =>
    void port
      .ask('change', { changes: answers.map((one) => ({ do: 'answer' as const, ...one })) })
      .then(({ faults }) => setFault(faults[0] ?? null));
  const give = (answer: Given | null) => say([{ fingerprint: file.fingerprint!, answer }]);
  const setAside = t('usedOther', { file: file.input });
  return (
    <section className="stack form" aria-label={t('answerTitle')} data-answer-form="">
      <h3>{t('answerTitle')}</h3>
      {file.answer && (
        <Told
          answer={file.answer}
          list={list.value}
          onWithdraw={(answer) => give(beforeAside(answer))}
        />
      )}
      {file.answer?.setAside === undefined && (
        <>
          {file.rivals.length > 0 && (
            <div className="stack">
              <p className="small quiet">
                {t('useThisHint', { files: file.rivals.map(({ input }) => input).join('; ') })}
              </p>
              <p>
                <button
                  type="button"
                  className="button primary"
                  data-action="use-this"
                  onClick={() =>
                    say(
                      file.rivals.map(({ fingerprint }) => ({
                        fingerprint,
                        answer: { setAside },
                      })),
                    )
                  }
                >
                  {t('useThis')}
                </button>
              </p>
            </div>
          )}
          {isUnread(file) && file.answer?.seen === undefined && (
            <p>
              <button
                type="button"
                className="button"
                data-action="seen"
                onClick={() => give({ ...given(file.answer), seen: true })}
              >
                {t('answerSeen')}
              </button>
            </p>
          )}
          {file.status === 'refused' && <p className="small quiet">{t('answerOfRefused')}</p>}
          {asksWhose(file) && <Whose file={file} year={year} list={list.value} onGive={give} />}
          {file.countable.length > 0 && (
            <TypedForm
              file={file}
              onGive={(typed) =>
                give(typed ? { ...ofUnit(file, year), typed } : untyped(file.answer))
              }
            />
          )}
          <SetAside onGive={give} />
        </>
      )}
      {fault !== null && <p className="field-error">{t('refused', { reason: fault })}</p>}
    </section>
  );
}

/** A portal's table that states its days belongs to nobody and needs no year. */
const asksWhose = ({ kind, problems }: FileAnswer): boolean =>
  kind !== 'sheet' || problems.some(({ code }) => code === 'rollup/sheet-period');
const UNREAD = ['rollup/report-unread', 'rollup/report-partly-read'];
const isUnread = ({ problems }: FileAnswer): boolean =>
  problems.some(({ code }) => UNREAD.includes(code));

/** The answer without what it answers to. */
const given = (answer: Answer | null): Given => ({
  ...untyped(answer),
  ...(answer?.typed ? { typed: answer.typed } : {}),
});

/** The same without the numbers that were typed. */
const untyped = (answer: Answer | null): Given => ({
  ...(answer?.unit === undefined ? {} : { unit: answer.unit }),
  ...(answer?.year === undefined ? {} : { year: answer.year }),
  ...(answer?.seen ? { seen: answer.seen } : {}),
});

/** A file taken back from where it was set aside is what was said of it before; any other answer is taken back whole. */
function beforeAside(answer: Answer): Given | null {
  const said = answer.setAside === undefined ? {} : given(answer);
  return Object.keys(said).length === 0 ? null : said;
}

/** What is typed is of the unit and year that the file is of. */
const ofUnit = ({ unit, answer, ...file }: FileAnswer, year: number): Given => ({
  ...given(answer),
  ...(unit ? { unit: unit.id } : {}),
  year: file.year ?? year,
});

interface ToldProps {
  answer: Answer;
  list: Province;
  onWithdraw: (answer: Answer) => void;
}

function Told({ answer, list, onWithdraw }: ToldProps) {
  const t = useText(uiProvinceUnitStrings);
  const y = useText(uiProvinceTypedStrings);
  const unit = list.organisations.find(({ id }) => id === answer.unit)?.name;
  const words = [
    unit !== undefined && t('answeredUnit', { unit }),
    answer.year !== undefined && t('answeredYear', { year: answer.year }),
    answer.seen && t('answeredSeen'),
    answer.typed && y('typed', { day: showDate(answer.typed.on) }),
    answer.setAside !== undefined && t('answeredAside', { reason: answer.setAside }),
  ];
  return (
    <p className="row">
      <span>{t('answered', { words: words.filter(Boolean).join(', ') })}</span>
      <button type="button" className="button small" onClick={() => onWithdraw(answer)}>
        {t('answerWithdraw')}
      </button>
    </p>
  );
}

interface WhoseProps {
  file: FileAnswer;
  year: number;
  list: Province;
  onGive: (answer: Given) => void;
}

function Whose({ file, year, list, onGive }: WhoseProps) {
  const t = useText(uiProvinceUnitStrings);
  const [unit, setUnit] = useState(file.unit?.name ?? '');
  const [when, setWhen] = useState(String(file.year ?? year));
  const [tried, setTried] = useState(false);
  const units = namedUnits(list);
  const found = namedBy(units, unit);
  const isYear = /^20\d\d$/.test(when.trim());
  // A portal's table is of many units; only its year may be asked.
  const isOfOne = file.kind !== 'sheet';
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isYear) return;
        const answer = { ...given(file.answer), year: Number(when) };
        if (!isOfOne) onGive(answer);
        else if (found) onGive({ ...answer, unit: found.id });
      }}
    >
      {isOfOne && (
        <>
          <Field
            label={t('answerUnit')}
            hint={t('answerUnitHint')}
            error={tried && !found ? t('answerUnitWrong') : null}
          >
            {(tie) => <NamePicker tie={tie} names={units} value={unit} onChange={setUnit} />}
          </Field>
          {file.maybe.length > 0 && found === null && (
            <p className="row">
              <span className="quiet">{t('answerMaybe')}</span>
              {file.maybe.map(({ id, name }) => (
                <button
                  key={id}
                  type="button"
                  className="button small"
                  data-maybe={id}
                  onClick={() => setUnit(name)}
                >
                  {name}
                </button>
              ))}
            </p>
          )}
        </>
      )}
      <Field label={t('answerYear')} error={tried && !isYear ? t('answerYearWrong') : null}>
        {(tie) => (
          <input
            {...tie}
            className="input short"
            inputMode="numeric"
            value={when}
            onChange={({ target }) => setWhen(target.value)}
          />
        )}
      </Field>
      <p>
        <button type="submit" className="button primary">
          {t('answerSave')}
        </button>
      </p>
    </form>
  );
}

function SetAside({ onGive }: Pick<WhoseProps, 'onGive'>) {
  const t = useText(uiProvinceUnitStrings);
  const [reason, setReason] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onGive({ setAside: reason.trim() });
      }}
    >
      <Field label={t('setAside')} hint={t('setAsideHint')}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <p>
        <button type="submit" className="button" disabled={reason.trim() === ''}>
          {t('setAsideSave')}
        </button>
      </p>
    </form>
  );
}
