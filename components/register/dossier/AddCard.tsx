/** Files picked or dropped, their progress, and what became of them. */
import { useState, type DragEvent } from 'react';
import { FILE_BYTES, YEAR_BYTES } from '../../../lib/domain/attachment';
import { uiDossierStrings } from '../../../lib/domain/strings/ui-dossier';
import { FilePicker } from '../../basic/FilePicker';
import { useText } from '../../text/language';
import type { Adding } from './use-adding';

const MB = 1024 * 1024;

/** A place to drop, which is a button as well. */
export function AddCard({ adding }: { adding: Adding }) {
  const t = useText(uiDossierStrings);
  const [over, setOver] = useState(false);
  const { run } = adding;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    adding.add([...event.dataTransfer.files], null);
  };
  return (
    <section
      className={over ? 'dossier-drop over stack' : 'dossier-drop stack'}
      aria-label={t('addMany')}
      data-adding={run.kind}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="row">
        <FilePicker
          text={t('addMany')}
          className="button primary"
          multiple
          name="dossier-many"
          onPick={(files) => adding.add(files, null)}
        />
        {run.kind === 'adding' && (
          <button type="button" className="button" onClick={adding.cancel}>
            {t('cancel')}
          </button>
        )}
      </div>
      <p className="small quiet">{t('addHint')}</p>
      {run.kind === 'adding' && (
        <progress max={run.total || 1} value={run.done} aria-label={run.name} />
      )}
      <div role="status">
        <Told run={run} />
      </div>
    </section>
  );
}

function Told({ run }: Pick<Adding, 'run'>) {
  const t = useText(uiDossierStrings);
  const kb = (bytes: number) => t('size', { kb: Math.ceil(bytes / 1024) });
  switch (run.kind) {
    case 'idle':
      return null;
    case 'cancelled':
      return <p>{t('cancelled')}</p>;
    case 'failed':
      return <p className="field-error break">{t('failed', { reason: run.reason })}</p>;
    case 'adding':
      return (
        <p className="break">
          {t('adding', { name: run.name, done: kb(run.done), total: kb(run.total) })}
        </p>
      );
    case 'added':
      return (
        <>
          <p>{t('added', { count: run.count })}</p>
          {run.refused.map(({ name, fault }) => (
            <p key={name} className="field-error break">
              {t(fault, { name, limit: (fault === 'tooLarge' ? FILE_BYTES : YEAR_BYTES) / MB })}
            </p>
          ))}
        </>
      );
  }
}
