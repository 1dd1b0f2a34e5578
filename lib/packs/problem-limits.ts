/** Bounds beyond which something seen is worth a word; data, since offices differ. */
import limits from './builtin/problem-limits.json';

/** `staleDays`: a running period whose pages were last read more days ago than this is told to be stale. */
export const problemLimits = (): { staleDays: number } => limits;
