/** "Lưu giữ" with its data. */
import type { Note } from '../../lib/domain/keeping';
import type { Protocol } from '../../lib/domain/protocol';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { send } from '../../lib/platform/messaging';
import { Skeleton } from '../basic/Skeleton';
import { nowInstant } from '../data/clock';
import { useKeepingState, useLastBundle, useNotes, useReadHosts } from '../data/keeping';
import { useText } from '../text/language';
import { BackupCard } from './BackupCard';
import { BundleCard } from './BundleCard';
import { EraseCard } from './EraseCard';
import { HandoverCard, type HandoverFacts } from './HandoverCard';
import { NotesCard } from './NotesCard';
import { ProvinceKept } from './ProvinceKept';
import { RestoreCard } from './RestoreCard';
import { StorageCard } from './StorageCard';
import { useBackup } from './use-backup';
import { useErase } from './use-erase';
import { useHandoverDoor } from './use-handover-door';
import { useRestore } from './use-restore';
import { useStorage } from './use-storage';

export interface KeepScreenProps {
  /** What a hand-over made now would say. */
  handover: HandoverFacts;
  year: number;
  years: readonly number[];
  /** The unit's name as its profile has it. */
  unit: string | null;
}

/** Backup and restore first, erasing last. */
export function KeepScreen({ handover, year, years, unit }: KeepScreenProps) {
  const t = useText(uiKeepStrings);
  const state = useKeepingState();
  const backup = useBackup();
  const restore = useRestore();
  const erase = useErase();
  const notes = useNotes();
  const hosts = useReadHosts();
  const last = useLastBundle(year, unit);
  const [storage, askToPersist] = useStorage(
    `${state?.readings} ${state?.changedAt} ${restore.run.kind} ${erase.run.kind}`,
  );
  useHandoverDoor(restore.run);
  if (!state) return <Skeleton lines={10} />;
  const { changedAt, backup: made } = state;
  return (
    <div className="keep form">
      <p className="quiet">{t('intro')}</p>
      <ProvinceKept year={year} again={erase.run.kind} />
      <BackupCard
        state={made}
        empty={state.readings === 0 && changedAt === null}
        backup={backup}
        onRemind={(days) => void send<Protocol, 'backup/remind'>('backup/remind', { days })}
      />
      <HandoverCard facts={handover} backup={backup} />
      <RestoreCard restore={restore} unit={unit} />
      <BundleCard key={year} year={year} last={last} />
      <NotesCard notes={notes} onAdd={addNote} onRemove={removeNote} />
      <StorageCard storage={storage} onAsk={askToPersist} />
      <EraseCard
        erase={erase}
        hosts={hosts}
        years={years}
        backedUp={made.at !== null && (changedAt === null || made.at >= changedAt)}
        onBackup={() => backup.start()}
      />
    </div>
  );
}

const saveNote = (note: Note) => void send<Protocol, 'note/save'>('note/save', { note });
const addNote = (text: string) => saveNote({ id: crypto.randomUUID(), at: nowInstant(), text });
/** An empty note stays, so that a colleague's file does not bring it back. */
const removeNote = (note: Note) => saveNote({ ...note, at: nowInstant(), text: '' });
