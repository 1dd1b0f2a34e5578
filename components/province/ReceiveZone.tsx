/** Where files are dropped or picked, how far their reading is, and what came of it. */
import { useEffect, useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { Failure } from '../basic/Failure';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import type { Received } from './desk/receiver';
import { droppedFiles, pickedFolder, pickedFrom } from './gather';
import { ListQuestions } from './ListQuestions';
import { OutcomeWords } from './OutcomeWords';
import type { ProvincePort } from './port';

type ZonePort = Pick<ProvincePort, 'run' | 'receive' | 'stop' | 'resume' | 'ask' | 'revision'>;

export function ReceiveZone({ port, year }: { port: ZonePort; year: number }) {
  const t = useText(uiProvinceStrings);
  const [gathering, setGathering] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { run } = port;
  const take = (files: ReturnType<typeof droppedFiles>) => {
    if (!files) return;
    setGathering(true);
    setFailure(null);
    files
      .then(port.receive, (error: unknown) => setFailure(String(error)))
      .finally(() => setGathering(false));
  };
  const busy = gathering || run.kind === 'reading';
  return (
    <section className="stack" data-receive={gathering ? 'gathering' : run.kind}>
      {!busy && <Beside onDrop={take} />}
      {!busy && (
        <Zone
          onDrop={take}
          onPick={(files) => port.receive(pickedFrom(files))}
          onFolder={port.receive}
        />
      )}
      {gathering && <p role="status">{t('gathering')}</p>}
      {failure !== null && <Failure text={t('failed', { message: failure })} />}
      {run.kind === 'reading' && <Reading port={port} />}
      {run.kind === 'done' && <Outcome received={run.received} port={port} year={year} />}
      {run.kind === 'failed' && (
        <Failure text={t('receiveFailed', { message: run.message })} onRetry={port.resume} />
      )}
    </section>
  );
}

/**
 * What is dropped beside the zone is received all the same: elsewhere in the workbench one report is taken to be checked,
 * and the others of a folder would be lost without a word.
 */
function Beside({ onDrop }: Pick<ZoneProps, 'onDrop'>) {
  useEffect(() => {
    const drop = (event: globalThis.DragEvent) => {
      const isInside = event.target instanceof Element && event.target.closest('.province-drop');
      if (isInside || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      onDrop(droppedFiles(event.dataTransfer));
    };
    // Before the workbench's own listener, which then leaves it alone.
    window.addEventListener('drop', drop, true);
    return () => window.removeEventListener('drop', drop, true);
  });
  return null;
}

interface ZoneProps {
  onDrop: (files: ReturnType<typeof droppedFiles>) => void;
  onPick: (files: FileList) => void;
  onFolder: (folder: FileSystemDirectoryHandle) => void;
}

function Zone({ onDrop, onPick, onFolder }: ZoneProps) {
  const t = useText(uiProvinceStrings);
  const hint = useId();
  const [over, setOver] = useState(false);
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div
      className={`drop-zone province-drop${over ? ' over' : ''}`}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        onDrop(droppedFiles(event.dataTransfer));
      }}
    >
      <p className="drop-title">{t('drop')}</p>
      <p className="row">
        <Picker hint={hint} onPick={onPick} primary>
          {t('chooseFiles')}
        </Picker>
        <Picker hint={hint} onPick={onPick} onFolder={onFolder}>
          {t('chooseFolder')}
        </Picker>
      </p>
      <p id={hint} className="small quiet">
        {t('dropHint')}
      </p>
    </div>
  );
}

interface PickerProps {
  hint: string;
  onPick: (files: FileList) => void;
  /** Picks a folder; where the browser can, it is handed out itself. */
  onFolder?: (folder: FileSystemDirectoryHandle) => void;
  primary?: boolean;
  children: ReactNode;
}

/** A real file input behind a button, so that keyboards and screen readers have it too. */
function Picker({ hint, onPick, onFolder, primary = false, children }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const folder = onFolder !== undefined;
  const press = async () => {
    const picked = onFolder ? await pickedFolder() : null;
    if (picked === null) input.current?.click();
    else if (picked) onFolder?.(picked);
  };
  return (
    <>
      <button
        type="button"
        className={primary ? 'button primary' : 'button'}
        aria-describedby={hint}
        onClick={() => void press()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label={String(children)}
        data-pick={folder ? 'folder' : 'files'}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={(event) => {
          if (event.target.files && event.target.files.length > 0) onPick(event.target.files);
          event.target.value = '';
        }}
      />
    </>
  );
}

function Reading({ port: { run, stop } }: { port: ZonePort }) {
  const t = useText(uiProvinceStrings);
  const progress = run.kind === 'reading' ? run.progress : null;
  return (
    <div className="stack notice">
      <p role="status">{t('reading')}</p>
      <div className="row">
        <progress
          aria-label={t('reading')}
          {...(progress ? { value: progress.done, max: progress.total } : {})}
        />
        {progress && (
          <span>
            {t('readingAt', { done: showCount(progress.done), total: showCount(progress.total) })}
          </span>
        )}
        <button type="button" className="button" onClick={stop}>
          {t('stop')}
        </button>
      </div>
      {progress && <p className="small quiet break">{progress.current}</p>}
    </div>
  );
}

function Outcome({ received, port, year }: { received: Received; port: ZonePort; year: number }) {
  const t = useText(uiProvinceStrings);
  const { lists, stopped } = received;
  return (
    <div className="stack">
      <OutcomeWords port={port} year={year} received={received} />
      {stopped && (
        <p>
          <button type="button" className="button" onClick={port.resume}>
            {t('resume')}
          </button>
        </p>
      )}
      {lists.length > 0 && <ListQuestions lists={lists} ask={port.ask} />}
    </div>
  );
}
