/** The three steps from nothing to a first reading. What is done shows in what stands, so they go on where they stopped. */

/** What a report cannot be headed without, in the form's own keys. */
export const FIRST_FIELDS = ['org.name', 'org.parentName', 'org.abbr', 'doc.place'] as const;
export type FirstField = (typeof FIRST_FIELDS)[number];

export const FIRST_STEPS = ['unit', 'portal', 'figures'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

export interface FirstFacts {
  /** The profile's values by key. */
  values: Readonly<Record<string, unknown>>;
  /** A site of the officer's that the browser lets us read. */
  granted: boolean;
  /** Pages and files read so far. */
  readings: number;
  /** A figure of the report's period is known. */
  hasFigures: boolean;
}

export interface FirstSteps {
  done: Readonly<Record<FirstStep, boolean>>;
  count: number;
  /** The first one that is not done; null when all are. */
  next: FirstStep | null;
}

/** A page read once, or a file, serves as well as a grant. */
export function firstSteps(facts: FirstFacts): FirstSteps {
  const done = {
    unit: FIRST_FIELDS.every((key) => isFilled(facts.values[key])),
    portal: facts.granted || facts.readings > 0,
    figures: facts.hasFigures,
  };
  return {
    done,
    count: FIRST_STEPS.filter((step) => done[step]).length,
    next: FIRST_STEPS.find((step) => !done[step]) ?? null,
  };
}

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
