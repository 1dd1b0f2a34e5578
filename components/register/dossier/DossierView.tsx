/** The dossier from plain data: the list, the files by item, the self-check, the package. */
import type { Attachment, PackageMark } from '../../../lib/domain/attachment';
import { FILE_BYTES, YEAR_BYTES } from '../../../lib/domain/attachment';
import { uiDossierStrings } from '../../../lib/domain/strings/ui-dossier';
import type { DossierList } from '../../../lib/packs/checklists';
import type { DossierCheck } from '../../../lib/register/dossier/types';
import { ProblemList } from '../../basic/ProblemList';
import { QuickFixes, type Commands } from '../../basic/QuickFixes';
import { showDecimal } from '../../text/format';
import { useLanguage, useText } from '../../text/language';
import { AddCard } from './AddCard';
import { FileRow } from './FileRow';
import { PackageCard } from './PackageCard';
import { RemovedLine } from './RemovedLine';
import { SlotItem } from './SlotItem';
import type { Adding } from './use-adding';
import type { PackageRun } from './use-package';
import type { Removal } from './use-removed';

export type FileChange = Partial<Pick<Attachment, 'slot' | 'date'>>;

export interface DossierViewProps {
  year: number;
  lists: readonly DossierList[];
  list: DossierList;
  check: DossierCheck;
  files: readonly Attachment[];
  adding: Adding;
  run: PackageRun;
  previous: PackageMark | null;
  /** Why the last change of a file was not kept. */
  failure: string | null;
  commands: Commands;
  onList: (id: string) => void;
  onChange: (id: string, to: FileChange) => void;
  removal: Removal;
  onRemove: (id: string) => void;
  /** The package made last was sent on a day; null: not. */
  onSent: (day: string | null) => void;
  onMake: () => void;
  onCancel: () => void;
}

/** In the order of the work: files, items, findings, package. */
export function DossierView(props: DossierViewProps) {
  const { check, failure, adding, list, onChange, onRemove, commands } = props;
  const t = useText(uiDossierStrings);
  return (
    <div className="dossier stack">
      <p className="quiet">{t('intro')}</p>
      <ListCard {...props} />
      <AddCard adding={adding} />
      <RemovedLine removal={props.removal} />
      {failure !== null && (
        <p role="alert" className="notice error break">
          {t('failed', { reason: failure })}
        </p>
      )}
      <section className="stack" aria-labelledby="dossier-items">
        <h2 id="dossier-items">{t('items')}</h2>
        <Counts check={check} />
        <ol className="plain dossier-items">
          {check.slots.map((slot) => (
            <SlotItem
              key={slot.document.id}
              slot={slot}
              documents={list.documents}
              onAdd={(files) => adding.add(files, slot.document.id)}
              onChange={onChange}
              onRemove={onRemove}
            />
          ))}
        </ol>
      </section>
      {check.unplaced.length > 0 && (
        <section className="stack" aria-labelledby="dossier-unplaced">
          <h2 id="dossier-unplaced">{t('unplaced')}</h2>
          <ul className="plain">
            {check.unplaced.map((file) => (
              <FileRow key={file.id} documents={list.documents} {...{ file, onChange, onRemove }} />
            ))}
          </ul>
        </section>
      )}
      <section className="stack" aria-labelledby="dossier-problems">
        <h2 id="dossier-problems">{t('problems')}</h2>
        {check.problems.length === 0 ? (
          <p>{t('noProblems')}</p>
        ) : (
          <ProblemList
            problems={check.problems}
            label={t('problems')}
            more={(problem) => <QuickFixes problem={problem} commands={commands} />}
          />
        )}
      </section>
      <PackageCard {...props} />
    </div>
  );
}

function Counts({ check: { slots } }: { check: DossierCheck }) {
  const t = useText(uiDossierStrings);
  const missing = slots.filter(({ state }) => state === 'missing').length;
  const done = slots.filter(({ state }) => state === 'filled' || state === 'referred').length;
  return (
    <p role="status" data-dossier-missing={missing}>
      {t('counts', { done, count: slots.length, missing })}
    </p>
  );
}

const MB = 1024 * 1024;

function ListCard({ lists, list, files, onList }: DossierViewProps) {
  const t = useText(uiDossierStrings);
  const language = useLanguage();
  const used = files.reduce((sum, { size }) => sum + size, 0);
  return (
    <section className="stack dossier-list" aria-labelledby="dossier-list">
      <div className="row">
        <label id="dossier-list" htmlFor="dossier-list-choice">
          {t('list')}
        </label>
        <select
          id="dossier-list-choice"
          className="input kind"
          value={list.id}
          onChange={({ target }) => onList(target.value)}
        >
          {lists.map(({ id, displayName }) => (
            <option key={id} value={id}>
              {displayName[language] ?? displayName.vi}
            </option>
          ))}
        </select>
      </div>
      {list.source && <p className="small quiet">{t('source', { source: list.source })}</p>}
      {list.example && <p className="small attention">{t('example')}</p>}
      <p className="small quiet">
        {t('limits', {
          file: FILE_BYTES / MB,
          year: YEAR_BYTES / MB,
          used: showDecimal(Math.round((used / MB) * 10) / 10),
        })}
      </p>
    </section>
  );
}
