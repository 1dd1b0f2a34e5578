/** "Hồ sơ gửi tỉnh" with its data: the list in use, the files, the check, and what can be done about it. */
import '../../theme/dossier.css';
import { useMemo, useState } from 'react';
import type { Attachment } from '../../../lib/domain/attachment';
import { dossierLists } from '../../../lib/packs/checklists';
import { ownPacksOf } from '../../../lib/packs/policies';
import { checkDossier } from '../../../lib/register/dossier/check';
import type { Commands } from '../../basic/QuickFixes';
import { Skeleton } from '../../basic/Skeleton';
import {
  changeAttachments,
  sayPackageSent,
  useAttachments,
  useLastPackage,
} from '../../data/attachments';
import { today } from '../../data/clock';
import { useLoadedPacks } from '../../data/packs';
import type { RegisterTabProps } from '../RegisterScreen';
import { DossierView } from './DossierView';
import { useAdding } from './use-adding';
import { usePackage } from './use-package';
import { useRemoved } from './use-removed';

/** Waits for packs and files; then everything is worked out anew whenever one of them changes. */
export function DossierTab(props: RegisterTabProps) {
  const packs = useLoadedPacks();
  const files = useAttachments(props.year);
  if (!packs || !files) return <Skeleton lines={10} />;
  return <Loaded key={props.year} {...props} files={files} packs={packs} />;
}

type LoadedProps = RegisterTabProps & {
  files: readonly Attachment[];
  packs: NonNullable<ReturnType<typeof useLoadedPacks>>;
};

function Loaded({ year, unit, entries, files, packs }: LoadedProps) {
  const lists = useMemo(() => dossierLists(ownPacksOf(packs)), [packs]);
  const [chosen, setChosen] = useState<string | null>(null);
  const list = lists.find(({ id }) => id === chosen) ?? lists[0]!;
  const check = useMemo(
    () => checkDossier(files, list, { year, today: today(), entries }),
    [files, list, year, entries],
  );
  const adding = useAdding(year, files, list.documents);
  const [run, make, cancel] = usePackage();
  const previous = useLastPackage(year, unit);
  const byId = new Map(files.map((file) => [file.id, file]));
  const [failure, setFailure] = useState<string | null>(null);
  const removal = useRemoved(setFailure);
  const remove = (id: string) => {
    const file = byId.get(id);
    if (file) removal.remove(file);
  };
  const told = (work: Promise<void>) =>
    void work.then(
      () => setFailure(null),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  const change = (ids: readonly string[], to: Parameters<typeof changeAttachments>[1]) => {
    told(
      changeAttachments(
        ids.flatMap((id) => byId.get(id) ?? []),
        to,
      ),
    );
  };
  return (
    <DossierView
      {...{ year, lists, list, check, files, adding, run, previous, failure, removal }}
      onList={setChosen}
      onChange={(id, to) => change([id], to)}
      onRemove={remove}
      onSent={(day) => previous && told(sayPackageSent(previous, day))}
      onMake={() => make({ year, unit, list, check, files, previous })}
      onCancel={cancel}
      commands={commandsOf(check, change, remove)}
    />
  );
}

/** Fixes of the findings; "choose a file" presses the item's own button. */
function commandsOf(
  { slots }: ReturnType<typeof checkDossier>,
  change: (ids: readonly string[], to: Parameters<typeof changeAttachments>[1]) => void,
  remove: (id: string) => void,
): Commands {
  const focus = (selector: string, press = false) => {
    const control = document.querySelector<HTMLElement>(selector);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
    if (press) control?.click();
  };
  return {
    'dossier.pick': ({ slot }) => focus(`[data-pick="${String(slot)}"]`, true),
    'dossier.date': ({ id }) => focus(`[data-file="${String(id)}"] .day input`),
    'dossier.remove': ({ id }) => remove(String(id)),
    'dossier.sort': ({ slot }) => {
      const files = slots.find(({ document }) => document.id === slot)?.files ?? [];
      const sorted = [...files].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1));
      sorted.forEach(({ id }, at) => change([id], { order: at }));
    },
  };
}
