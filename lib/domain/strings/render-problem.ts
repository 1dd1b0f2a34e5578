/** A problem in the officer's language: from its code and arguments, else as it was written down. */
import { wordsOf } from '../make-problem';
import type { Problem } from '../problem';
import { formatString, type Language, type StringArgs, type StringTable } from './catalogue';
import { inputStrings } from './command-line';
import { figureSightStrings, sightWords } from './figure-sights';
import { figureUnitStrings, unitReasonWords } from './figure-units';
import { exchangeStrings } from './exchange';
import { figureStrings, figureWords } from './figures';
import { packStrings } from './packs';
import { pagingStrings } from './paging';
import { readingStrings } from './reading';
import { expectedStrings, reportStrings } from './report';
import { rollupStrings } from './rollup';
import { sheetStrings } from './sheet';
import { templateStrings } from './template';
import { figureNameStrings } from './ui-figures';

/** Every table whose keys are codes of problems. */
const MESSAGES: StringTable = {
  ...inputStrings,
  ...exchangeStrings,
  ...figureStrings,
  ...figureUnitStrings,
  ...figureSightStrings,
  ...packStrings,
  ...pagingStrings,
  ...readingStrings,
  ...reportStrings,
  ...rollupStrings,
  ...sheetStrings,
  ...templateStrings,
};
/** Words that are put into messages as arguments, in Vietnamese. */
const WORDS: readonly StringTable[] = [
  figureNameStrings,
  figureWords,
  expectedStrings,
  unitReasonWords,
  sightWords,
];
const GROUPS = ['resolved.total', 'inProgress.total'] as const;

let words: ReadonlyMap<string, string> | null = null;

/**
 * The message of a problem. In Vietnamese it stands as it was made; in another language it is rendered anew from
 * code and arguments, and what has no table of its own (a form's own rules) stays as the form words it.
 */
export function renderProblem(
  problem: Pick<Problem, 'code' | 'args' | 'message'>,
  language: Language,
): string {
  const { code, args, message } = problem;
  if (language === 'vi' || !(code in MESSAGES)) return message;
  const entry = wordsOf(MESSAGES, code, args);
  const known = Object.entries(args).map(([name, value]) => [name, translated(value)]);
  return formatString(entry[language], Object.fromEntries(known) as StringArgs);
}

function translated(value: StringArgs[string]): StringArgs[string] {
  if (typeof value !== 'string') return value;
  words ??= englishWords();
  const known = words;
  const listed = () => value.split(', ').map((part) => known.get(part) ?? part);
  return known.get(value) ?? listed().join(', ');
}

/** Vietnamese word → English; a name that stands under a total is known with it too ("Đã giải quyết – Quá hạn"). */
function englishWords(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const table of WORDS) for (const { vi, en } of Object.values(table)) all.set(vi, en);
  for (const [concept, { vi, en }] of Object.entries(figureNameStrings)) {
    const group = GROUPS.find((total) => total.split('.')[0] === concept.split('.')[0]);
    if (!group || group === concept) continue;
    const whole = figureNameStrings[group];
    all.set(`${whole.vi} – ${vi}`, `${whole.en} – ${en}`);
  }
  return all;
}
