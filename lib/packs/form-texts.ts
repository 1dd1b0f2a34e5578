/** Every printed text and every condition of a form, each with its place in the file. */
import type { ReportFormSource } from './report-schema';

export type Path = (string | number)[];
export interface Placed {
  text: string;
  path: Path;
  /** Set where `{item…}` means an item of this list. */
  list?: string;
}

/** A value's place in a text: its key, and the filter it is printed by. */
export interface Slot {
  key: string;
  filter: string | null;
}

const SLOT = /\{([A-Za-z][\w.]*)(?:\|(\w+)(?::[\w.]+)?)?\}/g;

/** The values that a text prints. */
export const slotsOf = (text: string): Slot[] =>
  [...text.matchAll(SLOT)].map(([, key, filter]) => ({ key: key!, filter: filter ?? null }));

const texts = (path: Path, ...named: [string, string | null | undefined, string?][]): Placed[] =>
  named.flatMap(([name, text, list]) =>
    text ? [{ text, path: [...path, name], ...(list && { list }) }] : [],
  );

/** The texts that are printed. */
export function textsOf(form: ReportFormSource): Placed[] {
  return [
    ...texts([], ['fileName', form.fileName]),
    ...Object.entries(form.texts).flatMap(([name, text]) => texts(['texts'], [name, text])),
    ...form.fields.flatMap(({ zero, yes, absent, template }, at) =>
      texts(
        ['fields', at],
        ['zero', zero],
        ['yes', yes],
        ['absent', absent],
        ['template', template],
      ),
    ),
    ...form.sections.flatMap((section, at) => [
      ...texts(
        ['sections', at],
        ['heading', section.heading],
        ['headingZero', section.headingZero],
      ),
      ...section.blocks.flatMap((block, index) =>
        blockTexts(block, ['sections', at, 'blocks', index]),
      ),
    ]),
    ...form.annexes.flatMap((annex, at) => [
      ...texts(
        ['annexes', at],
        ['label', annex.label],
        ['title', annex.title],
        ['attachedTo', annex.attachedTo],
      ),
      ...('table' in annex
        ? cellTexts(annex.table.columns, ['annexes', at, 'table', 'columns'], annex.rows)
        : []),
    ]),
  ];
}

type Block = ReportFormSource['sections'][number]['blocks'][number];

function blockTexts({ text, each, variants, table }: Block, path: Path): Placed[] {
  return [
    // The text above a table is printed once, not once an item.
    ...texts(path, ['text', text, table ? undefined : each]),
    ...(variants ?? []).flatMap((one, at) =>
      texts([...path, 'variants', at], ['text', one.text, each]),
    ),
    ...(table ? cellTexts(table.columns, [...path, 'table', 'columns'], each) : []),
  ];
}

const cellTexts = (columns: readonly { text: string }[], path: Path, list?: string): Placed[] =>
  columns.flatMap(({ text }, at) => texts([...path, at], ['text', text, list]));

/** The conditions, in CEL. */
export function conditionsOf(form: ReportFormSource): Placed[] {
  return [
    ...form.fields.flatMap(({ onlyIf }, at) => texts(['fields', at], ['onlyIf', onlyIf])),
    ...form.sections.flatMap(({ when }, at) => texts(['sections', at], ['when', when])),
    ...form.sections.flatMap(({ blocks }, at) =>
      blocks.flatMap(({ when, variants }, index) => [
        ...texts(['sections', at, 'blocks', index], ['when', when]),
        ...(variants ?? []).flatMap((one, variant) =>
          texts(['sections', at, 'blocks', index, 'variants', variant], ['when', one.when]),
        ),
      ]),
    ),
    ...form.rules.flatMap(({ checks }, at) =>
      checks.flatMap(({ cel }, index) => texts(['rules', at, 'checks', index], ['cel', cel])),
    ),
  ];
}
