/** The arguments of the verb `report`. */
import { EVIDENCE_CHOICES, type EvidenceChoice } from '../../lib/domain/preferences';
import type { EvidenceWishes } from '../../lib/report/evidence/wishes';

export interface ReportArguments {
  pack: string | null;
  overrides: Record<string, string>;
  figures: string | null;
  /** The unit's own .docx to be filled, in the place of the built-in layout. */
  template: string | null;
  wishes: EvidenceWishes;
  file: string;
  out: string;
}

/** The arguments make no sense: one line says why. */
export class UsageError extends Error {}

/** Options that take a value, each at most once. */
const VALUED = ['--pack', '--out', '--figures', '--evidence', '--template'] as const;
type Valued = (typeof VALUED)[number];
const isValued = (name: string): name is Valued => (VALUED as readonly string[]).includes(name);

/** What the command line says. Throws `UsageError`. */
export function parseArguments(args: string[]): ReportArguments {
  const found = new Map<Valued, string>();
  const overrides: Record<string, string> = {};
  const files: string[] = [];
  let charts = false;
  const rest = [...args];
  while (rest.length > 0) {
    const [name, inline] = splitOption(rest.shift()!);
    if (!name.startsWith('-')) files.push(name);
    else if (name === '--charts' && inline === null) charts = true;
    else if (name === '--override') Object.assign(overrides, takeOverrides(inline, rest));
    else if (!isValued(name)) throw new UsageError(`unknown option ${name}`);
    else if (found.has(name)) throw new UsageError(`${name} is given twice`);
    else found.set(name, takeValue(name, inline, rest));
  }
  if (files.length !== 1)
    throw new UsageError(`exactly one VALUES.json is needed, ${files.length} given`);
  const out = found.get('--out');
  if (out === undefined) throw new UsageError('--out FILE.docx is needed');
  const [pack, figures] = [found.get('--pack') ?? null, found.get('--figures') ?? null];
  const template = found.get('--template') ?? null;
  const wishes = { evidence: parseEvidence(found.get('--evidence')), charts };
  return { pack, overrides, figures, template, wishes, file: files[0]!, out };
}

function parseEvidence(value = 'none'): EvidenceChoice {
  const known = EVIDENCE_CHOICES.find((choice) => choice === value);
  if (known === undefined)
    throw new UsageError(`--evidence is one of ${EVIDENCE_CHOICES.join(', ')}, not ${value}`);
  return known;
}

/** `--name=value` and `--name value` alike; only the first "=" divides. */
function splitOption(arg: string): [string, string | null] {
  const match = /^(--[a-z]+)=([\s\S]*)$/.exec(arg);
  return match === null ? [arg, null] : [match[1]!, match[2]!];
}

function takeValue(name: string, inline: string | null, rest: string[]): string {
  const value = inline ?? rest.shift();
  if (value === undefined || value === '') throw new UsageError(`${name} needs a value`);
  return value;
}

/** Further CODE=REASON pairs may follow the one option. */
function takeOverrides(inline: string | null, rest: string[]): Record<string, string> {
  const overrides = parseOverride(takeValue('--override', inline, rest));
  while (/^(report\/)?[A-Z]+\d+=/.test(rest[0] ?? ''))
    Object.assign(overrides, parseOverride(rest.shift()!));
  return overrides;
}

function parseOverride(value: string): Record<string, string> {
  const at = value.indexOf('=');
  const code = value.slice(0, Math.max(at, 0)).trim();
  const reason = value.slice(at + 1).trim();
  if (at < 0 || code === '' || reason === '') {
    throw new UsageError('--override needs CODE=REASON with a reason, e.g. --override C05=…');
  }
  return { [code]: reason };
}
