/** Takes in a pack file: what it brings is shown first, a faulty one is refused with its places. */
import { useState } from 'react';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { packFileOf, type OwnPackFile } from '../../lib/packs/own-pack-schema';
import { FilePicker } from '../basic/FilePicker';
import { useText } from '../text/language';
import { PackPoints } from './PackPoints';
import { canTry, PackTry } from './PackTry';
import type { PackPageProps } from './ports';
import { readPackFile, type ReadPack } from './read-pack-file';
import { Faults } from './Faults';

type State = { file: string; read: ReadPack | null };
type PackFileProps = Pick<PackPageProps, 'own' | 'report'> & {
  onTake: (pack: OwnPackFile, file: string) => void;
};

/** A file field, and what became of the file. */
export function PackFile({ own, report, onTake }: PackFileProps) {
  const t = useText(uiPackPageStrings);
  const [state, setState] = useState<State | null>(null);
  const take = async (file: File) => {
    setState({ file: file.name, read: null });
    const read = await readPackFile(file);
    setState({ file: file.name, read });
  };
  const leave = () => setState(null);
  return (
    <div className="stack">
      <p>
        <FilePicker
          text={t('install')}
          accept=".json,application/json"
          onPick={([file]) => void take(file)}
        />
      </p>
      <div role="status">
        {state?.read === null && <p>{t('installReading', { file: state.file })}</p>}
        {state?.read?.kind === 'long' && (
          <p className="notice error">
            {t('tooLong', { file: state.file, size: state.read.megabytes })}
          </p>
        )}
        {state?.read?.kind === 'bad' && (
          <div className="notice error stack">
            <p>{t('refused', { file: state.file, count: state.read.problems.length })}</p>
            <p>{t('refusedHint')}</p>
            <Faults problems={state.read.problems} file={state.file} />
          </div>
        )}
      </div>
      {state?.read?.kind === 'pack' && (
        <Question
          pack={state.read.pack}
          file={state.file}
          own={own}
          report={report}
          onTake={(pack) => {
            leave();
            onTake(pack, state.file);
          }}
          onLeave={leave}
        />
      )}
    </div>
  );
}

interface QuestionProps extends Pick<PackFileProps, 'own' | 'report'> {
  pack: OwnPackFile;
  file: string;
  onTake: (pack: OwnPackFile) => void;
  onLeave: () => void;
}

/** Nothing is kept before this is answered. */
function Question({ pack, file, own, report, onTake, onLeave }: QuestionProps) {
  const t = useText(uiPackPageStrings);
  const [tries, setTries] = useState(false);
  const before = own.find(({ id }) => id === pack.id);
  const isSame = before && JSON.stringify(packFileOf(before)) === JSON.stringify(pack);
  const name = pack.displayName.vi;
  return (
    <section
      className="notice stack"
      aria-label={t('installAsk', { file, name, version: pack.version })}
    >
      <p tabIndex={-1} ref={(line) => line?.focus()}>
        {t('installAsk', { file, name, version: pack.version })}
      </p>
      {isSame && <p>{t('installSame')}</p>}
      {before && !isSame && (
        <p className="field-error">
          {t('installReplace', { name: before.displayName.vi, before: before.version })}
        </p>
      )}
      <PackPoints pack={pack} level={4} />
      <p className="row">
        <button type="button" className="button primary" onClick={() => onTake(pack)}>
          {t('installTake')}
        </button>
        {canTry(pack) && !tries && (
          <button type="button" className="button" onClick={() => setTries(true)}>
            {t('try')}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {t('installLeave')}
        </button>
      </p>
      {tries && <PackTry pack={pack} report={report} onEnd={() => setTries(false)} />}
    </section>
  );
}
