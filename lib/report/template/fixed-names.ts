/** Names typed into a template that are not those of the unit whose report is written in it: printed as they stand. */
import type { Problem } from '../../domain/problem';
import { unitKey } from '../../domain/unit-name';
import type { NamesOfReport, OtherName } from '../other-names';
import { typedTexts } from './fixed-facts';
import { openTemplate, templateProblem, textParts, xmlOf } from './package';
import { tokensOf } from './xml-text';

interface Found {
  name: OtherName;
  /** The paragraph. */
  text: string;
}

/**
 * A warning with all places where the text, headers, footers, notes and text boxes name the office, its other parts or
 * who signs for them; and one where they name the unit's superior, which is right in some places and wrong in others.
 * Placeholders are looked past. A name that is written over two paragraphs is not found.
 */
export function fixedNames(bytes: Uint8Array, names: NamesOfReport): Problem[] {
  const { parts } = openTemplate(bytes);
  const found = textParts(parts)
    .flatMap((part) => typedTexts(tokensOf(xmlOf(parts, part)) ?? []))
    .flatMap((text) => namesIn(text.normalize('NFC'), names).map((name) => ({ name, text })));
  return [
    ...told(
      'template/names-other',
      found.filter(({ name }) => !name.superior),
      names.unit,
    ),
    ...told(
      'template/names-superior',
      found.filter(({ name }) => name.superior),
      names.unit,
    ),
  ];
}

function told(
  code: 'template/names-other' | 'template/names-superior',
  found: readonly Found[],
  unit: string,
): Problem[] {
  if (found.length === 0) return [];
  const names = [...new Set(found.map(({ name }) => `“${name.name}”`))].join(', ');
  const related = found.map(({ name, text }) => {
    const shown = text.trim().replace(/\s+/g, ' ').slice(0, 300);
    return { message: shown, place: { text: shown, words: name.name } };
  });
  return [templateProblem(code, 'warning', { count: found.length, names, unit }, { related })];
}

const PLACEHOLDER = /\{\{[^}]*\}\}/;

/** The other names a paragraph says; what is within a longer name, the unit's own or another, is said by that alone. */
function namesIn(text: string, { own, others }: NamesOfReport): OtherName[] {
  const whole = unitKey(text);
  const pieces = text.split(PLACEHOLDER).map((piece) => ` ${unitKey(piece)} `);
  const found: OtherName[] = [];
  for (const { name, other } of longestFirst(own, others)) {
    const key = ` ${unitKey(name)} `;
    const isThere = pieces.some((piece) => piece.includes(key));
    for (const [at, piece] of pieces.entries()) pieces[at] = piece.split(key).join(' \u0000 ');
    if (!isThere || other === null) continue;
    if (other.exact && !isExact(text, name)) continue;
    if (other.alone && whole !== key.trim()) continue;
    found.push(other);
  }
  return found;
}

const longestFirst = (own: readonly string[], others: readonly OtherName[]) =>
  [
    ...own.map((name) => ({ name, other: null })),
    ...others.map((other) => ({ name: other.name, other })),
  ].sort((a, b) => unitKey(b.name).length - unitKey(a.name).length);

/** With the very letters, and no letter or digit beside them. */
const isExact = (text: string, name: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  ).test(text);
