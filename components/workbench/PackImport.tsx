/** Takes in a pack file: checked by line and column first, and never put over one's own pack without asking. */
import { useState } from 'react';
import type { Problem } from '../../lib/domain/problem';
import { uiPackStrings } from '../../lib/domain/strings/ui-packs';
import { checkPackFile } from '../../lib/packs/check-file';
import { ownPackSchema, type OwnPackFile } from '../../lib/packs/own-pack-schema';
import { useText } from '../text/language';
import type { PackListProps } from './PackList';

type State =
  | { kind: 'idle' }
  | { kind: 'bad'; file: string; problems: readonly Problem[] }
  | { kind: 'other' }
  | { kind: 'ask'; pack: OwnPackFile; before: OwnPackFile }
  | { kind: 'done'; name: string }
  | { kind: 'failed'; reason: string };

/** A file field, and what became of the file. */
export function PackImport({ packs, onKeepPack }: Pick<PackListProps, 'packs' | 'onKeepPack'>) {
  const t = useText(uiPackStrings);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const keep = (pack: OwnPackFile) =>
    onKeepPack(pack).then(
      () => setState({ kind: 'done', name: pack.displayName.vi }),
      (error: unknown) =>
        setState({
          kind: 'failed',
          reason: error instanceof Error ? error.message : String(error),
        }),
    );
  const take = async (file: File) => {
    const { problems, json } = checkPackFile(file.name, await file.text());
    if (problems.length > 0) return setState({ kind: 'bad', file: file.name, problems });
    const parsed = ownPackSchema.safeParse(json);
    if (!parsed.success) return setState({ kind: 'other' });
    const before = packs.find(({ id }) => id === parsed.data.id);
    if (before && JSON.stringify(before) !== JSON.stringify(parsed.data))
      return setState({ kind: 'ask', pack: parsed.data, before });
    await keep(parsed.data);
  };
  return (
    <div className="stack">
      <label>
        {t('import')}{' '}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void take(file);
            event.target.value = '';
          }}
        />
      </label>
      <div role="status">
        <Outcome state={state} onTake={keep} onLeave={() => setState({ kind: 'idle' })} />
      </div>
    </div>
  );
}

interface OutcomeProps {
  state: State;
  onTake: (pack: OwnPackFile) => void;
  onLeave: () => void;
}

function Outcome({ state, onTake, onLeave }: OutcomeProps) {
  const t = useText(uiPackStrings);
  switch (state.kind) {
    case 'idle':
      return null;
    case 'done':
      return <p>{t('imported', { name: state.name })}</p>;
    case 'other':
      return <p className="notice warning">{t('importNoPages')}</p>;
    case 'failed':
      return <p className="notice error">{t('failed', { reason: state.reason })}</p>;
    case 'bad':
      return (
        <div className="notice error">
          <p>{t('importBad', { file: state.file })}</p>
          <ul>
            {state.problems.map(({ message, place }, at) => (
              <li key={at}>
                {t('importPlace', { line: place?.line ?? 1, column: place?.column ?? 1, message })}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'ask': {
      const { pack, before } = state;
      const name = before.displayName.vi;
      return (
        <div className="notice warning">
          <p>{t('importReplace', { name, before: before.version, after: pack.version })}</p>
          <div className="row">
            <button type="button" className="button" onClick={() => onTake(pack)}>
              {t('importTake')}
            </button>
            <button type="button" className="button" onClick={onLeave}>
              {t('importKeep')}
            </button>
          </div>
        </div>
      );
    }
  }
}
