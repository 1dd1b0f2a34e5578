/** axe over what a test has rendered. Colours are judged in the browser tests: here nothing is painted. */
import axe from 'axe-core';

/** Ids of the rules broken inside `root`, with the first element each. */
export async function axeFaults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
