/** What was seen changing on a page: the only memory a reading has. */

export interface Observed {
  /** The control was seen changing after the rows now shown had appeared. */
  changedAfterRows(control: Element): boolean;
}

/** For a one-off look, and for tests: nothing was seen changing. */
export const nothingObserved: Observed = { changedAfterRows: () => false };
