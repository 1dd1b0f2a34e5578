/** The palette and the keys of the workbench: what is in front of the officer decides what they do. */
import { useState } from 'react';
import { uiHelpStrings } from '../../lib/domain/strings/ui-help';
import { uiPaletteStrings } from '../../lib/domain/strings/ui-palette';
import { formatString } from '../../lib/domain/strings/catalogue';
import { useFigureName, usePartName, useShownFigure } from '../figures/FigureValue';
import { isTypedKey, shownKey } from '../../lib/report/values/unit-values';
import type { FieldModel } from '../form/model';
import type { Action, PaletteMode } from '../palette/action';
import { dossierPlaces } from '../palette/dossier-places';
import { fieldFixes, takeable, type LastYearValue } from '../palette/field-fixes';
import { useKeys, type KeyBindings } from '../palette/keys';
import { packActions } from '../palette/pack-actions';
import { Palette } from '../palette/Palette';
import {
  KEYS,
  workbenchCommands,
  workbenchPlaces,
  type KeyedCommand,
  type Say,
} from '../palette/workbench-actions';
import { useLanguage, useText } from '../text/language';
import { HelpDialog } from './HelpDialog';
import { useSectionName } from './ReportEditor';
import { conceptRoute, sourceOf } from './source-of';
import type { Commands } from '../basic/QuickFixes';
import { uiNarrativeStrings } from '../../lib/domain/strings/ui-narrative';
import { takeableDocuments, withDocuments } from '../narrative/with-documents';
import type { WorkbenchViewProps } from './WorkbenchView';

export interface WorkbenchPaletteProps extends WorkbenchViewProps {
  onField: (key: string) => void;
  onStep: (by: 1 | -1) => void;
  commands: Commands;
}

/** Nothing of it is seen until a key is pressed, or `open` is asked of it from a button. */
export function WorkbenchPalette(props: WorkbenchPaletteProps) {
  const [mode, setMode] = useState<PaletteMode | null>(null);
  const [field, setField] = useState<string | null>(null);
  const [help, setHelp] = useState(false);
  const [said, say] = useState('');
  const t = useText(uiPaletteStrings);
  const keyed = useKeyed(props, { setMode, setField, setHelp, say });
  useKeys(bindingsOf(keyed, props.route.view === 'report'));
  const commands = useCommands(props, keyed, { field, say });
  const places = usePlaces(props);
  const n = useText(uiNarrativeStrings);
  const { editor, evidence, choice } = props;
  const fixes = () => {
    const model = modelOf(props, field);
    if (!model) return [];
    const documents = takeableDocuments(model, editor.world);
    const ports = { t, ...editor, documents, commands: props.commands };
    return fieldFixes(withDocuments(model, editor.world, n), lastYearOf(props, model), ports);
  };
  const lists = { commands, go: places, fixes };
  const find =
    evidence &&
    ((query: string) =>
      dossierPlaces(query, evidence, t('groupDossier'), (code) =>
        props.onRoute({ view: 'figures', year: choice.year, field: `dossiers:${code}` }),
      ));
  const language = useLanguage();
  const h = useText(uiHelpStrings);
  return (
    <>
      <span className="row">
        <button type="button" className="link small" onClick={keyed.palette}>
          {t('palette')} <kbd>{KEYS.palette[1]}</kbd>
        </button>
        <button type="button" className="link small" onClick={keyed.help}>
          {h('open')} <kbd>{KEYS.help[0]}</kbd>
        </button>
      </span>
      <Palette
        mode={mode}
        list={(asked) => lists[asked]()}
        about={modelOf(props, field)?.field.label[language]}
        find={find ?? undefined}
        onMode={setMode}
      />
      <HelpDialog
        view={props.route.view}
        open={help}
        onClose={() => setHelp(false)}
        onWelcome={() => {
          setHelp(false);
          props.onRoute({ ...props.route, view: 'welcome', field: null });
        }}
      />
      <span role="status" className="sr-only" data-said="">
        {said}
      </span>
    </>
  );
}

interface Acts {
  setMode: (mode: PaletteMode) => void;
  setField: (key: string | null) => void;
  setHelp: (open: boolean) => void;
  say: (words: string) => void;
}

function useKeyed(
  props: WorkbenchPaletteProps,
  { setMode, setField, setHelp, say }: Acts,
): Record<KeyedCommand, () => void> {
  const t = useText(uiPaletteStrings);
  const { editor, onField, onStep } = props;
  const moved = (keys: readonly string[] | null, done: 'undone' | 'redone') => {
    if (keys === null) return say(t(done === 'undone' ? 'nothingToUndo' : 'nothingToRedo'));
    const key = keys.find(isTypedKey);
    // The period, or another form: what changed is seen at the head of the report.
    if (!key) return undefined;
    onField(key);
    return say(t(done, { field: nameOf(props, key) }));
  };
  return {
    palette: () => {
      setField(fieldInFocus());
      setMode('commands');
    },
    quickOpen: () => setMode('go'),
    nextProblem: () => onStep(1),
    previousProblem: () => onStep(-1),
    quickFix: () => {
      setField(fieldInFocus());
      setMode('fixes');
    },
    source: () => {
      const key = tokenInFocus() ?? fieldInFocus();
      const model = modelOf(props, key);
      const route = model
        ? sourceOf(model, props.choice.year)
        : // A figure named in a unit's text is the unit's, which has no such page.
          editor.prefix === undefined && conceptRoute(key, props.choice.year);
      if (route) props.onRoute(route);
      else say(t('noSource'));
    },
    about: () =>
      document.activeElement
        ?.closest('[data-field]')
        ?.querySelector<HTMLElement>('[data-action="about"]')
        ?.click(),
    newEntry: () =>
      props.onRoute({
        view: 'register',
        year: props.choice.year,
        // Another name each time, so that the form opens though the view stands.
        field: `new.${Date.now()}`,
      }),
    preview: () => {
      props.preview.onToggle();
      if (props.route.view !== 'report')
        props.onRoute({ ...props.route, view: 'report', field: null });
    },
    undo: () => moved(editor.onUndo?.() ?? null, 'undone'),
    redo: () => moved(editor.onRedo?.() ?? null, 'redone'),
    help: () => setHelp(true),
  };
}

/** Every key of every command. Undo is ours in the form alone: elsewhere fields have the browser's own. */
function bindingsOf(keyed: Record<KeyedCommand, () => void>, inReport: boolean): KeyBindings {
  const own = (name: KeyedCommand) => (event: KeyboardEvent) => {
    const isUndo = name === 'undo' || name === 'redo';
    if (isUndo && !(inReport && isOfForm(event.target))) return false;
    keyed[name]();
    return true;
  };
  return Object.fromEntries(
    (Object.keys(KEYS) as KeyedCommand[]).flatMap((name) =>
      KEYS[name].map((notation) => [notation, own(name)]),
    ),
  );
}

/** In a field of the form, or in no field at all. */
function isOfForm(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('[data-field]') !== null || !target.matches('input, textarea, select');
}

/** The figure at the cursor of a text. */
const tokenInFocus = (): string | null =>
  (document.activeElement as HTMLElement | null)?.dataset.token ?? null;

const fieldInFocus = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field ?? null;

function modelOf({ editor }: WorkbenchViewProps, key: string | null): FieldModel | null {
  if (key === null) return null;
  for (const { fields } of editor.sections)
    for (const model of fields) if (model.field.key === key) return model;
  return null;
}

/** A field of the report in front, or of another that an undone change belongs to. */
function nameOf(props: WorkbenchViewProps, key: string): string {
  const own = modelOf(props, key)?.field.label.vi;
  const { draft, form } = props.units ?? {};
  if (own !== undefined || !draft || !form) return own ?? key;
  const label = (of: string) => form.fields.find((field) => field.key === of)?.label.vi;
  return shownKey(draft.values, key, label) ?? key;
}

function lastYearOf({ editor }: WorkbenchViewProps, { field }: FieldModel): LastYearValue | null {
  const { lastYear } = editor;
  return lastYear ? { year: lastYear.year, value: lastYear.values[field.key] } : null;
}

function useSay(): Say {
  const language = useLanguage();
  return (table, key, args) => formatString(table[key]![language], args);
}

function useCommands(
  props: WorkbenchPaletteProps,
  keyed: Record<KeyedCommand, () => void>,
  here: { field: string | null; say: (words: string) => void },
): () => Action[] {
  const say = useSay();
  const n = useText(uiNarrativeStrings);
  const { onCarry, onConfirm, lastYear, sections } = props.editor;
  const { route, onRoute, choice, report, toFill, settings, onField } = props;
  const next = toFill.fields[0];
  const takeLastYear = () => {
    if (!lastYear || !onCarry) return null;
    const texts = takeable(sections, lastYear);
    const { year } = lastYear;
    return Object.keys(texts).length > 0 ? { year, run: () => onCarry(texts, year) } : null;
  };
  const language = useLanguage();
  return () => [
    ...packActions(settings.packs, {
      year: choice.year,
      onRoute,
      onField,
      name: (words) => words[language] ?? words.vi,
      act: {
        'report.generate': () => report.onGenerate({}),
        'report.preview': keyed.preview,
        'register.new': keyed.newEntry,
        'problem.next': keyed.nextProblem,
        'field.find': keyed.quickOpen,
      },
    }),
    ...workbenchCommands(
      {
        route,
        onRoute,
        year: choice.year,
        years: choice.years,
        onPreset: choice.onPreset,
        onGenerate: () => report.onGenerate({}),
        onNextToFill: next ? () => onField(next.field.key) : null,
        onLanguage: () => settings.onLanguage(settings.language === 'vi' ? 'en' : 'vi'),
        takeLastYear: takeLastYear(),
        onConfirm: () => {
          const model = modelOf(props, here.field);
          if (!model?.carriedFrom) return here.say(n('nothingToConfirm'));
          onConfirm?.(model.field.key);
          here.say(n('confirmed', { field: model.field.label.vi }));
        },
        onTheme: (theme) => settings.onPreferences({ theme }),
        keyed,
      },
      say,
    ),
  ];
}

function usePlaces(props: WorkbenchPaletteProps): () => Action[] {
  const say = useSay();
  const language = useLanguage();
  const sectionName = useSectionName();
  const name = useFigureName();
  const part = usePartName();
  const shown = useShownFigure();
  const { editor, figures, choice, onField, onRoute } = props;
  return () =>
    workbenchPlaces(
      {
        sections: editor.sections,
        sectionName,
        figures: figures ?? [],
        figureName: (figure) =>
          figure.part === null
            ? name(figure.concept)
            : `${name(figure.concept)} · ${part(figure.part)}`,
        figureText: (figure) => shown(figure).text,
        language,
        onField,
        onFigure: (key) => onRoute({ view: 'figures', year: choice.year, field: key }),
      },
      say,
    );
}
