/** Which figures a province's report prints, and how: those of its text, of its lines by level, of its annex by level. */
import { rollupWords } from '../../../domain/strings/rollup';
import { provinceFigureNames } from '../../../domain/strings/ui-province-rules';
import type { ReportDraft } from '../../../report/draft';
import { numberIn } from '../../../report/evidence/printed-numbers';
import type { ModelParagraph, ReportModel } from '../../../report/model/types';
import { dots, formatDecimal } from '../../../report/text/numbers';
import { textOfPieces, type Piece } from '../../../report/text/pieces';
import { isRate } from '../../../report/values/types';
import { figureIn, type ProvinceFigures } from '../../figures/figures';
import type { RollupFigure } from '../../figures/types';
import { word } from './word';

/** Of units that comply, as long as it is not known of all: where the share is printed, this count is not. */
const SO_FAR = 'units.complying';

export interface PrintedFigure {
  /** Of a figure, without "Rate" where units are counted; of a value that is no figure, its own. */
  key: string;
  level: string | null;
  name: string;
  /** Each way in which it is printed, once. */
  printed: string[];
}

/** Lists that say figures by level, with those that their items print. */
const BY_LEVEL: Readonly<Record<string, readonly string[]>> = {
  levels: ['units.inScope', 'units.complyingRate', 'units.weakRate', SO_FAR, 'units.open'],
  'annex.levels': [
    'units.inScope',
    'units.sent',
    'units.complying',
    'units.complyingRate',
    'units.weakResult',
    'units.noFile',
    'units.open',
  ],
};

/** Parts of an item of the text's list by level, and the figure that each prints. */
const BY_PART: Readonly<Record<string, string>> = {
  complying: 'units.complyingRate',
  weak: 'units.weakRate',
  soFar: SO_FAR,
  open: 'units.open',
  inScope: 'units.inScope',
};

/** The figure that a value of the form is of; `isStating`: the value counts the units that state that figure. */
export function behindOf(key: string): { key: string; isStating: boolean } {
  const stating = /^(?<of>(?:dossiers|tthc)\..+)Stated$/.exec(key)?.groups?.of;
  if (stating !== undefined) return { key: stating, isStating: true };
  return { key: key.replace(/^(units\..+?)(?:Known|Rate)$/, '$1'), isStating: false };
}

/** All of them, each once, in the order in which they are met. */
export function printedFigures(
  model: ReportModel,
  draft: ReportDraft,
  figures: ProvinceFigures,
): PrintedFigure[] {
  const found = new Map<string, PrintedFigure>();
  const put = (one: Omit<PrintedFigure, 'printed'>, printed: string) => {
    const id = `${one.key} ${one.level ?? ''}`;
    const known = found.get(id) ?? { ...one, printed: [] };
    if (!known.printed.some((other) => isSame(other, printed))) known.printed.push(printed);
    found.set(id, known);
  };
  for (const block of model.body) {
    if ('table' in block) continue;
    for (const piece of block.pieces) {
      const number = numberIn(piece, draft);
      if (number === null) continue;
      const { key, isStating } = behindOf(number.key);
      const label = draft.form.fields.find((one) => one.key === number.key)?.label.vi;
      const printed = isStating ? word('stating', { count: number.printed }) : number.printed;
      put({ key, level: null, name: nameOf(key, label) }, printed);
    }
    for (const [one, printed] of byLevel('levels', [block], figures)) put(one, printed);
  }
  for (const { blocks } of model.annexes)
    for (const block of blocks)
      if ('table' in block)
        for (const row of block.table.rows)
          for (const [one, printed] of byLevel('annex.levels', row, figures)) put(one, printed);
  return [...found.values()];
}

const nameOf = (key: string, label?: string): string =>
  (provinceFigureNames as Readonly<Record<string, { vi: string }>>)[key]?.vi ?? label ?? key;

/** The figure that a piece of the text prints: its key and level; null where it prints none. */
export function figureAt(
  piece: Piece,
  paragraph: ModelParagraph,
  draft: ReportDraft,
  figures: ProvinceFigures,
): Pick<PrintedFigure, 'key' | 'level'> | null {
  const number = numberIn(piece, draft);
  if (number !== null) return { key: behindOf(number.key).key, level: null };
  const asked = piece.of === 'levels' ? BY_PART[piece.part ?? ''] : undefined;
  if (asked === undefined) return null;
  // Two numbers of a line may be written alike: which is meant is said by the part, not by its digits.
  const { key } = behindOf(asked);
  const text = textOfPieces([piece]).trim();
  for (const [one, printed] of byLevel('levels', [paragraph], figures))
    if (one.key === key && printed === text) return one;
  return null;
}

/** Figures of one level, or of the whole, that a line or a row prints; none where it names no level. */
function* byLevel(
  list: string,
  cells: readonly ModelParagraph[],
  { levels, figures }: ProvinceFigures,
): Iterable<[Omit<PrintedFigure, 'printed'>, string]> {
  const pieces = cells.flatMap((cell) => cell.pieces.filter(({ of }) => of === list));
  const texts = pieces.map((piece) => textOfPieces([piece]).trim());
  const whole = { id: null, name: rollupWords.total.vi };
  const scope = [...levels, whole].find(({ name }) => texts.includes(name));
  if (!scope) return;
  const isWhole = isRate(figureIn(figures, 'units.complyingRate', scope.id)?.value);
  for (const asked of BY_LEVEL[list]!) {
    const figure = figureIn(figures, asked, scope.id);
    if (!figure || (list === 'levels' && asked === SO_FAR && isWhole)) continue;
    const { key } = behindOf(asked);
    const name =
      scope.id === null ? nameOf(key) : word('ofLevel', { name: nameOf(key), level: scope.name });
    const own = waysOf(asked, figure);
    for (const printed of texts)
      if (own.includes(printed)) yield [{ key, level: scope.id, name }, printed];
  }
}

/** How a number may be printed; a count of which not all is known, as far as it is. */
function waysOf(key: string, { value, units }: RollupFigure): string[] {
  if (isRate(value)) {
    const share = [value.numerator, value.denominator].map(dots).join('/');
    return value.value === null ? [share] : [share, `${formatDecimal(value.value)}%`];
  }
  if (key.endsWith('Rate')) return [];
  const count = typeof value === 'number' ? value : units.length;
  return [String(count), `0${count}`, dots(count)];
}

/** "03" in a sentence is "3" in a table. */
const isSame = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (printed: string): string =>
  /^[\d.]+$/.test(printed) ? printed.replace(/\./g, '').replace(/^0+(?=\d)/, '') : printed;
