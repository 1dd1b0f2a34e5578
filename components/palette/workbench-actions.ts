/** What the palette of the workbench offers: its views, fields, figures, and what can be done in it. */
import { THEMES, type Theme } from '../../lib/domain/preferences';
import { PERIOD_PRESETS, type PeriodPreset } from '../../lib/domain/presets';
import { uiNarrativeStrings } from '../../lib/domain/strings/ui-narrative';
import { uiPaletteStrings } from '../../lib/domain/strings/ui-palette';
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import { settingValues } from '../../lib/domain/strings/ui-settings';
import type { Figure } from '../../lib/domain/figures';
import type { Language } from '../../lib/domain/strings/catalogue';
import { figureKey } from '../figures/figure-key';
import type { SectionModel } from '../form/model';
import { PRESET_KEY } from '../popup/PeriodPicker';
import { viewWords } from '../workbench/NavRail';
import { VIEWS, type Route } from '../workbench/route';
import type { Action } from './action';

/** Keys of the workbench; the second of a pair is for browsers that keep the first for themselves. */
export const KEYS = {
  palette: ['Ctrl+Shift+P', 'F1'],
  quickOpen: ['Ctrl+P', 'Alt+P'],
  nextProblem: ['F8'],
  previousProblem: ['Shift+F8'],
  quickFix: ['Ctrl+.', 'Alt+.'],
  source: ['F12', 'Alt+N'],
  about: ['Ctrl+I', 'Alt+I'],
  newEntry: ['Alt+G'],
  preview: ['F9'],
  undo: ['Ctrl+Z'],
  redo: ['Ctrl+Y', 'Ctrl+Shift+Z'],
  help: ['Alt+F1'],
} as const;
export type KeyedCommand = keyof typeof KEYS;

type Table = Readonly<Record<string, Readonly<Record<Language, string>>>>;
/** Looks a text up in any table. */
export type Say = <T extends Table>(
  table: T,
  key: keyof T & string,
  args?: Record<string, string | number>,
) => string;

export interface WorkbenchDoings {
  route: Route;
  onRoute: (route: Route) => void;
  year: number;
  years: readonly number[];
  onPreset: (preset: PeriodPreset) => void;
  onGenerate: () => void;
  onNextToFill: (() => void) | null;
  onLanguage: () => void;
  /** Texts of last year for the fields that stand empty; null where there are none. */
  takeLastYear?: { year: number; run: () => void } | null;
  /** Confirms what the field in focus holds of last year. */
  onConfirm?: () => void;
  /** Changes the colours. */
  onTheme?: (theme: Theme) => void;
  /** What the keys do. */
  keyed: Readonly<Record<KeyedCommand, () => void>>;
}

/** All that can be done anywhere. */
export function workbenchCommands(doings: WorkbenchDoings, say: Say): Action[] {
  const t = (key: keyof typeof uiPaletteStrings, args?: Record<string, string | number>) =>
    say(uiPaletteStrings, key, args);
  const group = t('groupCommand');
  const { year, keyed, onNextToFill } = doings;
  const named = (Object.keys(KEYS) as KeyedCommand[]).map((name): Action => ({
    id: `command.${name}`,
    title: t(name),
    group,
    keys: KEYS[name][0],
    run: keyed[name],
  }));
  const other: Action[] = [
    { id: 'command.generate', title: t('generate', { year }), group, run: doings.onGenerate },
    ...(onNextToFill
      ? [{ id: 'command.nextToFill', title: t('nextToFill'), group, run: onNextToFill }]
      : []),
    {
      id: 'command.language',
      title: t('language'),
      detail: t('languageDetail'),
      group,
      run: doings.onLanguage,
    },
    ...textActions(doings, say, group),
    ...themeActions(doings, say),
  ];
  return [...other, ...named, ...viewActions(doings, say), ...periodActions(doings, say)];
}

function textActions(
  { takeLastYear, onConfirm }: WorkbenchDoings,
  say: Say,
  group: string,
): Action[] {
  const take = takeLastYear && {
    id: 'command.takeLastYear',
    title: say(uiNarrativeStrings, 'takeLastYear', { year: takeLastYear.year }),
    group,
    run: takeLastYear.run,
  };
  const confirm = onConfirm && {
    id: 'command.confirmCarried',
    title: say(uiNarrativeStrings, 'confirmField'),
    group,
    run: onConfirm,
  };
  return [take, confirm].filter((action): action is Action => !!action);
}

function themeActions({ onTheme }: WorkbenchDoings, say: Say): Action[] {
  if (!onTheme) return [];
  return THEMES.map((theme): Action => ({
    id: `theme.${theme}`,
    title: say(uiPaletteStrings, 'theme', { theme: say(settingValues, `theme.${theme}`) }),
    group: say(uiPaletteStrings, 'groupSetting'),
    run: () => onTheme(theme),
  }));
}

function viewActions({ route, onRoute, year }: WorkbenchDoings, say: Say): Action[] {
  return VIEWS.map((view): Action => {
    const name = say(...viewWords(view));
    return {
      id: `view.${view}`,
      title: say(uiPaletteStrings, 'open', { view: name }),
      group: say(uiPaletteStrings, 'groupView'),
      run: () => onRoute({ ...route, view, year, field: null }),
    };
  });
}

function periodActions(doings: WorkbenchDoings, say: Say): Action[] {
  const { route, onRoute, year, years, onPreset } = doings;
  const group = say(uiPaletteStrings, 'groupCommand');
  const others = years.filter((one) => one !== year);
  return [
    ...others.map((one): Action => ({
      id: `year.${one}`,
      title: say(uiPaletteStrings, 'year', { year: one }),
      group,
      run: () => onRoute({ ...route, year: one, field: null }),
    })),
    ...PERIOD_PRESETS.filter((preset) => preset !== 'custom').map((preset): Action => ({
      id: `preset.${preset}`,
      title: say(uiPaletteStrings, 'preset', { preset: say(uiPopupStrings, PRESET_KEY[preset]) }),
      group,
      run: () => onPreset(preset),
    })),
  ];
}

export interface Places {
  sections: readonly SectionModel[];
  sectionName: (section: SectionModel) => string;
  figures: readonly Figure[];
  figureName: (figure: Figure) => string;
  figureText: (figure: Figure) => string;
  language: Language;
  onField: (key: string) => void;
  onFigure: (key: string) => void;
}

/** Every field of the form and every figure of the period. */
export function workbenchPlaces(places: Places, say: Say): Action[] {
  const { sections, sectionName, figures, figureName, figureText, language } = places;
  const fields = sections.flatMap((section) =>
    section.fields.map(({ field }): Action => ({
      id: `field:${field.key}`,
      title: field.label[language] ?? field.label.vi,
      detail: sectionName(section),
      group: say(uiPaletteStrings, 'groupField'),
      run: () => places.onField(field.key),
    })),
  );
  const numbers = figures.map((figure): Action => ({
    id: `figure:${figureKey(figure)}`,
    title: figureName(figure),
    detail: figureText(figure),
    group: say(uiPaletteStrings, 'groupFigure'),
    run: () => places.onFigure(figureKey(figure)),
  }));
  return [...fields, ...numbers];
}
