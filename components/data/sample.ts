/** Whether this page works on the sample year, and the ways in and out of it. */
import { isSampleAddress, SAMPLE_MARK, SAMPLE_OPEN } from '../../lib/domain/sample';

/** A page stays what it is for its whole life: the mark is no part of the routes. */
const IS_SAMPLE = isSampleAddress(globalThis.location?.href);

/** True in the workbench of the sample year. */
export const inSample = (): boolean => IS_SAMPLE;

/** True where the officer has just asked for the sample year, rather than come back to it. */
export const isSampleAsked = (): boolean =>
  new URLSearchParams(window.location.search).get(SAMPLE_MARK) === SAMPLE_OPEN;

/** Opens the sample year in this window, filling it where it is not there. */
export function enterSample(): void {
  window.location.assign(`${window.location.pathname}?${SAMPLE_MARK}=${SAMPLE_OPEN}`);
}

/** Back to the real figures, in this window. */
export function leaveSample(): void {
  window.location.replace(window.location.pathname);
}

/** Coming back to this address later is no wish to fill it again. */
export function settleSample(): void {
  const { pathname, hash } = window.location;
  window.history.replaceState(null, '', `${pathname}?${SAMPLE_MARK}=${hash}`);
}
