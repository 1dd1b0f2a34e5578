/** A form's text turned round: where its fixed words stand, what stands between them is a value. */
import type { ReportForm } from '../../packs/report-schema';
import { parseTemplate, type TemplateNode } from '../text/template';
import { literalSource } from './literal';
import { slotOf, sourceOf, valueOf, type Slot, type SlotValue } from './slots';

/** One value found in a text. */
export interface Found {
  slot: Slot;
  value: SlotValue;
  raw: string;
  /** Where `raw` begins in the text that was read; left out where it was taken from nearly the form's words. */
  at?: number;
  /** The text that was read: a paragraph or a part of one. */
  text?: string;
}

const MOST_OPTIONAL = 4;
/** List marks, and a numeral before words of the form; before a value it would be a part of the value. */
const MARK = '^\\s*(?:[-–—+•*]\\s+)?';
const START = `${MARK}(?:(?:[IVX]+|\\d+(?:\\.\\d+)*)[.)]\\s+)?`;
const END = '\\s*[.;:,/]*\\s*$';

export class TextPattern {
  /** How much is said by fixed words: the more, the surer. */
  readonly fixed: number;
  readonly slots: Slot[];
  private readonly ways: { source: RegExp; slots: Slot[] }[];

  constructor(
    form: ReportForm,
    readonly template: string,
    /** The whole paragraph, or words somewhere in it. */
    whole = true,
  ) {
    const nodes = parseTemplate(template.replace(/[.;:,]+\s*$/, ''));
    this.fixed = fixedIn(nodes);
    const ways = waysOf(nodes);
    this.ways = (['same', 'any'] as const).flatMap((marks) =>
      ways.map((way) => compile(form, way, { whole, marks })),
    );
    this.slots = this.ways[0]!.slots;
  }

  /**
   * The values of a text, null where the fixed words do not stand in it. Optional parts are taken where all in them
   * can be read.
   */
  read(text: string): Found[] | null {
    let unsure: Found[] | null = null;
    for (const { source, slots } of this.ways) {
      const match = source.exec(text);
      if (!match) continue;
      const found = slots.map((slot, at): Found => {
        const raw = (match[at + 1] ?? '').trim();
        return { slot, raw, value: valueOf(slot, raw) };
      });
      if (found.every(({ value }) => value !== undefined)) return placed(found, source, text);
      unsure ??= found;
    }
    return unsure;
  }
}

/** The same with its places, which are asked for only where something was found: they cost a second look. */
function placed(found: readonly Found[], source: RegExp, text: string): Found[] {
  const { indices } = new RegExp(source.source, `${source.flags}d`).exec(text)!;
  return found.map((one, at) => {
    const span = indices?.[at + 1];
    if (span === undefined) return one;
    const whole = text.slice(...span);
    return { ...one, text, at: span[0] + whole.length - whole.trimStart().length };
  });
}

type Way = Exclude<TemplateNode, { kind: 'optional' }>[];

/** The text with and without each optional part, the fullest first. */
function waysOf(nodes: readonly TemplateNode[]): Way[] {
  const optional = nodes.filter(({ kind }) => kind === 'optional').slice(0, MOST_OPTIONAL);
  const masks = Array.from({ length: 1 << optional.length }, (_, mask) => mask).sort(
    (a, b) => bits(b) - bits(a),
  );
  return masks.map((mask) =>
    nodes.flatMap((node): Way => {
      if (node.kind !== 'optional') return [node];
      const at = optional.indexOf(node);
      return at >= 0 && (mask & (1 << at)) !== 0 ? (node.nodes.filter(isPlain) as Way) : [];
    }),
  );
}

const isPlain = ({ kind }: TemplateNode): boolean => kind !== 'optional';

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

function compile(
  form: ReportForm,
  way: Way,
  { whole, marks }: { whole: boolean; marks: 'same' | 'any' },
): { source: RegExp; slots: Slot[] } {
  const slots: Slot[] = [];
  let source = '';
  for (const node of way) {
    if (node.kind === 'text') source += literalSource(node.text, marks);
    else {
      const slot = slotOf(form, node);
      slots.push(slot);
      source += OPTIONAL_FILTERS.has(slot.filter) ? '(.*?)' : `(${sourceOf(slot)})`;
    }
  }
  const start = way[0]?.kind === 'text' ? START : MARK;
  return { slots, source: new RegExp(whole ? start + source + END : source, 'iu') };
}

/** These may print nothing. */
const OPTIONAL_FILTERS = new Set(['kinds']);

const fixedIn = (nodes: readonly TemplateNode[]): number =>
  nodes.reduce((sum, node) => sum + (node.kind === 'text' ? node.text.trim().length : 0), 0);
