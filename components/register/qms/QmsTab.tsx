/** "Đối chiếu quy trình với cổng": asks the ledger, compares with the register, and lets entries be written. */
import '../../theme/qms.css';
import { useEffect, useMemo, useState } from 'react';
import type { DocumentEntry, Entry } from '../../../lib/domain/entry/entry';
import { uiQmsStrings } from '../../../lib/domain/strings/ui-qms';
import { ownPacksOf } from '../../../lib/packs/policies';
import { aidsOf } from '../../../lib/packs/aids';
import { createRegistry } from '../../../lib/packs/registry';
import { updateLimitsOf } from '../../../lib/packs/update-limits';
import { checkQms } from '../../../lib/register/qms/check';
import { Skeleton } from '../../basic/Skeleton';
import { today } from '../../data/clock';
import { useLoadedPacks } from '../../data/packs';
import { saveEntries } from '../../data/register';
import type { ProcedureFacts } from '../../desk/questions';
import { useText } from '../../text/language';
import { EntryForm } from '../EntryForm';
import type { RegisterTabProps } from '../RegisterScreen';
import { ToldLine } from '../ToldLine';
import { useEntryForm } from '../use-entry-form';
import { useRegisterActs } from '../use-register';
import { useEntryWords } from '../words';
import { showCount } from '../../text/format';
import { answered, qmsCommands } from './commands';
import { ListPanel } from './ListPanel';
import { newOfPortal, withoutKnown } from './new-entries';
import { QmsView } from './QmsView';
import { useMany } from './use-many';

type Facts = { key: string; facts: ProcedureFacts | null; failure: string | null };

/** The form stands above the tables, so that a fix shows what it is about to write. */
export function QmsTab(props: RegisterTabProps) {
  const { year, years, entries, desk } = props;
  const t = useText(uiQmsStrings);
  const documents = useMemo(
    () => entries.filter((entry): entry is DocumentEntry => entry.kind === 'document'),
    [entries],
  );
  const byId = useMemo(
    () => new Map<string, Entry>(entries.map((one) => [one.id, one])),
    [entries],
  );
  const words = useEntryWords(byId);
  const acts = useRegisterActs({ save: saveEntries });
  const form = useEntryForm(year, entries, { save: saveEntries }, (entry) =>
    acts.tell({ kind: 'saved', entry }),
  );
  const many = useMany(acts);
  const [listing, setListing] = useState(false);
  const [facts, failure] = useFacts(desk);
  const check = useCheck(props, facts);
  if (failure !== null)
    return <p className="notice error break">{t('failed', { reason: failure })}</p>;
  if (!check || !facts || !desk) return <Skeleton lines={10} />;
  const commands = qmsCommands({
    ...{ year, byId, form, acts },
    onList: () => setListing(true),
    onTakeAll: () => many.write(newOfPortal(check.catalogue, year, t)),
  });
  const confirmNames = () =>
    many.change(
      check.namesOnly.map(({ portal, qms }) =>
        answered(qms.entry, 'sameAs', portal.code ?? portal.name ?? ''),
      ),
    );
  return (
    <div className="register qms stack">
      <ToldLine acts={acts} words={words} />
      {many.written.length > 0 && (
        <div role="status" className="notice row" data-qms-written={many.written.length}>
          <span>
            {t('taken', {
              count: showCount(many.written.length),
              bare: showCount(many.written.filter(({ values }) => !('date' in values)).length),
            })}
          </span>
          <button type="button" className="button small" disabled={many.busy} onClick={many.undo}>
            {t('takenUndo')}
          </button>
        </div>
      )}
      {listing && (
        <ListPanel
          year={year}
          busy={many.busy}
          onSave={(entries) => many.write(withoutKnown(entries, byId))}
          onClose={() => setListing(false)}
        />
      )}
      {form.draft && (
        <EntryForm
          draft={form.draft}
          trouble={form.trouble}
          duplicate={form.duplicate}
          documents={documents}
          years={years}
          words={words}
          onChange={form.change}
          onRecognise={form.recognise}
          onSave={form.save}
          onCancel={form.close}
          onOpen={form.openEntry}
          onConflict={form.resolve}
        />
      )}
      <QmsView
        year={year}
        period={desk.scope.period}
        unitChosen={desk.scope.unitChosen}
        check={check}
        hosts={facts.hosts}
        commands={commands}
        onConfirmNames={confirmNames}
      />
    </div>
  );
}

/** The ledger's side; what was known stands until the next answer. */
function useFacts(desk: RegisterTabProps['desk']): [ProcedureFacts | null, string | null] {
  const [known, setKnown] = useState<Facts | null>(null);
  const key = desk ? JSON.stringify([desk.scope.period, desk.scope.unit, desk.scope.stamp]) : '';
  useEffect(() => {
    if (!desk) return undefined;
    let alive = true;
    desk.ask('procedures', { scope: desk.scope }).then(
      (facts) => alive && setKnown({ key, facts, failure: null }),
      (error: unknown) => {
        const failure = error instanceof Error ? error.message : String(error);
        if (alive) setKnown({ key, facts: null, failure });
      },
    );
    return () => {
      alive = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says all that the question depends on
  }, [key]);
  return [known?.facts ?? null, known?.key === key ? known.failure : null];
}

function useCheck({ year, entries, desk }: RegisterTabProps, facts: ProcedureFacts | null) {
  const packs = useLoadedPacks();
  const to = desk?.scope.period.to;
  return useMemo(() => {
    if (!facts || !packs || to === undefined) return null;
    const own = ownPacksOf(packs);
    const now = today();
    return checkQms({
      ...facts,
      ...{ entries, year, today: now },
      asOf: now < to ? now : to,
      calendar: aidsOf(createRegistry([...own])).calendar,
      limits: updateLimitsOf(own),
    });
  }, [facts, packs, entries, year, to]);
}
