/** The register of a year from plain data: what stands in it, and the ways to add to it. */
import { useMemo, useState } from 'react';
import type { DocumentEntry, Entry } from '../../lib/domain/entry/entry';
import { RECORDED_KINDS, type RecordedKind } from '../../lib/domain/entry/kinds';
import { byDate, matches } from '../../lib/register/search';
import { EntryForm } from './EntryForm';
import { EntryList } from './EntryList';
import { NothingCard } from './NothingCard';
import { PastePanel } from './PastePanel';
import { RegisterTools } from './RegisterTools';
import { SheetPanel } from './SheetPanel';
import { ToldLine } from './ToldLine';
import { useEntryForm } from './use-entry-form';
import { useRegisterActs, type RegisterPorts } from './use-register';
import { useMarkedText } from './use-marked';
import { useEntryWords, type EntryWords } from './words';

export interface RegisterViewProps extends RegisterPorts {
  year: number;
  years: readonly number[];
  onYear: (year: number) => void;
  /** All entries that stand, of every year. */
  entries: readonly Entry[];
  /** What the address asks for: "new", or "marked.…" for text that was marked on a page. */
  asked: string | null;
  takeMarked: () => Promise<string | null>;
}

/** What is open besides the list. */
type Panel = 'none' | 'paste' | 'sheet';

/** Tools, an open form or panel, the list, and what did not occur. */
export function RegisterView(props: RegisterViewProps) {
  const { year, years, entries, save } = props;
  const own = useMemo(() => entries.filter((entry) => entry.year === year), [entries, year]);
  const documents = useMemo(() => documentsOf(entries), [entries]);
  const byId = useMemo(
    () => new Map<string, Entry>(documents.map((one) => [one.id, one])),
    [documents],
  );
  const words = useEntryWords(byId);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<RecordedKind | null>(null);
  const [panel, setPanel] = useState<Panel>(props.asked === 'sheet' ? 'sheet' : 'none');
  const acts = useRegisterActs({ save });
  const form = useEntryForm(year, entries, { save }, (entry) =>
    acts.tell({ kind: 'saved', entry }),
  );
  useMarkedText(props.asked, props.takeMarked, (text, role) => {
    if (text === null) form.openBlank('document', role);
    else form.openText(text, role);
  });
  const recorded = own.filter((entry) => entry.kind !== 'nothing');
  const shown = useShown(recorded, query, kind, words);
  const panelProps = {
    year,
    known: entries,
    words,
    save,
    onSaved: (count: number) => acts.tell({ kind: 'saved-count', count }),
    onClose: () => setPanel('none'),
  };
  return (
    <div className="register stack">
      <RegisterTools
        {...{ year, years, query, kind, words }}
        counts={{ shown: shown.length, all: recorded.length }}
        onYear={props.onYear}
        onQuery={setQuery}
        onKind={setKind}
        onAdd={() => form.openBlank(kind ?? 'document')}
        onPaste={() => setPanel('paste')}
        onSheet={() => setPanel('sheet')}
      />
      <ToldLine acts={acts} words={words} />
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
      {panel === 'paste' && <PastePanel {...panelProps} />}
      {panel === 'sheet' && <SheetPanel {...panelProps} />}
      {recorded.length === 0 && <Empty year={year} words={words} />}
      {recorded.length > 0 && shown.length === 0 && (
        <p className="row">
          <span>{words.t('noneFound')}</span>
          <button
            type="button"
            className="link"
            onClick={() => {
              setQuery('');
              setKind(null);
            }}
          >
            {words.t('clearSearch')}
          </button>
        </p>
      )}
      <EntryList
        groups={groupsOf(shown)}
        words={words}
        onEdit={form.openEntry}
        onRemove={acts.remove}
      />
      <NothingCard
        year={year}
        entries={own}
        words={words}
        onSay={(of, said) => acts.sayNothing(year, of, said)}
      />
    </div>
  );
}

const documentsOf = (entries: readonly Entry[]): DocumentEntry[] =>
  entries.filter((entry): entry is DocumentEntry => entry.kind === 'document').sort(byDate);

function useShown(
  entries: readonly Entry[],
  query: string,
  kind: RecordedKind | null,
  words: EntryWords,
): Entry[] {
  const labels = (entry: Entry) =>
    [words.kind(entry.kind), words.name(entry), ...words.details(entry)].join(' ');
  return entries
    .filter((entry) => kind === null || entry.kind === kind)
    .filter((entry) => query.trim() === '' || matches(entry, query, labels(entry)))
    .sort(byDate);
}

const groupsOf = (entries: readonly Entry[]) =>
  RECORDED_KINDS.map((kind) => ({
    kind,
    entries: entries.filter((one) => one.kind === kind),
  })).filter((group) => group.entries.length > 0);

function Empty({ year, words: { t } }: { year: number; words: EntryWords }) {
  return (
    <section className="notice stack" aria-labelledby="register-empty">
      <h2 id="register-empty">{t('emptyTitle', { year })}</h2>
      <p>{t('emptyText')}</p>
      <p>{t('emptyHow')}</p>
    </section>
  );
}
