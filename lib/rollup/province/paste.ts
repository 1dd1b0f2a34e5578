/** A list of units pasted from a spreadsheet: one line each, its level beside it or in its own first words. */
import type { Organisation } from '../../domain/organisations';
import { fold, normaliseText } from '../../domain/text';
import { unitForm } from '../../domain/organisations';
import { unitId } from './edit';
import type { Level } from './units';

export interface PastedUnit {
  name: string;
  /** Id of a level; null: neither the second column nor the name says it. */
  level: string | null;
  /** The name stands in the list already, or above. */
  known: boolean;
}

/** Bodies that can only be of one level (QĐ 19/2014/QĐ-TTg, Luật Tổ chức chính quyền địa phương). */
const FIRST_WORDS: readonly [RegExp, string][] = [
  [/^(so|ban quan ly|ban dan toc|thanh tra tinh|van phong ubnd tinh|chi cuc)( |$)/, 'cap-tinh'],
  [/^(ubnd |uy ban nhan dan )?(huyen|quan|thi xa)( |$)/, 'cap-huyen'],
  [/^(ubnd |uy ban nhan dan )?(xa|phuong|thi tran|dac khu)( |$)/, 'cap-xa'],
];
/** Heads of columns, not units; those of the line's number first. */
const SERIALS = ['tt', 'stt', 'so tt', 'so thu tu', 'no'];
const HEADINGS = ['don vi', 'ten don vi', 'co quan', 'ten co quan', 'ten', 'name', 'unit'];

/**
 * Reads the lines. Cells are parted by tabs, semicolons or several blanks; numbers of the line ("1", "1.", "TT") are passed
 * over. A level counts where it is named; a "thành phố" says nothing, since it may be of a province or of a district.
 */
export function pastedUnits(
  text: string,
  levels: readonly Level[],
  listed: readonly Organisation[],
): PastedUnit[] {
  const taken = new Set(
    listed.flatMap((one) => [one.name, ...one.aliases.map(({ name }) => name)]).map(unitForm),
  );
  return text.split(/\r?\n/).flatMap((line) => {
    const cells = line
      .split(/\t|;| {3,}/)
      .map(normaliseText)
      .filter((cell) => cell !== '' && !/^\d+[.)]?$/.test(cell));
    const [name, ...rest] = cells;
    if (name === undefined || isHeading(name)) return [];
    const level = rest.map((cell) => levelOf(cell, levels)).find(Boolean) ?? levelInName(name);
    const form = unitForm(name);
    const known = taken.has(form);
    taken.add(form);
    return [{ name, level: levels.some(({ id }) => id === level) ? level : null, known }];
  });
}

const isHeading = (cell: string): boolean => {
  const words = fold(cell).replace(/\.$/, '');
  return SERIALS.includes(words) || HEADINGS.includes(words);
};

const levelOf = (cell: string, levels: readonly Level[]): string | null => {
  const words = fold(cell).replace(/^cap /, '');
  const found = levels.find(
    ({ id, name }) => id === cell || fold(name).replace(/^cap /, '') === words,
  );
  return found?.id ?? null;
};

const levelInName = (name: string): string | null =>
  FIRST_WORDS.find(([words]) => words.test(fold(name)))?.[1] ?? null;

/** New entries of the list, with ids of their own; those that stand in it already are left out. */
export function unitsFromPaste(
  pasted: readonly PastedUnit[],
  listed: readonly Organisation[],
  source: string,
): Organisation[] {
  const ids = new Set(listed.map(({ id }) => id));
  return pasted
    .filter(({ known }) => !known)
    .map(({ name, level }) => {
      const id = unitId(name, ids);
      ids.add(id);
      return blankUnit(id, name, level, source);
    });
}

/** A unit without other names or days. */
export const blankUnit = (
  id: string,
  name: string,
  level: string | null,
  source: string,
): Organisation => ({
  kind: 'unit',
  id,
  name,
  aliases: [],
  level,
  parent: null,
  code: null,
  validFrom: null,
  validTo: null,
  successors: [],
  source,
});
