/**
 * Which sites the browser lets us read. Grants live in the browser, are asked from a button for
 * exactly one origin, and can be taken back there or here.
 */
import browser from 'webextension-polyfill';

/** `https://motcua.example.gov.vn` of an http(s) address; null for everything else (settings, files, new tab). */
export function originOf(url: string | null | undefined): string | null {
  if (!url) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.origin : null;
  } catch {
    return null;
  }
}

/** The match pattern of an origin. Patterns know no ports, so a grant covers all ports of the host. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Asks the browser for one site. Must run straight from a click, or the browser refuses. */
export function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** May the site be read without asking again? */
export async function hasSite(origin: string | null): Promise<boolean> {
  return origin !== null && browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Gives the grant back. */
export function removeSite(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(origin)] });
}

/** Match patterns of all granted sites. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back whenever a grant is given or taken back. */
export function onGrantsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
