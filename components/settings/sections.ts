/** The sections of the settings in their order, and which of them a search finds. */
import type { PreferenceKey } from '../../lib/domain/preferences';
import type { Language } from '../../lib/domain/strings/catalogue';
import {
  sectionWords,
  settingHints,
  settingTitles,
  settingValues,
} from '../../lib/domain/strings/ui-settings';
import { fold } from '../../lib/domain/text';

/** Groups of settings that are drawn from the schema; every key stands in one of them. */
export const GROUPS = {
  appearance: ['language', 'theme'],
  reminding: ['reminders', 'remindDays'],
  daily: ['dueDays'],
  report: ['reportEvidence', 'reportCharts'],
  start: ['welcome'],
  rollup: ['province'],
} as const satisfies Record<string, readonly PreferenceKey[]>;
export type GroupName = keyof typeof GROUPS;
export type PanelName = keyof typeof sectionWords;

/** Panels that were there before, and groups, as they are shown. */
export const SECTIONS = [
  'profile',
  'appearance',
  'reminding',
  'daily',
  'report',
  'start',
  'rollup',
  'policy',
  'names',
  'sites',
  'packs',
  'keep',
  'file',
] as const satisfies readonly (GroupName | PanelName)[];
export type SectionName = (typeof SECTIONS)[number];

/** True where every word of the query stands in one of the texts, accents or not. */
export function finds(query: string, texts: readonly string[]): boolean {
  const words = fold(query).split(' ').filter(Boolean);
  const all = texts.map((text) => fold(text)).join(' ');
  return words.every((word) => all.includes(word));
}

/** The settings of a group that a query finds; all of them where it finds the group's own name. */
export function foundKeys(
  group: GroupName,
  title: string,
  query: string,
  language: Language,
): readonly PreferenceKey[] {
  const keys: readonly PreferenceKey[] = GROUPS[group];
  if (finds(query, [title])) return keys;
  return keys.filter((key) => finds(query, textsOf(key, language)));
}

function textsOf(key: PreferenceKey, language: Language): string[] {
  const values = Object.entries(settingValues)
    .filter(([name]) => name.startsWith(`${key}.`))
    .map(([, text]) => text[language]);
  return [settingTitles[key][language], settingHints[key][language], ...values];
}

/** Whether a query finds a panel by its title, its words, or the labels in it. */
export function findsPanel(
  panel: PanelName,
  title: string,
  query: string,
  language: Language,
  labels: readonly string[] = [],
): boolean {
  return finds(query, [title, sectionWords[panel][language], ...labels]);
}
