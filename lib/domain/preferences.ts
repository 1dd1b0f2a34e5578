/** What the officer prefers on this machine: how it looks, what it reminds of. No figure depends on it. */
import { z } from './zod';

export const THEMES = ['system', 'light', 'dark', 'contrast', 'contrast-light'] as const;
export type Theme = (typeof THEMES)[number];
/** How loudly the year's deadlines are told: not at all, on the toolbar button, and also by a line in the popup. */
export const REMINDERS = ['none', 'badge', 'line'] as const;
export const DUE_DAYS = [1, 3, 5, 7] as const;
/** What stands beside the numbers of a report that is written: nothing, an annex of sources, or Word comments. */
export const EVIDENCE_CHOICES = ['none', 'annex', 'comments'] as const;
export type EvidenceChoice = (typeof EVIDENCE_CHOICES)[number];
export type DueDays = (typeof DUE_DAYS)[number];

/** Each with what holds while nothing is chosen. */
export const preferencesSchema = z.object({
  language: z.enum(['vi', 'en']).default('vi'),
  theme: z.enum(THEMES).default('system'),
  reminders: z.enum(REMINDERS).default('badge'),
  /** How many days before a deadline it is first told. */
  remindDays: z.number().int().min(1).max(60).default(14),
  /** How many days ahead "Hôm nay" looks for dossiers that fall due. */
  dueDays: z.literal(DUE_DAYS).default(3),
  /** Whether the workbench opens with the first steps while they are not done. */
  welcome: z.boolean().default(true),
  /** Whether the rail shows the province's view: few officers roll up what others send. */
  province: z.boolean().default(false),
  /** By default a report has neither: the file to be signed stays clean. */
  reportEvidence: z.enum(EVIDENCE_CHOICES).default('none'),
  reportCharts: z.boolean().default(false),
});
export type Preferences = z.infer<typeof preferencesSchema>;
export type PreferenceKey = keyof Preferences;

export const PREFERENCE_KEYS = Object.keys(preferencesSchema.shape) as PreferenceKey[];
export const DEFAULT_PREFERENCES: Preferences = preferencesSchema.parse({});

export interface ReadPreferences {
  /** All of them, the default where nothing was taken. */
  preferences: Preferences;
  /** What was taken. */
  taken: Partial<Preferences>;
  /** Keys that are not known or hold something else; for them the default stands. */
  refused: readonly string[];
}

/** Takes what can be taken, each setting by itself: one bad value does not cost the others. */
export function readPreferences(raw: unknown): ReadPreferences {
  const given = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {};
  const taken: Partial<Record<PreferenceKey, unknown>> = {};
  const refused: string[] = [];
  for (const [key, value] of Object.entries(given)) {
    const schema = PREFERENCE_KEYS.includes(key as PreferenceKey)
      ? preferencesSchema.shape[key as PreferenceKey]
      : null;
    const parsed = schema?.safeParse(value);
    if (parsed?.success && value !== undefined) taken[key as PreferenceKey] = parsed.data;
    else refused.push(key);
  }
  const preferences = preferencesSchema.parse(taken);
  return { preferences, taken: taken as Partial<Preferences>, refused };
}

export const SETTINGS_FORMAT = 'motcua-iso/settings';

/** The text of a file with the settings. */
export function settingsText(preferences: Preferences): string {
  return `${JSON.stringify({ format: SETTINGS_FORMAT, version: 1, preferences }, null, 2)}\n`;
}

/** Reads such a file; null where it is none. */
export function readSettingsText(text: string): ReadPreferences | null {
  try {
    const json = JSON.parse(text) as { format?: unknown; preferences?: unknown };
    return json?.format === SETTINGS_FORMAT ? readPreferences(json.preferences) : null;
  } catch {
    return null;
  }
}
