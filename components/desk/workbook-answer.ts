import { tallyKeyOf } from '../../lib/figures/evidence';
import { figuresOf } from '../../lib/figures/figures';
import type { WorkbookFile } from '../../lib/exchange/workbook/figures-workbook';
import type { Held } from './desk';
import type { FigureOf, Scope } from './questions';

/** The workbook of one figure and its dossiers, or of all. The library that writes it is loaded only now. */
export async function workbookOf(
  held: Held,
  scope: Scope,
  of: FigureOf | null,
  { exportedAt, sample }: { exportedAt: string; sample: boolean },
): Promise<WorkbookFile> {
  const { period, policy, unit, unitChosen } = scope;
  const { figures } = figuresOf(held.ledger, scope);
  const own = of
    ? figures.filter(({ concept, part }) => concept === of.concept && part === of.part)
    : figures;
  const tally = of && tallyKeyOf(of.concept, of.part);
  const rows = of && !tally ? [] : held.table({ scope, tally }).rows;
  const { figuresWorkbook } = await import('../../lib/exchange/workbook/figures-workbook');
  return figuresWorkbook({
    about: { period, unit, unitChosen, policy, exportedAt, figure: of, sample },
    figures: own,
    rows,
    readings: held.ledger.readings,
  });
}
