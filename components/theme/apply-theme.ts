/** Sets the colours before anything is drawn, and again whenever the choice or the system's own changes. */
import type { Theme } from '../../lib/domain/preferences';
import { onPreferences, storedPreferences } from '../data/preferences';

export type Colours = Exclude<Theme, 'system'>;

/** The colours of a choice, given what the system asks for. */
export function coloursOf(theme: Theme, system: { dark: boolean; contrast: boolean }): Colours {
  if (theme !== 'system') return theme;
  if (system.contrast) return system.dark ? 'contrast' : 'contrast-light';
  return system.dark ? 'dark' : 'light';
}

/** Call once in each page of ours, before it is rendered. */
export function applyTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const contrast = window.matchMedia('(prefers-contrast: more)');
  const apply = () => {
    const system = { dark: dark.matches, contrast: contrast.matches };
    document.documentElement.dataset.theme = coloursOf(storedPreferences().theme, system);
  };
  dark.addEventListener('change', apply);
  contrast.addEventListener('change', apply);
  onPreferences(apply);
  apply();
}
