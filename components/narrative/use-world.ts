/** The report around its narrative fields: one object while nothing in it changes that a text could name. */
import { useEffect, useMemo, useRef } from 'react';
import type { Figure } from '../../lib/domain/figures';
import { FIGURE_CONCEPTS, type FigureConcept } from '../../lib/domain/concepts';
import type { DocumentEntry, Entry } from '../../lib/domain/entry/entry';
import { uiNarrativeStrings } from '../../lib/domain/strings/ui-narrative';
import { shownRef } from '../../lib/register/entries';
import { byDate } from '../../lib/register/search';
import type { ReportDraft } from '../../lib/report/draft';
import { citationOf } from '../../lib/report/text/citation';
import { textOfPieces } from '../../lib/report/text/pieces';
import { isLiving, tokenPieces } from '../../lib/report/text/tokens';
import { listOf, textOf, textsIn } from '../../lib/report/values/read';
import { BASIS_KEY, useFigureName } from '../figures/FigureValue';
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { showInstant } from '../text/format';
import { useLanguage, useText } from '../text/language';
import type { CitedDocument, LivingFigure, NarrativeWorld } from './world';

export interface WorldInput {
  draft: ReportDraft;
  /** Figures of the period; null while they are being read. */
  figures: readonly Figure[] | null;
  register: readonly Entry[] | null;
  /** Last year's report. */
  lastYear: NarrativeWorld['lastYear'];
}

/** What is done in the workbench, which may be another function at each drawing. */
export type WorldActs = Pick<NarrativeWorld, 'onSource' | 'onUndo' | 'onRedo' | 'commands'>;

/** The world; what is done is looked up at use. */
export function useNarrativeWorld(input: WorldInput, acts: WorldActs): NarrativeWorld {
  const { draft, register } = input;
  const lastYear = useSame(input.lastYear);
  const figures = useLiving(input);
  const { form } = draft;
  const abbr = draft.values['org.abbr'];
  const documents = useMemo(
    () => register && citedDocuments(register, draft),
    // Of the draft only the unit's own abbreviation and the form's words for kinds are asked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [register, form, abbr],
  );
  const phrases = useMemo(() => phrasesOf(lastYear?.values ?? {}), [lastYear]);
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const commandNames = Object.keys(acts.commands).join(' ');
  const calls = useMemo(
    (): WorldActs => ({
      onSource: (key) => latest.current.onSource(key),
      onUndo: () => latest.current.onUndo(),
      onRedo: () => latest.current.onRedo(),
      commands: Object.fromEntries(
        commandNames
          .split(' ')
          .map((name) => [
            name,
            (args: Parameters<NarrativeWorld['commands'][string]>[0]) =>
              latest.current.commands[name]?.(args),
          ]),
      ),
    }),
    [commandNames],
  );
  const units = useUnits(draft);
  const { year } = draft;
  return useMemo(
    () => ({ ...figures, documents, phrases, entries: register, year, units, lastYear, ...calls }),
    [figures, documents, phrases, register, year, units, lastYear, calls],
  );
}

/** The same object while it says the same: drafts are read anew at each save. */
function useSame(lastYear: NarrativeWorld['lastYear']): NarrativeWorld['lastYear'] {
  const state = JSON.stringify(lastYear && { year: lastYear.year, values: lastYear.values });
  return useMemo(() => JSON.parse(state) as NarrativeWorld['lastYear'], [state]);
}

/** One list while the names stay the same. */
function useUnits(draft: ReportDraft): readonly string[] {
  const own = textOf(draft, 'preamble.org') ?? textOf(draft, 'org.name');
  const parts = (listOf(draft, 'org.subUnits') ?? []).map((unit) => unit['text']);
  const names = [own, ...parts].filter((name): name is string => typeof name === 'string');
  const state = names.join('\n');
  return useMemo(() => (state === '' ? [] : state.split('\n')), [state]);
}

const print = (draft: ReportDraft, key: string, filter: string | null): string | null => {
  const { pieces, trouble } = tokenPieces({ key, filter }, { draft });
  return trouble === null ? textOfPieces(pieces) : null;
};

/** Figures and what tokens print: the same object while every figure prints and comes from the same. */
function useLiving({ draft, figures }: WorldInput): Pick<NarrativeWorld, 'figures' | 'show'> {
  const language = useLanguage();
  const name = useFigureName();
  const source = useSourceText();
  const ofConcept = new Map(
    (figures ?? []).filter(({ part }) => part === null).map((figure) => [figure.concept, figure]),
  );
  const fields = draft.form.fields.filter((field) => isLiving(field) && field.type !== 'docRef');
  const all: LivingFigure[] = fields.map(({ key, label, figure }) => ({
    key,
    label: label[language] ?? label.vi,
    shown: print(draft, key, null),
    source: source(draft.provenance[key], figure ? (ofConcept.get(figure) ?? null) : null),
  }));
  const taken = new Set(fields.map(({ figure }) => figure));
  const isConcept = (key: string): key is FigureConcept =>
    (FIGURE_CONCEPTS as readonly string[]).includes(key);
  for (const key of Object.keys(draft.figures)) {
    // What a field of the form prints is offered once.
    if (!isConcept(key) || taken.has(key)) continue;
    const shown = print(draft, key, null);
    all.push({
      key,
      label: name(key),
      shown,
      source: source('figures', ofConcept.get(key) ?? null),
    });
  }
  const state = JSON.stringify(all);
  return useMemo(
    () => ({
      figures: new Map((JSON.parse(state) as LivingFigure[]).map((one) => [one.key, one])),
      show: ({ key, filter }) => print(draft, key, filter),
    }),
    // What tokens print of this draft they print of any other with the same figures.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [state],
  );
}

function useSourceText() {
  const t = useText(uiNarrativeStrings);
  const f = useText(uiFigureStrings);
  return (origin: string | undefined, figure: Figure | null): string => {
    if (origin === 'typed') return t('fromTyped');
    if (origin === 'register') return t('fromRegister');
    if (origin === 'computed') return t('fromComputed');
    if (origin === 'profile' || origin === 'form') return t('fromProfile');
    if (origin !== 'figures') return t('fromNowhere');
    const from = figure?.sources.find(({ readAt }) => readAt !== null);
    if (!figure?.basis || !from) return t('fromFigurePlain');
    const title = from.title ?? from.url ?? '';
    return t('fromFigure', {
      basis: f(BASIS_KEY[figure.basis]),
      title,
      readAt: showInstant(from.readAt!),
    });
  };
}

/** Documents that can be named, the newest first. */
function citedDocuments(register: readonly Entry[], draft: ReportDraft): CitedDocument[] {
  const documents = register
    .filter((entry): entry is DocumentEntry => entry.kind === 'document' && !entry.deleted)
    .sort(byDate);
  return documents.flatMap(({ id, values: { ref, roles = [] } }) => {
    const name = ref ? shownRef(ref) : null;
    if (!ref || name === null || !ref.number || !ref.symbol) return [];
    const { full, short } = citationOf(ref, draft);
    return [{ id, ref, roles, name, subject: ref.subject, full, short: short ?? name }];
  });
}

const SHORTEST_PHRASE = 12;

/** Sentences of last year's texts; those that name a year or a document are of that year alone. */
function phrasesOf(values: Readonly<Record<string, unknown>>): string[] {
  const sentences = Object.values(values)
    .flatMap(textsIn)
    .flatMap((text) => text.split(/(?<=[.;])\s+|\n+/))
    .map((sentence) => sentence.trim())
    .filter((one) => one.length >= SHORTEST_PHRASE && !/\b(?:19|20)\d{2}\b/.test(one));
  return [...new Set(sentences)];
}
