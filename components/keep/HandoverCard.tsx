/** "Bàn giao": one file for whoever goes on, with the sheet that opens there first. */
import { useState } from 'react';
import type { Handover } from '../../lib/domain/handover';
import { uiHandoverStrings } from '../../lib/domain/strings/ui-handover';
import { handoverFileName } from '../../lib/exchange/file-name';
import { Field } from '../basic/Field';
import { nowInstant } from '../data/clock';
import { keepHandover, useHandover } from '../data/handover';
import { useText } from '../text/language';
import { formatRoute } from '../workbench/route';
import type { Backup } from './use-backup';

/** How things stand, as the workbench knows it. */
export type HandoverFacts = Omit<Handover, 'at' | 'message'>;

export interface HandoverCardProps {
  facts: HandoverFacts;
  backup: Backup;
}

/** The sheet is kept first, so that the backup takes it along. */
export function HandoverCard({ facts, backup }: HandoverCardProps) {
  const t = useText(uiHandoverStrings);
  const last = useHandover();
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const message = typed ?? last?.message ?? '';
  const make = async () => {
    setFailure(null);
    try {
      await keepHandover({ ...facts, at: nowInstant(), message: message.trim() });
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
          disabled={backup.run.kind === 'working'}
          onClick={() => void make()}
        >
          {t('make')}
        </button>
        <a href={formatRoute({ view: 'welcome', year: facts.year, field: 'handover' })}>
          {t('see')}
        </a>
      </div>
      {failure !== null && (
        <p role="alert" className="notice error break">
          {t('failed', { reason: failure })}
        </p>
      )}
    </section>
  );
}
