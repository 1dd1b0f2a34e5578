/** Start and update of the extension. */
import browser from 'webextension-polyfill';

/** Calls back when the browser or the extension starts: installed, updated or restarted. */
export function onStarted(listener: (installed: boolean) => void): void {
  browser.runtime.onInstalled.addListener((details) => listener(details.reason === 'install'));
  browser.runtime.onStartup.addListener(() => listener(false));
}

/** The extension's version, as in its manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
