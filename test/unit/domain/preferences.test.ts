import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../../components/theme/apply-theme';
import { controlOf, valueFromText } from '../../../components/settings/control';
import { GROUPS, SECTIONS } from '../../../components/settings/sections';
import {
  DEFAULT_PREFERENCES,
  PREFERENCE_KEYS,
  preferencesSchema,
  readPreferences,
  readSettingsText,
  settingsText,
} from '../../../lib/domain/preferences';
import { settingValues } from '../../../lib/domain/strings/ui-settings';
import { vi } from 'vitest';

vi.mock('../../../lib/platform/messaging', () => ({ send: async () => ({}) }));

const anyPreferences = fc.record({
  language: fc.constantFrom('vi' as const, 'en' as const),
  theme: fc.constantFrom(...preferencesSchema.shape.theme.unwrap().options),
  reminders: fc.constantFrom(...preferencesSchema.shape.reminders.unwrap().options),
  remindDays: fc.integer({ min: 1, max: 60 }),
  dueDays: fc.constantFrom(1 as const, 3 as const, 5 as const, 7 as const),
  welcome: fc.boolean(),
  province: fc.boolean(),
  reportEvidence: fc.constantFrom(...preferencesSchema.shape.reportEvidence.unwrap().options),
  reportCharts: fc.boolean(),
});

describe('settings', () => {
  it('come out of a file as they went in', () => {
    fc.assert(
      fc.property(anyPreferences, (given) => {
        const read = readSettingsText(settingsText(given))!;
        expect(read).toEqual({ preferences: given, taken: given, refused: [] });
      }),
    );
  });

  it('one bad value does not cost the others, and is named', () => {
    const raw = { theme: 'pink', dueDays: 5, remindDays: 61, other: 1 };
    expect(readPreferences(raw)).toEqual({
      preferences: { ...DEFAULT_PREFERENCES, dueDays: 5 },
      taken: { dueDays: 5 },
      refused: ['theme', 'remindDays', 'other'],
    });
  });

  it.each(['', 'x', '[]', 'null', '{"format":"motcua-iso/backup"}', '{"preferences":{}}'])(
    'no settings file: %j',
    (text) => {
      expect(readSettingsText(text)).toBeNull();
    },
  );

  it('any JSON in place of the settings gives the defaults at worst', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        expect(preferencesSchema.safeParse(readPreferences(raw).preferences).success).toBe(true);
      }),
    );
  });
});

describe('the form of the settings', () => {
  it('has a control and a section for every one, and a name for every value', () => {
    const grouped = Object.values(GROUPS).flat();
    expect([...grouped].sort()).toEqual([...PREFERENCE_KEYS].sort());
    for (const group of Object.keys(GROUPS)) expect(SECTIONS).toContain(group);
    for (const key of PREFERENCE_KEYS) {
      const control = controlOf(key);
      if (control.kind === 'choice')
        for (const value of control.values)
          expect(settingValues).toHaveProperty([`${key}.${value}`]);
    }
  });

  it.each([
    ['remindDays', '30', 30],
    ['remindDays', '0', null],
    ['remindDays', '', null],
    ['remindDays', '2.5', null],
    ['dueDays', '7', 7],
    ['dueDays', '2', null],
    ['theme', 'contrast', 'contrast'],
  ] as const)('%s typed as %j', (key, text, value) => {
    expect(valueFromText(key, text)).toBe(value);
  });
});

describe('colours', () => {
  it.each([
    ['system', false, false, 'light'],
    ['system', true, false, 'dark'],
    ['system', false, true, 'contrast-light'],
    ['system', true, true, 'contrast'],
    ['light', true, true, 'light'],
    ['dark', false, true, 'dark'],
    ['contrast', false, false, 'contrast'],
  ] as const)('%s, dark %s, more contrast %s: %s', (theme, dark, contrast, colours) => {
    expect(coloursOf(theme, { dark, contrast })).toBe(colours);
  });
});
