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

/** A worker is put to sleep after half a minute without a call of the browser's API, whatever it is doing. */
const CALL_EVERY_MS = 20_000;

/** Keeps the worker awake until the returned function is called. */
export function keepAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), CALL_EVERY_MS);
  return () => clearInterval(timer);
}
