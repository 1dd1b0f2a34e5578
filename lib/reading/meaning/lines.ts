/** Composite cells: several facts of one dossier in one cell, a line each, some lines holding two. */
import { remembered } from '../../domain/memo';
import { normaliseText } from '../../domain/text';
import { channelLabels, dossierLabels, labelKey, type LabelField } from '../../packs/labels';
import type { Channel } from '../../domain/concepts';
import type { RawCell } from '../raw';
import { bareWords, isLateness } from './dates-in-cells';
import { isPersonalLabel } from './privacy';

export type LineFact =
  | { kind: 'field'; field: LabelField; value: string; channel: Channel | null }
  | { kind: 'channel'; channel: Channel }
  | { kind: 'lateness'; value: string }
  | { kind: 'personal' }
  | { kind: 'other'; text: string };

const LABELLED = /^[-–•+*\s]*([^\d:][^:]{1,44}?)\s*:\s*(.*)$/;

/** The facts of a cell, in order. Lines are cut at ", label:" where a second label follows. */
export function factsOf(cell: RawCell): Readonly<LineFact>[] {
  const facts: Readonly<LineFact>[] = [];
  const lines = cell.lines.length > 0 ? cell.lines : [cell.text];
  for (let at = 0; at < lines.length; at++) {
    for (const segment of segments(lines[at]!)) {
      // A label whose value stands on the next line.
      const next = isOpen(segment) ? lines[at + 1] : undefined;
      const joined = next !== undefined && !LABELLED.test(next);
      facts.push(factOf(joined ? `${segment} ${lines[++at]!}` : segment));
    }
  }
  return facts;
}

const segments = (line: string): string[] => {
  const plain = normaliseText(line);
  return /[,;]/.test(plain) ? plain.split(/\s*[,;]\s*(?=[^\d:,;]{2,40}:)/) : [plain];
};

const isOpen = (segment: string): boolean =>
  segment.endsWith(':') && LABELLED.exec(segment)?.[2] === '';

const factOf: (segment: string) => Readonly<LineFact> = remembered((segment): LineFact => {
  const labelled = LABELLED.exec(segment);
  if (labelled) {
    const label = labelled[1]!;
    const field = dossierLabels.fields.get(labelKey(label));
    if (field !== undefined)
      return { kind: 'field', field, value: labelled[2]!, channel: channelOf(label) };
    if (isPersonalLabel(label)) return { kind: 'personal' };
    if (isLateness(label)) return { kind: 'lateness', value: bareWords(segment) };
    return { kind: 'other', text: segment };
  }
  const text = bareWords(segment);
  const channel = channelOf(text);
  if (channel !== null) return { kind: 'channel', channel };
  if (isLateness(text)) return { kind: 'lateness', value: text };
  return { kind: 'other', text: segment };
});

/** The channel a word names: "Trực tuyến", "Hồ sơ một cửa", "Tiếp nhận qua bưu chính công ích". */
export const channelOf = (text: string): Channel | null =>
  channelLabels.get(labelKey(text)) ?? null;

/** True where a cell holds labelled lines of a dossier, whatever its header says. */
export const hasLabelledLines = (cell: RawCell): boolean =>
  cell.text.includes(':') && factsOf(cell).some((fact) => fact.kind === 'field');
