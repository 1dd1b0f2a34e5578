/** "Bàn giao": one file for whoever goes on, with the sheet that opens there first. */
import { useEffect, useRef, useState } from 'react';
import type { Handover } from '../../lib/domain/handover';
import { uiHandoverStrings } from '../../lib/domain/strings/ui-handover';
import { handoverFileName } from '../../lib/exchange/file-name';
import { Field } from '../basic/Field';
import { nowInstant } from '../data/clock';
import { keepHandover, useHandover } from '../data/handover';
import { useText } from '../text/language';
import { formatRoute } from '../workbench/route';
import { leftWork, tellLeft, useStayAsked } from './left-work';
import type { Backup } from './use-backup';

/** How things stand, as the workbench knows it. */
export type HandoverFacts = Omit<Handover, 'at' | 'message'>;

export interface HandoverCardProps {
  facts: HandoverFacts;
  backup: Backup;
}

/** Whether what the sheet counts is known; it is not while the figures are being worked out. */
const isCounted = ({ filled, open, problems, entries }: HandoverFacts) =>
  [filled, open, problems, entries].every((count) => count !== null);

/**
 * The sheet is kept first, so that the backup takes it along. Where it is asked for before its counts are known it
 * is made once they are, unless the officer will not wait: then they are told as not known.
 */
export function HandoverCard({ facts, backup }: HandoverCardProps) {
  const t = useText(uiHandoverStrings);
  const last = useHandover();
  // Words typed before the page was left are still there.
  const [typed, setTyped] = useState<string | null>(() => leftWork()?.message ?? null);
  const [failure, setFailure] = useState<string | null>(null);
  const [waits, setWaits] = useState(false);
  const message = typed ?? last?.message ?? '';
  // What stands when the file is made, not when it was asked for.
  const latest = useRef({ facts, message });
  const goOn = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = { facts, message };
    if (isCounted(facts)) goOn.current?.();
  }, [facts, message]);
  useStayAsked(waits);
  useEffect(() => {
    tellLeft(null);
    return () => {
      if (goOn.current) tellLeft({ kind: 'handover', message: latest.current.message });
    };
  }, []);
  const make = async () => {
    setFailure(null);
    if (!isCounted(facts)) {
      setWaits(true);
      await new Promise<void>((resolve) => (goOn.current = resolve));
      goOn.current = null;
      setWaits(false);
    }
    try {
      const { facts: then, message: words } = latest.current;
      await keepHandover({ ...then, at: nowInstant(), message: words.trim() });
      backup.start(handoverFileName);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section aria-labelledby="handover-card" className="stack" data-handover-card>
      <h2 id="handover-card">{t('cardTitle')}</h2>
      <p className="quiet">{t('cardHint')}</p>
      <Field label={t('message')}>
        {(tie) => (
          <textarea
            {...tie}
            className="input"
            rows={3}
            maxLength={4000}
            value={message}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <div className="row">
        <button
          type="button"
          className="button"
          disabled={waits || backup.run.kind === 'working'}
          onClick={() => void make()}
        >
          {t('make')}
        </button>
        <a href={formatRoute({ view: 'welcome', year: facts.year, field: 'handover' })}>
          {t('see')}
        </a>
      </div>
      {waits && (
        <div role="status" className="row" data-handover-waits="">
          <span>{t('counting')}</span>
          <button type="button" className="button small" onClick={() => goOn.current?.()}>
            {t('withoutCounts')}
          </button>
        </div>
      )}
      {failure !== null && (
        <p role="alert" className="notice error break">
          {t('failed', { reason: failure })}
        </p>
      )}
    </section>
  );
}
