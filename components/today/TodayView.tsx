/** The officer's day: what is overdue and what falls due, from what was last seen, and the month at a glance. */
import { useMemo } from 'react';
import { formatDay } from '../../lib/domain/instant';
import { DUE_DAYS, type DueDays } from '../../lib/domain/preferences';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import { uiTodayStrings } from '../../lib/domain/strings/ui-today';
import { Failure } from '../basic/Failure';
import { Field } from '../basic/Field';
import { Skeleton } from '../basic/Skeleton';
import { useAnswer } from '../data/desk';
import type { Ask, Scope, Today } from '../desk/questions';
import type { EvidencePorts } from '../evidence/EvidenceView';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { DueTable } from './DueTable';
import { MonthGlance } from './MonthGlance';
import { OLD_DAYS } from './words';

export interface TodayViewProps {
  scope: Scope;
  /** The present moment, with `+07:00`. */
  now: string;
  days: DueDays;
  onDays: (days: DueDays) => void;
  ask: Ask;
  copy: EvidencePorts['copy'];
}

/** Three groups, the gravest first, and the month. */
export function TodayView({ scope, now, days, onDays, ask, copy }: TodayViewProps) {
  const t = useText(uiTodayStrings);
  const e = useText(uiEvidenceStrings);
  const body = useMemo(() => ({ scope, asOf: now, days }), [scope, now, days]);
  const [answer, again] = useAnswer(ask, 'today', body, true);
  return (
    <div className="today">
      <div className="pane-head">
        <h2>{t('title', { day: formatDay(now.slice(0, 10)) })}</h2>
        <DaysChoice days={days} onDays={onDays} />
      </div>
      {answer.kind === 'loading' && <Skeleton lines={8} />}
      {answer.kind === 'failed' && (
        <Failure text={e('deskFailed', { message: answer.message })} onRetry={again} />
      )}
      {answer.kind === 'ready' && (
        <>
          {!scope.unitChosen && <p className="notice warning">{t('unitAsk')}</p>}
          <Lists today={answer.value} days={days} copy={copy} />
          <MonthGlance month={answer.value.month} lastMonth={answer.value.lastMonth} />
        </>
      )}
    </div>
  );
}

function DaysChoice({ days, onDays }: Pick<TodayViewProps, 'days' | 'onDays'>) {
  const t = useText(uiTodayStrings);
  return (
    <Field label={t('days')}>
      {(tie) => (
        <select
          {...tie}
          className="input short"
          value={days}
          onChange={({ target }) => onDays(DUE_DAYS.find((one) => one === Number(target.value))!)}
        >
          {DUE_DAYS.map((one) => (
            <option key={one} value={one}>
              {t('daysOption', { days: one })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ListsProps {
  today: Today;
  days: number;
  copy: EvidencePorts['copy'];
}

function Lists({ today, days, copy }: ListsProps) {
  const t = useText(uiTodayStrings);
  if (today.seen === 0) return <p className="notice">{t('noneSeen')}</p>;
  const { overdue, today: now, soon } = today;
  const old = [...overdue, ...now, ...soon].filter(({ seenDaysAgo }) => seenDaysAgo >= OLD_DAYS);
  const title = (key: 'overdue' | 'dueToday' | 'soon', rows: readonly unknown[]) =>
    t(key, { count: showCount(rows.length), days });
  return (
    <>
      <p className="quiet">{t('basis')}</p>
      {old.length > 0 && (
        <p className="notice warning">
          {t('old', { count: showCount(old.length), days: OLD_DAYS })}
        </p>
      )}
      <DueTable title={title('overdue', overdue)} rows={overdue} copy={copy} group="overdue" />
      <DueTable title={title('dueToday', now)} rows={now} copy={copy} group="today" />
      <DueTable title={title('soon', soon)} rows={soon} copy={copy} group="soon" />
      <LeftOut today={today} />
    </>
  );
}

function LeftOut({ today }: { today: Today }) {
  const t = useText(uiTodayStrings);
  const reasons = ['paused', 'noDue', 'impossible', 'unit'] as const;
  const parts = reasons.flatMap((reason) => {
    const count = today.leftOut[reason];
    return count > 0 ? t(`leftOut.${reason}`, { count: showCount(count) }) : [];
  });
  if (parts.length === 0) return null;
  return <p className="quiet">{t('leftOut', { parts: parts.join('; ') })}</p>;
}
